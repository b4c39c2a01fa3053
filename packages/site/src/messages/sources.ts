import { fixedDocuments } from '@kommunalgraph/model'
import { words } from './words.ts'

export const sourcesWords = words({
  title: fixedDocuments.sources.title,
  intro: {
    de: 'Quellen, auf die sich viele Profile berufen. Quellen, die nur ein Profil nennt, stehen auf dessen Seite.',
    en: 'Sources cited by many profiles. Those cited by only one profile are on its page.',
  },
  attribution: { de: 'Quellenvermerk', en: 'Attribution' },
  retrieved: { de: 'Abgerufen am', en: 'Accessed on' },
  description: {
    de: 'Quellen der Kommunalprofile mit Titel, Herausgeber, Adresse, Lizenz und dem Vermerk, den die Lizenz verlangt.',
    en: 'Sources of the municipal profiles with title, publisher, address, licence, and the attribution the licence requires.',
  },
})
