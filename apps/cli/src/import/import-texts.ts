import {
  findingLine,
  findingText,
  type ImportFinding,
  type ImportResult,
} from '@kommunalgraph/importer'
import {
  isAboutPerson,
  issueCounts,
  type Message,
  mentionsPerson,
  type PageLanguage,
  pathOfPointer,
  type Severity,
} from '@kommunalgraph/model'
import type { WrittenRecord } from './write-record.ts'

/** Findings for people, or one JSON object a line. */
export function findingsText(
  file: string,
  findings: readonly ImportFinding[],
  format: 'pretty' | 'json',
  language: PageLanguage,
): string {
  const write = format === 'json' ? findingLine : findingText
  return findings.map((finding) => write(finding, file, language)).join('')
}

/** The last line of an import: how many files were read, and what was found, as the check counts it. */
export function countsText(
  files: number,
  findings: readonly { readonly severity: Severity }[],
  language: PageLanguage,
): string {
  const read =
    language === 'de'
      ? `${files} ${files === 1 ? 'Datei' : 'Dateien'} eingelesen`
      : `${files} ${files === 1 ? 'file' : 'files'} read`
  return `${read}: ${issueCounts(findings, language)}.\n`
}

const reasons: Readonly<Record<ImportResult['encoding']['reason'], Message>> = {
  text: { de: 'Text', en: 'text' },
  'byte-order-mark': { de: 'steht am Anfang der Datei', en: 'is at the beginning of the file' },
  option: { de: 'von --encoding genannt', en: 'named by --encoding' },
  meta: { de: 'von der Seite genannt', en: 'named by the page' },
  valid: { de: 'die Bytes passen dazu', en: 'the bytes match it' },
  assumed: { de: 'angenommen, UTF-8 ist es nicht', en: 'assumed, it is not UTF-8' },
}

/** The encoding that a file was read in, and why. */
export const encodingText = (
  file: string,
  { name, reason }: ImportResult['encoding'],
  language: PageLanguage,
): string => `${file}: ${name} (${reasons[reason][language]})\n`

const states: Readonly<Record<WrittenRecord['state'], Message>> = {
  new: { de: 'neu', en: 'new' },
  merged: { de: 'ergänzt', en: 'updated' },
  unchanged: { de: 'unverändert', en: 'unchanged' },
  exists: {
    de: 'gibt es schon und bleibt, wie sie ist; --force änderte:',
    en: 'exists already and stays as it is; --force would change:',
  },
  unknown: {
    de: 'nicht geschrieben: welche Kommune es ist, steht nicht fest; --slug nennt sie',
    en: 'not written: it is not known which municipality it is; --slug names it',
  },
}

/** Whole paragraphs would hide the other two: the beginning tells which text it is. */
const longest = 160

/** A value on one line; what names a person is never shown. */
function shown(value: unknown, pointer: string): string {
  const text = value === undefined ? '–' : JSON.stringify(value)
  if (value !== undefined && (isAboutPerson(pathOfPointer(pointer)) || mentionsPerson(text)))
    return '…'
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const columns: Readonly<Record<PageLanguage, readonly [string, string, string]>> = {
  de: ['bisher', 'Eingabe', 'künftig'],
  en: ['before', 'input', 'after'],
}

/** Each changed field three ways: in the file until now, on the page, in the file from now on. */
function threeWays(written: WrittenRecord, language: PageLanguage): string {
  if (!('changes' in written)) return ''
  const [before, input, after] = columns[language]
  return written.changes
    .map((change) =>
      [
        `  ${change.pointer}`,
        `    ${before}: ${shown(change.before, change.pointer)}`,
        `    ${input}: ${shown(change.input, change.pointer)}`,
        `    ${after}: ${shown(change.after, change.pointer)}\n`,
      ].join('\n'),
    )
    .join('')
}

/** One line for a file, and what changes in it. */
export function outcomeText(file: string, written: WrittenRecord, language: PageLanguage): string {
  const target = 'path' in written ? ` → ${written.path}` : ''
  return `${file}${target}: ${states[written.state][language]}\n${threeWays(written, language)}`
}

/** How many files there were and what became of them. */
export function summaryText(all: readonly WrittenRecord[], language: PageLanguage): string {
  const count = (...wanted: WrittenRecord['state'][]) =>
    all.filter(({ state }) => wanted.includes(state)).length
  const [fresh, merged, same, refused] = [
    count('new'),
    count('merged'),
    count('unchanged'),
    count('exists', 'unknown'),
  ]
  return language === 'de'
    ? `${all.length} Dateien: ${fresh} neu, ${merged} ergänzt, ${same} unverändert, ${refused} nicht geschrieben.\n`
    : `${all.length} files: ${fresh} new, ${merged} updated, ${same} unchanged, ${refused} not written.\n`
}
