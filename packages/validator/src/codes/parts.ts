import { error, info, warning } from './rule.ts'

/** Findings about the parts of a record: concepts, sources, texts, contacts, status. */
export const partRules = {
  'concept/unknown': error(
    [
      'Den Begriff „{value}“ gibt es in concepts/{scheme}.yaml nicht.',
      'There is no concept "{value}" in concepts/{scheme}.yaml.',
    ],
    [
      'Nehmen Sie eine Kennung aus dieser Liste, oder ergänzen Sie die Liste.',
      'Take a notation from that list, or add to the list.',
    ],
  ),
  'list/duplicate': warning(
    ['„{value}“ steht in dieser Liste doppelt.', '"{value}" stands in this list twice.'],
    ['Löschen Sie eine Nennung.', 'Delete one of them.'],
  ),
  'source/unknown': error(
    ['Die Quelle „{value}“ gibt es nicht.', 'There is no source "{value}".'],
    [
      'Nennen Sie eine aus data/sources.yaml, oder legen Sie sie unter sources dieser Datei an.',
      'Name one from data/sources.yaml, or add it under sources of this file.',
    ],
  ),
  'source/missing': warning(
    ['„{field}“ nennt keine Quelle.', '"{field}" names no source.'],
    ['Ergänzen Sie source.', 'Add source.'],
  ),
  'source/duplicate-id': error(
    ['Die Kennung „{value}“ ist schon vergeben.', 'The id "{value}" is taken already.'],
    ['Geben Sie jeder Quelle eine eigene Kennung.', 'Give each source an id of its own.'],
  ),
  'source/shadows-shared': error(
    [
      'Die Kennung „{value}“ steht auch in data/sources.yaml.',
      'The id "{value}" stands in data/sources.yaml, too.',
    ],
    [
      'Benennen Sie die eigene Quelle um, oder löschen Sie sie und nutzen die gemeinsame.',
      'Rename the own source, or delete it and use the shared one.',
    ],
  ),
  'source/without-attribution': warning(
    [
      'Die Lizenz {licence} verlangt einen Quellenvermerk.',
      'The licence {licence} asks for an attribution.',
    ],
    [
      'Ergänzen Sie attribution im Wortlaut der Quelle.',
      'Add attribution in the words of the source.',
    ],
  ),
  'source/unused': info(
    ['Auf die Quelle „{value}“ beruft sich nichts.', 'Nothing refers to the source "{value}".'],
    [
      'Löschen Sie sie, wenn sie nicht mehr gebraucht wird.',
      'Delete it if it is no longer needed.',
    ],
  ),

  'text/masked-address': warning(
    [
      'Im Text steht noch „{text}“: eine verschleierte E-Mail-Adresse?',
      'The text still holds "{text}": a masked e-mail address?',
    ],
    [
      'Nehmen Sie die Adresse heraus; Kontakte stehen unter contacts.',
      'Take the address out; contacts stand under contacts.',
    ],
  ),
  'text/markup': warning(
    ['Im Text steht „{text}“: Reste von HTML?', 'The text holds "{text}": remains of HTML?'],
    [
      'Schreiben Sie reinen Text; alles wird angezeigt, wie es dasteht.',
      'Write plain text; everything is shown as it stands.',
    ],
  ),
  'text/mojibake': error(
    [
      'Im Text steht „{text}“: Umlaute wurden falsch gelesen.',
      'The text holds "{text}": umlauts were read wrongly.',
    ],
    [
      'Tippen Sie die Wörter neu (statt DÃ¼ren also Düren).',
      'Type the words again (Düren instead of DÃ¼ren).',
    ],
  ),
  'text/replacement-character': error(
    [
      'Im Text steht das Ersatzzeichen „�“: Ein Zeichen ging verloren.',
      'The text holds the replacement character "�": a character was lost.',
    ],
    ['Ergänzen Sie es aus der Quelle.', 'Restore it from the source.'],
  ),
  'text/invisible-character': warning(
    [
      'Im Text steckt ein unsichtbares Zeichen ({text}).',
      'The text holds an invisible character ({text}).',
    ],
    [
      'Löschen Sie es; Suche und Vergleich scheitern sonst.',
      'Delete it; otherwise search and comparison fail.',
    ],
  ),
  'text/padding': warning(
    [
      'Der Text beginnt oder endet mit einem Leerzeichen oder Zeilenumbruch.',
      'The text begins or ends with a blank or line break.',
    ],
    [
      'Löschen Sie es; bei mehreren Zeilen nehmen Sie |- statt |.',
      'Delete it; for several lines use |- instead of |.',
    ],
  ),
  'quotation/outer-marks': warning(
    ['Das Zitat steht in Anführungszeichen.', 'The quotation stands in quotation marks.'],
    [
      'Löschen Sie die äußeren; die Seite setzt sie selbst.',
      'Delete the outer ones; the page sets them itself.',
    ],
  ),
  'quotation/without-speaker': warning(
    ['Das Zitat sagt nicht, wer spricht.', 'The quotation does not say who speaks.'],
    [
      'Ergänzen Sie speaker mit Name und Amt, wie die Quelle sie nennt.',
      'Add speaker with name and office as the source gives them.',
    ],
  ),
  'quotation/without-office': warning(
    ['Zu „{name}“ fehlt das Amt.', 'The office of "{name}" is missing.'],
    [
      'Wer zitiert wird, spricht in einem öffentlichen Amt: Ergänzen Sie office, oder lassen Sie das Zitat weg.',
      'Whoever is quoted speaks in a public office: add office, or leave the quotation out.',
    ],
  ),

  'contact/name-without-basis': error(
    ['Zum Namen „{name}“ fehlt die Grundlage (basis).', 'The name "{name}" has no basis.'],
    [
      'official-publication: die Verwaltung nennt den Kontakt auf der zitierten Seite; consent: Einwilligung liegt vor; none: nicht veröffentlichen.',
      'official-publication: the administration names the contact on the cited page; consent: on file; none: do not publish.',
    ],
  ),
  'contact/personal-mailbox': warning(
    [
      '„{email}“ sieht nach dem Postfach einer Person aus, ohne Grundlage (basis).',
      '"{email}" looks like a person’s mailbox, without a basis.',
    ],
    [
      'Nehmen Sie ein Funktionspostfach, oder nennen Sie basis.',
      'Use a functional mailbox, or give a basis.',
    ],
  ),
  'contact/publication-without-source': error(
    [
      'basis: official-publication nennt keine Quelle.',
      'basis: official-publication names no source.',
    ],
    [
      'Ergänzen Sie source mit der Seite, auf der die Verwaltung den Kontakt nennt.',
      'Add source: the page on which the administration names the contact.',
    ],
  ),
  'contact/consent-without-date': error(
    ['Zur Einwilligung fehlt ihr Tag.', 'The consent has no day.'],
    ['Ergänzen Sie basisSince.', 'Add basisSince.'],
  ),
  'contact/not-published': info(
    [
      'Dieser Kontakt wird nicht veröffentlicht (basis: none).',
      'This contact is not published (basis: none).',
    ],
    [
      'Mit einer Grundlage ändern Sie basis; sonst löschen Sie den Namen.',
      'With a basis, change basis; else delete the name.',
    ],
  ),
  'contact/unreachable': warning(
    [
      'Der Kontakt hat weder Anschrift noch Telefon, E-Mail oder Seite.',
      'The contact has no address, telephone, e-mail or page.',
    ],
    ['Ergänzen Sie einen Weg, oder löschen Sie den Kontakt.', 'Add a way, or delete the contact.'],
  ),
  'contact/duplicate-id': error(
    [
      'Die Nummer {value} hat schon ein anderer Kontakt.',
      'Another contact has the number {value} already.',
    ],
    ['Nehmen Sie die nächste freie Nummer.', 'Take the next free number.'],
  ),
  'goal/duplicate-id': error(
    [
      'Die Nummer {value} hat schon ein anderes Ziel.',
      'Another goal has the number {value} already.',
    ],
    ['Nehmen Sie die nächste freie Nummer.', 'Take the next free number.'],
  ),
  'telephone/impossible': error(
    ['{value} kann keine Telefonnummer sein.', '{value} cannot be a telephone number.'],
    ['Prüfen Sie Ländervorwahl und Länge.', 'Check country code and length.'],
  ),
  'telephone/unassigned': warning(
    [
      '{value} ist in keinem bekannten Rufnummernbereich.',
      '{value} is in no known range of numbers.',
    ],
    ['Prüfen Sie die Vorwahl in der Quelle.', 'Check the area code in the source.'],
  ),

  'status/merged-without-successor': error(
    ['status: merged nennt keine Nachfolgerin.', 'status: merged names no successor.'],
    ['Ergänzen Sie replacedBy mit ihrer Adresse.', 'Add replacedBy with its address.'],
  ),
  'status/active-with-successor': error(
    [
      'replacedBy gilt nur mit status: merged oder withdrawn.',
      'replacedBy holds only with status: merged or withdrawn.',
    ],
    ['Ergänzen Sie status, oder löschen Sie replacedBy.', 'Add status, or delete replacedBy.'],
  ),
} as const
