import { type FacetName, type Facets, facetNames, type Selection } from '@kommunalgraph/model'
import { byFrequency, chosen, isSingle } from '../rules/facets.ts'
import type { Connection } from './connection.ts'
import { ask, narrowed, type QueryPart, selected } from './selection.ts'

interface CountRow extends Record<string, string | number> {
  readonly name: string
  readonly value: string
  readonly count: number
}

/** The sums that the publish keeps. */
const keptSums = (connection: Connection): readonly CountRow[] =>
  connection.all<CountRow>(
    `SELECT name, value, count FROM term
      WHERE count > 0 AND name IN (${facetNames.map((name) => `'${name}'`).join(', ')})`,
  )

/** The sums of records that have one value and another one, as the publish keeps them too. */
const keptPairs = (
  connection: Connection,
  name: FacetName,
  values: readonly string[],
): readonly CountRow[] =>
  connection.all<CountRow>(
    `SELECT other.name, other.value, sum(pair.count) AS count
      FROM term JOIN pair ON pair.one = term.id JOIN term AS other ON other.id = pair.other
      WHERE term.name = ? AND term.value IN (${values.map(() => '?').join(', ')})
      GROUP BY other.id HAVING sum(pair.count) > 0`,
    ...[name, ...values],
  )

const counted = (connection: Connection, { sql, values }: QueryPart): readonly CountRow[] =>
  connection.all<CountRow>(
    `SELECT name, value, sum AS count FROM (
        SELECT facet_of.term AS id, count(*) AS sum FROM (${sql}) AS chosen
          CROSS JOIN facet_of ON facet_of.document = chosen.id GROUP BY facet_of.term
      ) JOIN term USING (id)`,
    ...values,
  )

/**
 * The counts of all facets among what some words and facets select: from kept sums where nothing or one facet
 * narrows; a record has one value of most facets, so that sums of several may be added.
 */
function countsIn(
  connection: Connection,
  words: readonly string[],
  where: Selection['where'],
  except?: FacetName,
): readonly CountRow[] {
  const [first, ...others] = chosen(where).filter(([name]) => name !== except)
  if (words.length === 0 && first === undefined) return keptSums(connection)
  if (words.length === 0 && first && others.length === 0) {
    const [name, values] = first
    if (isSingle(name) || values.length === 1) return keptPairs(connection, name, values)
  }
  const ids = selected(words, narrowed(where, except))
  return ids ? counted(connection, ids) : keptSums(connection)
}

/** Every facet, each counted as if it were not chosen itself. */
export function facetsOf(connection: Connection, selection: Selection): Facets {
  const { where } = selection
  const { words } = ask(connection, selection)
  const narrowing = new Set(chosen(where).map(([name]) => name))
  const common = countsIn(connection, words, where)
  const counts = facetNames.map((name) => {
    const own = narrowing.has(name) ? countsIn(connection, words, where, name) : common
    const values = own.filter((row) => row.name === name)
    return [name, values.map(({ value, count }) => ({ value, count })).sort(byFrequency)] as const
  })
  return Object.fromEntries(counts)
}
