import { existsSync } from 'node:fs'
import { readFile, rmdir } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import {
  type ImportOptions,
  type ImportResult,
  importPage,
  recordJson,
  recordYaml,
} from '@kommunalgraph/importer'
import { readData } from '@kommunalgraph/validator'
import {
  type Command,
  environmentOf,
  oneOf,
  type Terminal,
  UsageError,
  type Values,
} from '../command.ts'
import { writableFolder } from '../folders.ts'
import { importOptions } from '../import/import-options.ts'
import {
  countsText,
  encodingText,
  findingsText,
  outcomeText,
  summaryText,
} from '../import/import-texts.ts'
import { guarded } from '../import/importer-errors.ts'
import { type WriteOptions, type WrittenRecord, writeRecord } from '../import/write-record.ts'

const text = (values: Values, name: string): string | undefined =>
  typeof values[name] === 'string' ? values[name] : undefined

/** Mistakes of the call that no file can mend. */
function refuse(files: readonly string[], values: Values): void {
  if (files.length === 0)
    throw new UsageError({
      de: 'Welche Datei? kommunalgraph import <Datei> (oder - für die Standardeingabe).',
      en: 'Which file? kommunalgraph import <file> (or - for standard input).',
    })
  if (files.length > 1 && text(values, 'out') === undefined)
    throw new UsageError({
      de: 'Mehrere Dateien brauchen einen Ordner: --out data/municipalities (mit --dry-run wird nichts geschrieben).',
      en: 'Several files need a folder: --out data/municipalities (with --dry-run nothing is written).',
    })
  if (text(values, 'out') !== undefined && text(values, 'format') === 'json')
    throw new UsageError({
      de: '--format json geht nur ohne --out: Profile liegen als YAML im Ordner.',
      en: '--format json goes without --out only: records are kept as YAML.',
    })
  if (files.length > 1 && text(values, 'slug') !== undefined)
    throw new UsageError({
      de: '--slug nennt eine Kommune; das geht nur mit einer Datei.',
      en: '--slug names one municipality; that goes with one file only.',
    })
}

async function read(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin)
  return readFile(file).catch(() => {
    throw new UsageError({
      de: `„${file}“ kann nicht gelesen werden.`,
      en: `"${file}" cannot be read.`,
    })
  })
}

const isHtml = (file: string): boolean => /\.html?$/i.test(file)

type Known = Pick<ImportOptions, 'kinds' | 'places' | 'sharedSources'>

/** What of the folder the importer needs. */
async function knownOf(data: string, today: string): Promise<Known> {
  const { concepts, places, sources } = await readData(data, { today })
  return {
    kinds: concepts.get('kinds')?.concepts,
    places: [...places.values()],
    sharedSources: new Set(sources.keys()),
  }
}

function optionsFor(file: string, values: Values, known: Known): ImportOptions {
  return {
    ...known,
    html: values['html'] === true || isHtml(file),
    encoding: text(values, 'encoding'),
    repairEncoding: values['repair-encoding'] === true,
    sourceUrl: text(values, 'source'),
    basis: oneOf(values, 'basis', ['none', 'official-publication']),
    retrieved: text(values, 'retrieved'),
    slug: text(values, 'slug'),
  }
}

const isWritten = ({ state }: WrittenRecord): boolean => state !== 'exists' && state !== 'unknown'

const hasError = (findings: ImportResult['findings']): boolean =>
  findings.some(({ severity }) => severity === 'error')

/** Read old profile pages into records, with a list of everything doubtful. */
export const importCommand: Command = {
  name: 'import',
  usage: '<file|-> …',
  summary: {
    de: 'Alte Profilseiten (Text oder HTML) als Profile einlesen.',
    en: 'Read old profile pages (text or HTML) into records.',
  },
  options: importOptions,
  examples: [
    'kommunalgraph import page.txt --source https://example.org/musterstadt > musterstadt.yaml',
    'kommunalgraph import pages/*.html --out data/municipalities --dry-run',
    'kommunalgraph import page.txt --out data/municipalities --force',
  ],
  words: Number.POSITIVE_INFINITY,
  async run(files, values, terminal) {
    refuse(files, values)
    const format = oneOf(values, 'format', ['yaml', 'json'])
    const form = oneOf(values, 'findings', ['pretty', 'json'])
    const { DATA_DIR: data = 'data' } = environmentOf(importCommand, values, terminal)
    const folder = text(values, 'out')
    const options = { force: values['force'] === true, dryRun: values['dry-run'] === true }
    const isNew = folder !== undefined && !existsSync(folder)
    if (folder !== undefined && !options.dryRun) await writableFolder(folder)
    const known = await knownOf(data, terminal.today)
    const outcomes: WrittenRecord[] = []
    const findings: ImportResult['findings'][number][] = []
    for (const file of files) {
      const page = await read(file)
      const result = guarded(() => importPage(page, optionsFor(file, values, known)))
      if (form === 'pretty') terminal.err(encodingText(file, result.encoding, terminal.language))
      terminal.err(findingsText(file, result.findings, form, terminal.language))
      findings.push(...result.findings)
      if (folder === undefined)
        terminal.out(format === 'yaml' ? recordYaml(result) : recordJson(result))
      else outcomes.push(await write(file, result, { ...options, folder }, terminal))
    }
    // It was made to see whether that can be done, and nothing came to lie in it.
    if (isNew && !options.dryRun && !outcomes.some(isWritten)) await rmdir(folder)
    if (files.length > 1) terminal.err(summaryText(outcomes, terminal.language))
    if (form === 'pretty') terminal.err(countsText(files.length, findings, terminal.language))
    return hasError(findings) || !outcomes.every(isWritten) ? 1 : 0
  },
}

async function write(
  file: string,
  result: ImportResult,
  options: WriteOptions,
  terminal: Terminal,
): Promise<WrittenRecord> {
  const written = await writeRecord(result, options)
  terminal.err(outcomeText(file, written, terminal.language))
  return written
}
