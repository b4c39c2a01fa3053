/*
 * How words are compared: without case, umlauts written out (ü as ue), without other accents. Both spellings of an
 * umlaut are thus one word; a forgotten one is one letter away.
 */

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * A text as it is searched: folded words with one blank between them.
 *
 * @example fold('Mülheim an der Ruhr') // 'muelheim an der ruhr'
 */
export const fold = (text: string): string =>
  plainLetters(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter),
  )

/** The words of a text, folded, in their order. */
export const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean)

/**
 * What names are sorted by: as Germans sort (DIN 5007-1, ä like a), numbers by value; byte order of this text is
 * that order, so that an index can keep it and every machine agrees.
 */
export const sortKey = (name: string): string =>
  plainLetters(name.normalize('NFC').toLowerCase().replaceAll('ß', 'ss')).replace(
    /\d+/g,
    (digits) => digits.padStart(9, '0'),
  )
