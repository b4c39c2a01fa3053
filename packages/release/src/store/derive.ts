import { facetNames, type MunicipalProfile, type Slug } from '@kommunalgraph/model'
import { conceptsOf } from '../rules/concepts.ts'
import { facetValues } from '../rules/facets.ts'
import { comparableKey, comparedBy, populationOf, populationsOf } from '../rules/figures.ts'
import { sortKey } from '../rules/folding.ts'
import { nameWords } from '../rules/names.ts'
import { sortValues } from '../rules/order.ts'
import { foldedNames, foldedText } from '../rules/search-text.ts'
import { piecesOf } from '../rules/spelling.ts'
import { suggestedWithin } from '../rules/suggestion.ts'
import type { SqlValue } from './connection.ts'

/** Lists of words that pieces belong to: words of names, one letter away; addresses, two. */
export const pieceLists = { word: 'word', slug: 'slug' } as const

type Columns = readonly SqlValue[]

/** What the indexes hold of a record: follows from the record alone. */
export interface Derived {
  /** The columns of its row in `entry`, after id, slug and version. */
  readonly columns: Columns
  readonly names: string
  readonly text: string
  /** Name and value of a facet. */
  readonly facets: readonly Columns[]
  /** Scheme and notation of a concept. */
  readonly concepts: readonly Columns[]
  /** A word as searched, as written. */
  readonly words: readonly Columns[]
  /** Kind, date with base, value. */
  readonly figures: readonly Columns[]
}

export function derive(record: MunicipalProfile): Derived {
  const names = foldedNames(record)
  return {
    columns: [
      sortKey(record.name.de),
      JSON.stringify(record.name),
      record.kind,
      sortValues.since(record) ?? null,
      populationOf(record) ?? null,
      comparedBy(record) ?? null,
      record.modified ?? null,
      record.location?.lat ?? null,
      record.location?.lon ?? null,
      names,
    ],
    names,
    text: foldedText(record),
    facets: facetNames.flatMap((name) => facetValues(name, record).map((value) => [name, value])),
    concepts: conceptsOf(record).map((path) => {
      const [scheme = '', notation = ''] = path.split('/')
      return [`concept/${scheme}`, notation]
    }),
    words: nameWords(record).map(({ word, written }) => [word, written]),
    figures: populationsOf(record).map((figure) => [
      record.kind,
      comparableKey(figure),
      figure.value,
    ]),
  }
}

/** Nothing: what a record that is not published has in the indexes. */
export const nothing: Omit<Derived, 'columns'> = {
  names: '',
  text: '',
  facets: [],
  concepts: [],
  words: [],
  figures: [],
}

/** List, length, position, letters, whole word: as the rows of `piece` are. */
export const pieceRows = (list: keyof typeof pieceLists, whole: string): readonly Columns[] =>
  piecesOf(whole, list === 'slug' ? suggestedWithin : 1)
    .filter(({ letters }) => letters !== '')
    .map(({ length, position, letters }) => [list, length, position, letters, whole])

/** Rows that are in the one list and not in the other. */
export function without(rows: readonly Columns[], others: readonly Columns[]): readonly Columns[] {
  const known = new Set(others.map((row) => JSON.stringify(row)))
  return rows.filter((row) => !known.has(JSON.stringify(row)))
}

/** The address of a record that a document's path leads to. */
export const slugOfPath = (path: string): Slug | undefined => /^kommunen\/([^/]+)$/.exec(path)?.[1]
