import { measureFiles } from '@kommunalgraph/catalog'
import { type MunicipalProfile, type Release, recordSchema, type Slug } from '@kommunalgraph/model'
import { type CheckedData, storedRelease } from '@kommunalgraph/release/testing'
import { bodiesOf } from './bodies.ts'
import { publicBase } from './server.ts'

export { shippedRelease, sourceOf } from './shipped.ts'

/** Records as they stand in files, by address. */
export type Records = Readonly<Record<Slug, unknown>>

/** Records of places that do not exist, in the shipped network. */
export const dataOf = (
  { base, concepts, network, sources }: Release,
  records: Records,
): CheckedData => ({
  ...{ base, concepts, network, sources, places: new Map(), bodies: bodiesOf, sizes: measureFiles },
  records: new Map(Object.entries(records).map(([slug, record]) => [slug, checked(record)])),
})

/** The release of such records. */
export const releaseOf = (
  shipped: Release,
  records: Records,
  { sequence, ...further }: Partial<CheckedData> & { readonly sequence?: number } = {},
): Release => storedRelease({ ...dataOf(shipped, records), ...further }, sequence)

const checked = (record: unknown): MunicipalProfile => recordSchema.parse(record)

/** Texts that try to break out of wherever they stand. */
export const hostile = {
  script: '</script><script>alert("1")</script>',
  comment: '<!-- <script> --> & "quoted" \'single\' \\back\\ {{braces}} ]]>',
  base: `Ein Text nennt ${publicBase}kommunen/musterstadt#gebiet und bleibt, wie er ist.`,
  umlauts: 'Größe, Straße, naïve Œuvre, 你好, 👩‍👧 und ein „Zitat“',
  formula: '=HYPERLINK("https://example.org/";"klick")',
} as const

/** One of each sort: hostile, renamed, merged, withdrawn, hardly anything. */
export const synthetic: Readonly<Record<Slug, unknown>> = {
  musterstadt: {
    kind: 'kreisfreie-stadt',
    name: { de: 'Musterstadt' },
    aliases: ['Große Musterstadt'],
    misspellings: ['Mustersatdt'],
    identifiers: { ags: '05999', nuts: 'DEA9Z', wikidata: 'Q999999999' },
    location: { lat: 51.25, lon: 6.75 },
    participations: [{ since: '2020-04' }],
    statistics: [
      { measure: 'population', value: 123456, referenceDate: '2021-12-31', method: 'official' },
      { measure: 'population', value: 123999, referenceText: 'Stand: 31.1', method: 'stated' },
    ],
    quotation: {
      text: { de: hostile.script },
      speaker: { name: 'Erika Mustermann', office: { de: hostile.comment } },
    },
    description: { de: `${hostile.base}\n\n${hostile.umlauts}` },
    motto: { de: hostile.formula },
    goals: [
      { id: 1, text: { de: hostile.script } },
      { id: 3, text: { de: hostile.comment } },
    ],
    contacts: [
      { id: 1, name: 'Max Mustermann', basis: 'none', telephone: '+492421000000' },
      { id: 2, unit: { de: 'Amt für Muster' }, email: 'amt@example.org' },
    ],
    formerSlugs: ['altstadt', 'alt-musterstadt'],
    issued: '2021-03-04',
    modified: '2021-03-05T06:07:08Z',
  },
  'describe-construct': {
    kind: 'gemeinde',
    name: { de: 'Describe Construct', en: 'Describe Construct' },
    modified: '2022-02-03',
  },
  aufgegangen: {
    kind: 'gemeinde',
    name: { de: 'Aufgegangen', en: 'Merged' },
    status: 'merged',
    replacedBy: 'musterstadt',
  },
  fort: { kind: 'gemeinde', name: { de: 'Fort <b>' }, status: 'withdrawn' },
}

/** So many small places that the list needs pages. */
export const manyRecords = (count: number): Record<Slug, unknown> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `ort-${index + 1}`,
      { kind: 'gemeinde', name: { de: `Ort ${index + 1}` } },
    ]),
  )
