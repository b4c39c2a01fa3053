import { error } from './rule.ts'

/** Findings about one value: what the schema says in general, then every constraint of the model. */
export const valueRules = {
  'field/unknown': error(
    ['Das Feld „{key}“ gibt es hier nicht.', 'There is no field "{key}" here.'],
    ['Prüfen Sie Schreibweise und Einrückung.', 'Check spelling and indentation.'],
  ),
  'language/unknown': error(
    ['„{key}“ ist keine Sprache dieser Texte.', '"{key}" is no language of these texts.'],
    [
      'Möglich sind de, en und de-simple (Leichte Sprache).',
      'Possible are de, en and de-simple (easy-to-read German).',
    ],
  ),
  'value/missing': error(
    ['Das Pflichtfeld „{field}“ fehlt.', 'The required field "{field}" is missing.'],
    ['Ergänzen Sie es hier.', 'Add it here.'],
  ),
  'value/empty': error(
    ['„{field}“ hat keinen Wert.', '"{field}" has no value.'],
    [
      'Lassen Sie das ganze Feld weg: Unbekannt heißt weglassen.',
      'Leave the whole field out: unknown means left out.',
    ],
  ),
  'value/unquoted': error(
    [
      '{value} steht ohne Anführungszeichen und gilt deshalb nicht als Text.',
      '{value} stands without quotation marks and is therefore not taken as text.',
    ],
    [
      'Schreiben Sie "{value}"; sonst geht auch eine führende Null verloren.',
      'Write "{value}"; otherwise a leading zero is lost, too.',
    ],
  ),
  'value/type': error(
    [
      'Hier steht {received}, verlangt ist {expected}.',
      'Here stands {received}, but {expected} is required.',
    ],
    [
      'Vergleichen Sie mit einer anderen Datei; der Editor zeigt beim Tippen, was möglich ist.',
      'Compare with another file; the editor shows what is possible while you type.',
    ],
  ),
  'value/not-allowed': error(
    ['„{value}“ ist hier nicht möglich.', '"{value}" is not possible here.'],
    ['Möglich: {values}.', 'Possible: {values}.'],
  ),
  'value/invalid': error(
    ['„{value}“ hat nicht die verlangte Form.', '"{value}" does not have the required form.'],
    ['Vergleichen Sie mit einer anderen Datei.', 'Compare with another file.'],
  ),
  'list/empty': error(
    ['Die Liste „{field}“ ist leer.', 'The list "{field}" is empty.'],
    ['Nennen Sie wenigstens einen Eintrag.', 'Name at least one entry.'],
  ),

  'text/empty': error(
    ['Der Text ist leer.', 'The text is empty.'],
    [
      'Lassen Sie das Feld weg: Unbekannt heißt weglassen.',
      'Leave the field out: unknown means left out.',
    ],
  ),
  'text/control-character': error(
    [
      'Im Text steckt ein Steuerzeichen: „{value}“.',
      'The text holds a control character: "{value}".',
    ],
    [
      'Löschen Sie es; es kam meist beim Kopieren hinein.',
      'Delete it; it usually came in by copying.',
    ],
  ),
  'text/not-unicode': error(
    [
      'Im Text steckt ein halbes Zeichen: „{value}“.',
      'The text holds half a character: "{value}".',
    ],
    ['Tippen Sie die Stelle neu.', 'Type the place again.'],
  ),
  'text/not-nfc': error(
    [
      'Umlaute oder Akzente sind aus zwei Zeichen zusammengesetzt: „{value}“.',
      'Umlauts or accents are composed of two characters: "{value}".',
    ],
    [
      'Tippen Sie die Wörter neu (Unicode-Form NFC); so entsteht es beim Kopieren aus PDF oder macOS.',
      'Type the words again (Unicode form NFC); copying from PDF or macOS causes this.',
    ],
  ),
  'text/line-break': error(
    [
      'Hier darf nur eine Zeile stehen, ohne Tabulator.',
      'Only one line may stand here, without a tab.',
    ],
    ['Ziehen Sie den Text in eine Zeile.', 'Pull the text into one line.'],
  ),
  'text/no-language': error(
    ['Der Text fehlt in jeder Sprache.', 'The text is missing in every language.'],
    [
      'Schreiben Sie ihn unter de, oder lassen Sie das Feld weg.',
      'Write it under de, or leave the field out.',
    ],
  ),
  'slug/format': error(
    ['„{value}“ ist keine Adresse einer Kommune.', '"{value}" is no address of a municipality.'],
    [
      'Nehmen Sie nur a–z, 0–9 und einzelne Bindestriche, ohne .yaml.',
      'Use only a–z, 0–9 and single hyphens, without .yaml.',
    ],
  ),
  'key/format': error(
    ['„{value}“ ist keine Kennung.', '"{value}" is no id.'],
    ['Nehmen Sie nur a–z, 0–9 und einzelne Bindestriche.', 'Use only a–z, 0–9 and single hyphens.'],
  ),
  'key-source/format': error(
    [
      '„source“ ist hier weder Kennung noch Liste je Schlüssel.',
      '"source" is neither an id nor a mapping per key.',
    ],
    [
      'Schreiben Sie source: kennung oder source: { ags: kennung, … }.',
      'Write source: id or source: { ags: id, … }.',
    ],
  ),
  'id/format': error(
    ['„{value}“ ist keine Nummer von 1 bis 9999.', '"{value}" is no number from 1 to 9999.'],
    [
      'Nehmen Sie die nächste freie ganze Zahl ohne Anführungszeichen; alte Nummern werden nie neu vergeben.',
      'Take the next free whole number, unquoted; old numbers are never used again.',
    ],
  ),
  'kind/unknown': error(
    ['Die Art „{value}“ gibt es nicht.', 'There is no kind "{value}".'],
    [
      'Möglich: kreis, staedteregion, kreisfreie-stadt, kreisangehoerige-stadt, gemeinde, verbund.',
      'Possible: kreis, staedteregion, kreisfreie-stadt, kreisangehoerige-stadt, gemeinde, verbund.',
    ],
  ),
  'status/unknown': error(
    ['Den Stand „{value}“ gibt es nicht.', 'There is no status "{value}".'],
    ['Möglich: active, withdrawn, merged.', 'Possible: active, withdrawn, merged.'],
  ),
  'licence/unknown': error(
    ['Die Lizenz „{value}“ ist nicht bekannt.', 'The licence "{value}" is not known.'],
    [
      'Möglich: dl-by-de/2.0, dl-zero-de/2.0, cc-by/4.0, cc-by-sa/4.0, cc-zero, officialWork, other-open, other-closed.',
      'Possible: dl-by-de/2.0, dl-zero-de/2.0, cc-by/4.0, cc-by-sa/4.0, cc-zero, officialWork, other-open, other-closed.',
    ],
  ),
  'basis/unknown': error(
    ['Die Grundlage „{value}“ gibt es nicht.', 'There is no basis "{value}".'],
    [
      'Möglich: official-publication, consent, none.',
      'Possible: official-publication, consent, none.',
    ],
  ),
  'ags/format': error(
    ['„{value}“ ist kein Gemeindeschlüssel (AGS).', '"{value}" is no municipality key (AGS).'],
    [
      'Nur Ziffern: 5 für Kreis und kreisfreie Stadt, sonst 8; die ersten beiden sind das Land (01 bis 16).',
      'Digits only: 5 for a district or independent city, else 8; the first two are the state (01 to 16).',
    ],
  ),
  'part-of/format': error(
    [
      '„{value}“ ist kein Schlüssel eines Kreises oder Landes.',
      '"{value}" is no key of a district or state.',
    ],
    ['5 Ziffern für den Kreis, 2 für das Land.', '5 digits for the district, 2 for the state.'],
  ),
  'ars/format': error(
    ['„{value}“ ist kein Regionalschlüssel (ARS).', '"{value}" is no regional key (ARS).'],
    ['12 Ziffern, ohne Leerzeichen.', '12 digits, without blanks.'],
  ),
  'nuts/format': error(
    ['„{value}“ ist kein NUTS-3-Code.', '"{value}" is no NUTS 3 code.'],
    ['DE und drei Zeichen, zum Beispiel DEA26.', 'DE and three characters, for example DEA26.'],
  ),
  'wikidata/format': error(
    ['„{value}“ ist keine Wikidata-Kennung.', '"{value}" is no Wikidata id.'],
    ['Nur Q und die Nummer, nicht die Adresse.', 'Only Q and the number, not the address.'],
  ),
  'geonames/format': error(
    ['„{value}“ ist keine GeoNames-Nummer.', '"{value}" is no GeoNames number.'],
    ['Nur die Ziffern, in Anführungszeichen.', 'Only the digits, quoted.'],
  ),
  'gnd/format': error(
    ['„{value}“ ist keine GND-Nummer.', '"{value}" is no GND number.'],
    [
      'Nur die Nummer wie im Katalog, zum Beispiel 4012345-6.',
      'Only the number as in the catalogue, for example 4012345-6.',
    ],
  ),
  'gnd/check-digit': error(
    [
      'Die Prüfziffer der GND-Nummer „{value}“ stimmt nicht.',
      'The check digit of the GND number "{value}" is wrong.',
    ],
    [
      'Eine Ziffer ist vertippt: Vergleichen Sie mit dem Katalog.',
      'A digit is mistyped: compare with the catalogue.',
    ],
  ),
  'date/format': error(
    ['„{value}“ ist kein Datum.', '"{value}" is no date.'],
    [
      'Schreiben Sie Jahr, Jahr-Monat oder Jahr-Monat-Tag: "2021", 2021-12 oder 2021-12-31.',
      'Write year, year-month or year-month-day: "2021", 2021-12 or 2021-12-31.',
    ],
  ),
  'date/impossible': error(
    ['Den Tag „{value}“ gibt es im Kalender nicht.', 'The day "{value}" is not in the calendar.'],
    ['Prüfen Sie Monat und Tag.', 'Check month and day.'],
  ),
  'instant/format': error(
    [
      '„{value}“ ist weder Tag noch Zeitpunkt in UTC.',
      '"{value}" is neither a day nor an instant in UTC.',
    ],
    [
      'Schreiben Sie 2026-11-22 oder 2026-11-22T08:00:00Z.',
      'Write 2026-11-22 or 2026-11-22T08:00:00Z.',
    ],
  ),
  'url/escape': error(
    [
      'In der Adresse „{value}“ steht ein % ohne zwei Hexadezimalziffern.',
      'In the address "{value}" stands a % without two hexadecimal digits.',
    ],
    ['Kopieren Sie die Adresse aus dem Browser.', 'Copy the address from the browser.'],
  ),
  'url/dot-segment': error(
    [
      'Die Adresse „{value}“ enthält einen Abschnitt aus Punkten.',
      'The address "{value}" holds a segment of dots.',
    ],
    [
      'Schreiben Sie sie ohne /./ und /../, wie der Browser sie zeigt.',
      'Write it without /./ and /../, as the browser shows it.',
    ],
  ),
  'url/format': error(
    ['„{value}“ ist keine Webadresse.', '"{value}" is no web address.'],
    [
      'Sie beginnt mit https:// oder http:// und enthält keine Leerzeichen.',
      'It begins with https:// or http:// and holds no blanks.',
    ],
  ),
  'email/masked': error(
    ['Die E-Mail-Adresse ist verschleiert: „{value}“.', 'The e-mail address is masked: "{value}".'],
    ['Schreiben Sie sie mit @ und Punkt.', 'Write it with @ and dot.'],
  ),
  'email/format': error(
    ['„{value}“ ist keine E-Mail-Adresse.', '"{value}" is no e-mail address.'],
    [
      'Genau eine Adresse, ohne mailto: und ohne Namen.',
      'Exactly one address, without mailto: and without a name.',
    ],
  ),
  'telephone/format': error(
    ['„{value}“ ist keine Telefonnummer nach E.164.', '"{value}" is no telephone number in E.164.'],
    [
      'Schreiben Sie "+49" und die Nummer ohne 0, Leerzeichen, Klammern und Striche; höchstens 15 Ziffern.',
      'Write "+49" and the number without the leading 0, blanks, brackets and hyphens; 15 digits at most.',
    ],
  ),
  'postcode/format': error(
    ['„{value}“ ist keine Postleitzahl.', '"{value}" is no postcode.'],
    ['Fünf Ziffern in Anführungszeichen.', 'Five digits, quoted.'],
  ),
  'figure/not-a-number': error(
    ['„{value}“ ist keine Zahl.', '"{value}" is no number.'],
    [
      'Nur Ziffern: ohne Punkt zwischen Tausendern, ohne Anführungszeichen, ohne „rund“.',
      'Digits only: no thousands separators, no quotation marks, no "about".',
    ],
  ),
  'figure/negative': error(
    ['Die Zahl {value} ist negativ.', 'The figure {value} is negative.'],
    ['Prüfen Sie den Wert in der Quelle.', 'Check the value in the source.'],
  ),
  'figure/too-large': error(
    ['Die Zahl {value} ist größer als möglich.', 'The figure {value} is larger than possible.'],
    [
      'Prüfen Sie, ob zwei Zahlen zusammengerutscht sind.',
      'Check whether two figures ran together.',
    ],
  ),
  'location/format': error(
    ['„{value}“ ist keine Koordinate.', '"{value}" is no coordinate.'],
    [
      'Grad mit Punkt vor den Nachkommastellen, ohne Anführungszeichen: 50.82007.',
      'Degrees with a decimal point, unquoted: 50.82007.',
    ],
  ),
  'location/range': error(
    ['Die Koordinate {value} liegt nicht auf der Erde.', 'The coordinate {value} is not on earth.'],
    [
      'lat reicht von -90 bis 90, lon von -180 bis 180.',
      'lat goes from -90 to 90, lon from -180 to 180.',
    ],
  ),
  'area/format': error(
    ['„{value}“ ist keine Fläche.', '"{value}" is no area.'],
    [
      'Quadratkilometer als Zahl über null, mit Punkt: 941.49.',
      'Square kilometres as a number above zero, with a point: 941.49.',
    ],
  ),
  'area/too-large': error(
    ['{value} km² sind mehr, als ein Land hat.', '{value} km² is more than a country has.'],
    [
      'Schreiben Sie Quadratkilometer, nicht Hektar oder Quadratmeter.',
      'Write square kilometres, not hectares or square metres.',
    ],
  ),
  'members/empty': error(
    ['Die Liste der Mitglieder ist leer.', 'The list of members is empty.'],
    ['Nennen Sie die Adressen der Mitglieder.', 'Name the addresses of the members.'],
  ),
  'scheme/empty': error(
    ['Die Begriffsliste hat keine Begriffe.', 'The scheme has no concepts.'],
    ['Nennen Sie wenigstens einen Begriff.', 'Name at least one concept.'],
  ),
} as const
