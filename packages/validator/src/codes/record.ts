import { error, info, warning } from './rule.ts'

/** Findings about a record's keys, names, dates and figures: values that do not fit each other or the reference list. */
export const recordRules = {
  'ags/length': error(
    [
      'Bei kind: {kind} hat der AGS {digits} Stellen.',
      'With kind: {kind} the AGS has {digits} digits.',
    ],
    [
      'Kreis, Städteregion und kreisfreie Stadt 5, alle anderen 8: Prüfen Sie Art und Schlüssel.',
      'District, city region and independent city 5, all others 8: check kind and key.',
    ],
  ),
  'ags/not-in-reference': error(
    [
      'Den AGS {value} gibt es in der Referenzliste nicht.',
      'The AGS {value} is not in the reference list.',
    ],
    ['Vergleichen Sie mit data/reference.', 'Compare with data/reference.'],
  ),
  'ags/state-without-reference': warning(
    [
      'Für das Land {state} gibt es keine Referenzliste: Der Schlüssel wurde nicht verglichen.',
      'There is no reference list for the state {state}: the key was not compared.',
    ],
    [
      'Legen Sie die Liste des Landes in data/reference.',
      'Put the list of that state into data/reference.',
    ],
  ),
  'ars/not-for-kind': error(
    ['kind: {kind} hat keinen Regionalschlüssel.', 'kind: {kind} has no regional key.'],
    ['Löschen Sie ars.', 'Delete ars.'],
  ),
  'ars/mismatch': error(
    ['Der ARS {value} passt nicht zum AGS {ags}.', 'The ARS {value} does not fit the AGS {ags}.'],
    [
      'Er beginnt mit den ersten 5 Stellen des AGS und endet mit dessen letzten 3 (kreisfreie Stadt: 000).',
      'It begins with the first 5 digits of the AGS and ends with its last 3 (independent city: 000).',
    ],
  ),
  'ars/differs-from-reference': error(
    [
      'Laut Referenzliste ist der ARS {official}, nicht {value}.',
      'By the reference list the ARS is {official}, not {value}.',
    ],
    ['Prüfen Sie beide; keiner gilt von selbst.', 'Check both; neither wins by itself.'],
  ),
  'nuts/not-for-kind': error(
    ['kind: {kind} hat keinen eigenen NUTS-Code.', 'kind: {kind} has no NUTS code of its own.'],
    ['Löschen Sie nuts; der Kreis hat ihn.', 'Delete nuts; the district has it.'],
  ),
  'nuts/differs-from-reference': error(
    [
      'Laut Referenzliste ist der NUTS-Code {official}, nicht {value}.',
      'By the reference list the NUTS code is {official}, not {value}.',
    ],
    ['Prüfen Sie beide; keiner gilt von selbst.', 'Check both; neither wins by itself.'],
  ),
  'wikidata/differs-from-reference': error(
    [
      'Laut Referenzliste ist das Wikidata-Objekt {official}, nicht {value}.',
      'By the reference list the Wikidata item is {official}, not {value}.',
    ],
    [
      'Prüfen Sie beide: Das Objekt soll das Gebiet meinen, nicht den Ort oder die Verwaltung.',
      'Check both: the item should be the territory, not the place or the administration.',
    ],
  ),
  'name/differs-from-reference': error(
    [
      'Der AGS {ags} gehört laut Referenzliste zu „{official}“, nicht zu „{value}“.',
      'By the reference list the AGS {ags} belongs to "{official}", not to "{value}".',
    ],
    [
      'Prüfen Sie Name und Schlüssel; eine Kurzform bekommt den ganzen Namen unter aliases.',
      'Check name and key; a short form gets the whole name under aliases.',
    ],
  ),
  'kind/differs-from-reference': error(
    [
      'Laut Referenzliste ist {ags} kind: {official}, nicht {value}.',
      'By the reference list {ags} is kind: {official}, not {value}.',
    ],
    ['Prüfen Sie Art und Schlüssel.', 'Check kind and key.'],
  ),
  'location/far-from-reference': warning(
    [
      'Der Punkt liegt {distance} km vom Punkt der Referenzliste entfernt.',
      'The point is {distance} km away from the point of the reference list.',
    ],
    ['Prüfen Sie lat und lon.', 'Check lat and lon.'],
  ),
  'location/swapped': error(
    ['lat und lon sind vertauscht.', 'lat and lon are swapped.'],
    [
      'lat ist die Breite (um 51), lon die Länge (um 7).',
      'lat is the latitude (about 51), lon the longitude (about 7).',
    ],
  ),
  'part-of/mismatch': error(
    [
      'partOf ist {value}; nach dem AGS müsste es {expected} sein.',
      'partOf is {value}; by the AGS it should be {expected}.',
    ],
    ['Berichtigen Sie partOf oder den AGS.', 'Correct partOf or the AGS.'],
  ),
  'part-of/not-in-reference': error(
    [
      'Das Gebiet {value} gibt es in der Referenzliste nicht.',
      'The territory {value} is not in the reference list.',
    ],
    ['Vergleichen Sie mit data/reference.', 'Compare with data/reference.'],
  ),
  'consortium/has-key': error(
    [
      'Ein Verbund hat keinen amtlichen Schlüssel ({scheme}).',
      'A consortium has no official key ({scheme}).',
    ],
    ['Löschen Sie den Schlüssel, oder ändern Sie kind.', 'Delete the key, or change kind.'],
  ),
  'consortium/without-members': error(
    ['Ein Verbund nennt seine Mitglieder.', 'A consortium names its members.'],
    [
      'Ergänzen Sie members mit den Adressen der Mitglieder.',
      'Add members with the addresses of the members.',
    ],
  ),
  'members/not-for-kind': error(
    [
      'Mitglieder hat nur ein Verbund, nicht kind: {kind}.',
      'Only a consortium has members, not kind: {kind}.',
    ],
    ['Löschen Sie members, oder ändern Sie kind.', 'Delete members, or change kind.'],
  ),
  'members/duplicate': error(
    ['Das Mitglied „{value}“ steht doppelt da.', 'The member "{value}" stands here twice.'],
    ['Löschen Sie eine Nennung.', 'Delete one of them.'],
  ),
  'members/itself': error(
    ['Der Verbund nennt sich selbst als Mitglied.', 'The consortium names itself as a member.'],
    ['Löschen Sie den Eintrag.', 'Delete the entry.'],
  ),
  'slug/unlike-name': warning(
    [
      'Der Dateiname „{slug}“ passt nicht zum Namen „{name}“.',
      'The file name "{slug}" does not fit the name "{name}".',
    ],
    [
      'Benennen Sie die Datei um (die alte Adresse unter formerSlugs), oder ergänzen Sie aliases.',
      'Rename the file (old address under formerSlugs), or add to aliases.',
    ],
  ),

  'date/future': error(
    ['{value} liegt in der Zukunft.', '{value} lies in the future.'],
    ['Prüfen Sie Jahr, Monat und Tag.', 'Check year, month and day.'],
  ),
  'date/issued-after-modified': error(
    [
      'Zuerst veröffentlicht ({issued}) liegt nach zuletzt geändert ({modified}).',
      'First published ({issued}) is later than last changed ({modified}).',
    ],
    ['Berichtigen Sie issued oder modified.', 'Correct issued or modified.'],
  ),
  'date/modified-stands-still': info(
    [
      'Der Inhalt ist ein anderer als der veröffentlichte, modified ist noch {modified}.',
      'The content differs from the published one, but modified is still {modified}.',
    ],
    [
      'Schreiben Sie den heutigen Tag, oder löschen Sie modified: Dann gilt der Zeitpunkt der Veröffentlichung.',
      'Write the day of today, or delete modified: then the instant of the publish counts.',
    ],
  ),

  'figure/not-whole': error(
    ['{value} ist keine ganze Zahl.', '{value} is no whole number.'],
    [
      'Schreiben Sie Tausender ohne Punkt; nur Anteile haben Nachkommastellen.',
      'Write thousands without a point; only shares have decimals.',
    ],
  ),
  'figure/share-over-100': error(
    [
      'Ein Anteil von {value} Prozent ist nicht möglich.',
      'A share of {value} per cent is impossible.',
    ],
    ['Prüfen Sie Wert und Messgröße.', 'Check value and measure.'],
  ),
  'figure/duplicate': error(
    [
      'Messgröße, Stichtag und Verfahren gleichen Eintrag {first}.',
      'Measure, date and method equal entry {first}.',
    ],
    [
      'Behalten Sie eine der Zahlen, oder unterscheiden Sie sie durch Stichtag oder Verfahren.',
      'Keep one of the figures, or tell them apart by date or method.',
    ],
  ),
  'figure/two-dates': error(
    [
      'Die Zahl hat einen Stichtag und dazu einen Wortlaut.',
      'The figure has a reference date and a wording, too.',
    ],
    [
      'Ist das Datum vollständig bekannt, löschen Sie referenceText; sonst referenceDate.',
      'If the date is known completely, delete referenceText; else referenceDate.',
    ],
  ),
  'figure/undated': warning(
    [
      'Die Zahl hat keinen vollständigen Stichtag („{text}“): Sie erscheint nur als Angabe und fehlt in Zeitreihe, Diagrammen, Sortierung und Vergleichen.',
      'The figure has no complete reference date ("{text}"): it appears as a statement only and is left out of series, charts, sorting and comparisons.',
    ],
    [
      'Fragen Sie die Kommune nach dem Stichtag und schreiben Sie referenceDate; raten Sie nicht.',
      'Ask the municipality for the date and write referenceDate; do not guess.',
    ],
  ),
  'figure/without-date': warning(
    [
      'Die Zahl hat weder Stichtag noch Wortlaut: Sie erscheint nur als Angabe und fehlt in Zeitreihe, Diagrammen, Sortierung und Vergleichen.',
      'The figure has neither date nor wording: it appears as a statement only and is left out of series, charts, sorting and comparisons.',
    ],
    [
      'Schreiben Sie referenceDate oder, was die Quelle an seiner Stelle schreibt, als referenceText.',
      'Write referenceDate or, as referenceText, what the source writes instead.',
    ],
  ),
  'figure/date-complete': warning(
    [
      'Der Wortlaut „{text}“ ist ein vollständiges Datum.',
      'The wording "{text}" is a complete date.',
    ],
    ['Schreiben Sie es als referenceDate.', 'Write it as referenceDate.'],
  ),
  'figure/part-exceeds-whole': error(
    [
      '{part} Kinder unter 18 sind mehr als {whole} Einwohner.',
      '{part} children under 18 are more than {whole} inhabitants.',
    ],
    ['Prüfen Sie beide Zahlen in der Quelle.', 'Check both figures in the source.'],
  ),
  'figure/share-implausible': warning(
    [
      '{share} Prozent der Einwohner wären unter 18; üblich sind 12 bis 24.',
      '{share} per cent of the inhabitants would be under 18; usual are 12 to 24.',
    ],
    [
      'Vergleichen Sie beide Zahlen mit der Quelle; nichts wird geändert.',
      'Compare both figures with the source; nothing is changed.',
    ],
  ),
  'figure/far-from-reference': info(
    [
      '{value} weicht um {share} Prozent von der Referenzliste ab ({official} am {date}).',
      '{value} differs by {share} per cent from the reference list ({official} on {date}).',
    ],
    [
      'Vergleichen Sie die Zahl mit der Quelle; nichts wird geändert.',
      'Compare the figure with the source; nothing is changed.',
    ],
  ),
  'figure/differs-from-reference': warning(
    [
      'Amtlich waren es am {date} laut Referenzliste {official}, nicht {value}.',
      'By the reference list the official figure of {date} is {official}, not {value}.',
    ],
    [
      'Prüfen Sie den Wert; eigene Angaben der Kommune haben method: stated.',
      'Check the value; the municipality’s own figures have method: stated.',
    ],
  ),
} as const
