import { issueKinds } from '@kommunalgraph/model'

const { error, info, warning } = issueKinds

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
    { de: 'Prüfen Sie Zugriffsrechte und Festplatte.', en: 'Check access rights and the disk.' },
  ),
  'data/encoding': error(
    { de: 'Die Datei ist nicht in UTF-8 gespeichert.', en: 'The file is not saved as UTF-8.' },
    {
      de: 'Speichern Sie sie im Editor mit der Kodierung UTF-8; hier steht das erste falsche Zeichen.',
      en: 'Save it in the editor with the encoding UTF-8; the first wrong character is here.',
    },
  ),
  'data/byte-order-mark': warning(
    {
      de: 'Die Datei beginnt mit einem unsichtbaren Zeichen (Byte-Order-Mark, BOM).',
      en: 'The file begins with an invisible character (byte order mark, BOM).',
    },
    { de: 'Speichern Sie sie als „UTF-8 ohne BOM“.', en: 'Save it as "UTF-8 without BOM".' },
  ),
  'data/line-endings': info(
    {
      de: 'Die Zeilen enden wie unter Windows (CRLF).',
      en: 'The lines end as on Windows (CRLF).',
    },
    {
      de: 'Stellen Sie im Editor die Zeilenenden auf LF; sonst gilt beim Vergleichen jede Zeile als geändert.',
      en: 'Set the line endings to LF in the editor; otherwise every line counts as changed in comparisons.',
    },
  ),
  'data/too-large': error(
    {
      de: 'Die Datei ist mit {size} Bytes zu groß; erlaubt sind {limit}.',
      en: 'The file is {size} bytes long; at most {limit} are allowed.',
    },
    { de: 'Teilen Sie die Datei auf.', en: 'Split the file.' },
  ),
  'data/empty': error(
    { de: 'Die Datei ist leer.', en: 'The file is empty.' },
    { de: 'Füllen oder löschen Sie sie.', en: 'Fill or delete it.' },
  ),
  'data/file-name': error(
    {
      de: 'Der Dateiname „{name}“ taugt nicht als Webadresse.',
      en: 'The file name "{name}" cannot be used as a web address.',
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
    { de: 'Verschieben oder löschen Sie die Datei.', en: 'Move or delete the file.' },
  ),
  'data/unread': warning(
    { de: '„{name}“ liest niemand.', en: 'Nobody reads "{name}".' },
    {
      de: 'Benennen Sie die Datei oder den Ordner um, verschieben oder löschen Sie sie.',
      en: 'Rename, move or delete the file or folder.',
    },
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
    {
      de: 'Mit Tabulatoren eingerückt (Zeilen: {lines}); YAML erlaubt nur Leerzeichen.',
      en: 'Indented with tabs (lines: {lines}); YAML allows only spaces.',
    },
    {
      de: 'Ersetzen Sie jeden Tabulator durch Leerzeichen, so viele wie in den Zeilen daneben.',
      en: 'Replace each tab with spaces, as many as the lines around it have.',
    },
  ),
  'yaml/odd-space': error(
    {
      de: 'Hier steht ein geschütztes oder anderes besonderes Leerzeichen, das YAML für einen Buchstaben hält.',
      en: 'There is a no-break or other special space here, which YAML takes for a letter.',
    },
    {
      de: 'Ersetzen Sie es durch ein gewöhnliches Leerzeichen; es kam meist beim Kopieren hinein.',
      en: 'Replace it with an ordinary space; it usually comes from copying.',
    },
  ),
  'yaml/indentation': error(
    {
      de: 'Diese Zeile ist anders eingerückt als die Zeilen, zu denen sie gehört.',
      en: 'This line is not indented like the lines it belongs to.',
    },
    {
      de: 'Felder derselben Ebene beginnen in derselben Spalte; ein langer Text, der weitergeht, steht weiter rechts als sein Feldname.',
      en: 'Fields of one level begin in the same column; a long text that goes on is further to the right than its field name.',
    },
  ),
  'yaml/unclosed': error(
    {
      de: 'Zu {mark} fehlt das schließende Gegenstück.',
      en: '{mark} is never closed.',
    },
    {
      de: 'Ergänzen Sie es am Ende des Werts, der hier beginnt.',
      en: 'Close it at the end of the value that begins here.',
    },
  ),
  'yaml/unopened': error(
    {
      de: 'Hier schließt {mark}, ohne dass vorher etwas geöffnet wurde.',
      en: '{mark} closes here, but nothing was opened before.',
    },
    {
      de: 'Löschen Sie die Klammer, oder ergänzen Sie die öffnende.',
      en: 'Delete the bracket, or add the opening one.',
    },
  ),
  'yaml/quotes-differ': error(
    {
      de: 'Der Wert beginnt mit {opening} und endet mit {closing}.',
      en: 'The value begins with {opening} and ends with {closing}.',
    },
    {
      de: 'Nehmen Sie vorn und hinten dasselbe gerade Anführungszeichen: {opening}.',
      en: 'Use the same straight quotation mark at both ends: {opening}.',
    },
  ),
  'yaml/inner-quotes': error(
    {
      de: 'Hier endet der Text in Anführungszeichen, und danach geht es weiter.',
      en: 'The quoted text ends here, but more text follows.',
    },
    {
      de: 'Schreiben Sie {quoted}; innere Anführungszeichen sind am einfachsten „ und “.',
      en: 'Write {quoted}; for quotation marks inside, “ and ” are the simplest.',
    },
  ),
  'yaml/bracket': error(
    {
      de: 'Ein Text mit eckigen oder geschweiften Klammern gehört in Anführungszeichen.',
      en: 'A text with square brackets or braces must be in quotation marks.',
    },
    { de: 'Schreiben Sie {quoted}.', en: 'Write {quoted}.' },
  ),
  'yaml/hash': error(
    {
      de: 'Ab # gilt der Rest der Zeile als Anmerkung, auch die schließende Klammer.',
      en: 'From # on the rest of the line is a comment, including the closing bracket.',
    },
    {
      de: 'Setzen Sie den Text in Anführungszeichen: {quoted}.',
      en: 'Put the text in quotation marks: {quoted}.',
    },
  ),
  'yaml/comment': warning(
    {
      de: '„{comment}“ gilt als Anmerkung und fehlt deshalb im Text davor.',
      en: '"{comment}" is a comment and therefore missing from the text before it.',
    },
    {
      de: 'Gehört es zum Text, setzen Sie alles in Anführungszeichen; sonst schreiben Sie nach # ein Leerzeichen.',
      en: 'If it belongs to the text, put everything in quotation marks; otherwise write a space after #.',
    },
  ),
  'yaml/colon': error(
    {
      de: 'Ein Text mit Doppelpunkt und Leerzeichen gehört in Anführungszeichen.',
      en: 'A text with a colon and a space must be in quotation marks.',
    },
    { de: 'Schreiben Sie {quoted}.', en: 'Write {quoted}.' },
  ),
  'yaml/missing-colon': error(
    {
      de: 'Nach dem Feldnamen „{field}“ fehlt der Doppelpunkt.',
      en: 'There is no colon after the field name "{field}".',
    },
    {
      de: 'Schreiben Sie {field}: und nach einem Leerzeichen den Wert.',
      en: 'Write {field}: and, after a space, the value.',
    },
  ),
  'yaml/colon-space': error(
    {
      de: 'Nach „{field}:“ fehlt ein Leerzeichen.',
      en: 'There is no space after "{field}:".',
    },
    {
      de: 'Setzen Sie zwischen Doppelpunkt und Wert ein Leerzeichen.',
      en: 'Put a space between the colon and the value.',
    },
  ),
  'yaml/dash': error(
    {
      de: 'So beginnt kein Listeneintrag.',
      en: 'A list entry does not begin like this.',
    },
    {
      de: 'Schreiben Sie einen einfachen Bindestrich (-) und danach ein Leerzeichen.',
      en: 'Write a plain hyphen (-) and a space after it.',
    },
  ),
  'yaml/missing-dash': error(
    {
      de: 'Vor diesem Listeneintrag fehlt der Bindestrich.',
      en: 'This list entry has no hyphen before it.',
    },
    {
      de: 'Beginnen Sie ihn wie die anderen Einträge mit einem Bindestrich und einem Leerzeichen.',
      en: 'Begin it with a hyphen and a space, like the other entries.',
    },
  ),
  'yaml/missing-comma': error(
    {
      de: 'Vor dem Feld „{field}“ fehlt ein Komma.',
      en: 'There is no comma before the field "{field}".',
    },
    {
      de: 'Trennen Sie Felder in geschweiften Klammern mit Kommas.',
      en: 'Separate fields in braces with commas.',
    },
  ),
  'yaml/comma': error(
    {
      de: 'In geschweiften Klammern trennt ein Komma Felder; der Text endet deshalb hier.',
      en: 'In braces a comma separates fields, so the text ends here.',
    },
    {
      de: 'Setzen Sie den ganzen Text in Anführungszeichen: {quoted}.',
      en: 'Put the whole text in quotation marks: {quoted}.',
    },
  ),
  'yaml/decimal-comma': error(
    {
      de: '{value} ist keine Zahl: Ein Komma trennt hier Felder.',
      en: '{value} is not a number: a comma separates fields here.',
    },
    {
      de: 'Nachkommastellen beginnen mit einem Punkt; Tausender werden nicht getrennt.',
      en: 'Decimals begin with a point; thousands are not separated.',
    },
  ),
  'yaml/reserved-character': error(
    {
      de: 'Mit diesem Zeichen darf ein Wert nur in Anführungszeichen beginnen.',
      en: 'A value may begin with this character only in quotation marks.',
    },
    { de: 'Schreiben Sie {quoted}.', en: 'Write {quoted}.' },
  ),
  'yaml/escape': error(
    {
      de: 'Nach \\ steht in Anführungszeichen ein Zeichen, das dort nichts bedeutet.',
      en: 'In quotation marks, \\ is followed by a character that means nothing there.',
    },
    {
      de: "Schreiben Sie \\\\, oder nehmen Sie einfache Anführungszeichen ('…').",
      en: "Write \\\\, or use single quotation marks ('…').",
    },
  ),
  'yaml/duplicate-key': error(
    { de: 'Das Feld „{key}“ gibt es hier schon.', en: 'There is already a field "{key}" here.' },
    {
      de: 'Behalten Sie eine der beiden Angaben. Beginnt hier ein neuer Listeneintrag, setzen Sie einen Bindestrich davor.',
      en: 'Keep one of the two. If a new list entry begins here, put a hyphen before it.',
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
      en: 'Write the value out; text that begins with & or * must be in quotation marks.',
    },
  ),
  'yaml/tag': error(
    { de: 'Typangaben mit ! sind nicht erlaubt.', en: 'Types with ! are not allowed.' },
    {
      de: 'Löschen Sie die Angabe; Text, der mit ! beginnt, gehört in Anführungszeichen.',
      en: 'Delete the type; text that begins with ! must be in quotation marks.',
    },
  ),
  'yaml/directive': error(
    { de: 'Anweisungen mit % sind nicht erlaubt.', en: 'Directives with % are not allowed.' },
    { de: 'Löschen Sie die Zeile.', en: 'Delete the line.' },
  ),
  'yaml/several-documents': error(
    {
      de: 'Die Datei enthält mehr als ein Dokument (---).',
      en: 'The file contains more than one document (---).',
    },
    { de: 'Legen Sie für jedes eine eigene Datei an.', en: 'Put each into a file of its own.' },
  ),
  'yaml/too-deep': error(
    {
      de: 'Die Datei ist tiefer als {limit} Ebenen verschachtelt.',
      en: 'The file is nested deeper than {limit} levels.',
    },
    {
      de: 'Kein Feld ist so tief verschachtelt: Prüfen Sie die Klammern.',
      en: 'No field is nested that deeply: check the brackets.',
    },
  ),
  'yaml/too-many-parts': error(
    {
      de: 'Die Datei ist zu lang: Sie enthält mehr als {limit} Wörter und Zeichen.',
      en: 'The file is too long: it has more than {limit} words and characters.',
    },
    {
      de: 'Teilen Sie die Datei auf, oder prüfen Sie, was hier versehentlich hineingeraten ist.',
      en: 'Split the file, or check what got in here by mistake.',
    },
  ),
  'yaml/syntax': error(
    {
      de: 'Diese Zeile ist weder ein Feld mit Wert noch ein Listeneintrag: „{line}“.',
      en: 'This line is neither a field with a value nor a list entry: "{line}".',
    },
    {
      de: 'Schreiben Sie Feldname: Wert. Gehört die Zeile zum Text davor, rücken Sie sie weiter ein als dessen Feldnamen.',
      en: 'Write field name: value. If the line belongs to the text before it, indent it further than that field name.',
    },
  ),
} as const
