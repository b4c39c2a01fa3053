import { distance } from 'fastest-levenshtein'

/*
 * Words a few letters away from another. Of two words that differ in k letters, one of k + 1 pieces of the one stands
 * in the other, moved by k places at most: an index of pieces finds all candidates without looking at every word.
 */

/** Whether two words differ by one letter: one more, one less, one other, or two neighbours swapped. */
export function isOneAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  return distance(a, b) === 1 || swaps(a).includes(b)
}

/** A word with two neighbours swapped, in every place. */
export const swaps = (word: string): readonly string[] =>
  Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ).filter((each) => each !== word)

/** A part of a word: which of its pieces, and how long the whole word is. */
export interface Piece {
  readonly length: number
  readonly position: number
  readonly letters: string
}

const startOf = (length: number, position: number, count: number): number =>
  Math.floor((length * position) / count)

/** A word cut into pieces, so that it is found over so many differing letters. */
export const piecesOf = (word: string, differing: number): readonly Piece[] =>
  Array.from({ length: differing + 1 }, (_, position) => ({
    length: word.length,
    position,
    letters: word.slice(
      startOf(word.length, position, differing + 1),
      startOf(word.length, position + 1, differing + 1),
    ),
  }))

/** The pieces that words so many letters away from this one may have. */
export function probesFor(word: string, differing: number): readonly Piece[] {
  const lengths = Array.from({ length: 2 * differing + 1 }, (_, at) => word.length + at - differing)
  const probes = lengths
    .filter((length) => length > differing)
    .flatMap((length) =>
      piecesOf('?'.repeat(length), differing).flatMap(({ position, letters }) => {
        const start = startOf(length, position, differing + 1)
        return shiftsOf(word, start, letters.length, differing).map((part) => ({
          length,
          position,
          letters: part,
        }))
      }),
    )
  return probes
}

function shiftsOf(word: string, start: number, size: number, most: number): readonly string[] {
  const starts = Array.from({ length: 2 * most + 1 }, (_, at) => start + at - most)
  const fitting = starts.filter((at) => at >= 0 && at + size <= word.length)
  return [...new Set(fitting.map((at) => word.slice(at, at + size)))]
}
