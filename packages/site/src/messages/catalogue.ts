import { words } from './words.ts'

export const catalogue = words({
  title: { de: 'Datenkatalog', en: 'Data catalogue' },
  intro: {
    de: 'Der Katalog sagt Datenportalen, was es hier gibt. Portale lesen ihn nachts selbst ein; Menschen finden hier die Adressen dafür.',
    en: 'The catalogue tells data portals what there is. Portals read it by themselves at night; people find the addresses for that here.',
  },
  description: {
    de: 'Katalog der Kommunalprofile nach DCAT-AP.de für GovData, Open.NRW und data.europa.eu, mit allen Adressen und Formaten.',
    en: 'Catalogue of the municipal profiles in DCAT-AP.de for GovData, Open.NRW and data.europa.eu, with all addresses and formats.',
  },
  profiles: { de: 'Für Portale', en: 'For portals' },
  profilesText: {
    de: 'Ein Katalog in drei Fassungen: dieselben Datensätze unter denselben Kennungen, in den Worten, die das jeweilige Portal prüft.',
    en: 'One catalogue in three dresses: the same datasets under the same identifiers, in the words that each portal checks for.',
  },
  profile: { de: 'Anwendungsprofil', en: 'Application profile' },
  addresses: { de: 'Adressen', en: 'Addresses' },
  shown: { de: 'diese Seite', en: 'this page' },
  datasets: { de: 'Datensätze', en: 'Datasets' },
  municipalities: {
    de: (count: string) => `${count} Kommunalprofile, je ein Datensatz`,
    en: (count: string) => `${count} municipal profiles, a dataset each`,
  },
  terms: { de: 'Bedingungen', en: 'Terms' },
  contact: { de: 'Ansprechstelle', en: 'Contact' },
  quality: { de: 'Qualität der Katalogeinträge', en: 'Quality of the catalogue entries' },
})
