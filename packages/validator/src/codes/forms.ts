import { issueKinds } from '@kommunalgraph/model'

const { error } = issueKinds

/** Findings about the form of a value: what every constraint of the model asks. */
export const formRules = {
  'slug/format': error(
    {
      de: '„{value}“ ist keine Adresse einer Kommune.',
      en: '"{value}" is not the address of a municipality.',
    },
    {
      de: 'Nehmen Sie nur a–z, 0–9 und einzelne Bindestriche, ohne .yaml.',
      en: 'Use only a–z, 0–9 and single hyphens, without .yaml.',
    },
  ),
  'extra/name': error(
    { de: '„{value}“ kann kein Feld heißen.', en: 'No field can be called "{value}".' },
    {
      de: 'Ein Name beginnt mit einem kleinen Buchstaben; darauf folgen nur Buchstaben von a bis z und Ziffern: anzahlKitas.',
      en: 'A name begins with a small letter; only letters from a to z and digits follow: numberOfCentres.',
    },
  ),
  'extra/property': error(
    {
      de: '„{value}“ kann keine Eigenschaft sein: Am Ende steht kein Name, oder es ist ein Wort von RDF selbst.',
      en: '"{value}" cannot be a property: it does not end in a name, or it is a word of RDF itself.',
    },
    {
      de: 'Nach dem letzten # oder / muss ein Name stehen, der mit einem Buchstaben beginnt: http://schema.org/numberOfRooms.',
      en: 'After the last # or / there must be a name that begins with a letter: http://schema.org/numberOfRooms.',
    },
  ),
  'key/format': error(
    { de: '„{value}“ ist keine Kennung.', en: '"{value}" is not an id.' },
    {
      de: 'Nehmen Sie nur a–z, 0–9 und einzelne Bindestriche.',
      en: 'Use only a–z, 0–9 and single hyphens.',
    },
  ),
  'key-source/format': error(
    {
      de: '„source“ ist hier weder eine Kennung noch nennt es zu jeder Angabe eine.',
      en: '"source" is neither an id nor a source for each statement.',
    },
    {
      de: 'Schreiben Sie source: kennung oder source: { ags: kennung, … }.',
      en: 'Write source: id or source: { ags: id, … }.',
    },
  ),
  'id/format': error(
    {
      de: '„{value}“ ist keine Nummer von 1 bis 9999.',
      en: '"{value}" is not a number from 1 to 9999.',
    },
    {
      de: 'Nehmen Sie die nächste freie ganze Zahl ohne Anführungszeichen; alte Nummern werden nie neu vergeben.',
      en: 'Use the next free whole number, without quotation marks; old numbers are never used again.',
    },
  ),
  'years/format': error(
    {
      de: '„{value}“ ist keine Zahl von Jahren zwischen 1 und 100.',
      en: '"{value}" is not a number of years between 1 and 100.',
    },
    {
      de: 'Schreiben Sie eine ganze Zahl ohne Einheit, zum Beispiel maxAge: 3.',
      en: 'Write a whole number without a unit, for example maxAge: 3.',
    },
  ),
  'status/unknown': error(
    { de: 'Den Stand „{value}“ gibt es nicht.', en: 'There is no status "{value}".' },
    { de: 'Möglich: active, withdrawn, merged.', en: 'Possible: active, withdrawn, merged.' },
  ),
  'licence/unknown': error(
    { de: 'Die Lizenz „{value}“ ist nicht bekannt.', en: 'The licence "{value}" is unknown.' },
    {
      de: 'Möglich: dl-by-de/2.0, dl-zero-de/2.0, cc-by/4.0, cc-by-sa/4.0, cc-zero, officialWork, other-open, other-closed.',
      en: 'Possible: dl-by-de/2.0, dl-zero-de/2.0, cc-by/4.0, cc-by-sa/4.0, cc-zero, officialWork, other-open, other-closed.',
    },
  ),
  'basis/unknown': error(
    { de: 'Die Grundlage „{value}“ gibt es nicht.', en: 'There is no basis "{value}".' },
    {
      de: 'Möglich: official-publication, consent, none.',
      en: 'Possible: official-publication, consent, none.',
    },
  ),
  'ags/format': error(
    {
      de: '„{value}“ ist kein Gemeindeschlüssel (AGS).',
      en: '"{value}" is not a municipality key (AGS).',
    },
    {
      de: 'Nur Ziffern: 5 für Landkreis und kreisfreie Stadt, 8 für eine Gemeinde, 2 für ein Land; die ersten beiden stehen für das Land (01 bis 16).',
      en: 'Digits only: 5 for a district or independent city, 8 for a municipality, 2 for a state; the first two stand for the state (01 to 16).',
    },
  ),
  'part-of/format': error(
    {
      de: '„{value}“ ist kein Schlüssel eines Gebiets.',
      en: '"{value}" is not the key of a territory.',
    },
    {
      de: '5 Ziffern für den Landkreis, 2 für das Land, 8 für die Gemeinde, in der ein Ort liegt.',
      en: '5 digits for the district, 2 for the state, 8 for the municipality that a place lies in.',
    },
  ),
  'state/format': error(
    {
      de: '„{value}“ ist kein Schlüssel eines Landes.',
      en: '"{value}" is not the key of a state.',
    },
    {
      de: '2 Ziffern in Anführungszeichen, von "01" (Schleswig-Holstein) bis "16" (Thüringen).',
      en: '2 digits, quoted, from "01" (Schleswig-Holstein) to "16" (Thuringia).',
    },
  ),
  'ars/format': error(
    {
      de: '„{value}“ ist kein Regionalschlüssel (ARS).',
      en: '"{value}" is not a regional key (ARS).',
    },
    { de: '12 Ziffern, ohne Leerzeichen.', en: '12 digits, without spaces.' },
  ),
  'nuts/format': error(
    { de: '„{value}“ ist kein NUTS-3-Code.', en: '"{value}" is not a NUTS 3 code.' },
    {
      de: 'DE und drei Zeichen, zum Beispiel DEA26.',
      en: 'DE and three characters, for example DEA26.',
    },
  ),
  'wikidata/format': error(
    { de: '„{value}“ ist keine Wikidata-Kennung.', en: '"{value}" is not a Wikidata id.' },
    {
      de: 'Nur Q und die Nummer, nicht die Adresse.',
      en: 'Only Q and the number, not the address.',
    },
  ),
  'geonames/format': error(
    { de: '„{value}“ ist keine GeoNames-Nummer.', en: '"{value}" is not a GeoNames number.' },
    { de: 'Nur die Ziffern, in Anführungszeichen.', en: 'Only the digits, in quotation marks.' },
  ),
  'gnd/format': error(
    { de: '„{value}“ ist keine GND-Nummer.', en: '"{value}" is not a GND number.' },
    {
      de: 'Nur die Nummer wie im Katalog, zum Beispiel 4012345-6.',
      en: 'Only the number as in the catalogue, for example 4012345-6.',
    },
  ),
  'gnd/check-digit': error(
    {
      de: 'Die Prüfziffer der GND-Nummer „{value}“ stimmt nicht.',
      en: 'The check digit of the GND number "{value}" is wrong.',
    },
    {
      de: 'Eine Ziffer ist vertippt: Vergleichen Sie mit dem Katalog.',
      en: 'A digit is wrong: compare with the catalogue.',
    },
  ),
  'date/format': error(
    { de: '„{value}“ ist kein Datum.', en: '"{value}" is not a date.' },
    {
      de: 'Schreiben Sie Jahr, Jahr-Monat oder Jahr-Monat-Tag: "2021", 2021-12 oder 2021-12-31.',
      en: 'Write year, year-month or year-month-day: "2021", 2021-12 or 2021-12-31.',
    },
  ),
  'date/impossible': error(
    {
      de: 'Den Tag „{value}“ gibt es im Kalender nicht.',
      en: 'There is no day "{value}" in the calendar.',
    },
    { de: 'Prüfen Sie Monat und Tag.', en: 'Check month and day.' },
  ),
  'instant/format': error(
    {
      de: '„{value}“ ist weder Tag noch Zeitpunkt in UTC.',
      en: '"{value}" is neither a day nor a time in UTC.',
    },
    {
      de: 'Schreiben Sie 2026-11-22 oder 2026-11-22T08:00:00Z.',
      en: 'Write 2026-11-22 or 2026-11-22T08:00:00Z.',
    },
  ),
  'url/escape': error(
    {
      de: 'In der Adresse „{value}“ steht ein % ohne zwei Hexadezimalziffern.',
      en: 'In the address "{value}" a % is not followed by two hexadecimal digits.',
    },
    { de: 'Kopieren Sie die Adresse aus dem Browser.', en: 'Copy the address from the browser.' },
  ),
  'url/host': error(
    {
      de: 'In der Adresse „{value}“ folgen im Namen der Website zwei Punkte aufeinander.',
      en: 'In the address "{value}" the name of the website has two dots in a row.',
    },
    { de: 'Löschen Sie den überzähligen Punkt.', en: 'Delete the extra dot.' },
  ),
  'url/bracket': error(
    {
      de: 'Die Adresse „{value}“ enthält eine eckige Klammer.',
      en: 'The address "{value}" contains a square bracket.',
    },
    {
      de: 'Schreiben Sie %5B statt [ und %5D statt ].',
      en: 'Write %5B instead of [ and %5D instead of ].',
    },
  ),
  'url/dot-segment': error(
    {
      de: 'Die Adresse „{value}“ enthält /./ oder /../.',
      en: 'The address "{value}" contains /./ or /../.',
    },
    {
      de: 'Kopieren Sie die Adresse aus dem Browser.',
      en: 'Copy the address from the browser.',
    },
  ),
  'url/format': error(
    { de: '„{value}“ ist keine Webadresse.', en: '"{value}" is not a web address.' },
    {
      de: 'Sie beginnt mit https:// oder http:// und enthält keine Leerzeichen.',
      en: 'It begins with https:// or http:// and contains no spaces.',
    },
  ),
  'email/umlaut': error(
    {
      de: 'Die E-Mail-Adresse „{value}“ hat nach dem @ einen Umlaut.',
      en: 'The e-mail address "{value}" has an umlaut after the @.',
    },
    {
      de: 'Schreiben Sie den Namen nach dem @ so, wie Mailprogramme ihn verschicken (Punycode, beginnt mit xn--).',
      en: 'Write the name after the @ as mail programs send it (Punycode, beginning with xn--).',
    },
  ),
  'email/masked': error(
    {
      de: 'Die E-Mail-Adresse ist verschleiert: „{value}“.',
      en: 'The e-mail address is masked: "{value}".',
    },
    { de: 'Schreiben Sie sie mit @ und Punkten.', en: 'Write it with @ and dots.' },
  ),
  'email/format': error(
    { de: '„{value}“ ist keine E-Mail-Adresse.', en: '"{value}" is not an e-mail address.' },
    {
      de: 'Genau eine Adresse, ohne mailto: und ohne Namen.',
      en: 'Exactly one address, without mailto: and without a name.',
    },
  ),
  'telephone/format': error(
    {
      de: '„{value}“ ist keine Telefonnummer in internationaler Schreibweise.',
      en: '"{value}" is not a telephone number in international form.',
    },
    {
      de: 'Schreiben Sie "+49" und die Nummer ohne 0, Leerzeichen, Klammern und Striche; höchstens 15 Ziffern. Eine Servicenummer wie "115" steht, wie man sie wählt.',
      en: 'Write "+49" and the number without the leading 0, spaces, brackets or hyphens; 15 digits at most. A service number such as "115" is written as it is dialled.',
    },
  ),
  'colour/format': error(
    { de: '„{value}“ ist keine Farbe.', en: '"{value}" is not a colour.' },
    {
      de: 'Schreiben Sie sie als "#005f73" und in Anführungszeichen: Ohne sie beginnt # eine Anmerkung.',
      en: 'Write it as "#005f73" and in quotation marks: without them # begins a comment.',
    },
  ),
  'look/picture-name': error(
    { de: '„{value}“ ist kein Name eines Bilds.', en: '"{value}" is not the name of a picture.' },
    {
      de: 'Nennen Sie eine Datei in look/ mit kleinen Buchstaben, Ziffern und Bindestrichen: logo.svg oder logo.png.',
      en: 'Name a file in look/ in small letters, digits and hyphens: logo.svg or logo.png.',
    },
  ),
  'look/font-name': error(
    {
      de: '„{value}“ ist kein Name einer Schrift.',
      en: '"{value}" is not the name of a font file.',
    },
    {
      de: 'Nennen Sie eine Datei in look/ mit kleinen Buchstaben, Ziffern und Bindestrichen: schrift-400.woff2.',
      en: 'Name a file in look/ in small letters, digits and hyphens: font-400.woff2.',
    },
  ),
  'look/family-name': error(
    {
      de: '„{value}“ kann kein Name einer Schrift sein.',
      en: '"{value}" cannot be the name of a typeface.',
    },
    {
      de: 'Buchstaben, Ziffern, Leerzeichen und Bindestriche, höchstens 60.',
      en: 'Letters, digits, spaces and hyphens, 60 at most.',
    },
  ),
  'postcode/format': error(
    { de: '„{value}“ ist keine Postleitzahl.', en: '"{value}" is not a postcode.' },
    { de: 'Fünf Ziffern in Anführungszeichen.', en: 'Five digits, in quotation marks.' },
  ),
  'figure/not-a-number': error(
    { de: '„{value}“ ist keine Zahl.', en: '"{value}" is not a number.' },
    {
      de: 'Nur Ziffern: ohne Punkt zwischen Tausendern, ohne Anführungszeichen, ohne „rund“.',
      en: 'Digits only: no thousands separators, no quotation marks, no "about".',
    },
  ),
  'figure/negative': error(
    { de: 'Die Zahl {value} ist negativ.', en: 'The figure {value} is negative.' },
    { de: 'Prüfen Sie den Wert in der Quelle.', en: 'Check the value in the source.' },
  ),
  'figure/too-large': error(
    {
      de: 'Die Zahl {value} ist größer als möglich.',
      en: 'The figure {value} is larger than possible.',
    },
    {
      de: 'Prüfen Sie, ob zwei Zahlen zusammengerutscht sind.',
      en: 'Check whether two figures have run together.',
    },
  ),
  'location/format': error(
    { de: '„{value}“ ist keine Koordinate.', en: '"{value}" is not a coordinate.' },
    {
      de: 'Grad mit Punkt vor den Nachkommastellen, ohne Anführungszeichen: 50.82007.',
      en: 'Degrees with a decimal point, without quotation marks: 50.82007.',
    },
  ),
  'location/range': error(
    {
      de: 'Die Koordinate {value} liegt nicht auf der Erde.',
      en: 'The coordinate {value} is not on earth.',
    },
    {
      de: 'lat reicht von -90 bis 90, lon von -180 bis 180.',
      en: 'lat goes from -90 to 90, lon from -180 to 180.',
    },
  ),
  'area/format': error(
    { de: '„{value}“ ist keine Fläche.', en: '"{value}" is not an area.' },
    {
      de: 'Quadratkilometer als Zahl über null, mit Punkt: 941.49.',
      en: 'Square kilometres as a number above zero, with a decimal point: 941.49.',
    },
  ),
  'area/too-large': error(
    {
      de: '{value} km² ist größer als jedes Land der Erde.',
      en: '{value} km² is larger than any country.',
    },
    {
      de: 'Schreiben Sie Quadratkilometer, nicht Hektar oder Quadratmeter.',
      en: 'Write square kilometres, not hectares or square metres.',
    },
  ),
  'members/empty': error(
    { de: 'Die Liste der Mitglieder ist leer.', en: 'The list of members is empty.' },
    {
      de: 'Ergänzen Sie die Adressen (Dateinamen) der Mitglieder.',
      en: 'Add the addresses (file names) of the members.',
    },
  ),
  'scheme/empty': error(
    { de: 'Die Begriffsliste hat keine Begriffe.', en: 'The list has no concepts.' },
    { de: 'Ergänzen Sie wenigstens einen Begriff.', en: 'Add at least one concept.' },
  ),
} as const
