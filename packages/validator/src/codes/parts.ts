import { issueKinds } from '@kommunalgraph/model'

const { error, info, warning } = issueKinds

/** Findings about the parts of a record: concepts, sources, texts, contacts, status. */
export const partRules = {
  'concept/unknown': error(
    {
      de: 'Den Begriff „{value}“ gibt es in concepts/{scheme}.yaml nicht.',
      en: 'There is no concept "{value}" in concepts/{scheme}.yaml.',
    },
    {
      de: 'Nehmen Sie eine Kennung aus dieser Liste, oder ergänzen Sie die Liste.',
      en: 'Take a notation from that list, or add to the list.',
    },
  ),
  'list/duplicate': warning(
    { de: '„{value}“ steht in dieser Liste doppelt.', en: '"{value}" stands in this list twice.' },
    { de: 'Löschen Sie eine Nennung.', en: 'Delete one of them.' },
  ),
  'source/unknown': error(
    { de: 'Die Quelle „{value}“ gibt es nicht.', en: 'There is no source "{value}".' },
    {
      de: 'Nennen Sie eine aus data/sources.yaml, oder legen Sie sie unter sources dieser Datei an.',
      en: 'Name one from data/sources.yaml, or add it under sources of this file.',
    },
  ),
  'source/missing': warning(
    { de: '„{field}“ nennt keine Quelle.', en: '"{field}" names no source.' },
    { de: 'Ergänzen Sie source.', en: 'Add source.' },
  ),
  'source/duplicate-id': error(
    { de: 'Die Kennung „{value}“ ist schon vergeben.', en: 'The id "{value}" is taken already.' },
    { de: 'Geben Sie jeder Quelle eine eigene Kennung.', en: 'Give each source an id of its own.' },
  ),
  'source/shadows-shared': error(
    {
      de: 'Die Kennung „{value}“ steht auch in data/sources.yaml.',
      en: 'The id "{value}" stands in data/sources.yaml, too.',
    },
    {
      de: 'Benennen Sie die eigene Quelle um, oder löschen Sie sie und nutzen die gemeinsame.',
      en: 'Rename the own source, or delete it and use the shared one.',
    },
  ),
  'source/without-attribution': warning(
    {
      de: 'Die Lizenz {licence} verlangt einen Quellenvermerk.',
      en: 'The licence {licence} asks for an attribution.',
    },
    {
      de: 'Ergänzen Sie attribution im Wortlaut der Quelle.',
      en: 'Add attribution in the words of the source.',
    },
  ),
  'source/unused': info(
    {
      de: 'Auf die Quelle „{value}“ beruft sich nichts.',
      en: 'Nothing refers to the source "{value}".',
    },
    {
      de: 'Löschen Sie sie, wenn sie nicht mehr gebraucht wird.',
      en: 'Delete it if it is no longer needed.',
    },
  ),

  'text/masked-address': warning(
    {
      de: 'Im Text steht noch „{text}“: eine verschleierte E-Mail-Adresse?',
      en: 'The text still holds "{text}": a masked e-mail address?',
    },
    {
      de: 'Nehmen Sie die Adresse heraus; Kontakte stehen unter contacts.',
      en: 'Take the address out; contacts stand under contacts.',
    },
  ),
  'text/markup': warning(
    {
      de: 'Im Text steht „{text}“: Reste von HTML?',
      en: 'The text holds "{text}": remains of HTML?',
    },
    {
      de: 'Schreiben Sie reinen Text; alles wird angezeigt, wie es dasteht.',
      en: 'Write plain text; everything is shown as it stands.',
    },
  ),
  'text/mojibake': error(
    {
      de: 'Im Text steht „{text}“: Umlaute wurden falsch gelesen.',
      en: 'The text holds "{text}": umlauts were read wrongly.',
    },
    {
      de: 'Tippen Sie die Wörter neu (statt DÃ¼ren also Düren).',
      en: 'Type the words again (Düren instead of DÃ¼ren).',
    },
  ),
  'text/replacement-character': error(
    {
      de: 'Im Text steht das Ersatzzeichen „�“: Ein Zeichen ging verloren.',
      en: 'The text holds the replacement character "�": a character was lost.',
    },
    { de: 'Ergänzen Sie es aus der Quelle.', en: 'Restore it from the source.' },
  ),
  'text/invisible-character': warning(
    {
      de: 'Im Text steckt ein unsichtbares Zeichen ({text}).',
      en: 'The text holds an invisible character ({text}).',
    },
    {
      de: 'Löschen Sie es; Suche und Vergleich scheitern sonst.',
      en: 'Delete it; otherwise search and comparison fail.',
    },
  ),
  'text/padding': warning(
    {
      de: 'Der Text beginnt oder endet mit einem Leerzeichen oder Zeilenumbruch.',
      en: 'The text begins or ends with a blank or line break.',
    },
    {
      de: 'Löschen Sie es; bei mehreren Zeilen nehmen Sie |- statt |.',
      en: 'Delete it; for several lines use |- instead of |.',
    },
  ),
  'quotation/outer-marks': warning(
    { de: 'Das Zitat steht in Anführungszeichen.', en: 'The quotation stands in quotation marks.' },
    {
      de: 'Löschen Sie die äußeren; die Seite setzt sie selbst.',
      en: 'Delete the outer ones; the page sets them itself.',
    },
  ),
  'quotation/without-speaker': warning(
    { de: 'Das Zitat sagt nicht, wer spricht.', en: 'The quotation does not say who speaks.' },
    {
      de: 'Ergänzen Sie speaker mit Name und Amt, wie die Quelle sie nennt.',
      en: 'Add speaker with name and office as the source gives them.',
    },
  ),
  'quotation/without-office': warning(
    { de: 'Zu „{name}“ fehlt das Amt.', en: 'The office of "{name}" is missing.' },
    {
      de: 'Wer zitiert wird, spricht in einem öffentlichen Amt: Ergänzen Sie office, oder lassen Sie das Zitat weg.',
      en: 'Whoever is quoted speaks in a public office: add office, or leave the quotation out.',
    },
  ),

  'contact/name-without-basis': error(
    {
      de: 'Zum Namen „{name}“ fehlt die Grundlage (basis).',
      en: 'The name "{name}" has no basis.',
    },
    {
      de: 'official-publication: die Verwaltung nennt den Kontakt auf der zitierten Seite; consent: Einwilligung liegt vor; none: nicht veröffentlichen.',
      en: 'official-publication: the administration names the contact on the cited page; consent: on file; none: do not publish.',
    },
  ),
  'contact/personal-mailbox': warning(
    {
      de: '„{email}“ sieht nach dem Postfach einer Person aus, ohne Grundlage (basis).',
      en: '"{email}" looks like a person’s mailbox, without a basis.',
    },
    {
      de: 'Nehmen Sie ein Funktionspostfach, oder nennen Sie basis.',
      en: 'Use a functional mailbox, or give a basis.',
    },
  ),
  'contact/publication-without-source': error(
    {
      de: 'basis: official-publication nennt keine Quelle.',
      en: 'basis: official-publication names no source.',
    },
    {
      de: 'Ergänzen Sie source mit der Seite, auf der die Verwaltung den Kontakt nennt.',
      en: 'Add source: the page on which the administration names the contact.',
    },
  ),
  'contact/consent-without-date': error(
    { de: 'Zur Einwilligung fehlt ihr Tag.', en: 'The consent has no day.' },
    { de: 'Ergänzen Sie basisSince.', en: 'Add basisSince.' },
  ),
  'contact/not-published': info(
    {
      de: 'Dieser Kontakt wird nicht veröffentlicht (basis: none).',
      en: 'This contact is not published (basis: none).',
    },
    {
      de: 'Mit einer Grundlage ändern Sie basis; sonst löschen Sie den Namen.',
      en: 'With a basis, change basis; else delete the name.',
    },
  ),
  'contact/unreachable': warning(
    {
      de: 'Der Kontakt hat weder Anschrift noch Telefon, E-Mail oder Seite.',
      en: 'The contact has no address, telephone, e-mail or page.',
    },
    {
      de: 'Ergänzen Sie einen Weg, oder löschen Sie den Kontakt.',
      en: 'Add a way, or delete the contact.',
    },
  ),
  'contact/duplicate-id': error(
    {
      de: 'Die Nummer {value} hat schon ein anderer Kontakt.',
      en: 'Another contact has the number {value} already.',
    },
    { de: 'Nehmen Sie die nächste freie Nummer.', en: 'Take the next free number.' },
  ),
  'goal/duplicate-id': error(
    {
      de: 'Die Nummer {value} hat schon ein anderes Ziel.',
      en: 'Another goal has the number {value} already.',
    },
    { de: 'Nehmen Sie die nächste freie Nummer.', en: 'Take the next free number.' },
  ),
  'telephone/impossible': error(
    { de: '{value} kann keine Telefonnummer sein.', en: '{value} cannot be a telephone number.' },
    { de: 'Prüfen Sie Ländervorwahl und Länge.', en: 'Check country code and length.' },
  ),
  'telephone/unassigned': warning(
    {
      de: '{value} ist in keinem bekannten Rufnummernbereich.',
      en: '{value} is in no known range of numbers.',
    },
    { de: 'Prüfen Sie die Vorwahl in der Quelle.', en: 'Check the area code in the source.' },
  ),

  'status/merged-without-successor': error(
    { de: 'status: merged nennt keine Nachfolgerin.', en: 'status: merged names no successor.' },
    { de: 'Ergänzen Sie replacedBy mit ihrer Adresse.', en: 'Add replacedBy with its address.' },
  ),
  'status/active-with-successor': error(
    {
      de: 'replacedBy gilt nur mit status: merged oder withdrawn.',
      en: 'replacedBy holds only with status: merged or withdrawn.',
    },
    {
      de: 'Ergänzen Sie status, oder löschen Sie replacedBy.',
      en: 'Add status, or delete replacedBy.',
    },
  ),
} as const
