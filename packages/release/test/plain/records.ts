import {
  isGone,
  type KeyScheme,
  type ListEntry,
  type MunicipalProfile,
  publishable,
  type Slug,
  toSlug,
} from '@kommunalgraph/model'
import { conceptsOf } from '../../src/rules/concepts.ts'
import { keysOf } from '../../src/rules/keys.ts'
import { namesIn, sameNamed } from '../../src/rules/same-name.ts'
import { foldedNames } from '../../src/rules/search-text.ts'
import { isAskable, suggested } from '../../src/rules/suggestion.ts'

/* A folder of records as a plain list. */

export type Records = ReadonlyMap<Slug, MunicipalProfile>

/** These records have no other kinds. */
const wellKnown = { concepts: new Map() }

/** What is published, in the order of addresses. */
export const entriesOf = (records: Records): readonly ListEntry[] =>
  [...records]
    .filter(([, record]) => !isGone(record))
    .map(([slug, record]) => ({ slug, record: publishable(record) }))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))

/** The newest of some dates and of the dates of all that is published. */
export const modifiedOf = (
  records: Records,
  ...others: readonly (string | undefined)[]
): string | undefined =>
  [...others, ...entriesOf(records).map(({ record }) => record.modified)]
    .flatMap((date) => date ?? [])
    .toSorted()
    .at(-1)

/** Who names a concept. */
export function usersOf(records: Records, scheme: string, notation: string, limit: number) {
  const users = entriesOf(records).filter(({ record }) =>
    conceptsOf(record).includes(`${scheme}/${notation}`),
  )
  return { total: users.length, slugs: users.slice(0, limit).map(({ slug }) => slug) }
}

/** Addresses near a misspelt one, of all that there are. */
export function suggestionsOf(records: Records, text: string): readonly Slug[] {
  const word = toSlug(text)
  const slugs = entriesOf(records).map(({ slug }) => slug)
  return isAskable(word) ? suggested(word, () => slugs) : []
}

/**
 * Whom a key leads to. What is gone keeps its keys, unless something published has them now; a former address comes
 * before another name, neither hides an address; of two with one key the first by address has it.
 */
export function holderOf(records: Records, scheme: KeyScheme, value: string): Slug | undefined {
  const publishedFirst = [...records].toSorted(
    ([a, one], [b, other]) => Number(isGone(one)) - Number(isGone(other)) || (a < b ? -1 : 1),
  )
  const isAddress = records.has(value)
  const holder = (fits: (key: ReturnType<typeof keysOf>[number]) => boolean) =>
    publishedFirst.find(([slug, record]) =>
      keysOf(wellKnown, slug, record).some((key) => key.value === value && fits(key)),
    )?.[0]
  const takesNames = scheme === 'alias' || scheme === 'slug'
  const renamed = takesNames && !isAddress ? holder(({ former }) => former === true) : undefined
  if (renamed !== undefined || (scheme === 'alias' && isAddress)) return renamed
  const named = holder((key) => key.scheme === scheme && key.former !== true)
  return named ?? (scheme === 'alias' ? writtenOtherwise(records, value) : undefined)
}

/** Whose name it is, written in another way. */
const writtenOtherwise = (records: Records, value: string): Slug | undefined =>
  sameNamed(
    value,
    entriesOf(records).map(({ record, slug }) => ({ slug, names: namesIn(foldedNames(record)) })),
  )
