import { error, warning } from './rule.ts'

/** Findings about files and about YAML as such. */
export const readingRules = {
  'data/missing': error(
    ['„{name}“ fehlt.', '"{name}" is missing.'],
    [
      'Legen Sie die Datei oder den Ordner an; data/README.md sagt, was hineingehört.',
      'Create the file or folder; data/README.md says what belongs there.',
    ],
  ),
  'data/unreadable': error(
    ['Die Datei lässt sich nicht lesen ({reason}).', 'The file cannot be read ({reason}).'],
    ['Prüfen Sie Zugriffsrechte und Datenträger.', 'Check access rights and disk.'],
  ),
  'data/encoding': error(
    ['Die Datei ist nicht in UTF-8 gespeichert.', 'The file is not saved as UTF-8.'],
    [
      'Speichern Sie sie im Editor mit der Kodierung UTF-8; hier steht das erste falsche Zeichen.',
      'Save it in the editor with the encoding UTF-8; the first wrong character stands here.',
    ],
  ),
  'data/byte-order-mark': warning(
    [
      'Die Datei beginnt mit einer unsichtbaren Marke (BOM).',
      'The file begins with an invisible mark (BOM).',
    ],
    ['Speichern Sie sie als „UTF-8 ohne BOM“.', 'Save it as "UTF-8 without BOM".'],
  ),
  'data/too-large': error(
    [
      'Die Datei ist mit {size} Bytes zu groß; erlaubt sind {limit}.',
      'The file has {size} bytes; at most {limit} are allowed.',
    ],
    ['Teilen Sie die Datei auf.', 'Split the file.'],
  ),
  'data/empty': error(
    ['Die Datei ist leer.', 'The file is empty.'],
    ['Füllen oder löschen Sie sie.', 'Fill or delete it.'],
  ),
  'data/file-name': error(
    [
      'Der Dateiname „{name}“ taugt nicht als Adresse.',
      'The file name "{name}" cannot be an address.',
    ],
    [
      'Nehmen Sie nur a–z, 0–9 und einzelne Bindestriche, dann .yaml.',
      'Use only a–z, 0–9 and single hyphens, then .yaml.',
    ],
  ),
  'data/unexpected-file': warning(
    [
      '„{name}“ gehört nicht in diesen Ordner und wird nicht gelesen.',
      '"{name}" does not belong in this folder and is not read.',
    ],
    ['Verschieben oder löschen Sie es.', 'Move or delete it.'],
  ),
  'data/symbolic-link': error(
    ['„{name}“ ist eine Verknüpfung.', '"{name}" is a symbolic link.'],
    [
      'Legen Sie die Datei selbst hierher: Verknüpfungen werden nicht gelesen.',
      'Put the file itself here: links are not read.',
    ],
  ),
  'data/no-records': warning(
    ['Es gibt noch keine Kommune.', 'There is no municipality yet.'],
    [
      'Legen Sie eine Datei in municipalities/ an, zum Beispiel musterstadt.yaml.',
      'Create a file in municipalities/, for example musterstadt.yaml.',
    ],
  ),
  'yaml/tab': error(
    ['Die Zeile ist mit einem Tabulator eingerückt.', 'The line is indented with a tab.'],
    ['Rücken Sie mit Leerzeichen ein.', 'Indent with spaces.'],
  ),
  'yaml/indentation': error(
    [
      'Die Einrückung passt nicht zu den Zeilen davor.',
      'The indentation does not fit the lines before.',
    ],
    [
      'Felder derselben Ebene beginnen in derselben Spalte.',
      'Fields of one level begin in the same column.',
    ],
  ),
  'yaml/unclosed': error(
    [
      'Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.',
      'A quotation mark or bracket is never closed.',
    ],
    [
      'Suchen Sie von hier an rückwärts nach " \' [ oder { ohne Gegenstück.',
      'From here, look backwards for " \' [ or { without its counterpart.',
    ],
  ),
  'yaml/colon': error(
    [
      'In diesem Wert steht ein Doppelpunkt mit Leerzeichen, oder die nächste Zeile ist falsch eingerückt.',
      'This value holds a colon with a space, or the next line is indented wrongly.',
    ],
    [
      'Setzen Sie den Wert in Anführungszeichen, oder rücken Sie die nächste Zeile richtig ein.',
      'Put the value in quotation marks, or indent the next line correctly.',
    ],
  ),
  'yaml/reserved-character': error(
    [
      'So darf ein Wert ohne Anführungszeichen nicht beginnen.',
      'A value without quotation marks cannot begin like this.',
    ],
    ['Setzen Sie den Wert in Anführungszeichen.', 'Put the value in quotation marks.'],
  ),
  'yaml/escape': error(
    [
      'Nach \\ steht ein Zeichen, das dort nichts bedeutet.',
      'After \\ stands a character that means nothing there.',
    ],
    [
      "Schreiben Sie \\\\ oder nehmen Sie einfache Anführungszeichen ('…').",
      "Write \\\\ or use single quotation marks ('…').",
    ],
  ),
  'yaml/duplicate-key': error(
    ['„{key}“ steht hier schon einmal.', '"{key}" already stands here.'],
    [
      'Führen Sie beide Angaben zusammen; gültig wäre sonst nur eine.',
      'Merge the two; otherwise only one would count.',
    ],
  ),
  'yaml/key': error(
    ['Vor einem Doppelpunkt fehlt der Feldname.', 'A colon has no field name before it.'],
    ['Schreiben Sie Feldname: Wert.', 'Write field name: value.'],
  ),
  'yaml/alias': error(
    [
      'Verweise innerhalb der Datei (& und *) sind nicht erlaubt.',
      'References within the file (& and *) are not allowed.',
    ],
    [
      'Schreiben Sie den Wert aus; Text, der mit & oder * beginnt, gehört in Anführungszeichen.',
      'Write the value out; text that begins with & or * belongs in quotation marks.',
    ],
  ),
  'yaml/tag': error(
    ['Typangaben mit ! sind nicht erlaubt.', 'Type tags with ! are not allowed.'],
    [
      'Löschen Sie die Angabe; Text, der mit ! beginnt, gehört in Anführungszeichen.',
      'Delete the tag; text that begins with ! belongs in quotation marks.',
    ],
  ),
  'yaml/directive': error(
    ['Anweisungen mit % sind nicht erlaubt.', 'Directives with % are not allowed.'],
    ['Löschen Sie die Zeile.', 'Delete the line.'],
  ),
  'yaml/several-documents': error(
    ['Die Datei enthält mehr als ein Dokument (---).', 'The file holds several documents (---).'],
    ['Legen Sie für jedes eine eigene Datei an.', 'Make a file of its own for each.'],
  ),
  'yaml/too-deep': error(
    [
      'Die Datei ist tiefer als {limit} Ebenen verschachtelt.',
      'The file is nested deeper than {limit} levels.',
    ],
    [
      'So tief reicht kein Feld: Prüfen Sie die Klammern.',
      'No field is that deep: check the brackets.',
    ],
  ),
  'yaml/syntax': error(
    ['Das ist kein gültiges YAML ({reason}).', 'This is not valid YAML ({reason}).'],
    [
      'Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile und der davor.',
      'Check indentation, colons and quotation marks of this line and the one before.',
    ],
  ),
} as const
