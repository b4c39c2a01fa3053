import { fixedDocuments } from '@kommunalgraph/model'
import { words } from './words.ts'

export const catalogueWords = words({
  title: fixedDocuments.catalogue.title,
  intro: {
    de: 'Der Katalog sagt Datenportalen, was es hier gibt. Portale lesen ihn jede Nacht automatisch ein; die Adressen dafür stehen hier.',
    en: 'The catalogue tells data portals what is available here. Portals read it automatically every night; the addresses for that are listed here.',
  },
  description: {
    de: 'Katalog der Kommunalprofile nach DCAT-AP.de für GovData, die Portale der Länder und data.europa.eu, mit allen Adressen und Formaten.',
    en: 'Catalogue of the municipal profiles in DCAT-AP.de for GovData, the portals of the states and data.europa.eu, with all addresses and formats.',
  },
  profiles: { de: 'Für Portale', en: 'For portals' },
  profilesText: {
    de: 'Ein Katalog in drei Fassungen: dieselben Datensätze mit denselben Kennungen, beschrieben nach den Regeln des jeweiligen Portals.',
    en: 'One catalogue in three versions: the same datasets with the same identifiers, described by the rules of each portal.',
  },
  profile: { de: 'Anwendungsprofil', en: 'Application profile' },
  addresses: { de: 'Adressen', en: 'Addresses' },
  shown: { de: 'diese Seite', en: 'this page' },
  datasets: { de: 'Datensätze', en: 'Datasets' },
  municipalities: {
    de: (count: string) => `${count} Kommunalprofile, je ein Datensatz`,
    en: (count: string) => `${count} municipal profiles, one dataset each`,
  },
  modified: { de: 'Geändert:', en: 'Modified:' },
  terms: { de: 'Bedingungen', en: 'Terms' },
  contact: { de: 'Ansprechstelle', en: 'Contact' },
  quality: { de: 'Qualität der Katalogeinträge', en: 'Quality of the catalogue entries' },
})
