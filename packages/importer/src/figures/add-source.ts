import type { Localized } from '@kommunalgraph/rdf'
import type { TableSource } from './figure-table.ts'
import { scalar } from './yaml-scalar.ts'
import { isFields, mapIn, withEntries } from './yaml-text.ts'

const quoted = (text: string): string => JSON.stringify(text)

/** A text in two languages, each on its line. */
const localized = (field: string, text: Localized | undefined): readonly string[] =>
  text === undefined
    ? []
    : [
        `${field}:`,
        ...(['de', 'en'] as const).flatMap((language) => {
          const said = text[language]
          return said === undefined ? [] : [`  ${language}: ${quoted(said)}`]
        }),
      ]

const optional = (field: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`${field}: ${quoted(text)}`]

/** An entry as sources.yaml has them. */
function entryLines(source: TableSource): readonly string[] {
  const { attribution, publisher, url } = source
  return [
    `id: ${scalar(source.id)}`,
    ...localized('title', source.title),
    ...localized('edition', source.edition),
    ...optional('publisher', publisher),
    ...optional('url', url),
    `licence: ${scalar(source.licence)}`,
    ...optional('attribution', attribution),
    ...localized('changes', source.changes),
  ]
}

/**
 * The text of sources.yaml with an entry for a table; the same text where there is one of its id.
 *
 * @throws ImporterError when the file is no map, or is written in a way in which nothing can be added
 */
export function addSource(text: string, source: TableSource): string {
  const { sources } = mapIn(text).fields
  const isThere =
    Array.isArray(sources) && sources.some((each) => isFields(each) && each['id'] === source.id)
  return isThere ? text : withEntries(text, 'sources', [entryLines(source)])
}
