import type { Messages } from '../messages.ts'

export const linkedData: Messages['linkedData'] = {
  title: 'Description of the data (VoID)',
  intro:
    'Everything that is published here as linked data is one body of data. Programs read its description as VoID.',
  description:
    'Extent, licence, address space and examples of the linked data in the municipal profiles, in the vocabulary VoID.',
  facts: 'Extent',
  space: 'Address space',
  triples: 'Statements',
  entities: 'Things described',
  documents: 'Municipalities',
}
