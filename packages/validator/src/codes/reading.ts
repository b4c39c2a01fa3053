import { issueKinds } from '@kommunalgraph/model'

const { error, warning } = issueKinds

/** Findings about files and about YAML as such. */
export const readingRules = {
  'data/missing': error(
    { de: '„{name}“ fehlt.', en: '"{name}" is missing.' },
    {
      de: 'Legen Sie die Datei oder den Ordner an; data/README.md sagt, was hineingehört.',
      en: 'Create the file or folder; data/README.md says what belongs there.',
    },
  ),
  'data/unreadable': error(
    {
      de: 'Die Datei lässt sich nicht lesen ({reason}).',
      en: 'The file cannot be read ({reason}).',
    },
    { de: 'Prüfen Sie Zugriffsrechte und Datenträger.', en: 'Check access rights and disk.' },
  ),
  'data/encoding': error(
    { de: 'Die Datei ist nicht in UTF-8 gespeichert.', en: 'The file is not saved as UTF-8.' },
    {
      de: 'Speichern Sie sie im Editor mit der Kodierung UTF-8; hier steht das erste falsche Zeichen.',
      en: 'Save it in the editor with the encoding UTF-8; the first wrong character stands here.',
    },
  ),
  'data/byte-order-mark': warning(
    {
      de: 'Die Datei beginnt mit einer unsichtbaren Marke (BOM).',
      en: 'The file begins with an invisible mark (BOM).',
    },
    { de: 'Speichern Sie sie als „UTF-8 ohne BOM“.', en: 'Save it as "UTF-8 without BOM".' },
  ),
  'data/too-large': error(
    {
      de: 'Die Datei ist mit {size} Bytes zu groß; erlaubt sind {limit}.',
      en: 'The file has {size} bytes; at most {limit} are allowed.',
    },
    { de: 'Teilen Sie die Datei auf.', en: 'Split the file.' },
  ),
  'data/empty': error(
    { de: 'Die Datei ist leer.', en: 'The file is empty.' },
    { de: 'Füllen oder löschen Sie sie.', en: 'Fill or delete it.' },
  ),
  'data/file-name': error(
    {
      de: 'Der Dateiname „{name}“ taugt nicht als Adresse.',
      en: 'The file name "{name}" cannot be an address.',
    },
    {
      de: 'Nehmen Sie nur a–z, 0–9 und einzelne Bindestriche, dann .yaml.',
      en: 'Use only a–z, 0–9 and single hyphens, then .yaml.',
    },
  ),
  'data/unexpected-file': warning(
    {
      de: '„{name}“ gehört nicht in diesen Ordner und wird nicht gelesen.',
      en: '"{name}" does not belong in this folder and is not read.',
    },
    { de: 'Verschieben oder löschen Sie es.', en: 'Move or delete it.' },
  ),
  'data/symbolic-link': error(
    { de: '„{name}“ ist eine Verknüpfung.', en: '"{name}" is a symbolic link.' },
    {
      de: 'Legen Sie die Datei selbst hierher: Verknüpfungen werden nicht gelesen.',
      en: 'Put the file itself here: links are not read.',
    },
  ),
  'data/no-records': warning(
    { de: 'Es gibt noch keine Kommune.', en: 'There is no municipality yet.' },
    {
      de: 'Legen Sie eine Datei in municipalities/ an, zum Beispiel musterstadt.yaml.',
      en: 'Create a file in municipalities/, for example musterstadt.yaml.',
    },
  ),
  'yaml/tab': error(
    { de: 'Die Zeile ist mit einem Tabulator eingerückt.', en: 'The line is indented with a tab.' },
    { de: 'Rücken Sie mit Leerzeichen ein.', en: 'Indent with spaces.' },
  ),
  'yaml/indentation': error(
    {
      de: 'Die Einrückung passt nicht zu den Zeilen davor.',
      en: 'The indentation does not fit the lines before.',
    },
    {
      de: 'Felder derselben Ebene beginnen in derselben Spalte.',
      en: 'Fields of one level begin in the same column.',
    },
  ),
  'yaml/unclosed': error(
    {
      de: 'Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.',
      en: 'A quotation mark or bracket is never closed.',
    },
    {
      de: 'Suchen Sie von hier an rückwärts nach " \' [ oder { ohne Gegenstück.',
      en: 'From here, look backwards for " \' [ or { without its counterpart.',
    },
  ),
  'yaml/colon': error(
    {
      de: 'In diesem Wert steht ein Doppelpunkt mit Leerzeichen, oder die nächste Zeile ist falsch eingerückt.',
      en: 'This value holds a colon with a space, or the next line is indented wrongly.',
    },
    {
      de: 'Setzen Sie den Wert in Anführungszeichen, oder rücken Sie die nächste Zeile richtig ein.',
      en: 'Put the value in quotation marks, or indent the next line correctly.',
    },
  ),
  'yaml/reserved-character': error(
    {
      de: 'So darf ein Wert ohne Anführungszeichen nicht beginnen.',
      en: 'A value without quotation marks cannot begin like this.',
    },
    { de: 'Setzen Sie den Wert in Anführungszeichen.', en: 'Put the value in quotation marks.' },
  ),
  'yaml/escape': error(
    {
      de: 'Nach \\ steht ein Zeichen, das dort nichts bedeutet.',
      en: 'After \\ stands a character that means nothing there.',
    },
    {
      de: "Schreiben Sie \\\\ oder nehmen Sie einfache Anführungszeichen ('…').",
      en: "Write \\\\ or use single quotation marks ('…').",
    },
  ),
  'yaml/duplicate-key': error(
    { de: '„{key}“ steht hier schon einmal.', en: '"{key}" already stands here.' },
    {
      de: 'Führen Sie beide Angaben zusammen; gültig wäre sonst nur eine.',
      en: 'Merge the two; otherwise only one would count.',
    },
  ),
  'yaml/key': error(
    { de: 'Vor einem Doppelpunkt fehlt der Feldname.', en: 'A colon has no field name before it.' },
    { de: 'Schreiben Sie Feldname: Wert.', en: 'Write field name: value.' },
  ),
  'yaml/alias': error(
    {
      de: 'Verweise innerhalb der Datei (& und *) sind nicht erlaubt.',
      en: 'References within the file (& and *) are not allowed.',
    },
    {
      de: 'Schreiben Sie den Wert aus; Text, der mit & oder * beginnt, gehört in Anführungszeichen.',
      en: 'Write the value out; text that begins with & or * belongs in quotation marks.',
    },
  ),
  'yaml/tag': error(
    { de: 'Typangaben mit ! sind nicht erlaubt.', en: 'Type tags with ! are not allowed.' },
    {
      de: 'Löschen Sie die Angabe; Text, der mit ! beginnt, gehört in Anführungszeichen.',
      en: 'Delete the tag; text that begins with ! belongs in quotation marks.',
    },
  ),
  'yaml/directive': error(
    { de: 'Anweisungen mit % sind nicht erlaubt.', en: 'Directives with % are not allowed.' },
    { de: 'Löschen Sie die Zeile.', en: 'Delete the line.' },
  ),
  'yaml/several-documents': error(
    {
      de: 'Die Datei enthält mehr als ein Dokument (---).',
      en: 'The file holds several documents (---).',
    },
    { de: 'Legen Sie für jedes eine eigene Datei an.', en: 'Make a file of its own for each.' },
  ),
  'yaml/too-deep': error(
    {
      de: 'Die Datei ist tiefer als {limit} Ebenen verschachtelt.',
      en: 'The file is nested deeper than {limit} levels.',
    },
    {
      de: 'So tief reicht kein Feld: Prüfen Sie die Klammern.',
      en: 'No field is that deep: check the brackets.',
    },
  ),
  'yaml/too-many-parts': error(
    {
      de: 'Die Datei ist zu lang: Sie enthält mehr als {limit} Wörter und Zeichen.',
      en: 'The file is too long: it holds more than {limit} words and marks.',
    },
    {
      de: 'Teilen Sie die Datei auf, oder prüfen Sie, was hier versehentlich hineingeraten ist.',
      en: 'Split the file, or check what got in here by mistake.',
    },
  ),
  'yaml/syntax': error(
    { de: 'Das ist kein gültiges YAML ({reason}).', en: 'This is not valid YAML ({reason}).' },
    {
      de: 'Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile und der davor.',
      en: 'Check indentation, colons and quotation marks of this line and the one before.',
    },
  ),
} as const
