import { issueKinds } from '@kommunalgraph/model'

const { error, info, warning } = issueKinds

/**
 * Findings about a record's keys, names, dates and figures: values that do not fit each other or the reference list.
 */
export const recordRules = {
  'ags/length': error(
    {
      de: 'Bei kind: {kind} hat der AGS {digits} Stellen.',
      en: 'For kind: {kind} the AGS has {digits} digits.',
    },
    {
      de: 'Auf dieser Ebene hat er {expected} Stellen: Prüfen Sie Art und Schlüssel.',
      en: 'On this level it has {expected} digits: check kind and key.',
    },
  ),
  'ags/not-in-reference': error(
    {
      de: 'Den AGS {value} gibt es in der Referenzliste nicht.',
      en: 'The AGS {value} is not in the reference list.',
    },
    { de: 'Vergleichen Sie mit data/reference.', en: 'Compare with data/reference.' },
  ),
  'ags/state-without-reference': warning(
    {
      de: 'Für das Land {state} gibt es keine Referenzliste: Der Schlüssel wurde nicht verglichen.',
      en: 'There is no reference list for the state {state}: the key was not compared.',
    },
    {
      de: 'Legen Sie die Liste des Landes in data/reference.',
      en: 'Put the list of that state into data/reference.',
    },
  ),
  'ars/not-for-kind': error(
    { de: 'kind: {kind} hat keinen Regionalschlüssel.', en: 'kind: {kind} has no regional key.' },
    { de: 'Löschen Sie ars.', en: 'Delete ars.' },
  ),
  'ars/mismatch': error(
    {
      de: 'Der ARS {value} passt nicht zum AGS {ags}.',
      en: 'The ARS {value} does not match the AGS {ags}.',
    },
    {
      de: 'Er beginnt mit den ersten 5 Stellen des AGS und endet mit dessen letzten 3 (kreisfreie Stadt: 000).',
      en: 'It begins with the first 5 digits of the AGS and ends with its last 3 (independent city: 000).',
    },
  ),
  'ars/differs-from-reference': error(
    {
      de: 'Laut Referenzliste ist der ARS {official}, nicht {value}.',
      en: 'According to the reference list the ARS is {official}, not {value}.',
    },
    {
      de: 'Prüfen Sie beide Werte; jeder kann falsch sein.',
      en: 'Check both values; either may be wrong.',
    },
  ),
  'nuts/not-for-kind': error(
    {
      de: 'kind: {kind} hat keinen eigenen NUTS-Code.',
      en: 'kind: {kind} has no NUTS code of its own.',
    },
    { de: 'Löschen Sie nuts; der Landkreis hat ihn.', en: 'Delete nuts; the district has it.' },
  ),
  'nuts/differs-from-reference': error(
    {
      de: 'Laut Referenzliste ist der NUTS-Code {official}, nicht {value}.',
      en: 'According to the reference list the NUTS code is {official}, not {value}.',
    },
    {
      de: 'Prüfen Sie beide Werte; jeder kann falsch sein.',
      en: 'Check both values; either may be wrong.',
    },
  ),
  'wikidata/differs-from-reference': error(
    {
      de: 'Laut Referenzliste ist das Wikidata-Objekt {official}, nicht {value}.',
      en: 'According to the reference list the Wikidata item is {official}, not {value}.',
    },
    {
      de: 'Prüfen Sie beide: Das Objekt soll das Gebiet meinen, nicht den Ort oder die Verwaltung.',
      en: 'Check both: the item should be the territory, not the place or the administration.',
    },
  ),
  'name/differs-from-reference': error(
    {
      de: 'Der AGS {ags} gehört laut Referenzliste zu „{official}“, nicht zu „{value}“.',
      en: 'According to the reference list the AGS {ags} belongs to "{official}", not to "{value}".',
    },
    {
      de: 'Prüfen Sie Name und Schlüssel; ist der Name eine Kurzform, ergänzen Sie den ganzen unter aliases.',
      en: 'Check name and key; if the name is a short form, add the whole one under aliases.',
    },
  ),
  'kind/differs-from-reference': error(
    {
      de: 'Laut Referenzliste ist {ags} kind: {official}, nicht {value}.',
      en: 'According to the reference list {ags} is kind: {official}, not {value}.',
    },
    { de: 'Prüfen Sie Art und Schlüssel.', en: 'Check kind and key.' },
  ),
  'location/far-from-reference': warning(
    {
      de: 'Der Punkt liegt {distance} km von dem der Referenzliste entfernt.',
      en: 'The point is {distance} km away from the one in the reference list.',
    },
    { de: 'Prüfen Sie lat und lon.', en: 'Check lat and lon.' },
  ),
  'location/swapped': error(
    { de: 'lat und lon sind vertauscht.', en: 'lat and lon are the wrong way round.' },
    {
      de: 'lat ist die Breite (in Deutschland 47 bis 55), lon die Länge (6 bis 15).',
      en: 'lat is the latitude (in Germany 47 to 55), lon the longitude (6 to 15).',
    },
  ),
  'part-of/mismatch': error(
    {
      de: 'partOf ist {value}; nach dem AGS müsste es {expected} sein.',
      en: 'partOf is {value}; according to the AGS it should be {expected}.',
    },
    { de: 'Berichtigen Sie partOf oder den AGS.', en: 'Correct partOf or the AGS.' },
  ),
  'part-of/not-in-reference': error(
    {
      de: 'Das Gebiet {value} gibt es in der Referenzliste nicht.',
      en: 'The territory {value} is not in the reference list.',
    },
    { de: 'Vergleichen Sie mit data/reference.', en: 'Compare with data/reference.' },
  ),
  'part-of/not-for-kind': error(
    {
      de: 'Nur ein Ort ohne eigenen Schlüssel liegt in einer Gemeinde, nicht kind: {kind}.',
      en: 'Only a place without a key of its own lies in a municipality; kind: {kind} does not.',
    },
    {
      de: 'Nennen Sie den Landkreis (5 Ziffern) oder das Land (2 Ziffern).',
      en: 'Give the district (5 digits) or the state (2 digits).',
    },
  ),
  'kind/has-key': error(
    {
      de: 'kind: {kind} hat keinen amtlichen Schlüssel ({scheme}).',
      en: 'kind: {kind} does not have an official key ({scheme}).',
    },
    {
      de: 'Löschen Sie den Schlüssel, oder ändern Sie kind.',
      en: 'Delete the key, or change kind.',
    },
  ),
  'consortium/without-members': error(
    { de: 'Die Mitglieder des Verbunds fehlen.', en: 'The members of the consortium are missing.' },
    {
      de: 'Ergänzen Sie members mit den Adressen (Dateinamen) der Mitglieder.',
      en: 'Add members with the addresses (file names) of the members.',
    },
  ),
  'members/not-for-kind': error(
    {
      de: 'Mitglieder hat nur ein Verbund oder Verband, nicht kind: {kind}.',
      en: 'Only a consortium or association has members; kind: {kind} does not.',
    },
    { de: 'Löschen Sie members, oder ändern Sie kind.', en: 'Delete members, or change kind.' },
  ),
  'members/duplicate': error(
    {
      de: 'Das Mitglied „{value}“ steht doppelt da.',
      en: 'The member "{value}" is listed twice.',
    },
    { de: 'Löschen Sie eine Nennung.', en: 'Delete one of them.' },
  ),
  'members/itself': error(
    {
      de: 'Der Verbund nennt sich selbst als Mitglied.',
      en: 'The consortium names itself as a member.',
    },
    { de: 'Löschen Sie den Eintrag.', en: 'Delete the entry.' },
  ),
  'slug/unlike-name': warning(
    {
      de: 'Der Dateiname „{slug}“ passt nicht zum Namen „{name}“.',
      en: 'The file name "{slug}" does not match the name "{name}".',
    },
    {
      de: 'Benennen Sie die Datei um (der alte Name kommt unter formerSlugs), oder ergänzen Sie unter aliases einen anderen Namen.',
      en: 'Rename the file (and add its old name to formerSlugs), or add another name to aliases.',
    },
  ),

  'date/future': error(
    { de: '{value} liegt in der Zukunft.', en: '{value} is in the future.' },
    { de: 'Prüfen Sie Jahr, Monat und Tag.', en: 'Check year, month and day.' },
  ),
  'date/issued-after-modified': error(
    {
      de: 'issued ({issued}) liegt nach modified ({modified}).',
      en: 'issued ({issued}) is later than modified ({modified}).',
    },
    {
      de: 'Berichtigen Sie eines davon: Erst wird veröffentlicht, dann geändert.',
      en: 'Correct one of them: first published cannot be later than last changed.',
    },
  ),
  'date/modified-stands-still': info(
    {
      de: 'Der Inhalt hat sich seit der Veröffentlichung geändert, modified ist noch {modified}.',
      en: 'The content has changed since it was published, but modified is still {modified}.',
    },
    {
      de: 'Schreiben Sie den heutigen Tag, oder löschen Sie modified: Dann zählt der Zeitpunkt der Veröffentlichung.',
      en: 'Write today’s date, or delete modified: then the time of publication counts.',
    },
  ),

  'figure/not-whole': error(
    { de: '{value} ist keine ganze Zahl.', en: '{value} is not a whole number.' },
    {
      de: 'Trennen Sie Tausender nicht; nur Anteile haben Nachkommastellen.',
      en: 'Write thousands without a separator; only shares have decimals.',
    },
  ),
  'figure/share-over-100': error(
    {
      de: 'Ein Anteil von {value} Prozent ist nicht möglich.',
      en: 'A share of {value} per cent is not possible.',
    },
    { de: 'Prüfen Sie Wert und Messgröße.', en: 'Check value and measure.' },
  ),
  'figure/duplicate': error(
    {
      de: 'Messgröße, Stichtag und Verfahren sind dieselben wie in Eintrag {first}.',
      en: 'Measure, date and method are the same as in entry {first}.',
    },
    {
      de: 'Behalten Sie eine der Zahlen, oder unterscheiden Sie sie durch Stichtag oder Verfahren.',
      en: 'Keep one of the figures, or tell them apart by date or method.',
    },
  ),
  'participation/duplicate': error(
    {
      de: 'Die Teilnahme an „{value}“ steht schon in Eintrag {first}.',
      en: 'The participation in "{value}" is already in entry {first}.',
    },
    {
      de: 'Je Programm gibt es eine Teilnahme: Fassen Sie beide zusammen.',
      en: 'There is one participation per programme: join the two.',
    },
  ),
  'participation/ends-before': error(
    {
      de: 'Die Teilnahme endet ({until}), bevor sie beginnt ({since}).',
      en: 'The participation ends ({until}) before it begins ({since}).',
    },
    { de: 'Prüfen Sie since und until.', en: 'Check since and until.' },
  ),
  'participation/outside-programme': error(
    {
      de: 'Das Programm „{programme}“ ist von {period}; {value} liegt außerhalb.',
      en: 'The programme "{programme}" is of {period}; {value} lies outside.',
    },
    {
      de: 'Geben Sie jedem Programm seine eigene Teilnahme, oder berichtigen Sie die Zeit in concepts/programmes.yaml.',
      en: 'Give each programme a participation of its own, or correct its time in concepts/programmes.yaml.',
    },
  ),
  'participation/without-programme': warning(
    {
      de: 'Zu dieser Teilnahme fehlt das Programm.',
      en: 'This participation names no programme.',
    },
    {
      de: 'Ergänzen Sie programme mit einer Kennung aus concepts/programmes.yaml.',
      en: 'Add programme with a notation from concepts/programmes.yaml.',
    },
  ),
  'figure/two-dates': error(
    {
      de: 'Die Zahl hat einen Stichtag (referenceDate) und dazu einen Wortlaut (referenceText).',
      en: 'The figure has both a reference date and a wording.',
    },
    {
      de: 'Ist das Datum vollständig bekannt, löschen Sie referenceText; sonst referenceDate.',
      en: 'If the full date is known, delete referenceText; otherwise delete referenceDate.',
    },
  ),
  'figure/undated': warning(
    {
      de: 'Die Zahl hat keinen vollständigen Stichtag („{text}“): Sie wird angezeigt, fehlt aber in Zeitreihe, Diagrammen, Sortierung und Vergleichen.',
      en: 'The figure has no complete reference date ("{text}"): it is shown as stated, but is left out of time series, charts, sorting and comparisons.',
    },
    {
      de: 'Fragen Sie die Kommune nach dem Stichtag und ergänzen Sie ihn als referenceDate; raten Sie nicht.',
      en: 'Ask the municipality for the date and add it as referenceDate; do not guess.',
    },
  ),
  'figure/without-date': warning(
    {
      de: 'Die Zahl hat weder Stichtag noch Wortlaut: Sie wird angezeigt, fehlt aber in Zeitreihe, Diagrammen, Sortierung und Vergleichen.',
      en: 'The figure has neither date nor wording: it is shown as stated, but is left out of time series, charts, sorting and comparisons.',
    },
    {
      de: 'Ergänzen Sie referenceDate oder als referenceText das, was die Quelle statt eines Datums schreibt.',
      en: 'Add referenceDate or, as referenceText, what the source says instead.',
    },
  ),
  'figure/old': warning(
    {
      de: 'Die jüngste Zahl dieses Maßes ist vom {referenceDate}; das Netzwerk will keine, die älter als {years} Jahre ist.',
      en: 'The newest figure of this measure is of {referenceDate}; the network wants none older than {years} years.',
    },
    {
      de: 'Ergänzen Sie eine neuere Zahl mit Stichtag und Quelle; ältere bleiben für die Zeitreihe stehen. Wie lange Zahlen gelten, sagt maxAge in network.yaml.',
      en: 'Add a newer figure with its date and source; older ones stay for the time series. How long figures hold is said by maxAge in network.yaml.',
    },
  ),
  'figure/without-base': warning(
    {
      de: 'Die Zahl vom {date} sagt nicht, auf welchem Zensus sie beruht; andere Zahlen derselben Messgröße sagen es. Keine Reihe verbindet sie.',
      en: 'The figure of {date} does not say which census it is based on; others of the same measure do. No series joins them.',
    },
    {
      de: 'Ergänzen Sie base mit einer Kennung aus concepts/census-bases.yaml; amtliche Zahlen von 2011 bis 2023 beruhen meist auf census-2011.',
      en: 'Add base with a notation from concepts/census-bases.yaml; official figures of 2011 to 2023 are mostly based on census-2011.',
    },
  ),
  'figure/date-complete': warning(
    {
      de: 'Der Wortlaut „{text}“ ist ein vollständiges Datum.',
      en: 'The wording "{text}" is a full date.',
    },
    { de: 'Schreiben Sie es als referenceDate.', en: 'Write it as referenceDate.' },
  ),
  'figure/part-exceeds-whole': error(
    {
      de: 'Unter {whole} Einwohnern können nicht {part} Kinder unter 18 sein.',
      en: 'There cannot be {part} children under 18 among {whole} inhabitants.',
    },
    { de: 'Prüfen Sie beide Zahlen in der Quelle.', en: 'Check both figures in the source.' },
  ),
  'figure/share-implausible': warning(
    {
      de: '{share} Prozent der Einwohner wären unter 18; üblich sind 12 bis 24.',
      en: '{share} per cent of the inhabitants would be under 18; 12 to 24 is usual.',
    },
    {
      de: 'Vergleichen Sie beide Zahlen mit der Quelle; nichts wird geändert.',
      en: 'Compare both figures with the source; nothing is changed.',
    },
  ),
  'figure/far-from-reference': info(
    {
      de: '{value} weicht um {share} Prozent von der Referenzliste ab ({official} am {date}).',
      en: '{value} differs by {share} per cent from the reference list ({official} on {date}).',
    },
    {
      de: 'Vergleichen Sie die Zahl mit der Quelle; nichts wird geändert.',
      en: 'Compare the figure with the source; nothing is changed.',
    },
  ),
  'figure/differs-from-reference': warning(
    {
      de: 'Amtlich waren es am {date} laut Referenzliste {official}, nicht {value}.',
      en: 'According to the reference list the official figure on {date} is {official}, not {value}.',
    },
    {
      de: 'Prüfen Sie den Wert; eigene Angaben der Kommune haben method: stated.',
      en: 'Check the value; figures that the municipality states itself have method: stated.',
    },
  ),
} as const
