import { type FormatRow, formatNamed, formats } from '@kommunalgraph/rdf'
import type { DocumentKind, Subject } from './resource.ts'

const json = formatNamed('json')

/**
 * The formats that a kind of resource is offered in, in the server's order: for programs, HTML stands before CSV.
 */
export function formatsOf(kind: DocumentKind): readonly FormatRow[] {
  const rows = formats.filter(({ name }) => kind.bodies[name] !== undefined)
  const offered = kind.bodies.json ? rows : rows.map(standInForJson)
  const ordered = kind.readers === 'people' ? offered : lastBeforeCsv(offered)
  return [
    ...ordered.filter(({ name }) => name === kind.first),
    ...ordered.filter(({ name }) => name !== kind.first),
  ]
}

/** The formats that one document is offered in. */
export function formatsOfSubject(
  kind: DocumentKind,
  { formats: own }: Pick<Subject, 'formats'>,
): readonly FormatRow[] {
  const offered = formatsOf(kind)
  return own === undefined ? offered : offered.filter(({ name }) => own.includes(name))
}

/**
 * Where there is no record to show as JSON, who asks for JSON gets the JSON that there is: axios asks for plain text
 * too.
 */
const standInForJson = (row: FormatRow): FormatRow =>
  row.name === 'json-ld' ? { ...row, aliases: [json.mediaType, ...json.aliases] } : row

/** Browsers name HTML; who names XHTML without it reads RDFa, and finds none in a page of ours. */
const forBrowsers = (row: FormatRow): FormatRow =>
  row.name === 'html' ? { ...row, aliases: [] } : row

function lastBeforeCsv(offered: readonly FormatRow[]): FormatRow[] {
  const named = (names: readonly string[]) => offered.filter(({ name }) => names.includes(name))
  return [
    ...offered.filter(({ name }) => name !== 'html' && name !== 'csv'),
    ...named(['html']).map(forBrowsers),
    ...named(['csv']),
  ]
}
