import { words } from './words.ts'

export const legalWords = words({
  missing: { de: 'Noch nicht eingetragen.', en: 'Not entered yet.' },
  mailbox: { de: 'Postfach', en: 'Mailbox' },
  imprint: {
    title: { de: 'Impressum', en: 'Legal notice' },
    intro: {
      de: 'Angaben nach § 5 DDG und § 18 MStV.',
      en: 'Information required by § 5 DDG and § 18 MStV (German law).',
    },
    description: {
      de: (site: string) =>
        `Impressum von „${site}“: wer dieses Angebot herausgibt, wer für den Inhalt verantwortlich ist und wie man sie erreicht.`,
      en: (site: string) =>
        `Legal notice of “${site}”: who publishes this website, who is responsible for its content, and how to reach them.`,
    },
    publisher: { de: 'Herausgeber', en: 'Published by' },
    address: { de: 'Anschrift', en: 'Address' },
    representedBy: { de: 'Vertreten durch', en: 'Represented by' },
    contact: { de: 'Kontakt', en: 'How to reach us' },
    responsible: {
      de: 'Verantwortlich für den Inhalt (§ 18 Abs. 2 MStV)',
      en: 'Responsible for the content (§ 18 (2) MStV)',
    },
    register: { de: 'Register', en: 'Register entry' },
    vatId: { de: 'Umsatzsteuer-Identifikationsnummer', en: 'VAT identification number' },
    material: { de: 'Fremde Werke in diesem Angebot', en: 'Third-party works on this website' },
    design: {
      de: 'Gestaltung: KERN UX, Lizenz EUPL 1.2, unverändert genutzt.',
      en: 'Design: KERN UX, licence EUPL 1.2, used unchanged.',
    },
    designLicence: { de: 'Text der Lizenz', en: 'Text of the licence' },
    picture: {
      de: 'Schrift in den Vorschaubildern: Fira Sans, SIL Open Font License 1.1.',
      en: 'Typeface in the preview images: Fira Sans, SIL Open Font License 1.1.',
    },
    typeface: {
      de: (name: string, licence: string) => `Schrift der Seiten: ${name}, ${licence}.`,
      en: (name: string, licence: string) => `Typeface of the pages: ${name}, ${licence}.`,
    },
  },
  privacy: {
    title: { de: 'Datenschutz', en: 'Data protection' },
    intro: {
      de: 'Dieses Angebot speichert nichts auf Ihrem Gerät und lädt nichts von anderen Servern.',
      en: 'This website stores nothing on your device and loads nothing from other servers.',
    },
    description: {
      de: (site: string) =>
        `Datenschutz bei „${site}“: keine Cookies, kein Tracking, was der Server aufzeichnet, welche Rechte Sie haben.`,
      en: (site: string) =>
        `Data protection at “${site}”: no cookies, no tracking, what the server records, and what rights you have.`,
    },
    controller: { de: 'Verantwortlich', en: 'Controller' },
    officer: { de: 'Datenschutzbeauftragte Stelle', en: 'Data protection officer' },
    reading: { de: 'Wenn Sie Seiten lesen', en: 'When you read pages' },
    readingText: {
      de: 'Es gibt keine Cookies, keinen anderen Speicher auf Ihrem Gerät, keine Zählung der Besuche und keine Inhalte von fremden Servern (§ 25 TDDDG). Darum fragt auch kein Banner nach Ihrer Einwilligung.',
      en: 'There are no cookies, no other storage on your device, no tracking and no content from other servers (§ 25 TDDDG). That is why no banner asks for your consent.',
    },
    log: { de: 'Protokoll des Servers', en: 'The server’s log' },
    logText: {
      de: 'Der Server zeichnet zu jeder Anfrage auf: Zeitpunkt, Methode, Pfad, Statuscode und Dauer. Er zeichnet nicht auf: Ihre IP-Adresse, Ihren Browser, die Seite, von der Sie kommen, und was Sie gesucht haben.',
      en: 'For each request the server records: time, method, path, status code and duration. It does not record your IP address, your browser, the page you came from or what you searched for.',
    },
    counting: {
      de: 'Damit niemand den Server überlastet, kann er zählen, wie viele Anfragen von einer IP-Adresse kommen (bei IPv6: von deren erster Hälfte). Die Adresse steht dafür höchstens eine Minute im Arbeitsspeicher; aufgezeichnet oder weitergegeben wird sie nicht (Art. 6 Abs. 1 Buchst. e oder f DSGVO).',
      en: 'So that nobody overloads the server, it may count how many requests come from an IP address (of IPv6: from its first half). For that the address is held in memory for a minute at most; it is neither recorded nor passed on (Article 6(1)(e) or (f) GDPR).',
    },
    logDays: {
      de: (count: string) => `Das Protokoll wird nach ${count} Tagen gelöscht.`,
      en: (count: string) => `The log is deleted after ${count} days.`,
    },
    logDay: {
      de: 'Das Protokoll wird nach einem Tag gelöscht.',
      en: 'The log is deleted after one day.',
    },
    logNone: { de: 'Das Protokoll wird nicht aufbewahrt.', en: 'The log is not kept.' },
    people: { de: 'Namen von Ansprechpersonen', en: 'Names of contact persons' },
    peopleText: {
      de: 'Ein Name steht hier nur, wenn die Verwaltung ihn auf der genannten Seite selbst als amtlichen Kontakt veröffentlicht (Art. 6 Abs. 1 Buchst. e DSGVO) oder wenn die Person eingewilligt hat (Buchst. a). Auf Wunsch wird er überall entfernt, auch aus früheren Fassungen und aus den Dateien zum Herunterladen.',
      en: 'A name is given here only if the administration itself publishes it as an official contact on the page cited (Article 6(1)(e) GDPR) or if the person has consented (point (a)). On request it is removed everywhere, including from earlier versions and from the files to download.',
    },
    removal: { de: 'Namen entfernen lassen', en: 'Have a name removed' },
    removalSubject: { de: 'Bitte einen Namen entfernen', en: 'Please remove a name' },
    mail: { de: 'Wenn Sie uns schreiben', en: 'When you write to us' },
    mailText: {
      de: 'Ihre Nachricht wird verarbeitet, um sie zu beantworten (Art. 6 Abs. 1 Buchst. e oder f DSGVO), und gelöscht, wenn sie erledigt ist.',
      en: 'Your message is processed in order to answer it (Article 6(1)(e) or (f) GDPR) and deleted once the matter is settled.',
    },
    rights: { de: 'Ihre Rechte', en: 'Your rights' },
    rightsText: {
      de: 'Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen, der Verarbeitung widersprechen und eine Einwilligung jederzeit widerrufen (Art. 7 und 15 bis 21 DSGVO). Sie können sich bei einer Aufsichtsbehörde beschweren.',
      en: 'You may request access, rectification, erasure and restriction of processing, object to processing, and withdraw consent at any time (Articles 7 and 15 to 21 GDPR). You may lodge a complaint with a supervisory authority.',
    },
    authority: { de: 'Aufsichtsbehörde', en: 'Supervisory authority' },
  },
  accessibility: {
    title: { de: 'Barrierefreiheit', en: 'Accessibility' },
    intro: {
      de: 'Alle sollen dieses Angebot nutzen können, auch mit Tastatur, Screenreader oder großer Schrift.',
      en: 'Everyone should be able to use this website, also with a keyboard, a screen reader or large type.',
    },
    description: {
      de: (site: string) =>
        `Erklärung zur Barrierefreiheit von „${site}“: Stand, bekannte Barrieren, letzte Prüfung, und wie Sie Barrieren melden.`,
      en: (site: string) =>
        `Accessibility statement of “${site}”: conformance, known barriers, the last check, and how to report barriers.`,
    },
    state: { de: 'Stand', en: 'Conformance' },
    full: {
      de: 'Das Angebot erfüllt nach der letzten Prüfung die Anforderungen von WCAG 2.2 (Stufen A und AA) und damit der EN 301 549.',
      en: 'At the last check the website met WCAG 2.2 (levels A and AA) and thus EN 301 549.',
    },
    partly: {
      de: 'Das Angebot erfüllt nach der letzten Prüfung die Anforderungen von WCAG 2.2 (Stufen A und AA) mit den Ausnahmen, die hier stehen.',
      en: 'At the last check the website met WCAG 2.2 (levels A and AA) with the exceptions listed here.',
    },
    unchecked: {
      de: 'Das Angebot wurde noch nicht geprüft.',
      en: 'The website has not been checked yet.',
    },
    law: {
      de: (laws: string) => `Maßgeblich sind ${laws} und die Richtlinie (EU) 2016/2102.`,
      en: (laws: string) => `It is subject to ${laws} and to Directive (EU) 2016/2102.`,
    },
    lawOfUnion: {
      de: 'Maßgeblich ist die Richtlinie (EU) 2016/2102.',
      en: 'It is subject to Directive (EU) 2016/2102.',
    },
    barriers: { de: 'Bekannte Barrieren', en: 'Known barriers' },
    noBarriers: { de: 'Es sind keine bekannt.', en: 'None are known.' },
    check: { de: 'Letzte Prüfung', en: 'Last check' },
    checked: { de: 'Geprüft am', en: 'Checked on' },
    method: { de: 'Verfahren', en: 'Method' },
    report: { de: 'Barriere melden', en: 'Report a barrier' },
    reportText: {
      de: 'Schreiben Sie uns, was Sie nicht lesen oder bedienen können, und auf welcher Seite.',
      en: 'Tell us what you cannot read or use, and on which page.',
    },
    reportSubject: { de: 'Barriere gefunden', en: 'Barrier found' },
    ombudsman: { de: 'Wer sonst noch hilft', en: 'Who else can help' },
    ombudsmanText: {
      de: 'Wenn unsere Antwort Ihnen nicht hilft, können Sie sich an diese Stelle wenden.',
      en: 'If our answer does not help you, you can contact this office.',
    },
    ombudsmanNamed: {
      de: (offices: string) =>
        `Wenn unsere Antwort Ihnen nicht hilft, können Sie sich an diese Stelle wenden: ${offices}.`,
      en: (offices: string) =>
        `If our answer does not help you, you can contact this office: ${offices}.`,
    },
  },
  simple: {
    title: { de: 'Leichte Sprache', en: 'Easy-to-read German' },
    intro: {
      de: 'Was diese Seiten sind und wie Sie sie benutzen, in einfachen Sätzen.',
      en: 'What these pages are and how to use them, in simple German sentences.',
    },
    description: {
      de: (site: string) =>
        `„${site}“ in Leichter Sprache: was auf diesen Seiten steht, wie man sie benutzt und wem man schreiben kann.`,
      en: (site: string) =>
        `“${site}” in easy-to-read German: what is on these pages, how to use them, and whom to contact.`,
    },
    about: { de: 'Was ist das hier?', en: 'What is this?' },
    help: { de: 'Wichtige Seiten', en: 'Important pages' },
    list: { de: 'Die Liste der Kommunen', en: 'The list of municipalities' },
    report: {
      de: 'Uns schreiben, wenn etwas nicht geht',
      en: 'Write to us if something does not work',
    },
    sign: { de: 'Gebärdensprache', en: 'Sign language' },
    signText: {
      de: 'Ein Video in Deutscher Gebärdensprache gibt es noch nicht.',
      en: 'There is no video in German Sign Language yet.',
    },
  },
})
