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
import { correct, meantWord } from '../../src/rules/correction.ts'
import { facetValues } from '../../src/rules/facets.ts'
import { comparedBy } from '../../src/rules/figures.ts'
import { sortKey } from '../../src/rules/folding.ts'
import { nameWords } from '../../src/rules/names.ts'
import { sortValues } from '../../src/rules/order.ts'
import { foldedNames, foldedText, isShort, questionOf } from '../../src/rules/search-text.ts'

/* Lists, search and facets as one would answer them without a store: every question looks at every record. */

type Entries = readonly ListEntry[]

interface Found {
  readonly entries: Entries
  readonly words: readonly string[]
  readonly corrected?: string
}

/** Each word is part of a word, a short one the beginning of a name's word. */
function isFound({ record }: ListEntry, words: readonly string[]): boolean {
  const [names, text] = [foldedNames(record), foldedText(record)]
  return words.every((word) =>
    isShort(word) ? names.includes(` ${word}`) : names.includes(word) || text.includes(word),
  )
}

/** The kind of an answer, best first: the name, its beginning, beginnings of its words, parts of them, the texts. */
function rankOf({ record }: ListEntry, words: readonly string[]): number {
  const names = foldedNames(record)
  const phrase = words.join(' ')
  const kinds = [
    names.includes(`| ${phrase} |`),
    names.includes(`| ${phrase}`),
    words.every((word) => names.includes(` ${word}`)),
    words.every((word) => names.includes(word)),
    true,
  ]
  return kinds.indexOf(true)
}

const matching = (entries: Entries, words: readonly string[]): Entries =>
  entries.filter((entry) => isFound(entry, words))

/** What the words find, before any facet narrows it; words that find nothing may have been meant otherwise. */
function find(entries: Entries, text: string | undefined): Found {
  const words = questionOf(text)
  const found = matching(entries, words)
  if (words.length === 0 || found.length > 0) return { entries: found, words }
  const vocabulary = entries.flatMap(({ record }) => nameWords(record))
  const meant = correct(
    words,
    (word) => matching(entries, [word]).length > 0,
    (word) => meantWord(word, vocabulary),
  )
  const instead = (meant ?? []).map(({ word }) => word)
  const better = meant ? matching(entries, instead) : []
  if (better.length === 0) return { entries: [], words }
  const corrected = (meant ?? []).map(({ written }) => written).join(' ')
  return { entries: better, words: instead, corrected }
}

const holds = ({ record }: ListEntry, where: FacetChoice = {}, except?: FacetName): boolean =>
  facetNames.every((name) => {
    const wanted = where[name] ?? []
    const isOpen = name === except || wanted.length === 0
    return isOpen || facetValues(name, record).some((value) => wanted.includes(value))
  })

type Key = string | number

const compare = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0)

/** Two entries by their keys, the first that differ. */
const byKeys = (a: readonly Key[], b: readonly Key[]): number =>
  a.reduce<number>((order, key, at) => order || compare(key, b[at] ?? ''), 0)

const nameOf = ({ record, slug }: ListEntry): readonly Key[] => [sortKey(record.name.de), slug]

function byName(entries: Entries, descending = false): Entries {
  const way = descending ? -1 : 1
  return entries.toSorted((a, b) => {
    const [[one = '', slug = ''], [other = '', second = '']] = [nameOf(a), nameOf(b)]
    return way * compare(one, other) || compare(slug, second)
  })
}

/** Populations of the newest date and base come first: others do not compare with them. */
const apart = (name: keyof typeof sortValues, { record }: ListEntry): string =>
  name === 'population' ? (comparedBy(record) ?? '') : ''

/** What has no value comes last, whichever way is sorted. */
function byValue(entries: Entries, name: keyof typeof sortValues, descending = false): Entries {
  const known = entries.flatMap((entry) => {
    const value = sortValues[name](entry.record)
    return value === undefined ? [] : [{ entry, value }]
  })
  const way = descending ? -1 : 1
  const sorted = known.toSorted(
    (a, b) =>
      compare(apart(name, b.entry), apart(name, a.entry)) ||
      way * compare(a.value, b.value) ||
      byKeys(nameOf(a.entry), nameOf(b.entry)),
  )
  const listed = sorted.map(({ entry }) => entry)
  return [...listed, ...byName(entries.filter((entry) => !listed.includes(entry)))]
}

function ordered({ entries, words }: Found, query: ListQuery): Entries {
  const { descending, sort = 'relevance' } = query
  if (sort === 'name') return byName(entries, descending)
  if (sort !== 'relevance') return byValue(entries, sort, descending)
  if (words.length === 0) return byName(entries, descending)
  return byName(entries).toSorted((a, b) => rankOf(a, words) - rankOf(b, words))
}

/** A page of the list. */
export function listOf(entries: Entries, query: ListQuery): ListPage {
  const { page, size, text, where } = query
  const found = find(entries, text)
  const chosen = found.entries.filter((entry) => holds(entry, where))
  return {
    entries: ordered({ ...found, entries: chosen }, query).slice((page - 1) * size, page * size),
    page,
    pages: Math.max(1, Math.ceil(chosen.length / size)),
    total: chosen.length,
    ...(found.corrected !== undefined && { corrected: found.corrected }),
  }
}

/** Every value of every facet with its count, most frequent first. */
export function facetsOf(entries: Entries, { text, where }: Selection = {}): Facets {
  const found = find(entries, text).entries
  const counted = facetNames.map((name) => {
    const narrowed = found.filter((entry) => holds(entry, where, name))
    const values = narrowed.flatMap(({ record }) => facetValues(name, record))
    const counts = [...new Set(values)].map((value) => ({
      value,
      count: values.filter((each) => each === value).length,
    }))
    return [
      name,
      counts.toSorted((a, b) => b.count - a.count || compare(a.value, b.value)),
    ] as const
  })
  // Every facet is there, since the names are walked; Object.fromEntries forgets that.
  return Object.fromEntries(counted)
}
