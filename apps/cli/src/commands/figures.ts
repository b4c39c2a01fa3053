import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  addConcepts,
  addSource,
  type FigureOptions,
  type FigurePlan,
  figureConceptFiles,
  findingText,
  type NamedTable,
  planFigures,
  type RecordFile,
  readFigures,
} from '@kommunalgraph/importer'
import { issueText, municipalKindOf } from '@kommunalgraph/model'
import { readData } from '@kommunalgraph/validator'
import { type Command, environmentOf, type Terminal, UsageError, type Values } from '../command.ts'
import { figuresOptions } from '../figures/figures-options.ts'
import { changesTable, figuresSummary } from '../figures/figures-texts.ts'
import { recover, writeTogether } from '../figures/write-together.ts'
import { readableFolder } from '../folders.ts'
import { guarded } from '../import/importer-errors.ts'
import { counted, say } from '../language.ts'

const text = (values: Values, name: string): string | undefined =>
  typeof values[name] === 'string' ? values[name] : undefined

const noFile = new UsageError({
  de: 'Welche Tabelle? kommunalgraph figures GV100AD_30112025.txt --dry-run',
  en: 'Which table? kommunalgraph figures GV100AD_30112025.txt --dry-run',
})

const unreadable = (file: string): UsageError =>
  new UsageError({
    de: `„${file}“ kann nicht gelesen werden.`,
    en: `"${file}" cannot be read.`,
  })

const listOf = (words: readonly (string | undefined)[]): string =>
  [...new Set(words)].filter(Boolean).toSorted().join(', ') || '–'

/** An option that leaves nothing of any table is a slip: nothing to do would be said of another day or measure. */
function refuseNothing(
  tables: readonly NamedTable[],
  name: 'date' | 'measure',
  asked: string | undefined,
): void {
  const field = name === 'date' ? 'referenceDate' : 'measure'
  const there = tables.flatMap(({ table }) => table.figures.map((figure) => figure[field]))
  if (asked === undefined || there.includes(asked)) return
  throw new UsageError({
    de: `--${name} ${asked}: Das hat keine Zahl der Tabellen. Es gibt: ${listOf(there)}.`,
    en: `--${name} ${asked}: no figure of the tables has that. There are: ${listOf(there)}.`,
  })
}

/** A day that exists. */
function dayOf(values: Values, name: string): string | undefined {
  const given = text(values, name)
  if (given === undefined) return undefined
  const day = new Date(`${given}T00:00:00Z`)
  if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === given) return given
  throw new UsageError({
    de: `--${name} nennt einen Tag wie 2024-12-31.`,
    en: `--${name} takes a day like 2024-12-31.`,
  })
}

function baseOf(values: Values): string | undefined {
  const base = text(values, 'base')
  if (base === undefined || /^census-\d{4}$/.test(base)) return base
  throw new UsageError({
    de: '--base nennt eine Zensusgrundlage wie census-2022.',
    en: '--base takes a census base like census-2022.',
  })
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(file)
    return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
  } catch {
    throw unreadable(file)
  }
}

/** What options say of every table. */
async function optionsOf(values: Values): Promise<FigureOptions> {
  const mapping = text(values, 'mapping')
  return {
    populationDate: dayOf(values, 'population-date'),
    areaDate: dayOf(values, 'area-date'),
    base: baseOf(values),
    bySex: values['by-sex'] === true,
    mapping:
      mapping === undefined
        ? undefined
        : await readFile(mapping, 'utf8').catch(() => {
            throw unreadable(mapping)
          }),
  }
}

/** The code of a table that its file is named after. */
const tableCode = (file: string): string | undefined =>
  /\d{5}-\d{2}-\d{2}-\d(?:-[A-Z])?/.exec(basename(file))?.[0]

async function readTables(
  files: readonly string[],
  values: Values,
  terminal: Terminal,
): Promise<readonly NamedTable[]> {
  const options = await optionsOf(values)
  const tables: NamedTable[] = []
  for (const file of files) {
    const table = readFigures(await bytesOf(file), { ...options, table: tableCode(file) })
    tables.push({ file, table })
    const told = table.findings.filter(({ severity }) => severity !== 'info')
    terminal.err(told.map((finding) => findingText(finding, file, terminal.language)).join(''))
    const { length } = table.figures
    terminal.err(
      say(
        {
          de: `${file}: ${table.format.de}, ${counted(length, 'Zahl', 'Zahlen')}\n`,
          en: `${file}: ${table.format.en}, ${counted(length, 'figure', 'figures')}\n`,
        },
        terminal.language,
      ),
    )
  }
  return tables
}

async function recordsIn(data: string): Promise<readonly RecordFile[]> {
  const folder = join(data, 'municipalities')
  await readableFolder(folder)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted()
  return Promise.all(
    names.map(async (name) => ({
      path: join('municipalities', name),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  )
}

/** Concept schemes that are other ones with what the figures name. */
async function conceptTexts(data: string, plan: FigurePlan): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    figureConceptFiles.map(async (path) => {
      const content = await readFile(join(data, path), 'utf8').catch(() => undefined)
      return [path, content] as const
    }),
  )
  const texts = new Map(found)
  return guarded(() => addConcepts(plan.concepts, (path) => texts.get(path)), 'concepts')
}

/** The files of records, and those of sources and concepts where one is new. */
async function textsOf(
  data: string,
  plan: FigurePlan,
  tables: readonly NamedTable[],
): Promise<ReadonlyMap<string, string>> {
  const path = 'sources.yaml'
  const before = await readFile(join(data, path), 'utf8').catch(() => {
    throw unreadable(join(data, path))
  })
  const after = tables
    .flatMap(({ table: { source } }) => source ?? [])
    .filter(({ id }) => plan.sources.has(id))
    .reduce((sources, source) => guarded(() => addSource(sources, source), path), before)
  return new Map([
    ...(after === before ? [] : [[path, after] as const]),
    ...(await conceptTexts(data, plan)),
    ...plan.texts,
  ])
}

const refused = {
  de: 'Nichts geschrieben: Erst müssen die Fehler behoben sein.\n',
  en: 'Nothing written: the errors have to be mended first.\n',
}

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error'

/** Warnings of the register that mean that lines are missing or of another edition. */
const doubtful = new Set<string>(['register/status-differs', 'register/container-missing'])

/** Write the figures of official tables into records: all or nothing. */
export const figuresCommand: Command = {
  name: 'figures',
  usage: '<file …>',
  summary: {
    de: 'Zahlen aus amtlichen Tabellen (GV100AD, Regionaldatenbank, CSV) in die Datensätze schreiben.',
    en: 'Write figures of official tables (GV100AD, regional database, CSV) into the records.',
  },
  options: figuresOptions,
  examples: [
    'kommunalgraph figures GV100AD_30112025.txt --dry-run',
    'kommunalgraph figures 12411-02-03-4.csv --base census-2022',
    'kommunalgraph figures under-18.csv --mapping under-18.yaml --date 2024-12-31',
  ],
  words: Number.POSITIVE_INFINITY,
  async run(files, values, terminal) {
    if (files.length === 0) throw noFile
    const { language } = terminal
    const { DATA_DIR: data = 'data' } = environmentOf(figuresCommand, values, terminal)
    const isDry = values['dry-run'] === true
    const date = dayOf(values, 'date')
    // What an earlier run could not finish comes first: its files are those that this one reads.
    if (!isDry) await recover(data)
    const records = await recordsIn(data)
    const { concepts } = await readData(data, { today: terminal.today })
    const isDistrict = (kind: string) =>
      municipalKindOf({ concepts }, kind).levelName === 'district'
    const tables = await readTables(files, values, terminal)
    const isUnusable = tables.some(({ table: { findings } }) =>
      findings.some((finding) => isError(finding) || doubtful.has(finding.code)),
    )
    if (isUnusable) {
      terminal.err(say(refused, language))
      return 1
    }
    const measure = text(values, 'measure')
    refuseNothing(tables, 'measure', measure)
    const selected = tables.map(({ file, table }) => ({
      file,
      table: {
        ...table,
        figures: table.figures.filter((each) => (measure ?? each.measure) === each.measure),
      },
    }))
    refuseNothing(selected, 'date', date)
    const plan = guarded(() =>
      planFigures(records, selected, { replace: values['replace'] === true, date, isDistrict }),
    )
    for (const finding of plan.findings) terminal.err(issueText(finding, language))
    if (isDry) terminal.out(changesTable(plan.changes, language))
    if (plan.findings.some(isError)) {
      terminal.err(say(refused, language))
      return 1
    }
    if (!isDry) await writeTogether(data, await textsOf(data, plan, tables))
    terminal.err(say(figuresSummary(plan, isDry), language))
    return 0
  },
}
