import { issueKinds } from '@kommunalgraph/model'

const { error, warning } = issueKinds

/** Findings about logo, colours and typeface of a network, and their files. */
export const lookRules = {
  'look/contrast': error(
    {
      de: '„{value}“ hebt sich im {theme} Thema nur {ratio} vom Grund ab; nötig ist {least} (WCAG 2.2).',
      en: 'In the {theme} theme "{value}" has a contrast of only {ratio} to the ground; {least} is needed (WCAG 2.2).',
    },
    {
      de: 'Die nächste Abstufung, die genügt, ist "{nearest}".',
      en: 'The nearest shade that passes is "{nearest}".',
    },
  ),
  'look/missing-file': error(
    { de: 'Die Datei look/{value} gibt es nicht.', en: 'There is no file look/{value}.' },
    {
      de: 'Legen Sie sie dorthin, oder löschen Sie die Angabe.',
      en: 'Put it there, or delete the entry.',
    },
  ),
  'look/unused': warning(
    { de: 'network.yaml nennt diese Datei nicht.', en: 'network.yaml does not name this file.' },
    {
      de: 'Nennen Sie sie unter look, oder löschen Sie sie.',
      en: 'Name it under look, or delete it.',
    },
  ),
  'look/too-large': error(
    {
      de: 'Die Datei hat {size} Byte, erlaubt sind {limit}: Jede Seite lädt sie.',
      en: 'The file has {size} bytes, {limit} are allowed: every page loads it.',
    },
    {
      de: 'Verkleinern Sie das Bild; nehmen Sie von der Schrift nur die Zeichen, die Deutsch und Englisch brauchen.',
      en: 'Make the picture smaller; take only those characters of the font that German and English need.',
    },
  ),
  'look/not-readable': error(
    {
      de: 'Das ist keine ganze Datei dieser Art: {what}.',
      en: 'This is not a whole file of its kind: {what}.',
    },
    {
      de: 'Speichern Sie sie noch einmal, als SVG, PNG oder WOFF2.',
      en: 'Save it once more, as SVG, PNG or WOFF2.',
    },
  ),
  'look/unsafe': error(
    {
      de: 'In einem Logo ist das nicht erlaubt: {what}.',
      en: 'This is not allowed in a logo: {what}.',
    },
    {
      de: 'Speichern Sie es als einfaches oder optimiertes SVG: Es darf nur zeichnen, nichts ausführen und nichts laden.',
      en: 'Save it as plain or optimised SVG: it may only draw, run nothing and load nothing.',
    },
  ),
  'look/without-size': error(
    {
      de: 'Dem SVG fehlt seine Größe.',
      en: 'The SVG does not say its size.',
    },
    {
      de: 'Ergänzen Sie viewBox="0 0 Breite Höhe" an seinem Anfang.',
      en: 'Add viewBox="0 0 width height" at its beginning.',
    },
  ),
  'look/proportions': error(
    {
      de: 'Das Bild ist {width} breit und {height} hoch.',
      en: 'The picture is {width} wide and {height} high.',
    },
    {
      de: 'Ein Logo ist höchstens achtmal so breit wie hoch und umgekehrt, ein Symbol quadratisch, ein PNG höchstens 2000 Pixel breit und hoch.',
      en: 'A logo is at most eight times as wide as high or the reverse, an icon square, a PNG at most 2000 pixels wide and high.',
    },
  ),
} as const
