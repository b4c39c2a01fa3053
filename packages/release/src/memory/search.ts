import {
  type FacetChoice,
  type FacetName,
  type Facets,
  facetNames,
  type ListEntry,
  type ListPage,
  type ListQuery,
  type Selection,
} from '@kommunalgraph/model'
import { correct, meantWord, type NameWord } from '../rules/correction.ts'
import { byFrequency, chosen, facetValues } from '../rules/facets.ts'
import { nameWords } from '../rules/names.ts'
import { byName, byValue } from '../rules/order.ts'
import { foldedNames, foldedText, isFound, questionOf, rankOf } from '../rules/search-text.ts'

interface Searched extends ListEntry {
  readonly names: string
  readonly text: string
}

interface Found {
  readonly entries: readonly ListEntry[]
  readonly words: readonly string[]
  readonly corrected?: string
}

/** Lists, search and facets over records in memory: every question looks at every record. */
export function collectionOf(entries: readonly ListEntry[]) {
  let folded: readonly Searched[] | undefined
  const searched = () => {
    folded ??= entries.map((entry) => ({
      ...entry,
      names: foldedNames(entry.record),
      text: foldedText(entry.record),
    }))
    return folded
  }
  return {
    list: (query: ListQuery) => listOf(find(searched, entries, query), query),
    facets: (selection: Selection = {}) => facetsOf(find(searched, entries, selection), selection),
  }
}

/** What the words find, before any facet narrows it. */
function find(
  searched: () => readonly Searched[],
  entries: readonly ListEntry[],
  { text }: Selection,
): Found {
  const words = questionOf(text)
  if (words.length === 0) return { entries, words }
  const found = matching(searched(), words)
  if (found.length > 0) return { entries: found, words }
  const meant = corrected(searched(), words)
  if (meant === undefined) return { entries: [], words }
  const instead = meant.map(({ word }) => word)
  const better = matching(searched(), instead)
  if (better.length === 0) return { entries: [], words }
  return {
    entries: better,
    words: instead,
    corrected: meant.map(({ written }) => written).join(' '),
  }
}

const matching = (all: readonly Searched[], words: readonly string[]): readonly Searched[] =>
  all.filter(({ names, text }) => isFound(names, text, words))

function corrected(all: readonly Searched[], words: readonly string[]) {
  const vocabulary: readonly NameWord[] = all.flatMap(({ record }) => nameWords(record))
  return correct(
    words,
    (word) => matching(all, [word]).length > 0,
    (word) => meantWord(word, vocabulary),
  )
}

function holds({ record }: ListEntry, where: FacetChoice | undefined, except?: FacetName): boolean {
  return chosen(where).every(
    ([name, values]) =>
      name === except || facetValues(name, record).some((value) => values.includes(value)),
  )
}

/** Relevance is the kind of answer, best first; every other order is the same for all. */
function ordered(found: readonly ListEntry[], words: readonly string[], query: ListQuery) {
  const { sort = 'relevance', descending } = query
  if (sort === 'name') return found.toSorted(byName(descending))
  if (sort !== 'relevance') return found.toSorted(byValue(sort, descending))
  const named = found.toSorted(byName(words.length === 0 && descending))
  if (words.length === 0) return named
  const rank = ({ record }: ListEntry) => rankOf(foldedNames(record), words)
  return named.toSorted((a, b) => rank(a) - rank(b))
}

function listOf({ entries, words, corrected }: Found, query: ListQuery): ListPage {
  const { page, size, where } = query
  const found = entries.filter((entry) => holds(entry, where))
  const start = (page - 1) * size
  return {
    entries: ordered(found, words, query)
      .slice(start, start + size)
      .map(({ slug, record }) => ({ slug, record })),
    page,
    pages: Math.max(1, Math.ceil(found.length / size)),
    total: found.length,
    ...(corrected !== undefined && { corrected }),
  }
}

function facetsOf({ entries }: Found, { where }: Selection): Facets {
  const counts = facetNames.map((name) => {
    const counted = entries.filter((entry) => holds(entry, where, name))
    const values = counted.flatMap(({ record }) => facetValues(name, record))
    const groups = [...Map.groupBy(values, (value) => value)]
    return [
      name,
      groups.map(([value, same]) => ({ value, count: same.length })).sort(byFrequency),
    ] as const
  })
  // Every facet is there, since the names are walked; Object.fromEntries forgets that.
  return Object.fromEntries(counts) as unknown as Facets
}
