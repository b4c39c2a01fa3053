import { type ExtraFields, extraFieldsSchema } from '../src/fields/extra.ts'

/** Fields of every type, as a network may add them. */
const { fields } = extraFieldsSchema.parse({
  fields: [
    { name: 'motif', type: 'text', label: { de: 'Motiv', en: 'motif' } },
    { name: 'partners', type: 'text', list: true, label: { de: 'Beteiligte', en: 'partners' } },
    { name: 'summary', type: 'localized', label: { de: 'Kurz gesagt', en: 'in short' } },
    {
      name: 'familyCentres',
      type: 'whole-number',
      about: 'territory',
      label: { de: 'Familienzentren', en: 'family centres' },
      description: { de: 'Wie viele es gibt.', en: 'How many there are.' },
    },
    { name: 'budgetShare', type: 'number', label: { de: 'Anteil', en: 'share' } },
    { name: 'hasCouncil', type: 'yes-no', label: { de: 'Jugendrat', en: 'youth council' } },
    { name: 'resolved', type: 'date', label: { de: 'Beschluss', en: 'resolution' } },
    {
      name: 'report',
      type: 'url',
      property: 'http://schema.org/subjectOf',
      label: { de: 'Bericht', en: 'report' },
    },
    {
      name: 'stages',
      type: 'concept',
      scheme: 'phases',
      list: true,
      label: { de: 'Stufen', en: 'stages' },
    },
  ],
})

export const extraFields: ExtraFields = new Map(fields.map((each) => [each.name, each]))
