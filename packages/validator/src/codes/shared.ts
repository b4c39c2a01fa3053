import { issueKinds } from '@kommunalgraph/model'

const { error, warning } = issueKinds

/** Findings across records, and about the files that records share. */
export const sharedRules = {
  'slug/duplicate': error(
    {
      de: 'Die Adresse „{value}“ verwendet auch {other}.',
      en: 'The address "{value}" is also used by {other}.',
    },
    {
      de: 'Eine Adresse führt zu einer Kommune: Entscheiden Sie sich für eine.',
      en: 'An address leads to one municipality: decide on one.',
    },
  ),
  'alias/ambiguous': warning(
    {
      de: 'Der Name „{value}“ führt auch zu {other}.',
      en: 'The name "{value}" also leads to {other}.',
    },
    {
      de: 'Löschen Sie ihn hier, wenn damit eher die andere Kommune gemeint ist.',
      en: 'Delete it here if people mean the other municipality by it.',
    },
  ),
  'identifiers/duplicate': error(
    {
      de: '{scheme} {value} steht auch in {other}.',
      en: '{scheme} {value} is also in {other}.',
    },
    {
      de: 'Ein Schlüssel gehört zu einer Kommune: Prüfen Sie beide Dateien. Wer ihn nicht mehr hat, nennt ihn unter formerKeys.',
      en: 'A key belongs to one municipality: check both files. Who has it no more names it in formerKeys.',
    },
  ),
  'key/two-bearers': error(
    {
      de: '{scheme} {value} gehört laut {other} zur selben Zeit einer anderen Kommune ({period}).',
      en: 'According to {other}, {scheme} {value} is that of another municipality at the same time ({period}).',
    },
    {
      de: 'Einen Schlüssel hat zu einer Zeit nur eine Kommune: Prüfen Sie in beiden Dateien since und until unter formerKeys, bei einem heutigen Schlüssel since unter identifiers.',
      en: 'At one time only one municipality has a key: in both files check since and until in formerKeys, for a key of now since in identifiers.',
    },
  ),
  'website/duplicate': error(
    {
      de: 'Dieselbe Website steht in {other}; damit gälten beide als eine Kommune.',
      en: 'The same website is in {other}; both would be taken for one municipality.',
    },
    {
      de: 'Nennen Sie die eigene Seite jeder Kommune, oder lassen Sie das Feld weg.',
      en: 'Give each municipality’s own page, or leave the field out.',
    },
  ),
  'website/of-publisher': error(
    {
      de: 'Dieselbe Website steht in network.yaml bei publisher; damit gälten die herausgebende Stelle und die Verwaltung als dasselbe.',
      en: 'The same website is that of the publisher in network.yaml; publisher and administration would be taken for one thing.',
    },
    {
      de: 'Lassen Sie publisher.url in network.yaml weg, oder nennen Sie dort die Seite der Stelle selbst, etwa die des Amts.',
      en: 'Leave publisher.url out of network.yaml, or give the page of the publishing office itself there.',
    },
  ),
  'members/unknown': error(
    { de: 'Das Mitglied „{value}“ hat keine Datei.', en: 'The member "{value}" has no file.' },
    {
      de: 'Legen Sie municipalities/{value}.yaml an, oder berichtigen Sie die Adresse.',
      en: 'Create municipalities/{value}.yaml, or correct the address.',
    },
  ),
  'members/not-active': warning(
    {
      de: 'Das Mitglied „{value}“ wird nicht mehr veröffentlicht.',
      en: 'The member "{value}" is no longer published.',
    },
    {
      de: 'Löschen Sie es, oder nennen Sie die Nachfolgerin.',
      en: 'Delete it, or name its successor.',
    },
  ),
  'successor/unknown': error(
    {
      de: 'Die Nachfolgerin „{value}“ hat keine Datei.',
      en: 'The successor "{value}" has no file.',
    },
    {
      de: 'Legen Sie sie an, oder berichtigen Sie replacedBy.',
      en: 'Create it, or correct replacedBy.',
    },
  ),
  'successor/circle': error(
    {
      de: 'Die Nachfolgerinnen verweisen im Kreis aufeinander: {chain}.',
      en: 'The successors go round in a circle: {chain}.',
    },
    {
      de: 'Die letzte muss eine Kommune sein, die es gibt.',
      en: 'The last one must be a municipality that exists.',
    },
  ),

  'network/demonstration': warning(
    {
      de: 'Das ist eine Vorführung: Keine Behörde hat diese Veröffentlichung beauftragt.',
      en: 'This is a demonstration: no authority has commissioned this publication.',
    },
    {
      de: 'Tragen Sie Herausgeber und Postfach ein und löschen Sie demonstration; bis dahin wird unter öffentlicher Adresse nicht veröffentlicht.',
      en: 'Enter the publisher and its mailbox and delete demonstration; until then nothing is published at a public address.',
    },
  ),
  'network/example-address': error(
    { de: '{value} nimmt keine Post an.', en: '{value} receives no mail.' },
    {
      de: 'Nennen Sie ein wirkliches Postfach der Stelle, oder setzen Sie demonstration: true.',
      en: 'Give a real mailbox of the office, or set demonstration: true.',
    },
  ),
  'network/without-german': error(
    { de: 'Unter den Sprachen fehlt de.', en: 'The languages do not include de.' },
    {
      de: 'Ergänzen Sie de: Deutsch ist die Hauptsprache.',
      en: 'Add de: German is the main language.',
    },
  ),
  'supplier/unlisted': warning(
    {
      de: 'GovDatas Liste der Lieferanten kennt „{value}“ nicht.',
      en: 'GovData’s list of suppliers does not have "{value}".',
    },
    {
      de: 'Fragen Sie das Portal, das Ihren Katalog abholt; die Liste wächst und lag hier mit Stand vom 21.10.2025 vor.',
      en: 'Ask the portal that harvests your catalogue; the list grows, and the one here is of 21 October 2025.',
    },
  ),
  'theme/unknown': error(
    {
      de: 'Die EU-Liste der Datenthemen kennt „{value}“ nicht.',
      en: 'The EU’s list of data themes does not have "{value}".',
    },
    {
      de: 'Nehmen Sie einen Code der Liste, zum Beispiel SOCI oder REGI.',
      en: 'Take a code of the list, for example SOCI or REGI.',
    },
  ),
  'frequency/unknown': error(
    {
      de: 'Die EU-Liste der Häufigkeiten kennt „{value}“ nicht.',
      en: 'The EU’s list of frequencies does not have "{value}".',
    },
    {
      de: 'Nehmen Sie einen Code der Liste, zum Beispiel IRREG oder ANNUAL.',
      en: 'Take a code of the list, for example IRREG or ANNUAL.',
    },
  ),
  'extra/reserved-name': error(
    {
      de: 'Ein Feld kann nicht „{value}“ heißen: Den Namen hat schon etwas anderes.',
      en: 'A field cannot be called "{value}": something else has that name already.',
    },
    { de: 'Wählen Sie einen anderen Namen.', en: 'Choose another name.' },
  ),
  'extra/duplicate-name': error(
    {
      de: 'Den Namen „{value}“ hat schon ein anderes Feld.',
      en: 'Another field is already called "{value}".',
    },
    { de: 'Geben Sie jedem Feld einen eigenen Namen.', en: 'Give each field a name of its own.' },
  ),
  'extra/concept-without-scheme': error(
    {
      de: 'Das Feld nennt Begriffe, aber nicht, aus welcher Liste.',
      en: 'The field names concepts, but not of which scheme.',
    },
    {
      de: 'Ergänzen Sie scheme: den Namen einer Datei in concepts/ ohne .yaml.',
      en: 'Add scheme: the name of a file in concepts/ without .yaml.',
    },
  ),
  'extra/scheme-without-concept': error(
    {
      de: 'Eine Begriffsliste passt nur zum Typ concept.',
      en: 'A concept scheme goes with the type concept only.',
    },
    {
      de: 'Setzen Sie type: concept, oder löschen Sie scheme.',
      en: 'Set type: concept, or delete scheme.',
    },
  ),
  'extra/unknown-scheme': error(
    {
      de: 'Die Begriffsliste „{value}“ gibt es nicht.',
      en: 'There is no concept scheme "{value}".',
    },
    {
      de: 'Legen Sie concepts/{value}.yaml an, oder berichtigen Sie den Namen.',
      en: 'Create concepts/{value}.yaml, or correct the name.',
    },
  ),
  'extra/no-list': error(
    {
      de: 'Von einem Feld des Typs {value} hat eine Datei nur einen Wert.',
      en: 'Of a field of the type {value} a file has only one value.',
    },
    {
      de: 'Löschen Sie list, oder nehmen Sie text, url oder concept.',
      en: 'Delete list, or use text, url or concept.',
    },
  ),
  'extra/property-taken': error(
    {
      de: 'Die Eigenschaft {value} hat schon ein anderes Feld; in RDF wären beide eines.',
      en: 'Another field already has the property {value}; in RDF both would be one.',
    },
    {
      de: 'Löschen Sie property: Dann bekommt das Feld eine eigene.',
      en: 'Delete property: then the field gets one of its own.',
    },
  ),
  'duty/missing': error(
    {
      de: 'Die Pflichtangabe {name} fehlt.',
      en: 'The entry {name}, which the law requires, is missing.',
    },
    { de: 'Ergänzen Sie sie unter duties.', en: 'Add it under duties.' },
  ),
  'duty/missing-in-demonstration': warning(
    {
      de: 'Für eine wirkliche Veröffentlichung fehlt die Pflichtangabe {name}.',
      en: 'For a real publication the entry {name} is missing.',
    },
    {
      de: 'Ergänzen Sie sie unter duties, bevor Sie demonstration löschen.',
      en: 'Add it under duties before you delete demonstration.',
    },
  ),
  'duty/security-expires': warning(
    {
      de: 'security.txt gilt nur bis {value}; danach darf sich niemand mehr auf sie verlassen (RFC 9116).',
      en: 'security.txt is valid only until {value}; after that nobody may rely on it (RFC 9116).',
    },
    {
      de: 'Prüfen Sie das Postfach und setzen Sie expires ein knappes Jahr weiter.',
      en: 'Check the mailbox and set expires to a little less than a year from now.',
    },
  ),
  'translation/missing': warning(
    {
      de: '„{field}“ fehlt in der Sprache {language}.',
      en: '"{field}" is missing in the language {language}.',
    },
    {
      de: 'Übersetzen Sie es; bis dahin wird die andere Sprache gezeigt.',
      en: 'Translate it; until then the other language is shown.',
    },
  ),
  'scheme/missing': error(
    {
      de: 'Die Begriffsliste „{value}“, aus der diese Angabe kommt, fehlt.',
      en: 'The list of concepts "{value}", from which this value comes, is missing.',
    },
    {
      de: 'Legen Sie concepts/{value}.yaml an, oder löschen Sie die Angabe.',
      en: 'Create concepts/{value}.yaml, or delete the value.',
    },
  ),
  'scheme/unlike-file': error(
    {
      de: 'Die Begriffsliste heißt „{value}“, die Datei „{name}“.',
      en: 'The list is called "{value}", the file "{name}".',
    },
    { de: 'Beide müssen gleich heißen.', en: 'Both must have the same name.' },
  ),
  'scheme/reserved-name': error(
    {
      de: 'Unter /def/{value} steht schon etwas anderes.',
      en: '/def/{value} is taken by something else.',
    },
    { de: 'Wählen Sie einen anderen Namen.', en: 'Choose another name.' },
  ),
  'concept/duplicate-notation': error(
    {
      de: 'Die Kennung „{value}“ steht in dieser Liste doppelt.',
      en: 'The notation "{value}" is in this list twice.',
    },
    { de: 'Geben Sie jedem Begriff eine eigene.', en: 'Give each concept one of its own.' },
  ),
  'concept/reserved-notation': error(
    { de: '„{value}“ steht für die Liste selbst.', en: '"{value}" stands for the list itself.' },
    { de: 'Wählen Sie eine andere Kennung.', en: 'Choose another notation.' },
  ),
  'concept/missing': error(
    {
      de: 'In dieser Liste fehlt der Begriff „{value}“, den jede Beschreibung braucht.',
      en: 'The concept "{value}", which every description needs, is missing from this list.',
    },
    { de: 'Ergänzen Sie ihn.', en: 'Add it.' },
  ),
  'kind/without-level': error(
    {
      de: 'Auf welcher Ebene die Art „{value}“ liegt, steht hier nicht, und das Programm weiß es nicht.',
      en: 'The level of the kind "{value}" is not given here, and the program does not know it.',
    },
    {
      de: 'Ergänzen Sie level: state, district, independent-city, municipality, association, group oder place.',
      en: 'Add level: state, district, independent-city, municipality, association, group or place.',
    },
  ),
  'kind/unknown-class': error(
    {
      de: 'Die Klasse „{value}“ ist nicht bekannt.',
      en: 'The class "{value}" is not known.',
    },
    {
      de: 'Schreiben Sie einen bekannten Namen wie schema:City oder die ganze IRI der Klasse.',
      en: 'Write a known name such as schema:City, or the whole IRI of the class.',
    },
  ),
  'kind/elsewhere': warning(
    {
      de: '„{field}“ liest das Programm nur in concepts/kinds.yaml.',
      en: '"{field}" is read in concepts/kinds.yaml only.',
    },
    { de: 'Löschen Sie die Angabe.', en: 'Delete it.' },
  ),
  'concept/circle': error(
    {
      de: 'Die Begriffe verweisen im Kreis aufeinander: {chain}.',
      en: 'The concepts go round in a circle: {chain}.',
    },
    { de: 'Berichtigen Sie broader oder replaces.', en: 'Correct broader or replaces.' },
  ),
} as const
