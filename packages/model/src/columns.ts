import type { Base, CsvColumn } from '@kommunalgraph/rdf'
import { containerKeyOf } from './describe/territory.ts'
import { documentIri } from './iri.ts'
import { type DatedFigure, isDated } from './nodes/figure.ts'
import type { MunicipalProfile } from './record.ts'
import type { ListEntry } from './release.ts'

type Column = CsvColumn<ListEntry>

/** The newest official figure of a measure. */
function latest(record: MunicipalProfile, measure: string): DatedFigure | undefined {
  return (record.statistics ?? [])
    .filter(isDated)
    .filter((figure) => figure.measure === measure && figure.method === 'official')
    .toSorted((a, b) => (a.referenceDate < b.referenceDate ? 1 : -1))[0]
}

/** Value, date and method of a measure's newest official figure. */
const figureColumns = (measure: string, name: string): Column[] => [
  { name, value: ({ record }) => latest(record, measure)?.value },
  { name: `${name}_date`, value: ({ record }) => latest(record, measure)?.referenceDate },
  { name: `${name}_method`, value: ({ record }) => latest(record, measure)?.method },
]

const identifier = (key: 'ars' | 'nuts' | 'wikidata'): Column => ({
  name: key,
  value: ({ record }) => record.identifiers?.[key],
})

/**
 * One row per municipality: keys, place, membership, the latest dated official figures.
 *
 * A table for offices and spreadsheets, and so a selection: all figures, texts and contacts stand in the other
 * formats.
 */
export const municipalityColumns = (base: Base): readonly Column[] => [
  { name: 'slug', value: ({ slug }) => slug },
  { name: 'iri', value: ({ slug }) => documentIri(base, slug) },
  { name: 'kind', value: ({ record }) => record.kind },
  { name: 'name', freeText: true, value: ({ record }) => record.name.de },
  { name: 'name_en', freeText: true, value: ({ record }) => record.name.en },
  {
    name: 'ags',
    value: ({ record }) => record.identifiers?.ags,
  },
  identifier('ars'),
  identifier('nuts'),
  identifier('wikidata'),
  { name: 'part_of', value: ({ record }) => containerKeyOf(record) },
  { name: 'latitude', value: ({ record }) => record.location?.lat },
  { name: 'longitude', value: ({ record }) => record.location?.lon },
  { name: 'area_km2', value: ({ record }) => record.areaKm2?.value },
  { name: 'member_since', value: ({ record }) => record.membership?.since },
  { name: 'cohort', value: ({ record }) => record.membership?.cohort },
  ...figureColumns('population', 'population'),
  ...figureColumns('population-under-18', 'under_18'),
  {
    name: 'telephone',
    value: ({ record }) =>
      prefixed('tel:', record.contacts?.find((each) => each.telephone)?.telephone),
  },
  {
    name: 'email',
    freeText: true,
    value: ({ record }) => record.contacts?.find((each) => each.email)?.email,
  },
  { name: 'website', value: ({ record }) => record.website },
  { name: 'modified', value: ({ record }) => record.modified },
]

/** A telephone number without its scheme would be read as a sum. */
const prefixed = (scheme: string, value: string | undefined) => value && `${scheme}${value}`
