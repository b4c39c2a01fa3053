import { fill, type Issue, type Message, type PageLanguage } from '@kommunalgraph/model'
import { say } from '../language.ts'
import type { Preview } from './rehearsal.ts'

/* A preview as text: for a terminal, for a pull request, for a program. */

type Change = Preview['municipalities'][number]
type Difference = Change['differences'][number]
type Writer = (preview: Preview, language: PageLanguage) => string

const changes: Readonly<Record<Change['change'], Message>> = {
  create: { de: 'neu', en: 'created' },
  update: { de: 'geändert', en: 'updated' },
  delete: { de: 'gelöscht', en: 'deleted' },
}

const words = {
  nothing: {
    de: 'Es würde sich nichts ändern.',
    en: 'Nothing would change.',
  },
  refused: {
    de: 'Es würde nicht veröffentlicht; die Befunde sagen, warum.',
    en: 'It would not be published; the findings say why.',
  },
  totals: {
    de: '{created} neu, {updated} geändert, {deleted} gelöscht; {added} Tripel kommen hinzu, {removed} entfallen; {pages} Seiten und {datasets} Datensätze sind betroffen.',
    en: '{created} created, {updated} updated, {deleted} deleted; {added} triples are added, {removed} removed; {pages} pages and {datasets} data sets are touched.',
  },
  person: { de: '(über eine Person)', en: '(about a person)' },
  none: { de: '–', en: '–' },
  others: {
    de: 'ändert sich nur, weil sich etwas ändert, das es nennt',
    en: 'changes only because something changes that it names',
  },
  shared: { de: 'Gemeinsame Dokumente', en: 'Shared documents' },
  goes: { de: 'entfällt', en: 'goes' },
  everywhere: {
    de: 'Alle Seiten zeigen es anders: {what}.',
    en: 'All pages show it otherwise: {what}.',
  },
  title: { de: 'Was diese Änderung veröffentlichen würde', en: 'What this change would publish' },
  field: { de: 'Feld', en: 'Field' },
  line: { de: 'Zeile', en: 'Line' },
  before: { de: 'Bisher', en: 'Before' },
  after: { de: 'Künftig', en: 'After' },
  findings: { de: 'Befunde', en: 'Findings' },
} as const satisfies Readonly<Record<string, Message>>

function totals({ totals: { triples, ...counts } }: Preview, language: PageLanguage): string {
  const numbers = Object.entries({ ...counts, ...triples }).map(
    ([name, count]) => [name, count.toLocaleString(language)] as const,
  )
  return say(fill(words.totals, Object.fromEntries(numbers)), language)
}

/** What stands above all: whether it would be published, and how much. */
function headline(preview: Preview, language: PageLanguage): string {
  const { documents, dropped, everywhere, municipalities, state } = preview
  if (state === 'refused') return say(words.refused, language)
  const isNothing = [municipalities, documents, dropped, everywhere].every(
    ({ length }) => length === 0,
  )
  return isNothing ? say(words.nothing, language) : totals(preview, language)
}

/** What is around every page is told in a sentence. */
const aroundAll = ({ everywhere }: Preview, language: PageLanguage): readonly string[] =>
  everywhere.length === 0
    ? []
    : [say(fill(words.everywhere, { what: everywhere.join(', ') }), language)]

/** Values may be long, and hold line breaks. */
const longest = 120
function shortened(value: Difference['before']): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value)
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat
}

function shown(
  difference: Difference,
  side: 'before' | 'after',
  language: PageLanguage,
): string | undefined {
  const isThere = side === 'before' ? difference.kind !== 'added' : difference.kind !== 'removed'
  if (!isThere) return undefined
  if (difference.isPersonal) return say(words.person, language)
  return shortened(difference[side])
}

const tripleCount = ({ triples: { added, removed } }: Change): string => `+${added} −${removed}`

const toPretty: Writer = (preview, language) => {
  const side = (each: Difference, which: 'before' | 'after') =>
    shown(each, which, language) ?? say(words.none, language)
  const blocks = preview.municipalities.map((change) => {
    const { differences, file, name } = change
    const lines = differences.map(
      (each) =>
        `  ${file}${each.line === undefined ? '' : `:${each.line}`} ${each.field}: ${side(each, 'before')} → ${side(each, 'after')}\n`,
    )
    const isOther = change.change === 'update' && differences.length === 0
    const note = isOther ? `  ${say(words.others, language)}\n` : ''
    return `${name}: ${say(changes[change.change], language)} (${tripleCount(change)})\n${lines.join('')}${note}`
  })
  const shared = [
    ...preview.documents.map((path) => `  /${path}\n`),
    ...preview.dropped.map((path) => `  /${path} ${say(words.goes, language)}\n`),
  ]
  const others = shared.length > 0 ? `${say(words.shared, language)}:\n${shared.join('')}` : ''
  const around = aroundAll(preview, language).map((line) => `${line}\n`)
  return `${blocks.join('')}${others}${around.join('')}${headline(preview, language)}\n`
}

/** Characters that mean something in Markdown, and tags. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>|#~&!]/g, '\\$&')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

const tableHead = (names: readonly Message[], language: PageLanguage): string =>
  row(names.map((name) => say(name, language))) + row(names.map(() => '---'))

function findingsTable(findings: readonly Issue[], language: PageLanguage): string {
  if (findings.length === 0) return ''
  const rows = findings.map(({ code, column, file, line, message, severity }) =>
    row([severity, `${plain(file)}:${line}:${column}`, plain(message[language]), `\`${code}\``]),
  )
  return `\n### ${say(words.findings, language)}\n\n| | | | |\n|---|---|---|---|\n${rows.join('')}`
}

const toMarkdown: Writer = (preview, language) => {
  const side = (each: Difference, which: 'before' | 'after') =>
    plain(shown(each, which, language) ?? say(words.none, language))
  const sections = preview.municipalities.map((change) => {
    const head = `\n### ${plain(change.name)} – ${say(changes[change.change], language)} (${tripleCount(change)})\n\n`
    const { differences, file } = change
    if (differences.length === 0)
      return change.change === 'update' ? `${head}${say(words.others, language)}\n` : head
    const columns = [words.field, words.line, words.before, words.after]
    const rows = differences.map((each) =>
      row([
        `\`${each.field}\``,
        each.line === undefined ? '' : `${plain(file)}:${each.line}`,
        side(each, 'before'),
        side(each, 'after'),
      ]),
    )
    return `${head}${tableHead(columns, language)}${rows.join('')}`
  })
  const shared = [
    ...preview.documents.map((path) => `- /${plain(path)}\n`),
    ...preview.dropped.map((path) => `- /${plain(path)} (${say(words.goes, language)})\n`),
  ]
  const others =
    shared.length > 0 ? `\n### ${say(words.shared, language)}\n\n${shared.join('')}` : ''
  const around = aroundAll(preview, language).map((line) => `\n${plain(line)}\n`)
  const errors = preview.findings.filter(({ severity }) => severity === 'error')
  return `## ${say(words.title, language)}\n\n${headline(preview, language)}\n${findingsTable(errors, language)}${sections.join('')}${others}${around.join('')}`
}

export const previewWriters = {
  pretty: toPretty,
  markdown: toMarkdown,
  json: (preview: Preview) => `${JSON.stringify(preview, null, 2)}\n`,
} as const satisfies Readonly<Record<string, Writer>>

export type PreviewFormat = keyof typeof previewWriters
