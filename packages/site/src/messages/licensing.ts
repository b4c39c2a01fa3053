import { words } from './words.ts'

export const licensingWords = words({
  title: { de: 'Quellen und Lizenzen', en: 'Sources and licences' },
  intro: {
    de: 'Woher die Angaben kommen und was Sie mit ihnen tun dürfen. Jede Zahl und jeder Text nennt seine Quelle auf der Seite selbst.',
    en: 'Where the information comes from and what you may do with it. Every figure and every text names its source on the page itself.',
  },
  description: {
    de: 'Quellen und Lizenzen der Kommunalprofile: was Sie weiterverwenden dürfen, welcher Vermerk nötig ist, woher die Angaben kommen.',
    en: 'Sources and licences of the municipal profiles: what you may reuse, what attribution is needed, where the information comes from.',
  },
  licences: { de: 'Lizenzen', en: 'Licences' },
  facts: { de: 'Angaben und Zahlen', en: 'Facts and figures' },
  texts: { de: 'Unsere Zusammenfassungen', en: 'Our summaries' },
  metadata: { de: 'Katalog und Begriffslisten', en: 'Catalogue and concept schemes' },
  others: { de: 'Zitate und Leitsprüche', en: 'Quotations and mottos' },
  othersText: {
    de: 'Für sie gelten die Rechte ihrer Quelle; der Vermerk steht daneben.',
    en: 'The rights of their source apply; the attribution is given beside them.',
  },
  attribution: { de: 'So nennen Sie uns', en: 'How to credit us' },
  shared: { de: 'Quellen, die viele Profile nennen', en: 'Sources cited by many profiles' },
  column: { de: 'Quelle', en: 'Source' },
  terms: { de: 'Lizenz und Vermerk', en: 'Licence and attribution' },
  own: {
    de: 'Quellen, die nur ein Profil nennt, stehen am Ende seiner Seite.',
    en: 'Sources cited by only one profile are listed at the end of its page.',
  },
})
