import type { ListPage, ListQuery, MunicipalProfile } from '@kommunalgraph/model'
import type { Connection } from './connection.ts'
import { ask, narrowed, type QueryPart, selected } from './selection.ts'

interface EntryRow extends Record<string, string | number> {
  readonly slug: string
  readonly record: number
}

/** What is sorted by; populations stand apart by date and base, since only figures of one of them compare. */
const orders = {
  since: { column: 'since', apart: '' },
  population: { column: 'population', apart: 'population_of DESC, ' },
  modified: { column: 'modified', apart: '' },
} as const

/** What has no value comes last; then by name, then by address. */
function orderBy(query: ListQuery): string {
  const { sort = 'name', descending = false } = query
  const way = descending ? 'DESC' : 'ASC'
  if (sort === 'name' || sort === 'relevance') return `name_key ${way}, slug`
  const { apart, column } = orders[sort]
  return `${column} IS NULL, ${apart}${column} ${way}, name_key, slug`
}

const count = (connection: Connection, { sql, values }: QueryPart): number =>
  connection.value<number>(`SELECT count(*) FROM (${sql})`, ...values) ?? 0

/** A page of a list: which ids, in which order, from where on. */
interface PageOfIds {
  readonly ids: QueryPart | undefined
  readonly order: QueryPart
  readonly limit: number
  readonly offset: number
}

const byName: QueryPart = { sql: 'name_key, slug', values: [] }

/** Only the rows of the page are looked up further. */
const rows = (
  connection: Connection,
  from: string,
  { ids, order, limit, offset }: PageOfIds,
): readonly EntryRow[] =>
  limit <= 0
    ? []
    : connection.all<EntryRow>(
        `SELECT slug, version.record FROM (
            SELECT slug, version FROM ${from} ORDER BY ${order.sql} LIMIT ? OFFSET ?
          ) CROSS JOIN version ON version.cursor = version`,
        ...[...(ids?.values ?? []), ...order.values, limit, offset],
      )

/** The ids, looked up and sorted. */
const sorted = (connection: Connection, page: PageOfIds): readonly EntryRow[] =>
  rows(connection, page.ids ? `(${page.ids.sql}) CROSS JOIN entry USING (id)` : 'entry', page)

/** The names in their order, and of each whether it is among the ids: for a page at the front of very many. */
const walked = (connection: Connection, page: PageOfIds): readonly EntryRow[] =>
  rows(
    connection,
    `entry INDEXED BY entry_by_name WHERE id IN (${page.ids?.sql ?? 'SELECT id FROM entry'})`,
    page,
  )

/** By name, whichever way looks at fewer rows. */
function named(
  connection: Connection,
  page: PageOfIds,
  total: number,
  published: number,
): readonly EntryRow[] {
  const steps = (published / Math.max(1, total)) * (page.offset + page.limit)
  return (steps < total ? walked : sorted)(connection, page)
}

/** The kind of an answer, as `rankOf` counts it. */
export function rankOrder(words: readonly string[]): QueryPart {
  const phrase = words.join(' ')
  const starts = words.map(() => 'instr(names, ?)').join(' AND ')
  return {
    sql: `CASE WHEN instr(names, ?) THEN 0 WHEN instr(names, ?) THEN 1 WHEN ${starts} THEN 2
      ELSE 3 END, name_key, slug`,
    values: [`| ${phrase} |`, `| ${phrase}`, ...words.map((word) => ` ${word}`)],
  }
}

interface Question {
  readonly words: readonly string[]
  readonly facets: readonly QueryPart[]
  readonly limit: number
  readonly offset: number
  readonly total: number
  readonly published: number
}

/** Answers by name first, ranked; what is found in texts only comes after them, by name. */
function ranked(connection: Connection, question: Question): readonly EntryRow[] {
  const { words, facets, limit, offset, total, published } = question
  const inNames = selected(words, facets, 'names')
  const first = sorted(connection, { ids: inNames, order: rankOrder(words), limit, offset })
  const anywhere = selected(words, facets)
  if (first.length === limit || !inNames || !anywhere) return first
  const before = first.length > 0 ? offset + first.length : count(connection, inNames)
  const ids = {
    sql: `SELECT id FROM (${anywhere.sql}) WHERE id NOT IN (${inNames.sql})`,
    values: [...anywhere.values, ...inNames.values],
  }
  const rest = {
    ids,
    order: byName,
    limit: limit - first.length,
    offset: Math.max(0, offset - before),
  }
  return [...first, ...named(connection, rest, total - before, published)]
}

function found(connection: Connection, query: ListQuery, question: Question): readonly EntryRow[] {
  const { words, facets, limit, offset, total, published } = question
  const { sort = 'relevance', descending = false } = query
  if (words.length > 0 && sort === 'relevance') return ranked(connection, question)
  const page = { ids: selected(words, facets), limit, offset }
  const isByName = (sort === 'name' || sort === 'relevance') && !descending
  if (isByName && page.ids) return named(connection, { ...page, order: byName }, total, published)
  return sorted(connection, { ...page, order: { sql: orderBy(query), values: [] } })
}

/** A page of what a question finds. */
export function listPage(
  connection: Connection,
  query: ListQuery,
  published: number,
  recordOf: (id: number) => MunicipalProfile,
): ListPage {
  const { page, size } = query
  const { words, corrected } = ask(connection, query)
  const facets = narrowed(query.where)
  const ids = selected(words, facets)
  const total = ids ? count(connection, ids) : published
  const offset = (page - 1) * size
  const limit = Math.min(size, Math.max(0, total - offset))
  const entries = found(connection, query, { words, facets, limit, offset, total, published })
  return {
    entries: entries.map((row) => ({ slug: row.slug, record: recordOf(row.record) })),
    page,
    pages: Math.max(1, Math.ceil(total / size)),
    total,
    ...(corrected !== undefined && { corrected }),
  }
}
