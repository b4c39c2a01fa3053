import { issueKinds } from '@kommunalgraph/model'

const { error } = issueKinds

/** Findings about one value: what the schema says in general, then what every text must be. */
export const valueRules = {
  'field/unknown': error(
    { de: 'Das Feld „{key}“ gibt es hier nicht.', en: 'There is no field "{key}" here.' },
    { de: 'Prüfen Sie Schreibweise und Einrückung.', en: 'Check spelling and indentation.' },
  ),
  'field/quotes': error(
    {
      de: 'In {key} gehören die typographischen Anführungszeichen zum Feldnamen.',
      en: 'In {key} the typographic quotation marks are part of the field name.',
    },
    {
      de: 'Schreiben Sie {plain}: ohne Anführungszeichen.',
      en: 'Write {plain}: without quotation marks.',
    },
  ),
  'language/unknown': error(
    {
      de: 'In der Sprache „{key}“ gibt es diese Texte nicht.',
      en: '"{key}" is not a language used in these texts.',
    },
    {
      de: 'Möglich sind de, en und de-simple (Leichte Sprache).',
      en: 'Use de, en or de-simple (easy-to-read German).',
    },
  ),
  'value/missing': error(
    { de: 'Das Pflichtfeld „{field}“ fehlt.', en: 'The required field "{field}" is missing.' },
    { de: 'Ergänzen Sie es hier.', en: 'Add it here.' },
  ),
  'value/empty': error(
    { de: '„{field}“ hat keinen Wert.', en: '"{field}" has no value.' },
    {
      de: 'Löschen Sie das ganze Feld: Was nicht bekannt ist, bleibt weg.',
      en: 'Delete the whole field: what is unknown is left out.',
    },
  ),
  'value/unquoted': error(
    {
      de: '{value} steht ohne Anführungszeichen und gilt deshalb nicht als Text.',
      en: '{value} is not in quotation marks and is therefore not taken as text.',
    },
    {
      de: 'Schreiben Sie "{value}"; sonst geht auch eine führende Null verloren.',
      en: 'Write "{value}"; otherwise a leading zero is lost as well.',
    },
  ),
  'value/type': error(
    {
      de: 'Hier steht {received}, verlangt ist {expected}.',
      en: 'This is {received}, but {expected} is required.',
    },
    {
      de: 'Vergleichen Sie mit einer anderen Datei; der Editor zeigt beim Tippen, was möglich ist.',
      en: 'Compare with another file; the editor shows what is possible while you type.',
    },
  ),
  'value/quotes': error(
    {
      de: 'In {value} gehören die typographischen Anführungszeichen zum Wert.',
      en: 'In {value} the typographic quotation marks are part of the value.',
    },
    {
      de: 'Nehmen Sie gerade Anführungszeichen (Umschalt+2): "{plain}".',
      en: 'Use straight quotation marks: "{plain}".',
    },
  ),
  'value/yes-or-no': error(
    {
      de: '„{value}“ ist hier nicht möglich, nur true (ja) oder false (nein).',
      en: '"{value}" is not possible here, only true (yes) or false (no).',
    },
    {
      de: 'Schreiben Sie true oder false, ohne Anführungszeichen.',
      en: 'Write true or false, without quotation marks.',
    },
  ),
  'value/not-allowed': error(
    { de: '„{value}“ ist hier nicht möglich.', en: '"{value}" is not allowed here.' },
    { de: 'Möglich: {values}.', en: 'Possible: {values}.' },
  ),
  'value/invalid': error(
    {
      de: '„{value}“ hat nicht die verlangte Form.',
      en: '"{value}" does not have the required form.',
    },
    { de: 'Vergleichen Sie mit einer anderen Datei.', en: 'Compare with another file.' },
  ),
  'list/form': error(
    {
      de: '„{field}“ ist eine Liste, aber hier beginnt kein Eintrag mit einem Bindestrich.',
      en: '"{field}" is a list, but no entry begins with a hyphen here.',
    },
    {
      de: 'Schreiben Sie vor jeden Eintrag einen Bindestrich und ein Leerzeichen; Kurzes geht auch in eckigen Klammern: [a, b].',
      en: 'Put a hyphen and a space before each entry; short ones can also be in square brackets: [a, b].',
    },
  ),
  'list/empty': error(
    { de: 'Die Liste „{field}“ ist leer.', en: 'The list "{field}" is empty.' },
    {
      de: 'Ergänzen Sie einen Eintrag, oder löschen Sie das Feld.',
      en: 'Add at least one entry, or delete the field.',
    },
  ),

  'text/empty': error(
    { de: 'Der Text ist leer.', en: 'The text is empty.' },
    {
      de: 'Löschen Sie das Feld: Was nicht bekannt ist, bleibt weg.',
      en: 'Delete the field: what is unknown is left out.',
    },
  ),
  'text/control-character': error(
    {
      de: 'Im Text steckt ein Steuerzeichen: „{value}“.',
      en: 'The text contains a control character: "{value}".',
    },
    {
      de: 'Löschen Sie es; es kam meist beim Kopieren hinein.',
      en: 'Delete it; it usually comes from copying.',
    },
  ),
  'text/unprintable': error(
    {
      de: 'Im Text steckt ein Zeichen, das niemand gleich anzeigt: „{value}“.',
      en: 'The text contains a character that no two programs show alike: "{value}".',
    },
    {
      de: 'Löschen Sie es: Es dreht die Schreibrichtung, ist unsichtbar oder gehört zu keiner Schrift.',
      en: 'Delete it: it turns the direction of text, is invisible or belongs to no script.',
    },
  ),
  'text/not-unicode': error(
    {
      de: 'Im Text steckt ein halbes Zeichen: „{value}“.',
      en: 'The text contains half a character: "{value}".',
    },
    { de: 'Tippen Sie die Stelle neu.', en: 'Type that part again.' },
  ),
  'text/not-nfc': error(
    {
      de: 'Umlaute oder Akzente sind aus zwei Zeichen zusammengesetzt: „{value}“.',
      en: 'Umlauts or accents are made up of two characters: "{value}".',
    },
    {
      de: 'Tippen Sie die Wörter neu (Unicode-Form NFC); das kommt vom Kopieren aus PDF-Dateien oder unter macOS.',
      en: 'Type the words again (Unicode form NFC); this comes from copying out of a PDF or on macOS.',
    },
  ),
  'text/line-break': error(
    {
      de: 'Hier darf nur eine Zeile stehen, ohne Tabulator.',
      en: 'Only one line is allowed here, without tabs.',
    },
    { de: 'Schreiben Sie den Text in eine Zeile.', en: 'Put the text on one line.' },
  ),
  'text/no-language': error(
    { de: 'Der Text fehlt in jeder Sprache.', en: 'The text is missing in all languages.' },
    {
      de: 'Schreiben Sie ihn unter de, oder lassen Sie das Feld weg.',
      en: 'Write it under de, or leave the field out.',
    },
  ),
} as const
