import type { FacetChoice, FacetName, Selection } from '@kommunalgraph/model'
import { correct, meantWord, type NameWord } from '../rules/correction.ts'
import { chosen } from '../rules/facets.ts'
import { respelt } from '../rules/same-name.ts'
import { isShort, questionOf } from '../rules/search-text.ts'
import { isOneAway, probesFor, swaps } from '../rules/spelling.ts'
import type { Connection, SqlValue } from './connection.ts'
import { kindsNow } from './head.ts'

/** A part of a statement, with its values. */
export interface QueryPart {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

/** Words have letters and digits only, so quoting them is enough (https://sqlite.org/fts5.html, section 3.1). */
const phrases = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' AND ')

/** The word after all words that begin so, in byte order. */
const afterAll = (beginning: string): string => `${beginning}\u{10FFFF}`

const beginning = (word: string): QueryPart => ({
  sql: 'SELECT DISTINCT document AS id FROM name_word WHERE word >= ? AND word < ?',
  values: [word, afterAll(word)],
})

const containing = (words: readonly string[], columns: string): QueryPart => ({
  sql: 'SELECT rowid AS id FROM search WHERE search MATCH ?',
  values: [`{${columns}} : (${phrases(words)})`],
})

const searched = { names: 'names', anywhere: 'names text' } as const

/** The ids of records that have all the words, in their names alone or anywhere; there is at least one word. */
function having(words: readonly string[], where: keyof typeof searched): QueryPart {
  const long = words.filter((word) => !isShort(word))
  const lists = [
    ...(long.length > 0 ? [containing(long, searched[where])] : []),
    ...words.filter(isShort).map(beginning),
  ]
  return {
    sql: lists.map(({ sql }) => sql).join(' INTERSECT '),
    values: lists.flatMap(({ values }) => values),
  }
}

/** Per facet that narrows the ids of records that have one of its values, but for one facet. */
export const narrowed = (
  where: FacetChoice | undefined,
  except?: FacetName,
): readonly QueryPart[] =>
  chosen(where)
    .filter(([name]) => name !== except)
    .map(([name, values]) => ({
      sql: `SELECT ${values.length > 1 ? 'DISTINCT ' : ''}posting.document AS id
        FROM term JOIN posting ON posting.term = term.id
        WHERE term.name = ? AND term.value IN (${values.map(() => '?').join(', ')})`,
      values: [name, ...values],
    }))

/** The ids that are in every list. */
const inAll = ([first, ...others]: readonly [QueryPart, ...QueryPart[]]): QueryPart => ({
  sql:
    others.length === 0
      ? first.sql
      : `SELECT id FROM (${first.sql}) WHERE ${others.map(({ sql }) => `id IN (${sql})`).join(' AND ')}`,
  values: [first, ...others].flatMap(({ values }) => values),
})

/** The ids that some words and facets select; undefined where nothing narrows the collection. */
export function selected(
  words: readonly string[],
  facets: readonly QueryPart[],
  where: keyof typeof searched = 'anywhere',
): QueryPart | undefined {
  const [first, ...others] = [...(words.length > 0 ? [having(words, where)] : []), ...facets]
  return first && inAll([first, ...others])
}

const exists = (connection: Connection, { sql, values }: QueryPart): boolean =>
  connection.get(`${sql} LIMIT 1`, ...values) !== undefined

/** The words without what the network calls a kind: people put it before the name. */
function withoutKind(
  connection: Connection,
  words: readonly string[],
): readonly (readonly string[])[] {
  const kinds = kindsNow(connection).concepts.get('kinds')?.concepts ?? []
  return kinds
    .flatMap(({ altLabels = [], label }) => [label.de, label.en, ...altLabels])
    .map((name) => questionOf(name ?? ''))
    .filter((kind) => kind.length > 0 && kind.every((word, at) => words[at] === word))
    .toSorted((one, other) => other.length - one.length)
    .map((kind) => words.slice(kind.length))
    .filter((rest) => rest.length > 0)
}

/** What is searched: the words as typed, or those that were meant. */
export interface SearchWords {
  readonly words: readonly string[]
  readonly corrected?: string
}

/** The words to search for: corrected only where those that were typed find nothing at all. */
export function ask(connection: Connection, { text }: Selection): SearchWords {
  const words = questionOf(text)
  const isFound = (each: readonly string[]): boolean => exists(connection, having(each, 'anywhere'))
  if (words.length === 0 || isFound(words)) return { words }
  const otherwise = [...respelt(words), ...withoutKind(connection, words)].find(isFound)
  if (otherwise) return { words: otherwise }
  const meant = correct(
    words,
    (word) => exists(connection, having([word], 'anywhere')),
    (word) => meantWord(word, candidates(connection, word)),
  )
  const instead = meant?.map(({ word }) => word)
  if (!meant || !instead || !isFound(instead)) return { words }
  return { words: instead, corrected: meant.map(({ written }) => written).join(' ') }
}

/** The words of names that share a piece with a word, or are it with two letters swapped. */
function candidates(connection: Connection, word: string): readonly NameWord[] {
  const near = wholesNear(connection, 'word', word, 1).filter((each) => isOneAway(word, each))
  return [...new Set([...near, ...swaps(word)])].flatMap((each) => {
    const written = connection.value<string>(
      'SELECT written FROM name_word WHERE word = ? ORDER BY written DESC LIMIT 1',
      each,
    )
    return written === undefined ? [] : [{ word: each, written }]
  })
}

/** How many words one piece may bring: a piece that very many have says little. */
const mostPerPiece = 5_000

/** Words or addresses that may be so many letters away. */
export const wholesNear = (
  connection: Connection,
  list: 'word' | 'slug',
  word: string,
  differing: number,
): readonly string[] =>
  probesFor(word, differing).flatMap(({ length, position, letters }) =>
    connection
      .all<{ whole: string }>(
        `SELECT whole FROM piece WHERE list = ? AND length = ? AND position = ? AND letters = ?
          LIMIT ${mostPerPiece}`,
        ...[list, length, position, letters],
      )
      .map(({ whole }) => whole),
  )
