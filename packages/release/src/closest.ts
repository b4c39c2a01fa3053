import { distance } from 'fastest-levenshtein'

/** At most this part of a word may differ for another word to be worth suggesting. */
const tolerance = 0.4

/** The words nearest to one, best first, five at most: those that contain it, then those a few letters away. */
export function closest(word: string, words: readonly string[], most = 5): string[] {
  if (word === '' || word.length > 100) return []
  const limit = Math.max(2, Math.floor(word.length * tolerance))
  return words
    .map((each) => ({ each, away: each.includes(word) ? 0.5 : distance(word, each) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away || (a.each < b.each ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each)
}
