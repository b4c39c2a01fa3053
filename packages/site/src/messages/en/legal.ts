import type { Messages } from '../messages.ts'

export const legal: Messages['legal'] = {
  missing: 'Not entered yet.',
  mailbox: 'Mailbox',
  imprint: {
    title: 'Imprint',
    intro: 'As § 5 DDG and § 18 MStV demand.',
    description: (site) =>
      `Imprint of “${site}”: who publishes this website, who is responsible for its content, and how to reach them.`,
    publisher: 'Published by',
    address: 'Address',
    representedBy: 'Represented by',
    contact: 'How to reach us',
    responsible: 'Responsible for the content (§ 18 (2) MStV)',
    register: 'Register entry',
    vatId: 'VAT identification number',
    material: 'Works of others on this website',
    design: 'Design: KERN UX, licence EUPL 1.2, unchanged.',
    designLicence: 'Text of the licence',
    picture: 'Typeface of the preview pictures: Fira Sans, SIL Open Font License 1.1.',
  },
  privacy: {
    title: 'Data protection',
    intro: 'This website stores nothing on your device and loads nothing from others.',
    description: (site) =>
      `Data protection at “${site}”: no cookies, no tracking, what the server records, and which rights you have.`,
    controller: 'Controller',
    officer: 'Data protection officer',
    reading: 'When you read pages',
    readingText:
      'There are no cookies, no other storage on your device, no tracking and no content from other servers (§ 25 TDDDG). So no banner asks for your consent.',
    log: 'The server’s log',
    logText:
      'For each request the server records: time, method, path, status code and duration. It does not record: your IP address, your browser, the page you come from, and what you searched for.',
    logDays: (count) => `The log is deleted after ${count} days.`,
    logDay: 'The log is deleted after one day.',
    logNone: 'The log is not kept.',
    people: 'Names of contact persons',
    peopleText:
      'A name stands here only if the administration itself publishes it as its official contact on the page named (article 6 (1) (e) GDPR), or if the person consented (a). On request it is removed everywhere, also from earlier versions and from the files to download.',
    removal: 'Have a name removed',
    removalSubject: 'Please remove a name',
    mail: 'When you write to us',
    mailText:
      'Your message is processed in order to answer it (article 6 (1) (e) or (f) GDPR), and deleted once it is settled.',
    rights: 'Your rights',
    rightsText:
      'You may ask for access, rectification, erasure and restriction, object to processing, and withdraw consent at any time (articles 7 and 15 to 21 GDPR). You may complain to a supervisory authority.',
    authority: 'Supervisory authority',
  },
  accessibility: {
    title: 'Accessibility',
    intro:
      'Everyone should be able to use this website, also with a keyboard, a screen reader or large type.',
    description: (site) =>
      `Accessibility statement of “${site}”: how far it goes, known barriers, the last check, and how to report barriers.`,
    state: 'How far it goes',
    full: 'As of the last check the website meets WCAG 2.2 (levels A and AA), and so EN 301 549.',
    partly:
      'As of the last check the website meets WCAG 2.2 (levels A and AA) with the exceptions listed here.',
    unchecked: 'The website has not been checked yet.',
    law: 'It follows §§ 10 to 10e BGG NRW, BITVNRW and Directive (EU) 2016/2102.',
    barriers: 'Known barriers',
    noBarriers: 'None are known.',
    check: 'Last check',
    checked: 'Checked on',
    method: 'Method',
    report: 'Report a barrier',
    reportText: 'Write to us what you cannot read or use, and on which page.',
    reportSubject: 'Barrier found',
    ombudsman: 'Ombudsman',
    ombudsmanText:
      'If our answer does not help, you may turn to the ombudsman free of charge (§ 10d BGG NRW).',
  },
  simple: {
    title: 'Easy-to-read German',
    intro: 'What these pages are and how to use them, in German in simple sentences.',
    description: (site) =>
      `“${site}” in easy-to-read German: what these pages hold, how to use them, and whom to write to.`,
    about: 'What is this?',
    help: 'Important pages',
    list: 'The list of municipalities',
    report: 'Write to us if something does not work',
    sign: 'Sign language',
    signText: 'There is no video in German Sign Language yet.',
  },
}
