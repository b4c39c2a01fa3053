export const legal = {
  missing: 'Noch nicht eingetragen.',
  mailbox: 'Postfach',
  imprint: {
    title: 'Impressum',
    intro: 'Angaben nach § 5 DDG und § 18 MStV.',
    description: (site: string) =>
      `Impressum von „${site}“: wer dieses Angebot herausgibt, wer für den Inhalt verantwortlich ist und wie man sie erreicht.`,
    publisher: 'Herausgeber',
    address: 'Anschrift',
    representedBy: 'Vertreten durch',
    contact: 'Kontakt',
    responsible: 'Verantwortlich für den Inhalt (§ 18 Abs. 2 MStV)',
    register: 'Register',
    vatId: 'Umsatzsteuer-Identifikationsnummer',
    material: 'Fremdes in diesem Angebot',
    design: 'Gestaltung: KERN UX, Lizenz EUPL 1.2, unverändert.',
    designLicence: 'Text der Lizenz',
    picture: 'Schrift in den Vorschaubildern: Fira Sans, SIL Open Font License 1.1.',
  },
  privacy: {
    title: 'Datenschutz',
    intro: 'Dieses Angebot speichert nichts auf Ihrem Gerät und lädt nichts von anderen.',
    description: (site: string) =>
      `Datenschutz bei „${site}“: keine Cookies, keine Zählung, was der Server aufzeichnet, welche Rechte Sie haben.`,
    controller: 'Verantwortlich',
    officer: 'Datenschutzbeauftragte Stelle',
    reading: 'Wenn Sie Seiten lesen',
    readingText:
      'Es gibt keine Cookies, keinen anderen Speicher auf Ihrem Gerät, keine Zählung und keine Inhalte von fremden Servern (§ 25 TDDDG). Darum fragt auch kein Banner nach Ihrer Einwilligung.',
    log: 'Protokoll des Servers',
    logText:
      'Der Server zeichnet zu jeder Anfrage auf: Zeitpunkt, Methode, Pfad, Statuscode und Dauer. Er zeichnet nicht auf: Ihre IP-Adresse, Ihren Browser, die Seite, von der Sie kommen, und was Sie gesucht haben.',
    logDays: (count: string) => `Das Protokoll wird nach ${count} Tagen gelöscht.`,
    logDay: 'Das Protokoll wird nach einem Tag gelöscht.',
    logNone: 'Das Protokoll wird nicht aufbewahrt.',
    people: 'Namen von Ansprechpersonen',
    peopleText:
      'Ein Name steht nur hier, wenn die Verwaltung ihn auf der genannten Seite selbst als amtlichen Kontakt veröffentlicht (Art. 6 Abs. 1 Buchst. e DSGVO) oder wenn die Person eingewilligt hat (Buchst. a). Auf Wunsch wird er überall entfernt, auch aus früheren Fassungen und aus den Dateien zum Herunterladen.',
    removal: 'Namen entfernen lassen',
    removalSubject: 'Bitte einen Namen entfernen',
    mail: 'Wenn Sie uns schreiben',
    mailText:
      'Ihre Nachricht wird verarbeitet, um sie zu beantworten (Art. 6 Abs. 1 Buchst. e oder f DSGVO), und gelöscht, wenn sie erledigt ist.',
    rights: 'Ihre Rechte',
    rightsText:
      'Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen, der Verarbeitung widersprechen und eine Einwilligung jederzeit widerrufen (Art. 7 und 15 bis 21 DSGVO). Sie können sich bei einer Aufsichtsbehörde beschweren.',
    authority: 'Aufsichtsbehörde',
  },
  accessibility: {
    title: 'Barrierefreiheit',
    intro:
      'Alle sollen dieses Angebot nutzen können, auch mit Tastatur, Screenreader oder großer Schrift.',
    description: (site: string) =>
      `Erklärung zur Barrierefreiheit von „${site}“: Stand, bekannte Barrieren, letzte Prüfung, und wie Sie Barrieren melden.`,
    state: 'Stand',
    full: 'Das Angebot erfüllt nach der letzten Prüfung die Anforderungen von WCAG 2.2 (Stufen A und AA) und damit der EN 301 549.',
    partly:
      'Das Angebot erfüllt nach der letzten Prüfung die Anforderungen von WCAG 2.2 (Stufen A und AA) mit den Ausnahmen, die hier stehen.',
    unchecked: 'Das Angebot wurde noch nicht geprüft.',
    law: 'Maßgeblich sind §§ 10 bis 10e BGG NRW, die BITVNRW und die Richtlinie (EU) 2016/2102.',
    barriers: 'Bekannte Barrieren',
    noBarriers: 'Es sind keine bekannt.',
    check: 'Letzte Prüfung',
    checked: 'Geprüft am',
    method: 'Verfahren',
    report: 'Barriere melden',
    reportText:
      'Schreiben Sie uns, was Sie nicht lesen oder bedienen können, und auf welcher Seite.',
    reportSubject: 'Barriere gefunden',
    ombudsman: 'Ombudsstelle',
    ombudsmanText:
      'Wenn unsere Antwort Ihnen nicht hilft, können Sie sich kostenlos an die Ombudsstelle wenden (§ 10d BGG NRW).',
  },
  simple: {
    title: 'Leichte Sprache',
    intro: 'Was diese Seiten sind und wie Sie sie benutzen, in einfachen Sätzen.',
    description: (site: string) =>
      `„${site}“ in Leichter Sprache: was auf diesen Seiten steht, wie man sie benutzt und wem man schreiben kann.`,
    about: 'Was ist das hier?',
    help: 'Wichtige Seiten',
    list: 'Die Liste der Kommunen',
    report: 'Uns schreiben, wenn etwas nicht geht',
    sign: 'Gebärdensprache',
    signText: 'Ein Video in Deutscher Gebärdensprache gibt es noch nicht.',
  },
}
