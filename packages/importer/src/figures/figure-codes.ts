import { type IssueKind, issueKinds } from '@kommunalgraph/model'

const { error, info, warning } = issueKinds

const downloadAgain = {
  de: 'Die Tabelle noch einmal herunterladen und unverändert einlesen.',
  en: 'Download the table again and read it unchanged.',
}

const compareCell = {
  de: 'Die Zelle mit der Tabelle des Amtes vergleichen.',
  en: "Compare the cell with the office's table.",
}

/** Every finding about an official table. With an error nothing of the run is written. */
const codes = {
  'figures/format-unknown': error(
    {
      de: 'Das ist keine Tabelle, die hier gelesen wird: weder GV100AD noch GENESIS (Flat oder Kreuztabelle), und --mapping fehlt.',
      en: 'This is no table that can be read here: neither GV100AD nor GENESIS (flat or cross table), and --mapping is missing.',
    },
    {
      de: 'Für eine einfache CSV-Tabelle mit --mapping sagen, was in welcher Spalte steht (docs/figures.md).',
      en: 'For a plain CSV table say with --mapping what is in which column (docs/figures.md).',
    },
  ),
  'figures/not-text': error(
    { de: 'Die Datei ist kein Text.', en: 'The file is not text.' },
    {
      de: 'Als CSV herunterladen (nicht XLSX) und entpacken.',
      en: 'Download as CSV (not XLSX) and unpack it.',
    },
  ),
  'figures/wrong-encoding': error(
    {
      de: '„{text}“ ist falsch kodiert: Umlaute sind zerstört.',
      en: '"{text}" is wrongly encoded: umlauts are broken.',
    },
    downloadAgain,
  ),
  'figures/cut-off': error(
    { de: 'Die Tabelle bricht hier ab.', en: 'The table breaks off here.' },
    downloadAgain,
  ),
  'figures/empty': error(
    { de: 'Die Tabelle hat keine einzige Zahl.', en: 'The table has not a single figure.' },
    downloadAgain,
  ),
  'figures/incomplete': error(
    {
      de: 'Die Ausgabe hat {count} Gemeinden mit {sum} Einwohnern; nach den Erläuterungen des Amtes sind es {officialCount} mit {official}.',
      en: 'The edition has {count} municipalities with {sum} inhabitants; by the notes of the office there are {officialCount} with {official}.',
    },
    downloadAgain,
  ),
  'figures/column-missing': error(
    {
      de: 'Die Spalte „{name}“ fehlt oder steht mehrmals da.',
      en: 'The column "{name}" is missing or is there several times.',
    },
    {
      de: 'Kopfzeile und Angabe vergleichen.',
      en: 'Compare the header with what was said.',
    },
  ),
  'figures/cells-differ': error(
    {
      de: 'Die Zeile hat {count} Zellen statt {expected}.',
      en: 'The line has {count} cells instead of {expected}.',
    },
    downloadAgain,
  ),
  'figures/quote-open': error(
    {
      de: 'Ein Anführungszeichen am Anfang einer Zelle ist nicht an ihrem Ende geschlossen: Zeilen danach gehen verloren.',
      en: 'A quote that begins a cell is not closed at its end: lines behind it get lost.',
    },
    {
      de: 'Die Zelle ganz in Anführungszeichen setzen oder gar nicht; eines im Text wird verdoppelt.',
      en: 'Put the whole cell in quotes or nothing of it; one within a text is doubled.',
    },
  ),
  'figures/cell-differs': error(
    {
      de: 'Hier steht „{text}“, in der ersten Zeile „{first}“: Die Zellen sind vertauscht.',
      en: 'It says "{text}" here, "{first}" in the first line: the cells are mixed up.',
    },
    downloadAgain,
  ),
  'figures/key-unreadable': error(
    {
      de: '„{text}“ ist kein Schlüssel aus 2, 5 oder 8 Ziffern.',
      en: '"{text}" is no key of 2, 5 or 8 digits.',
    },
    {
      de: 'Schlüssel als Text behandeln: Tabellenprogramme lassen führende Nullen weg.',
      en: 'Treat keys as text: spreadsheets leave leading zeros out.',
    },
  ),
  'figures/repeated': error(
    {
      de: '{key} hat diese Zahl schon in Zeile {first}.',
      en: '{key} already has this figure in line {first}.',
    },
    compareCell,
  ),
  'figures/value-unreadable': error(
    {
      de: '„{text}“ ist keine Zahl und kein Zeichen der Statistik.',
      en: '"{text}" is neither a number nor a sign of statistics.',
    },
    compareCell,
  ),
  'figures/no-value': info(
    {
      de: 'Für {key} steht hier „{text}“: {meaning}. Daraus wird keine Zahl.',
      en: 'For {key} there is "{text}" here: {meaning}. That makes no figure.',
    },
    { de: 'Nichts zu tun.', en: 'Nothing to do.' },
  ),
  'figures/date-unreadable': error(
    {
      de: '„{text}“ ist kein Tag: Ein Stichtag wird nicht geraten.',
      en: '"{text}" is no day: a reference date is never guessed.',
    },
    {
      de: 'Die Tabelle mit Stichtag abrufen; für eine einfache Tabelle nennt ihn die Datei von --mapping: date: { value: 2024-12-31 }.',
      en: 'Get the table with its day; of a plain table the file of --mapping tells it: date: { value: 2024-12-31 }.',
    },
  ),
  'figures/date-missing': error(
    {
      de: 'Der Stichtag steht nicht in der Datei, und diese Ausgabe ist nicht hinterlegt.',
      en: 'The reference date is not in the file, and this edition is not known here.',
    },
    {
      de: 'In den Erläuterungen der Ausgabe nachsehen und --population-date und --base nennen.',
      en: 'Look it up in the notes of the edition, and name --population-date and --base.',
    },
  ),
  'figures/base-missing': error(
    {
      de: 'Auf welchem Zensus die Bevölkerungszahlen beruhen, steht nicht in der Tabelle.',
      en: 'The table does not say which census its populations are based on.',
    },
    {
      de: 'In den Erläuterungen der Tabelle nachsehen und nennen, zum Beispiel --base census-2022.',
      en: 'Look it up in the notes of the table and name it, for example --base census-2022.',
    },
  ),
  'figures/measure-unknown': error(
    {
      de: 'Was die Tabelle zählt, ist hier nicht bekannt: „{text}“.',
      en: 'What the table counts is not known here: "{text}".',
    },
    {
      de: 'Bevölkerung (12411) und Gebietsfläche (11111) werden gelesen; anderes mit --mapping.',
      en: 'Populations (12411) and areas (11111) are read; other tables with --mapping.',
    },
  ),
  'figures/age-unreadable': error(
    {
      de: 'Für diese Zahl steht „{text}“ als Altersgruppe da: Das ist keine.',
      en: 'For this figure it says "{text}" as its age group: that is none.',
    },
    compareCell,
  ),
  'figures/sex-unreadable': error(
    {
      de: 'Hier steht „{text}“ als Geschlecht da: Das ist keines, das gezählt wird.',
      en: 'It says "{text}" here as the sex: that is none that is counted.',
    },
    compareCell,
  ),
  'figures/age-group-missing': error(
    {
      de: 'Für {key} fehlen die Altersgruppen ab {from} Jahren: Die Zahl unter 18 wird nicht aus einem Teil summiert.',
      en: 'For {key} the age groups from {from} years on are missing: under 18 is not added up from some of its parts.',
    },
    downloadAgain,
  ),
  'figures/sum-differs': error(
    {
      de: '{what} von {key}: Die Teile ergeben {sum}, hier steht {text}.',
      en: '{what} of {key}: the parts add up to {sum}, here it says {text}.',
    },
    downloadAgain,
  ),
  'figures/mapping-unreadable': error(
    {
      de: 'Die Datei von --mapping ist nicht brauchbar: {why}.',
      en: 'The file of --mapping cannot be used: {why}.',
    },
    {
      de: 'Mit dem Beispiel in docs/figures.md vergleichen.',
      en: 'Compare it with the example in docs/figures.md.',
    },
  ),
  'figures/name-differs': error(
    {
      de: 'Unter dem Schlüssel {key} steht hier „{text}“, der Datensatz heißt {name}: Die Zeilen sind vertauscht.',
      en: 'Under the key {key} it says "{text}" here, the record is called {name}: the lines are mixed up.',
    },
    downloadAgain,
  ),
  'figures/differs': error(
    {
      de: '{name}: Für {date} steht {old} mit derselben Quelle im Datensatz, hier {text}.',
      en: '{name}: for {date} the record has {old} from the same source, here it is {text}.',
    },
    {
      de: 'Klären, welche Zahl stimmt. Mit --replace gilt die der Tabelle.',
      en: 'Find out which is right. With --replace that of the table is taken.',
    },
  ),
  'figures/other-source': warning(
    {
      de: '{name}: Für {date} hat der Datensatz {old} aus einer anderen Quelle; hier steht {text}. Die Zahl des Datensatzes bleibt.',
      en: '{name}: for {date} the record has {old} from another source; here it is {text}. The figure of the record stays.',
    },
    {
      de: 'Beide Quellen vergleichen.',
      en: 'Compare the two sources.',
    },
  ),
  'figures/record-unreadable': error(
    {
      de: 'Der Datensatz ist kein lesbares YAML: Ob eine Zahl zu ihm gehört, ist nicht zu sehen.',
      en: 'The record is no YAML that can be read: whether a figure belongs to it cannot be seen.',
    },
    {
      de: 'Was nicht stimmt, zeigt: kommunalgraph check',
      en: 'To see what is wrong, run: kommunalgraph check',
    },
  ),
  'figures/record-unwritable': error(
    {
      de: '{name}: So, wie der Datensatz geschrieben ist, lassen sich Zahlen nicht ergänzen, ohne andere Zeilen neu zu schreiben.',
      en: '{name}: the way the record is written, figures cannot be added without writing other lines anew.',
    },
    {
      de: 'Felder in Zeilen untereinander schreiben, unter statistics: eine Zeile „- { … }“ je Zahl, areaKm2 mit value, referenceDate und source.',
      en: 'Write fields in lines of their own, below statistics: one line "- { … }" for each figure, areaKm2 with value, referenceDate and source.',
    },
  ),
  'figures/jump': warning(
    {
      de: '{name}: {change} Prozent gegenüber {old} vom {date}.{base}',
      en: '{name}: {change} per cent against {old} of {date}.{base}',
    },
    {
      de: 'Prüfen, ob Gebiet oder Zensusgrundlage sich geändert haben.',
      en: 'Check whether the territory or the census base has changed.',
    },
  ),
} as const satisfies Record<string, IssueKind>

export type FigureCode = keyof typeof codes

export const figureCodeRows: Readonly<Record<FigureCode, IssueKind>> = codes
