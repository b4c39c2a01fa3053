import { issueKinds } from '@kommunalgraph/model'

const { error, info, warning } = issueKinds

/** Findings about the parts of a record: concepts, sources, texts, contacts, status. */
export const partRules = {
  'former-key/empty': error(
    { de: 'Hier fehlt der frühere Schlüssel.', en: 'The former key is missing here.' },
    { de: 'Nennen Sie ihn, zum Beispiel ags: "05354".', en: 'Name it, for example ags: "05354".' },
  ),
  'former-key/present': error(
    {
      de: '{scheme} {value} soll nicht mehr gelten und steht doch unter identifiers.',
      en: '{scheme} {value} is said to have ended and is still in identifiers.',
    },
    { de: 'Lassen Sie ihn an einer Stelle stehen.', en: 'Keep it in one place.' },
  ),
  'former-key/ends-before': error(
    {
      de: 'Die Schlüssel enden ({until}), bevor sie gelten ({since}).',
      en: 'The keys end ({until}) before they begin ({since}).',
    },
    { de: 'Prüfen Sie since und until.', en: 'Check since and until.' },
  ),
  'former-key/repeated': error(
    {
      de: '{scheme} {value} steht schon in Eintrag {first}.',
      en: '{scheme} {value} is already in entry {first}.',
    },
    {
      de: 'Nennen Sie jeden Schlüssel einmal, mit seinem letzten Tag.',
      en: 'Name each key once, with its last day.',
    },
  ),
  'url/own': error(
    {
      de: 'Die Adresse „{value}“ gehört zu dieser Website selbst, und dort gibt es keine solche Seite.',
      en: 'The address "{value}" belongs to this website itself, and there is no such page.',
    },
    {
      de: 'Nennen Sie die Adresse, unter der die Stelle selbst zu finden ist, oder löschen Sie das Feld.',
      en: 'Name the address where the office itself is found, or delete the field.',
    },
  ),
  'concept/unknown': error(
    {
      de: 'Den Begriff „{value}“ gibt es in concepts/{scheme}.yaml nicht.',
      en: 'There is no concept "{value}" in concepts/{scheme}.yaml.',
    },
    {
      de: 'Nehmen Sie eine Kennung aus dieser Liste, oder ergänzen Sie die Liste.',
      en: 'Use a notation from that list, or add the concept to it.',
    },
  ),
  'list/duplicate': warning(
    { de: '„{value}“ steht in dieser Liste doppelt.', en: '"{value}" is in this list twice.' },
    { de: 'Löschen Sie eine Nennung.', en: 'Delete one of them.' },
  ),
  'source/unknown': error(
    { de: 'Die Quelle „{value}“ gibt es nicht.', en: 'There is no source "{value}".' },
    {
      de: 'Nennen Sie eine aus data/sources.yaml, oder legen Sie sie unter sources dieser Datei an.',
      en: 'Use one from data/sources.yaml, or add it to sources in this file.',
    },
  ),
  'source/missing': warning(
    { de: 'Zu „{field}“ fehlt die Quelle.', en: '"{field}" has no source.' },
    {
      de: 'Ergänzen Sie source mit der Kennung einer Quelle.',
      en: 'Add source with the id of a source.',
    },
  ),
  'source/duplicate-id': error(
    { de: 'Die Kennung „{value}“ ist schon vergeben.', en: 'The id "{value}" is already taken.' },
    { de: 'Geben Sie jeder Quelle eine eigene Kennung.', en: 'Give each source an id of its own.' },
  ),
  'source/shadows-shared': error(
    {
      de: 'Die Kennung „{value}“ steht auch in data/sources.yaml.',
      en: 'The id "{value}" is also in data/sources.yaml.',
    },
    {
      de: 'Benennen Sie die eigene Quelle um, oder löschen Sie sie und nutzen die gemeinsame.',
      en: 'Give the source in this file another id, or delete it and use the shared one.',
    },
  ),
  'source/without-attribution': warning(
    {
      de: 'Die Lizenz {licence} verlangt einen Quellenvermerk.',
      en: 'The licence {licence} requires an attribution.',
    },
    {
      de: 'Ergänzen Sie attribution im Wortlaut der Quelle.',
      en: 'Add attribution, worded as the source asks.',
    },
  ),
  'source/unused': info(
    {
      de: 'Keine Angabe beruft sich auf die Quelle „{value}“.',
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
      en: 'The text still contains "{text}": a masked e-mail address?',
    },
    {
      de: 'Nehmen Sie die Adresse heraus; sie gehört unter contacts.',
      en: 'Remove the address; it belongs in contacts.',
    },
  ),
  'text/markup': warning(
    {
      de: 'Im Text steht „{text}“: Reste von HTML?',
      en: 'The text contains "{text}": left over from HTML?',
    },
    {
      de: 'Schreiben Sie reinen Text; alles wird angezeigt, wie es dasteht.',
      en: 'Write plain text; everything is shown as it is.',
    },
  ),
  'text/mojibake': error(
    {
      de: 'Im Text steht „{text}“: Umlaute wurden in der falschen Kodierung gelesen.',
      en: 'The text contains "{text}": umlauts were read in the wrong encoding.',
    },
    {
      de: 'Tippen Sie die Wörter neu (statt DÃ¼ren also Düren).',
      en: 'Type the words again (Düren instead of DÃ¼ren).',
    },
  ),
  'text/replacement-character': error(
    {
      de: 'Im Text steht das Ersatzzeichen „�“: Ein Zeichen ging verloren.',
      en: 'The text contains the replacement character "�": a character was lost.',
    },
    { de: 'Ergänzen Sie es aus der Quelle.', en: 'Restore it from the source.' },
  ),
  'text/invisible-character': warning(
    {
      de: 'Im Text steckt ein unsichtbares Zeichen ({text}).',
      en: 'The text contains an invisible character ({text}).',
    },
    {
      de: 'Löschen Sie es; sonst findet die Suche den Text nicht.',
      en: 'Delete it; otherwise the text is not found by searching.',
    },
  ),
  'text/padding': warning(
    {
      de: 'Der Text beginnt oder endet mit einem Leerzeichen oder Zeilenumbruch.',
      en: 'The text begins or ends with a space or line break.',
    },
    {
      de: 'Löschen Sie es; bei mehrzeiligem Text nehmen Sie |- statt |.',
      en: 'Delete it; for a text of several lines use |- instead of |.',
    },
  ),
  'quotation/outer-marks': warning(
    { de: 'Das Zitat steht in Anführungszeichen.', en: 'The quotation is in quotation marks.' },
    {
      de: 'Löschen Sie die äußeren; die Seite setzt sie von selbst.',
      en: 'Delete the outer ones; the page adds them.',
    },
  ),
  'quotation/without-speaker': warning(
    { de: 'Das Zitat sagt nicht, wer spricht.', en: 'The quotation does not say who speaks.' },
    {
      de: 'Ergänzen Sie speaker mit Name und Amt, wie die Quelle sie nennt.',
      en: 'Add speaker, with name and office as the source gives them.',
    },
  ),
  'quotation/without-office': warning(
    { de: 'Zu „{name}“ fehlt das Amt.', en: 'The office of "{name}" is missing.' },
    {
      de: 'Zitiert wird nur, wer in einem öffentlichen Amt spricht: Ergänzen Sie office, oder lassen Sie das Zitat weg.',
      en: 'Only people speaking in a public office are quoted: add office, or leave the quotation out.',
    },
  ),

  'contact/name-without-basis': error(
    {
      de: 'Für diesen Namen fehlt die Grundlage der Veröffentlichung (basis).',
      en: 'This name has no basis for publication (basis).',
    },
    {
      de: 'official-publication: die zitierte Seite der Verwaltung oder des Programms nennt die Person in amtlicher Aufgabe; consent: die Person hat eingewilligt; none: nicht veröffentlichen.',
      en: 'official-publication: the cited page of the administration or programme names the person in an official function; consent: the person has agreed; none: do not publish.',
    },
  ),
  'contact/personal-mailbox': warning(
    {
      de: 'Das sieht nach dem Postfach einer Person aus; eine Grundlage (basis) fehlt.',
      en: 'This looks like a person’s mailbox, but has no basis.',
    },
    {
      de: 'Nehmen Sie ein Postfach der Stelle (info@…), oder ergänzen Sie basis.',
      en: 'Use a mailbox of the office (info@…), or add basis.',
    },
  ),
  'contact/person-outside-name': error(
    {
      de: '„{field}“ nennt wahrscheinlich eine Person; dafür ist name da.',
      en: '"{field}" probably names a person; that is what name is for.',
    },
    {
      de: 'Schreiben Sie den Namen in name und dazu basis. Nennt der Text niemanden: notPerson: true daneben.',
      en: 'Put the name into name, with a basis. If the text names nobody: notPerson: true beside it.',
    },
  ),
  'text/person': warning(
    {
      de: '„{field}“ nennt wahrscheinlich eine Person und würde ohne Grundlage veröffentlicht.',
      en: '"{field}" probably names a person and would be published without a basis.',
    },
    {
      de: 'Nehmen Sie die Person heraus, oder führen Sie sie als Kontakt mit basis. Nennt der Text niemanden: notPerson: true daneben.',
      en: 'Take the person out, or list them as a contact with a basis. If the text names nobody: notPerson: true beside it.',
    },
  ),
  'contact/publication-without-source': error(
    {
      de: 'Zu basis: official-publication fehlt die Quelle.',
      en: 'basis: official-publication needs a source.',
    },
    {
      de: 'Ergänzen Sie source mit der Seite, auf der die Verwaltung den Kontakt nennt.',
      en: 'Add source: the page on which the administration names the contact.',
    },
  ),
  'contact/consent-without-date': error(
    { de: 'Es fehlt, seit wann die Einwilligung gilt.', en: 'The date of the consent is missing.' },
    { de: 'Ergänzen Sie den Tag als basisSince.', en: 'Add it as basisSince.' },
  ),
  'contact/not-published': info(
    {
      de: 'Dieser Kontakt wird nicht veröffentlicht (basis: none).',
      en: 'This contact is not published (basis: none).',
    },
    {
      de: 'Gibt es eine Grundlage, ändern Sie basis; sonst löschen Sie den Namen.',
      en: 'If there is a basis, change basis; otherwise delete the name.',
    },
  ),
  'contact/unreachable': warning(
    {
      de: 'Der Kontakt hat weder Anschrift noch Telefonnummer, E-Mail-Adresse oder Webseite.',
      en: 'The contact has no address, telephone number, e-mail address or web page.',
    },
    {
      de: 'Ergänzen Sie, wie man ihn erreicht, oder löschen Sie den Kontakt.',
      en: 'Add a way to reach it, or delete the contact.',
    },
  ),
  'contact/duplicate-id': error(
    {
      de: 'Die Nummer {value} hat schon ein anderer Kontakt.',
      en: 'Another contact already has the number {value}.',
    },
    { de: 'Nehmen Sie die nächste freie Nummer.', en: 'Use the next free number.' },
  ),
  'goal/duplicate-id': error(
    {
      de: 'Die Nummer {value} hat schon ein anderes Ziel.',
      en: 'Another goal already has the number {value}.',
    },
    { de: 'Nehmen Sie die nächste freie Nummer.', en: 'Use the next free number.' },
  ),
  'telephone/impossible': error(
    { de: '{value} kann keine Telefonnummer sein.', en: '{value} cannot be a telephone number.' },
    { de: 'Prüfen Sie Ländervorwahl und Länge.', en: 'Check the country code and the length.' },
  ),
  'telephone/unassigned': warning(
    {
      de: '{value} liegt in keinem bekannten Rufnummernbereich.',
      en: '{value} is not in any known range of numbers.',
    },
    { de: 'Prüfen Sie die Vorwahl in der Quelle.', en: 'Check the area code in the source.' },
  ),

  'status/merged-without-successor': error(
    { de: 'Bei status: merged fehlt die Nachfolgerin.', en: 'status: merged needs a successor.' },
    {
      de: 'Ergänzen Sie replacedBy mit der Adresse (dem Dateinamen) der Nachfolgerin.',
      en: 'Add replacedBy with the address (file name) of the successor.',
    },
  ),
  'status/active-with-successor': error(
    {
      de: 'replacedBy gilt nur mit status: merged oder withdrawn.',
      en: 'replacedBy is only for status: merged or withdrawn.',
    },
    {
      de: 'Ergänzen Sie status, oder löschen Sie replacedBy.',
      en: 'Add status, or delete replacedBy.',
    },
  ),
} as const
