import { type IssueKind, issueKinds } from '@kommunalgraph/model'

const { error, info, warning } = issueKinds

/** Every finding of an import: how grave it is, what it says, what to do. */
const codes = {
  'import/unreadable': error(
    {
      de: 'Die Datei enthält keinen Text: Es ist wohl ein Bild, ein PDF oder ein Archiv.',
      en: 'The file is not text: it is probably a picture, a PDF or an archive.',
    },
    {
      de: 'Den Text der Seite kopieren oder die Seite als HTML speichern und diese Datei einlesen.',
      en: 'Copy the text of the page, or save the page as HTML and import that file.',
    },
  ),
  'import/no-profile': error(
    {
      de: 'Die Seite hat weder den Namen einer Kommune noch eine bekannte Beschriftung.',
      en: 'The page has neither the name of a municipality nor a known label.',
    },
    {
      de: 'Prüfen, ob es die richtige Seite ist. Der Name der Kommune gehört in die erste Zeile.',
      en: 'Check that it is the right page. The first line should be the name of the municipality.',
    },
  ),
  'import/municipality-ambiguous': error(
    {
      de: '„{name}“ kann mehrere Kommunen meinen: {candidates}.{hint}',
      en: '"{name}" could be any of these: {candidates}.{hint}',
    },
    {
      de: 'In der Überschrift „Stadt“, „Gemeinde“ oder „Kreis“ ergänzen und noch einmal einlesen.',
      en: 'Add Stadt, Gemeinde or Kreis to the title and import again.',
    },
  ),
  'import/kind-open': warning(
    {
      de: 'Welche Art es in diesem Netzwerk ist, steht nicht fest ({kind}); in Frage kommen: {candidates}.',
      en: 'Which kind it is in this network is not certain ({kind}); possible: {candidates}.',
    },
    {
      de: 'kind von Hand eintragen: eine Kennung aus concepts/kinds.yaml.',
      en: 'Enter kind by hand: a notation from concepts/kinds.yaml.',
    },
  ),
  'import/municipality-unknown': error(
    {
      de: 'Es ließ sich nicht feststellen, welche Kommune gemeint ist: {name}.',
      en: 'The municipality could not be identified: {name}.',
    },
    {
      de: 'Den Namen prüfen. Die Liste enthält alle Gebiete der Länder dieses Netzwerks, wenn sie vollständig ist.',
      en: 'Check the name. The list has all territories of the network’s states, where it is complete.',
    },
  ),
  'import/municipality-contradiction': error(
    {
      de: 'Der Name „{name}“ und der Schlüssel {key} gehören nicht zusammen.',
      en: 'The name "{name}" and the key {key} do not belong together.',
    },
    {
      de: 'Name und Schlüssel vergleichen und berichtigen, was falsch ist. Bis dahin hat der Datensatz keinen Schlüssel.',
      en: 'Compare name and key and correct whichever is wrong. Until then the record has no key.',
    },
  ),
  'import/name-folded': info(
    {
      de: '„{name}“ ist eine andere Schreibweise von „{official}“.',
      en: '"{name}" is another spelling of "{official}".',
    },
    { de: 'Nichts zu tun.', en: 'Nothing to do.' },
  ),
  'import/name-alias': info(
    {
      de: '„{name}“ ist als anderer Name von „{official}“ bekannt{since}.',
      en: '"{name}" is known as another name of "{official}"{since}.',
    },
    {
      de: 'Prüfen, ob diese Kommune gemeint ist.',
      en: 'Check that this municipality is meant.',
    },
  ),
  'import/name-suggested': error(
    {
      de: '„{name}“ steht in keiner Liste. Ähnlich: {candidates}.',
      en: '"{name}" is in no list. Similar: {candidates}.',
    },
    {
      de: 'Den richtigen Namen in die Überschrift schreiben und noch einmal einlesen.',
      en: 'Write the right name into the title and import again.',
    },
  ),
  'import/profile-second': warning(
    {
      de: 'Hier beginnt ein zweites Profil: {name}. Ab hier wurde nichts übernommen.',
      en: 'A second profile begins here: {name}. Nothing from here on was imported.',
    },
    {
      de: 'Die Seite teilen und jedes Profil für sich einlesen.',
      en: 'Split the page and import each profile by itself.',
    },
  ),
  'import/date-cut-off': warning(
    {
      de: '„{text}“ ist kein vollständiges Datum. Der Datensatz behält den Wortlaut, hat aber keinen Stichtag.',
      en: '"{text}" is not a complete date. The record keeps the wording, but has no reference date.',
    },
    {
      de: 'Das ganze Datum bei der Kommune erfragen und als referenceDate eintragen.',
      en: 'Ask the municipality for the whole date and enter it as referenceDate.',
    },
  ),
  'import/date-missing': info(
    { de: 'Die Zahl {text} hat kein Datum.', en: 'The figure {text} has no date.' },
    {
      de: 'Den Stichtag bei der Kommune erfragen und als referenceDate eintragen.',
      en: 'Ask the municipality for the reference date and enter it as referenceDate.',
    },
  ),
  'import/number-qualified': info(
    {
      de: 'Vor der Zahl steht „{text}“; sie gilt deshalb als geschätzt.',
      en: 'The number is preceded by "{text}" and therefore counts as an estimate.',
    },
    {
      de: 'Wenn die genaue Zahl bekannt ist: eintragen und method auf stated setzen.',
      en: 'If the exact number is known: enter it and set method to stated.',
    },
  ),
  'import/bracket-open': warning(
    {
      de: 'Die Klammer bei „{text}“ wird nicht geschlossen.',
      en: 'The bracket at "{text}" is never closed.',
    },
    {
      de: 'Auf der Seite nachsehen, ob danach etwas fehlt.',
      en: 'Look at the page: something may be missing after it.',
    },
  ),
  'import/value-cut-off': warning(
    {
      de: '„{text}“ bricht ab: {what}.',
      en: '"{text}" is cut off: {what}.',
    },
    {
      de: 'Den ganzen Wortlaut auf der Seite oder bei der Kommune nachsehen und ergänzen.',
      en: 'Look up the full wording on the page, or ask the municipality, and complete it.',
    },
  ),
  'import/value-missing': info(
    {
      de: 'Für „{text}“ hat die Seite keinen Wert („{sign}“).',
      en: 'The page has no value for "{text}" ("{sign}").',
    },
    {
      de: 'Bei der Kommune erfragen und eintragen, wenn das Feld gebraucht wird.',
      en: 'Ask the municipality and enter the value if the field is needed.',
    },
  ),
  'import/text-set-aside': info(
    {
      de: '„{text}“ gehört nicht zum Text und wurde weggelassen: {what}.',
      en: '"{text}" is not part of the text and was left out: {what}.',
    },
    {
      de: 'Die Stelle mit der Seite vergleichen.',
      en: 'Compare it with the page.',
    },
  ),
  'import/table-unread': warning(
    {
      de: 'In dieser Tabelle hat eine Beschriftung mehrere Werte; sie wurde nicht übernommen: {text}.',
      en: 'In this table one label has several values; it was not imported: {text}.',
    },
    {
      de: 'Die Werte von Hand eintragen, Zahlen jeweils mit ihrem Stichtag.',
      en: 'Enter the values by hand, each figure with its reference date.',
    },
  ),
  'import/year-differs': warning(
    {
      de: 'Als Jahr des Beitritts gilt {since}; hier steht {year}.',
      en: 'The year of joining is taken as {since}; here it says {year}.',
    },
    {
      de: 'Bei der Kommune klären, welches Jahr stimmt, und since der Teilnahme danach setzen.',
      en: 'Ask the municipality which year is right and set since of the participation accordingly.',
    },
  ),
  'import/link-target-lost': warning(
    {
      de: 'Hinter „{text}“ steht keine brauchbare Adresse{why}.',
      en: 'There is no usable address behind "{text}"{why}.',
    },
    {
      de: 'Die Adresse mit http:// oder https:// bei der Kommune erfragen und eintragen (website oder url des Kontakts).',
      en: 'Ask the municipality for the address with http:// or https:// and enter it (website, or url of the contact).',
    },
  ),
  'import/link-tracking': info(
    {
      de: 'Die Adresse enthält Zusätze zur Nachverfolgung ({text}); sie steht unverändert im Datensatz.',
      en: 'The address has tracking parameters ({text}); the record has it unchanged.',
    },
    {
      de: 'Wenn die Adresse ohne den Zusatz geht: ihn löschen.',
      en: 'If the address works without them, delete them.',
    },
  ),
  'import/asset-lost': warning(
    {
      de: '„{text}“ ist ein Bild oder eine Datei der Seite und fehlt im Datensatz.',
      en: '"{text}" is a picture or file of the page and is not in the record.',
    },
    {
      de: 'Wenn die Datei wichtig ist: ihre Adresse notieren. Bilder übernimmt der Import nicht.',
      en: 'If the file matters, note its address. Pictures are not imported.',
    },
  ),
  'import/email-decoded': info(
    {
      de: '„{text}“ wurde als {address} gelesen.',
      en: '"{text}" was read as {address}.',
    },
    { de: 'Die Adresse vergleichen.', en: 'Compare the address.' },
  ),
  'import/email-unreadable': warning(
    {
      de: 'Aus „{text}“ ließ sich keine E-Mail-Adresse sicher lesen{why}.',
      en: 'No e-mail address could be read from "{text}" with certainty{why}.',
    },
    {
      de: 'Die Adresse auf der Seite nachsehen und als email eintragen.',
      en: 'Look up the address on the page and enter it as email.',
    },
  ),
  'import/phone-local': warning(
    {
      de: '„{text}“ hat keine Vorwahl und wurde deshalb nicht übernommen.',
      en: '"{text}" has no area code and was therefore not imported.',
    },
    {
      de: 'Die Nummer mit Vorwahl eintragen: telephone: "+49…".',
      en: 'Enter the number with its area code: telephone: "+49…".',
    },
  ),
  'import/phone-invalid': warning(
    {
      de: '„{text}“ ist keine gültige Telefonnummer{why}.',
      en: '"{text}" is not a valid telephone number{why}.',
    },
    {
      de: 'Die Nummer bei der Kommune erfragen; höchstens 15 Ziffern mit Landesvorwahl.',
      en: 'Ask the municipality for the number; at most 15 digits with the country code.',
    },
  ),
  'import/person-without-basis': warning(
    {
      de: 'Hier ist eine Person genannt. Ohne Grundlage (basis: none) wird der Kontakt nicht veröffentlicht.',
      en: 'A person is named here. Without a basis (basis: none) the contact is not published.',
    },
    {
      de: 'Nennt die Seite der Verwaltung oder des Programms die Person in amtlicher Aufgabe: mit --basis official-publication noch einmal einlesen, oder basis von Hand eintragen.',
      en: 'If the page of the administration or programme names the person in an official function: import again with --basis official-publication, or enter basis by hand.',
    },
  ),
  'import/person-in-text': warning(
    {
      de: 'Dieser Text nennt wahrscheinlich eine Person und würde ohne Grundlage veröffentlicht.',
      en: 'This text probably names a person and would be published without a basis.',
    },
    {
      de: 'Die Person herausnehmen oder als Kontakt mit basis eintragen. Nennt der Text niemanden: notPerson: true daneben.',
      en: 'Take the person out, or enter a contact with a basis. If the text names nobody: notPerson: true beside it.',
    },
  ),
  'import/label-unknown': warning(
    {
      de: 'Die Beschriftung „{text}“ ist unbekannt; ihr Inhalt wurde nicht übernommen.',
      en: 'The label "{text}" is unknown; its content was not imported.',
    },
    {
      de: 'Wenn ein Feld dafür da ist: den Text von Hand eintragen.',
      en: 'If there is a field for it, enter the text by hand.',
    },
  ),
  'import/text-unassigned': warning(
    {
      de: '„{text}“ passt zu keinem Feld und wurde nicht übernommen.',
      en: '"{text}" fits no field and was not imported.',
    },
    {
      de: 'Wenn es zum Profil gehört: von Hand in das richtige Feld eintragen.',
      en: 'If it belongs to the profile, enter it by hand in the right field.',
    },
  ),
  'import/site-words-dropped': info(
    {
      de: 'Text der Website außerhalb des Profils wurde weggelassen: {text}.',
      en: 'Text of the website outside the profile was left out: {text}.',
    },
    {
      de: 'Nichts zu tun, wenn davon nichts zum Profil gehört.',
      en: 'Nothing to do if none of it belongs to the profile.',
    },
  ),
  'import/hyphen-joined': info(
    {
      de: 'Ein Trennstrich am Zeilenende wurde entfernt: {text}.',
      en: 'A hyphen at the end of a line was removed: {text}.',
    },
    { de: 'Das Wort vergleichen.', en: 'Compare the word.' },
  ),
  'import/differs-from-json-ld': warning(
    {
      de: 'Die maschinenlesbaren Daten der Seite (JSON-LD) nennen für {property} „{text}“. Übernommen wurde, was auf der Seite zu lesen ist.',
      en: 'The machine-readable data of the page (JSON-LD) give "{text}" for {property}. What the page shows was imported.',
    },
    {
      de: 'Bei der Kommune klären, was stimmt.',
      en: 'Ask the municipality which is right.',
    },
  ),
  'import/encoding-assumed': info(
    {
      de: 'Die Datei ist kein UTF-8 und nennt keinen Zeichensatz. Sie wurde als Windows-1252 gelesen.',
      en: 'The file is not UTF-8 and declares no encoding. It was read as Windows-1252.',
    },
    {
      de: 'Umlaute vergleichen. Wenn sie falsch sind: mit --encoding den richtigen Zeichensatz nennen.',
      en: 'Compare the umlauts. If they are wrong, name the right encoding with --encoding.',
    },
  ),
  'import/encoding-doubtful': warning(
    {
      de: 'Der Zeichensatz ist zweifelhaft: {what}.',
      en: 'The encoding is doubtful: {what}.',
    },
    {
      de: 'Umlaute vergleichen. Wenn sie falsch sind: mit --encoding oder --repair-encoding noch einmal einlesen.',
      en: 'Compare the umlauts. If they are wrong, import again with --encoding or --repair-encoding.',
    },
  ),
  'import/control-character': warning(
    {
      de: 'Unsichtbare Steuerzeichen wurden entfernt: {text}.',
      en: 'Invisible control characters were removed: {text}.',
    },
    {
      de: 'Die Zeile vergleichen; es kann etwas fehlen.',
      en: 'Compare the line; something may be missing.',
    },
  ),
} as const satisfies Record<string, IssueKind>

export type ImportCode = keyof typeof codes

export const codeRows: Readonly<Record<ImportCode, IssueKind>> = codes
