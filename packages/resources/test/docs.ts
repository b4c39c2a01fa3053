import { type Address, patternOf } from '@kommunalgraph/model'
import { type FormatRow, formats } from '@kommunalgraph/rdf'
import { formatsOf } from '../src/formats.ts'
import type { DocumentKind } from '../src/resource.ts'
import { resources } from '../src/table.ts'

/* Tables of docs/http.md, made from the tables of the code. */

const rowOf = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const code = (text: string): string => `\`${text}\``

const writeTable = (head: readonly string[], rows: readonly string[]): string =>
  [rowOf(...head), `|${'---|'.repeat(head.length)}`, ...rows].join('\n')

const routeOf = (address: Address): string =>
  code(`/${patternOf(address).replaceAll(/:(\w+)/g, '{$1}')}`)

/** Formats by their labels, those of RDF together where all are there. */
function list(offered: readonly FormatRow[]): string {
  const rows = formats.filter((row) => offered.some(({ name }) => name === row.name))
  const [graphs, others] = [true, false].map((rdf) => rows.filter((row) => row.rdf === rdf))
  const all = formats.filter(({ rdf }) => rdf).length
  const labels = (some: readonly FormatRow[] = []) => some.map(({ label }) => label)
  const said = graphs?.length === all ? ['the RDF formats'] : labels(graphs)
  const [page = '', ...data] = labels(others)
  return [page, ...said, ...data].join(', ')
}

/** What kinds of document are answered in: those that answer alike stand in one row. */
export function routeTable(kinds: readonly DocumentKind[] = resources.documents): string {
  const alike = Map.groupBy(kinds, (kind) => {
    const offered = formatsOf(kind)
    return rowOf(offered[0]?.label ?? '', list(offered))
  })
  const rows = [...alike].map(
    ([answer, same]) => `| ${same.map(({ address }) => routeOf(address)).join(', ')} ${answer}`,
  )
  return writeTable(['route', '`*/*` gets', 'formats'], rows)
}

export const formatTable = (): string =>
  writeTable(
    ['format', 'sent as', 'extension', 'aliases'],
    formats.map(({ aliases, contentType, extension, label }) =>
      rowOf(label, code(contentType), code(extension), aliases.map(code).join(', ') || '–'),
    ),
  )

/** A text with what stands between two markers of a name replaced. */
export function renew(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`There is no place for the table of ${name}`)
  return text.slice(0, from + begin.length) + table + text.slice(to)
}
