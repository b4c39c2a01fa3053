import type { Messages } from '../messages.ts'

export const catalogue: Messages['catalogue'] = {
  title: 'Data catalogue',
  intro:
    'The catalogue tells data portals what there is. Portals read it by themselves at night; people find the addresses for that here.',
  description:
    'Catalogue of the municipal profiles in DCAT-AP.de for GovData, Open.NRW and data.europa.eu, with all addresses and formats.',
  profiles: 'For portals',
  profilesText:
    'One catalogue in three dresses: the same datasets under the same identifiers, in the words that each portal checks for.',
  profile: 'Application profile',
  addresses: 'Addresses',
  shown: 'this page',
  datasets: 'Datasets',
  municipalities: (count: string) => `${count} municipal profiles, a dataset each`,
  terms: 'Terms',
  contact: 'Contact',
  quality: 'Quality of the catalogue entries',
}
