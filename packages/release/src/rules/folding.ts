import { lettersWrittenOut, letterWrittenOut } from '@kommunalgraph/model'

/*
 * How words are compared: without case, umlauts written out (ü as ue), without other accents. Both spellings of an
 * umlaut are thus one word; a forgotten one is one letter away.
 */

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
      .replace(letterWrittenOut, (letter) => lettersWrittenOut[letter] ?? letter),
  )

/** The words of a text, folded, in their order. */
export const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean)

/**
 * What names are sorted by: as Germans sort (DIN 5007-1, ä like a), numbers by value; byte order of this text is
 * that order, so that an index can keep it and every machine agrees.
 */
export const sortKey = (name: string): string =>
  plainLetters(
    name
      .normalize('NFC')
      .toLowerCase()
      // Umlauts are sorted like their plain letters, which is what is left of them without marks.
      .replace(/[ßłđøæ]/g, (letter) =>
        letter === 'ø' ? 'o' : (lettersWrittenOut[letter] ?? letter),
      ),
  ).replace(/\d+/g, (digits) => digits.padStart(9, '0'))
