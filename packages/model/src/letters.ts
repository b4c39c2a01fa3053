/** How letters are written that are no plain ones with a mark: German, Sorbian and Danish names have them. */
export const lettersWrittenOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ø: 'oe',
  æ: 'ae',
}

/** Each of them, in lower case. */
export const letterWrittenOut = /[äöüßłđøæ]/g
