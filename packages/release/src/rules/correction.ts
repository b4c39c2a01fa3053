import { isShort } from './search-text.ts'
import { isOneAway } from './spelling.ts'

/** A word of a name: as it is searched, and as it is written; empty in a wrong name, to which nothing is corrected. */
export interface NameWord {
  readonly word: string
  readonly written: string
}

/**
 * The word of a name that people meant: one letter away, the first by alphabet, in its most German spelling (of
 * `Dueren` and `Düren` the later one).
 */
export function meantWord(word: string, candidates: Iterable<NameWord>): NameWord | undefined {
  if (isShort(word)) return undefined
  const near = [...candidates].filter((each) => each.written !== '' && isOneAway(word, each.word))
  const isLater = (a: NameWord, b: NameWord) =>
    a.word < b.word || (a.word === b.word && a.written > b.written)
  return near.reduce<NameWord | undefined>(
    (best, each) => (best === undefined || isLater(each, best) ? each : best),
    undefined,
  )
}

/** The words that were searched instead: those that stand in no record give way to the ones meant. */
export function correct(
  words: readonly string[],
  isKnown: (word: string) => boolean,
  meant: (word: string) => NameWord | undefined,
): readonly NameWord[] | undefined {
  const corrected = words.map((word) => (isKnown(word) ? { word, written: word } : meant(word)))
  const whole = corrected.filter((each) => each !== undefined)
  return whole.length === words.length ? whole : undefined
}
