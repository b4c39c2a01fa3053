import { fixedDocuments } from '@kommunalgraph/model'
import { words } from './words.ts'

export const linkedDataWords = words({
  title: fixedDocuments.void.title,
  intro: {
    de: 'Alles, was hier als verknüpfte Daten (Linked Data) erscheint, ist ein Datenbestand. Programme lesen seine Beschreibung als VoID.',
    en: 'Everything published here as linked data is one dataset. Programs read its description as VoID.',
  },
  description: {
    de: 'Umfang, Lizenz, Adressraum und Beispiele der verknüpften Daten in den Kommunalprofilen, nach dem Vokabular VoID.',
    en: 'Size, licence, address space and examples of the linked data in the municipal profiles, in the vocabulary VoID.',
  },
  facts: { de: 'Umfang', en: 'Size' },
  space: { de: 'Adressraum', en: 'Address space' },
  triples: { de: 'Aussagen', en: 'Statements' },
  entities: { de: 'Beschriebene Dinge', en: 'Things described' },
  documents: { de: 'Kommunen', en: 'Municipalities' },
})
