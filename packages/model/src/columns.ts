import { columnDatatypes, compareDates, type DescribedColumn } from '@kommunalgraph/rdf'
import { containerKeyOf } from './container.ts'
import type { ExtraField, ExtraType } from './fields/extra.ts'
import type { ExtraValue } from './fields/nodes/extra-values.ts'
import { type DatedFigure, isDated } from './fields/nodes/figure.ts'
import { firstParticipation } from './fields/nodes/participation.ts'
import type { MunicipalProfile } from './fields/record.ts'
import { documentIri } from './iri.ts'
import type { ReferenceData } from './reference-data.ts'
import type { ListEntry } from './release.ts'
import { telephoneIri } from './telephone.ts'

type Column = DescribedColumn<ListEntry>

/** Official figures, and sums of official age groups. */
const methods: readonly string[] = ['official', 'derived']

const byRank = (a: DatedFigure, b: DatedFigure): number =>
  methods.indexOf(a.method) - methods.indexOf(b.method)

const laterCensus = (a: DatedFigure, b: DatedFigure): number =>
  (a.base ?? '') < (b.base ?? '') ? 1 : -1

/** The newest official figure of a measure; of the same date an official one rather than a sum. */
function latest(record: MunicipalProfile, measure: string): DatedFigure | undefined {
  return (record.statistics ?? [])
    .filter(isDated)
    .filter((figure) => figure.measure === measure && methods.includes(figure.method))
    .toSorted(
      (a, b) => compareDates(b.referenceDate, a.referenceDate) || byRank(a, b) || laterCensus(a, b),
    )[0]
}

/** Value, date, method and base of a measure's newest official figure. */
const figureColumns = (measure: string, name: string, de: string, en: string): Column[] => [
  {
    name,
    titles: { de, en },
    datatype: 'integer',
    value: ({ record }) => latest(record, measure)?.value,
  },
  {
    name: `${name}_date`,
    titles: { de: `${de}: Stichtag`, en: `${en}: reference date` },
    datatype: columnDatatypes.partialDate,
    value: ({ record }) => latest(record, measure)?.referenceDate,
  },
  {
    name: `${name}_method`,
    titles: { de: `${de}: Verfahren`, en: `${en}: method` },
    value: ({ record }) => latest(record, measure)?.method,
  },
  {
    name: `${name}_base`,
    titles: { de: `${de}: Zensusgrundlage`, en: `${en}: census base` },
    value: ({ record }) => latest(record, measure)?.base,
  },
]

const identifier = (key: 'ags' | 'ars' | 'nuts' | 'wikidata', de: string, en: string): Column => ({
  name: key,
  titles: { de, en },
  value: ({ record }) => record.identifiers?.[key],
})

/**
 * One row per municipality: keys, place, participations, the latest dated official figures.
 *
 * A table for offices and spreadsheets, and so a selection: all figures, texts and contacts stand in the other
 * formats.
 */
export const municipalityColumns = ({
  base,
  fields,
}: Pick<ReferenceData, 'base' | 'fields'>): readonly Column[] => [
  {
    name: 'slug',
    titles: { de: 'Kurzname in der Adresse', en: 'short name in the address' },
    value: ({ slug }) => slug,
  },
  {
    name: 'iri',
    titles: { de: 'Kennung (IRI)', en: 'identifier (IRI)' },
    datatype: 'anyURI',
    value: ({ slug }) => documentIri(base, slug),
  },
  { name: 'kind', titles: { de: 'Art', en: 'kind' }, value: ({ record }) => record.kind },
  {
    name: 'name',
    titles: { de: 'Name', en: 'name (German)' },
    freeText: true,
    value: ({ record }) => record.name.de,
  },
  {
    name: 'name_en',
    titles: { de: 'Name (englisch)', en: 'name (English)' },
    freeText: true,
    value: ({ record }) => record.name.en,
  },
  identifier('ags', 'Amtlicher Gemeindeschlüssel', 'official municipality key'),
  identifier('ars', 'Amtlicher Regionalschlüssel', 'official regional key'),
  identifier('nuts', 'NUTS-Code', 'NUTS code'),
  identifier('wikidata', 'Wikidata-Kennung', 'Wikidata identifier'),
  {
    name: 'part_of',
    titles: { de: 'Schlüssel des umgebenden Gebiets', en: 'key of the territory around' },
    value: ({ record }) => containerKeyOf(record),
  },
  {
    name: 'latitude',
    titles: { de: 'Breite (WGS 84)', en: 'latitude (WGS 84)' },
    datatype: 'decimal',
    value: ({ record }) => record.location?.lat,
  },
  {
    name: 'longitude',
    titles: { de: 'Länge (WGS 84)', en: 'longitude (WGS 84)' },
    datatype: 'decimal',
    value: ({ record }) => record.location?.lon,
  },
  {
    name: 'area_km2',
    titles: { de: 'Fläche in km²', en: 'area in km²' },
    datatype: 'decimal',
    value: ({ record }) => record.areaKm2?.value,
  },
  {
    name: 'programmes',
    titles: {
      de: 'Programme (Kennungen, durch Leerzeichen getrennt)',
      en: 'programmes (notations, separated by spaces)',
    },
    value: ({ record }) =>
      record.participations?.flatMap(({ programme }) => programme ?? []).join(' ') || undefined,
  },
  {
    name: 'first_participation',
    titles: { de: 'Erste Teilnahme', en: 'first participation' },
    datatype: columnDatatypes.partialDate,
    value: ({ record }) => firstParticipation(record)?.since,
  },
  {
    name: 'cohort',
    titles: { de: 'Kohorte', en: 'cohort' },
    value: ({ record }) => record.participations?.find(({ cohort }) => cohort)?.cohort,
  },
  ...figureColumns('population', 'population', 'Einwohnerzahl', 'population'),
  ...figureColumns(
    'population-under-18',
    'under_18',
    'Kinder unter 18 Jahren',
    'children under 18',
  ),
  {
    name: 'telephone',
    titles: { de: 'Telefon', en: 'telephone' },
    datatype: 'anyURI',
    value: ({ record }) => telephoneOf(record),
  },
  {
    name: 'email',
    titles: { de: 'E-Mail', en: 'email' },
    freeText: true,
    value: ({ record }) => record.contacts?.find((each) => each.email)?.email,
  },
  {
    name: 'website',
    titles: { de: 'Internetseite', en: 'website' },
    datatype: 'anyURI',
    value: ({ record }) => record.website,
  },
  {
    name: 'modified',
    titles: { de: 'Geändert', en: 'modified' },
    datatype: columnDatatypes.instant,
    value: ({ record }) => record.modified,
  },
  ...Array.from(fields.values(), extraColumn),
]

/** Named so that no column of ours, now or later, can have the name. */
const extraColumnName = (name: string): string =>
  `extra_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`

const extraDatatypes: Partial<Readonly<Record<ExtraType, NonNullable<Column['datatype']>>>> = {
  'whole-number': 'integer',
  number: 'decimal',
  'yes-no': 'boolean',
  date: columnDatatypes.partialDate,
  url: 'anyURI',
}

/** A cell of a field that the network adds: of a text the German one, of a list all. */
function extraCell(value: ExtraValue | undefined, separator: string): string | number | undefined {
  if (value === undefined || typeof value === 'number') return value
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  return 'join' in value ? value.join(separator) || undefined : (value.de ?? value.en)
}

function extraColumn({ label, list, name, type }: ExtraField): Column {
  const datatype = list ? undefined : extraDatatypes[type]
  const separator = type === 'text' ? '; ' : ' '
  return {
    name: extraColumnName(name),
    titles: { de: label.de, en: label.en ?? label.de },
    ...(datatype !== undefined && { datatype }),
    ...((type === 'text' || type === 'localized') && { freeText: true }),
    value: ({ record }) => extraCell(record.extra?.[name], separator),
  }
}

/** A telephone number without its scheme would be read as a sum. */
function telephoneOf({ contacts }: MunicipalProfile): string | undefined {
  const telephone = contacts?.find((each) => each.telephone)?.telephone
  return telephone && telephoneIri(telephone)
}
