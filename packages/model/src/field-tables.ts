import { type DictionaryEntry, type DictionaryTerm, dataDictionary } from './dictionary.ts'
import type { Reference } from './fields/field.ts'

/* The tables of fields in `docs/data.md` and `docs/vocabulary.md`; a test writes them there with `-u`. */

/** A field of a list's entries is written `goals[].text`. */
function* walk(
  entries: readonly DictionaryEntry[],
  before = '',
): Generator<readonly [name: string, entry: DictionaryEntry]> {
  for (const entry of entries) {
    const name = `${before}${entry.path.split('.').at(-1)}`
    yield [name, entry]
    const isList = entry.list && entry.fields.length > 0
    yield* walk(entry.fields, `${name}${isList ? '[]' : ''}.`)
  }
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n')

const namesSource = ({ refersTo }: DictionaryEntry): boolean =>
  refersTo !== undefined && 'source' in refersTo

const heads = { de: ['Feld', 'heißt', 'Bedeutung'], en: ['field', 'label', 'meaning'] } as const

/** Every field with its label and meaning; the source, which every part may name, is told once beside it. */
export function fieldTable(language: keyof typeof heads): string {
  const at = language === 'de' ? 0 : 1
  const rows = [...walk(dataDictionary())]
    .filter(([, entry]) => !namesSource(entry))
    .map(([name, { doc, label, required }]) => [
      `\`${name}\`${required ? ' *' : ''}`,
      label[at],
      doc[at],
    ])
  return table(heads[language], rows)
}

function target(reference: Reference | undefined): string {
  if (reference === undefined) return ''
  if ('scheme' in reference) return `concept of \`${reference.scheme}\``
  if ('key' in reference) return `key \`${reference.key}\``
  if ('territory' in reference)
    return reference.territory === 'container' ? 'district or state, by AGS' : 'territory, by AGS'
  return 'source' in reference ? 'source' : 'record, by address'
}

const subjects = { document: 'D', territory: 'T', administration: 'A', self: 'N' } as const

/** `T skos:prefLabel, schema:name; A skos:prefLabel`. */
const said = (terms: readonly DictionaryTerm[]): string =>
  [...Map.groupBy(terms, ({ on }) => on)]
    .map(([on, same]) => `${subjects[on]} ${same.map(({ name }) => `\`${name}\``).join(', ')}`)
    .join('; ')

/** What each field refers to, and the properties that it fills by itself or that lead to its node. */
export const termTable = (): string =>
  table(
    ['field', 'refers to', 'says'],
    [...walk(dataDictionary())].map(([name, { refersTo, terms }]) => [
      `\`${name}\``,
      target(refersTo),
      said(terms),
    ]),
  )
