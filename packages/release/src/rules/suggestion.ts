import type { Slug } from '@kommunalgraph/model'
import { distance } from 'fastest-levenshtein'
import { coreOf, tellingWord } from './same-name.ts'

/** How many letters an address may differ from what was typed. */
export const suggestedWithin = 2

/** How many suggestions people get. */
const most = 5

const longest = 100

/** Whether an address is worth looking for. */
export const isAskable = (word: string): boolean => word !== '' && word.length <= longest

/** How far an address is from what was typed: part of it, or a few letters away; undefined is too far. */
function away(word: string, slug: Slug): number | undefined {
  if (word.length > suggestedWithin && slug.includes(word)) return 0.5
  // Of a very short address most of the letters would be wrong.
  const letters = slug.length > suggestedWithin ? distance(word, slug) : Number.POSITIVE_INFINITY
  return letters <= suggestedWithin ? letters : undefined
}

/** The addresses near to a word, best first. */
const nearestAddresses = (word: string, candidates: Iterable<Slug>): readonly Slug[] =>
  [...new Set(candidates)]
    .map((slug) => ({ slug, away: away(word, slug) }))
    .filter((each): each is { slug: Slug; away: number } => each.away !== undefined)
    .sort((a, b) => a.away - b.away || (a.slug < b.slug ? -1 : 1))
    .slice(0, most)
    .map(({ slug }) => slug)

/** What is looked for: the word as it was typed, in its usual spelling, else the part of it that tells most. */
const asked = (word: string): ReadonlySet<string> =>
  new Set([word, coreOf(word.split('-')).join('-'), tellingWord(word) ?? word])

/** The addresses near to what was typed: those of its first form that has any. */
export function suggested(
  word: string,
  candidates: (form: string) => Iterable<Slug>,
): readonly Slug[] {
  for (const form of asked(word)) {
    const near = nearestAddresses(form, candidates(form))
    if (near.length > 0) return near
  }
  return []
}
