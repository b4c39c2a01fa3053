import { lettersWrittenOut, letterWrittenOut } from '@kommunalgraph/model'

/*
 * One form for spellings that a reader takes for the same.
 */

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

/** Lower case, umlauts written out, other accents dropped. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  if (isPlain(lower)) return lower
  const written = lower
    .replaceAll('ẞ', 'ss')
    .replace(letterWrittenOut, (letter) => lettersWrittenOut[letter] ?? letter)
  return isPlain(written) ? written : written.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** Words of a text: letters and digits; anything else separates. */
export function wordsOf(text: string): string[] {
  const plain = folded(text)
  const words = plain.split(isPlain(plain) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u)
  return words.filter((word) => word !== '')
}

/** Abbreviations in names of municipalities. */
const abbreviations: Readonly<Record<string, string>> = {
  rhld: 'rheinland',
  rhl: 'rheinland',
  westf: 'westfalen',
  sauerl: 'sauerland',
  st: 'sankt',
}

/** A name without what spellings differ in: case, umlauts, hyphens, brackets, abbreviations. */
export const foldedName = (name: string): string =>
  wordsOf(name)
    .map((word) => abbreviations[word] ?? word)
    .join(' ')

/**
 * The mark between a word and its feminine ending: Ansprechpartner*in, Bürgermeister:in, Mitarbeiter/-in, Leiter(in).
 */
const genderMark = /(?<=\p{L})(?:[*:_]|\/-?|\()(?=\p{L})/gu

/** A label without what spellings differ in. */
export const foldedLabel = (label: string): string =>
  wordsOf(label.slice(0, 200).replace(genderMark, '')).join(' ')
