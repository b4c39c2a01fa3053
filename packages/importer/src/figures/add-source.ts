import type { Localized } from '@kommunalgraph/rdf'
import { isMap, isSeq, parseDocument } from 'yaml'
import { ImporterError } from '../errors.ts'
import type { TableSource } from './figure-table.ts'

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

const plain = (field: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`${field}: ${text}`]

/** An entry as sources.yaml has them. */
function entryLines(source: TableSource): readonly string[] {
  const { attribution, publisher, url } = source
  return [
    `id: ${source.id}`,
    ...localized('title', source.title),
    ...localized('edition', source.edition),
    ...plain('publisher', publisher && quoted(publisher)),
    ...plain('url', url && quoted(url)),
    `licence: ${source.licence}`,
    ...plain('attribution', attribution && quoted(attribution)),
    ...localized('changes', source.changes),
  ]
}

/**
 * The text of sources.yaml with an entry for a table; the same text where there is one of its id.
 *
 * @throws ImporterError `importer/existing-record` when the file is no list of sources
 */
export function addSource(text: string, source: TableSource): string {
  const { contents, errors } = parseDocument(text)
  const list: unknown = isMap(contents) ? contents.get('sources', true) : undefined
  if (errors.length > 0 || !isSeq(list) || list.flow === true)
    throw new ImporterError('importer/existing-record', 'sources.yaml is no list of sources.')
  if (list.items.some((item) => isMap(item) && item.get('id') === source.id)) return text
  const br = text.includes('\r\n') ? '\r\n' : '\n'
  const [first = '', ...rest] = entryLines(source)
  const lines = [`  - ${first}`, ...rest.map((line) => `    ${line}`)]
  return `${text.replace(/\s*$/, '')}${br}${lines.join(br)}${br}`
}
