/* For the tests, and for the measurement of how long such pages take (`bench/hostile.mjs`). */

/** What stands before text, so that there is something to find. */
export const head = 'Kreis Olpe\nSeit wann dabei: 2012\n'

const sentence = 'Ein Satz ohne Inhalt, der nur Platz braucht. '

/** Inputs that are made to take long: unclosed, nested, repeated, without blanks. */
export const hostile: Readonly<Record<string, string>> = {
  'nothing but letters': 'a',
  'nothing but blanks': ' ',
  'nothing but line ends': '\n',
  brackets: '(((',
  'quotation marks': '"',
  'lines of quotation marks': '"\n',
  'quotations without end': '"Ein Satz ohne Ende\n',
  'bullets and sentences': '• x\nB.\n',
  'mottos and goals': '"M"\n• a\n',
  'labels with open brackets': 'Einwohnerzahl: 1.000 (Stand\n',
  'names of towns': 'Essen\n',
  contacts: 'Erika Mustermann\nMusterstraße 1\n12345 Musterstadt\nT 0221 4710123\na(at)b.de\n',
  'at signs': '(at)a@',
  'hyphens at line ends': 'ab-\n',
  'one long line': sentence,
  'many long lines': `${sentence.repeat(200)}\n`,
  'control characters': '\u0001ab cd ef gh ij\n',
  'years in sentences': 'Seit 2015 Mitglied. ',
  'commas and bars': 'A, B; C | D · ',
}

/** The same as HTML. */
export const hostileHtml: Readonly<Record<string, string>> = {
  'unclosed blocks': '<div>',
  'unclosed tables': '<table><tr><td>x',
  'unclosed formatting': '<b a>x<p>',
  references: '&amp&#65;',
  'open comments': '<!--',
  'labels in mains': '<main>Einwohnerzahl: 1</main>',
  'open tags': '<',
  titles: '<h1>Essen</h1>',
}

/** A piece again and again, so many characters long. */
export const filled = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
