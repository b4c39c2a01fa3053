import type { Messages } from '../messages.ts'

export const fields: Messages['fields'] = {
  title: 'Data dictionary',
  intro:
    'Every field of a municipal profile as it stands in the JSON: its type, whether it is required, and which property it becomes in RDF.',
  description:
    'Data dictionary of the municipal profiles: every field with type, necessity, meaning in German and English, and its RDF property.',
  record: 'The profile',
  field: 'Key',
  type: 'Type',
  meaning: 'Meaning',
  rdf: 'As RDF',
  required: 'required',
  list: 'several',
  derived: 'derived',
  values: 'Values',
  types: {
    text: 'string',
    number: 'number',
    'whole-number': 'whole number',
    'yes-no': 'yes or no',
    choice: 'choice',
    localized: 'string in de, en',
    group: 'group',
  },
  subjects: {
    document: 'of the document',
    administration: 'of the administration',
    territory: 'of the territory',
    self: 'of its own node',
  },
  note: '“derived” means: the property follows from several fields, or the field steers publishing only.',
}
