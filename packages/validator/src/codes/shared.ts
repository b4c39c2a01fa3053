import { error, warning } from './rule.ts'

/** Findings across records, and about the files that records share. */
export const sharedRules = {
  'slug/duplicate': error(
    [
      'Die Adresse „{value}“ beansprucht auch {other}.',
      'The address "{value}" is claimed by {other}, too.',
    ],
    [
      'Eine Adresse führt zu einer Kommune: Entscheiden Sie sich für eine.',
      'An address leads to one municipality: decide for one.',
    ],
  ),
  'alias/ambiguous': warning(
    ['Der Name „{value}“ führt auch zu {other}.', 'The name "{value}" leads to {other}, too.'],
    [
      'Löschen Sie ihn hier, wenn er eher die andere Kommune meint.',
      'Delete it here if it rather means the other municipality.',
    ],
  ),
  'identifiers/duplicate': error(
    ['{scheme} {value} steht auch in {other}.', '{scheme} {value} stands in {other}, too.'],
    [
      'Ein Schlüssel gehört zu einer Kommune: Prüfen Sie beide Dateien.',
      'A key belongs to one municipality: check both files.',
    ],
  ),
  'website/duplicate': error(
    [
      'Dieselbe Website steht in {other}; damit gälten beide als eine Kommune.',
      'The same website stands in {other}; both would be taken for one municipality.',
    ],
    [
      'Nennen Sie die eigene Seite jeder Kommune, oder lassen Sie das Feld weg.',
      'Name each municipality’s own page, or leave the field out.',
    ],
  ),
  'members/unknown': error(
    ['Das Mitglied „{value}“ hat keine Datei.', 'The member "{value}" has no file.'],
    [
      'Legen Sie municipalities/{value}.yaml an, oder berichtigen Sie die Adresse.',
      'Create municipalities/{value}.yaml, or correct the address.',
    ],
  ),
  'members/not-active': warning(
    [
      'Das Mitglied „{value}“ wird nicht mehr veröffentlicht.',
      'The member "{value}" is no longer published.',
    ],
    ['Löschen Sie es, oder nennen Sie die Nachfolgerin.', 'Delete it, or name its successor.'],
  ),
  'successor/unknown': error(
    ['Die Nachfolgerin „{value}“ hat keine Datei.', 'The successor "{value}" has no file.'],
    ['Legen Sie sie an, oder berichtigen Sie replacedBy.', 'Create it, or correct replacedBy.'],
  ),
  'successor/circle': error(
    ['Die Nachfolge läuft im Kreis: {chain}.', 'The succession runs in a circle: {chain}.'],
    [
      'Am Ende muss eine Kommune stehen, die es gibt.',
      'At its end must stand a municipality that exists.',
    ],
  ),

  'network/demonstration': warning(
    [
      'Das ist eine Vorführung: Keine Behörde hat diese Veröffentlichung beauftragt.',
      'This is a demonstration: no authority has commissioned this publication.',
    ],
    [
      'Tragen Sie Herausgeber und Postfach ein und löschen Sie demonstration; bis dahin wird unter öffentlicher Adresse nicht veröffentlicht.',
      'Enter publisher and mailbox and delete demonstration; until then nothing is published under a public address.',
    ],
  ),
  'network/example-address': error(
    ['{value} nimmt keine Post an.', '{value} receives no mail.'],
    [
      'Nennen Sie ein wirkliches Funktionspostfach, oder setzen Sie demonstration: true.',
      'Give a real functional mailbox, or set demonstration: true.',
    ],
  ),
  'network/without-german': error(
    ['Unter den Sprachen fehlt de.', 'de is missing among the languages.'],
    ['Ergänzen Sie de: Deutsch ist die Hauptsprache.', 'Add de: German is the main language.'],
  ),
  'duty/missing': error(
    ['Die Pflichtangabe {name} fehlt.', 'The entry {name}, which the law asks for, is missing.'],
    ['Ergänzen Sie sie unter duties.', 'Add it under duties.'],
  ),
  'duty/missing-in-demonstration': warning(
    [
      'Für eine wirkliche Veröffentlichung fehlt die Pflichtangabe {name}.',
      'For a real publication the entry {name} is missing.',
    ],
    [
      'Ergänzen Sie sie unter duties, bevor Sie demonstration löschen.',
      'Add it under duties before you delete demonstration.',
    ],
  ),
  'duty/security-expires': warning(
    [
      'security.txt gilt nur bis {value}; danach darf sie niemand mehr beachten (RFC 9116).',
      'security.txt is valid until {value} only; nobody may heed it afterwards (RFC 9116).',
    ],
    [
      'Prüfen Sie das Postfach und setzen Sie expires ein knappes Jahr weiter.',
      'Check the mailbox and set expires not quite a year ahead.',
    ],
  ),
  'translation/missing': warning(
    [
      '„{field}“ fehlt in der Sprache {language}.',
      '"{field}" is missing in the language {language}.',
    ],
    [
      'Übersetzen Sie es; bis dahin steht dort die andere Sprache.',
      'Translate it; until then the other language stands there.',
    ],
  ),
  'scheme/missing': error(
    ['Die Begriffsliste „{value}“ fehlt.', 'The scheme "{value}" is missing.'],
    ['Legen Sie concepts/{value}.yaml an.', 'Create concepts/{value}.yaml.'],
  ),
  'scheme/unlike-file': error(
    [
      'Die Begriffsliste heißt „{value}“, die Datei „{name}“.',
      'The scheme is called "{value}", the file "{name}".',
    ],
    ['Beide müssen gleich heißen.', 'Both must have the same name.'],
  ),
  'scheme/reserved-name': error(
    ['Unter /def/{value} steht schon etwas anderes.', '/def/{value} is taken by something else.'],
    ['Wählen Sie einen anderen Namen.', 'Choose another name.'],
  ),
  'concept/duplicate-notation': error(
    [
      'Die Kennung „{value}“ steht in dieser Liste doppelt.',
      'The notation "{value}" stands in this list twice.',
    ],
    ['Geben Sie jedem Begriff eine eigene.', 'Give each concept one of its own.'],
  ),
  'concept/reserved-notation': error(
    ['„{value}“ bezeichnet die Liste selbst.', '"{value}" names the scheme itself.'],
    ['Wählen Sie eine andere Kennung.', 'Choose another notation.'],
  ),
  'concept/missing': error(
    [
      'In dieser Liste fehlt der Begriff „{value}“, den jede Beschreibung braucht.',
      'This list lacks the concept "{value}", which every description needs.',
    ],
    ['Ergänzen Sie ihn.', 'Add it.'],
  ),
  'concept/circle': error(
    ['Die Begriffe hängen im Kreis zusammen: {chain}.', 'The concepts form a circle: {chain}.'],
    ['Berichtigen Sie broader oder replaces.', 'Correct broader or replaces.'],
  ),
  'reference/missing': warning(
    [
      'Es gibt keine Referenzliste: Amtliche Schlüssel wurden nicht verglichen.',
      'There is no reference list: official keys were not compared.',
    ],
    ['Legen Sie eine CSV-Datei in data/reference.', 'Put a CSV file into data/reference.'],
  ),
  'reference/row': error(
    [
      'Die Zeile der Referenzliste lässt sich nicht lesen ({reason}).',
      'The row of the reference list cannot be read ({reason}).',
    ],
    [
      'Berichtigen Sie die Zeile; die erste Zeile nennt die Spalten.',
      'Correct the row; the first row names the columns.',
    ],
  ),
  'reference/duplicate': error(
    [
      'Der AGS {value} steht in der Referenzliste doppelt.',
      'The AGS {value} stands in the reference list twice.',
    ],
    ['Löschen Sie eine Zeile.', 'Delete one row.'],
  ),
} as const
