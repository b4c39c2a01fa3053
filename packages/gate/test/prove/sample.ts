import { fileURLToPath } from 'node:url'
import {
  describe,
  type MunicipalProfile,
  neighbourOf,
  type ReferenceData,
  recordSchema,
  type Slug,
} from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { readData } from '@kommunalgraph/validator'
import type { Quad } from 'n3'
import type { Surface } from '../../src/prove/links.ts'
import { describedIn } from '../../src/shared/documents.ts'
import { site } from '../site.ts'

/* A place that does not exist, with one of everything that a proof looks at. */

export const base: Base = 'https://daten.example.org/'
export const slug: Slug = 'musterstadt'

const shipped = fileURLToPath(new URL('../../../../data', import.meta.url))
const { concepts, fields, network, outlines, places, records, sources } = await readData(shipped, {
  today: '2026-12-01',
})
if (network === undefined) throw new Error('The shipped data have no network')

const from = { source: 'amtsblatt' }
const dated = { referenceDate: '2020-12-31', method: 'official', ...from }

export const record: MunicipalProfile = recordSchema.parse({
  kind: 'kreisfreie-stadt',
  name: { de: 'Musterstadt', en: 'Sample City' },
  identifiers: { ags: '16999', wikidata: 'Q999999999', ...from },
  location: { lat: 50.5, lon: -6.25, ...from },
  participations: [
    { programme: 'kinderstark', since: '2020-04', cohort: 'programme-2020', ...from },
  ],
  statistics: [
    { measure: 'population', value: 1000, ...dated, referenceDate: '2019-12-31' },
    { measure: 'population', value: 1100, ...dated },
    { measure: 'population', value: 1234, referenceText: 'Stand: 31.1', method: 'stated', ...from },
  ],
  quotation: {
    text: { de: 'Ein Zitat' },
    speaker: { name: 'Erika Mustermann', office: { de: 'Das Amt' } },
    ...from,
  },
  description: { de: 'Ein Absatz.\n\nEin zweiter, mit "Zeichen".', en: 'A text.', ...from },
  phases: ['pregnancy-birth'],
  contacts: [
    {
      id: 1,
      unit: { de: 'Amt' },
      address: { street: 'Musterstraße 12', postcode: '99999', town: 'Musterstadt' },
      telephone: '+49999000001',
      email: 'amt@example.org',
      ...from,
    },
  ],
  website: 'https://www.example.org/muster',
  sources: [{ id: 'amtsblatt', title: { de: 'Amtsblatt' }, licence: 'officialWork' }],
  issued: '2021-03-04',
  modified: '2021-03-05',
})

export const referenceData: ReferenceData = {
  ...{ base, concepts, fields, network, outlines, sources },
  neighbour: (other) => (other === slug ? neighbourOf(record) : undefined),
  resolve: () => undefined,
  place: (ags) => places.get(ags),
}

export const quads = describe(referenceData, slug, record)

const documents = site.shared(referenceData)

/** What is shipped for all records. */
export const shared = { base, concepts, fields, network, outlines, places, sources }

/** Sound graphs of every kind: Musterstadt, what records share, and every record of the shipped data. */
export const graphs: readonly (readonly Quad[])[] = [
  quads,
  ...documents.values(),
  ...Array.from(records, ([other, shipped]) => {
    const beside: ReferenceData = {
      ...referenceData,
      neighbour: (wanted) => {
        const found = records.get(wanted)
        return found && neighbourOf(found)
      },
    }
    return describe(beside, other, { ...shipped, issued: '2021-03-04', modified: '2021-03-05' })
  }),
]

/** Musterstadt and its neighbour Musterdorf are published. */
export const surface: Surface = {
  base,
  isPublished: (other) => other === slug || other === 'musterdorf',
  documents: describedIn(referenceData, documents, site.others),
}
