import { words } from './words.ts'

export const licensing = words({
  title: { de: 'Quellen und Lizenzen', en: 'Sources and licences' },
  intro: {
    de: 'Woher die Angaben kommen und was Sie mit ihnen tun dürfen. Jede Zahl und jeder Text nennt seine Quelle auf der Seite selbst.',
    en: 'Where the statements come from and what you may do with them. Every figure and every text names its source on the page itself.',
  },
  description: {
    de: 'Quellen und Lizenzen der Kommunalprofile: was Sie weiterverwenden dürfen, welcher Vermerk nötig ist, woher die Angaben kommen.',
    en: 'Sources and licences of the municipal profiles: what you may reuse, which attribution is needed, where the statements come from.',
  },
  licences: { de: 'Lizenzen', en: 'Licences' },
  facts: { de: 'Angaben und Zahlen', en: 'Statements and figures' },
  texts: { de: 'Unsere Zusammenfassungen', en: 'Our summaries' },
  metadata: { de: 'Katalog und Begriffslisten', en: 'Catalogue and concept schemes' },
  others: { de: 'Zitate und Leitsprüche', en: 'Quotations and mottos' },
  othersText: {
    de: 'Sie behalten die Rechte ihrer Quelle; der Vermerk steht daneben.',
    en: 'They keep the rights of their source; the note stands beside them.',
  },
  attribution: { de: 'So nennen Sie uns', en: 'How to name us' },
  attributionText: {
    de: (publisher: string, licence: string) => `${publisher}, ${licence}`,
    en: (publisher: string, licence: string) => `${publisher}: ${licence}`,
  },
  shared: { de: 'Quellen, die viele Profile nennen', en: 'Sources that many profiles name' },
  column: { de: 'Quelle', en: 'Origin' },
  terms: { de: 'Lizenz und Vermerk', en: 'Licence and attribution' },
  own: {
    de: 'Quellen, die nur ein Profil nennt, stehen am Ende seiner Seite.',
    en: 'Sources that only one profile names stand at the end of its page.',
  },
})
