import { type IssueKind, issueKinds } from '@kommunalgraph/model'

const { error, info, warning } = issueKinds

const compareLine = {
  de: 'Die Zeile mit der amtlichen Datei vergleichen.',
  en: 'Compare the line with the official file.',
}

/** Every finding about a register. With an error something is missing, so sums are too small or undefined. */
const codes = {
  'register/compressed': error(
    {
      de: 'Die Datei ist noch komprimiert ({form}).',
      en: 'The file is still compressed ({form}).',
    },
    {
      de: 'Die Datei entpacken und den Text einlesen.',
      en: 'Unpack the file and read the text.',
    },
  ),
  'register/empty': error(
    {
      de: 'Keine Zeile ist als Zeile des Gemeindeverzeichnisses (GV100AD) lesbar.',
      en: 'No line can be read as one of the register of municipalities (GV100AD).',
    },
    {
      de: 'Prüfen, ob es die Textdatei GV100AD_….txt mit festen Spalten ist.',
      en: 'Check that it is the text file GV100AD_….txt with fixed columns.',
    },
  ),
  'register/encoding-assumed': info(
    {
      de: 'Die Datei ist kein UTF-8. Gelesen als Windows-1252.',
      en: 'The file is not UTF-8. Read as Windows-1252.',
    },
    {
      de: 'Umlaute vergleichen. Wenn sie falsch sind: den richtigen Zeichensatz nennen.',
      en: 'Compare the umlauts. If they are wrong, name the right encoding.',
    },
  ),
  'register/encoding-refused': warning(
    {
      de: 'Der Zeichensatz „{name}“ ist unbekannt oder passt nicht; er wurde nicht verwendet.',
      en: 'The encoding "{name}" is unknown or does not fit; it was not used.',
    },
    {
      de: 'Umlaute vergleichen und den richtigen Zeichensatz nennen.',
      en: 'Compare the umlauts and name the right encoding.',
    },
  ),
  'register/cut-off': error(
    {
      de: 'Die Datei endet mitten in einem Zeichen.',
      en: 'The file ends inside a character.',
    },
    {
      de: 'Die Datei noch einmal herunterladen.',
      en: 'Download the file again.',
    },
  ),
  'register/record-unknown': error(
    {
      de: '„{text}“ ist keine Satzart (10, 20, 30, 40, 50 oder 60). Die Zeile wurde nicht gelesen.',
      en: '"{text}" is no kind of record (10, 20, 30, 40, 50 or 60). The line was not read.',
    },
    compareLine,
  ),
  'register/columns-shifted': error(
    {
      de: '„{text}“ steht in Spalten, die leer sein müssen. Die Zeile ist verschoben und wurde nicht gelesen.',
      en: '"{text}" is in columns that must be blank. The line is shifted and was not read.',
    },
    {
      de: 'Zeichensatz und Zeile vergleichen: Ein Zeichen fehlt oder ist zu viel.',
      en: 'Compare encoding and line: a character is missing, or there is one too many.',
    },
  ),
  'register/key-unreadable': error(
    {
      de: '„{text}“ ist kein Schlüssel aus {digits} Ziffern. Die Zeile wurde nicht gelesen.',
      en: '"{text}" is no key of {digits} digits. The line was not read.',
    },
    compareLine,
  ),
  'register/key-repeated': error(
    {
      de: 'Den Schlüssel {text} hat schon Zeile {first}. Die Zeile wurde nicht gelesen.',
      en: 'Line {first} already has the key {text}. The line was not read.',
    },
    compareLine,
  ),
  'register/name-unreadable': error(
    {
      de: 'Der Name fehlt oder enthält unlesbare Zeichen: „{text}“. Die Zeile wurde nicht gelesen.',
      en: 'The name is missing or has unreadable characters: "{text}". The line was not read.',
    },
    compareLine,
  ),
  'register/seat-unreadable': warning(
    {
      de: 'Der Verwaltungssitz enthält unlesbare Zeichen: „{text}“.',
      en: 'The seat of the administration has unreadable characters: "{text}".',
    },
    compareLine,
  ),
  'register/kind-unknown': warning(
    {
      de: '„{text}“ ist keine Art (Textkennzeichen), die hier vorkommt.',
      en: '"{text}" is no kind (Textkennzeichen) that exists here.',
    },
    {
      de: 'In den Erläuterungen der Ausgabe nachsehen, ob die Art neu ist.',
      en: 'Look in the notes of the edition whether the kind is new.',
    },
  ),
  'register/status-unreadable': warning(
    {
      de: '„{text}“ ist kein Tag: Der Gebietsstand der Zeile ist unbekannt.',
      en: '"{text}" is no day: the territorial status of the line is unknown.',
    },
    compareLine,
  ),
  'register/status-differs': warning(
    {
      de: 'Der Gebietsstand {text} ist ein anderer als in Zeile {first}.',
      en: 'The territorial status {text} is another one than in line {first}.',
    },
    {
      de: 'Jede Ausgabe für sich einlesen.',
      en: 'Read each edition by itself.',
    },
  ),
  'register/value-missing': error(
    { de: 'Hier fehlt: {what}.', en: 'This is missing here: {what}.' },
    compareLine,
  ),
  'register/value-unreadable': error(
    {
      de: '„{text}“ ist keine ganze Zahl ({what}).',
      en: '"{text}" is no whole number ({what}).',
    },
    compareLine,
  ),
  'register/part-exceeds-whole': warning(
    {
      de: 'Männlich wären {text} von {whole} Einwohnern. Geändert wurde nichts.',
      en: 'Of {whole} inhabitants {text} would be male. Nothing was changed.',
    },
    compareLine,
  ),
  'register/postcode-unreadable': warning(
    {
      de: '„{text}“ ist keine Postleitzahl.',
      en: '"{text}" is no postcode.',
    },
    compareLine,
  ),
  'register/container-missing': warning(
    {
      de: 'Zu {text} fehlt die Zeile, in der {what} {key} steht.',
      en: 'For {text} the line of {what} {key} is missing.',
    },
    {
      de: 'Prüfen, ob die Datei vollständig ist.',
      en: 'Check that the file is complete.',
    },
  ),
} as const satisfies Record<string, IssueKind>

export type RegisterCode = keyof typeof codes

export const registerCodeRows: Readonly<Record<RegisterCode, IssueKind>> = codes
