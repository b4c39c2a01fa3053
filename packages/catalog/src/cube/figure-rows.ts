import {
  type Concept,
  conceptIri,
  countedMeasure,
  cubeIri,
  type DatedFigure,
  derivedShares,
  dimensionsOf,
  documentIri,
  type Figure,
  fragments,
  isDated,
  type ListEntry,
  type ReferenceData,
} from '@kommunalgraph/model'
import { columnDatatypes, type DescribedColumn } from '@kommunalgraph/rdf'

/** A figure with the municipality that it is about. */
export interface FigureRow<F extends Figure = Figure> extends ListEntry {
  readonly figure: F
}

/** An observation of the cube: a dated figure of a measure that counts an age group. */
export interface ObservationRow extends FigureRow<DatedFigure> {
  readonly counted: NonNullable<ReturnType<typeof countedMeasure>>
}

const measureOf = (referenceData: ReferenceData, { measure }: Figure): Concept | undefined =>
  referenceData.concepts.get('measures')?.concepts.find(({ notation }) => notation === measure)

/** All figures of a record: those written, then the shares that follow from them. */
export const figuresOf = ({ slug, record }: ListEntry): FigureRow[] =>
  [...(record.statistics ?? []), ...derivedShares(record).map(({ figure }) => figure)].map(
    (figure) => ({ slug, record, figure }),
  )

/** The observations among them. */
export const observationsOf = (referenceData: ReferenceData, entry: ListEntry): ObservationRow[] =>
  figuresOf(entry).flatMap(({ slug, record, figure }) => {
    const counted = countedMeasure(referenceData, figure.measure)
    return counted !== undefined && isDated(figure) ? [{ slug, record, figure, counted }] : []
  })

const iriOf = (referenceData: ReferenceData, { slug, figure }: FigureRow): string =>
  `${documentIri(referenceData.base, slug)}#${fragments.figure(figure)}`

const iriTitles = { de: 'Kennung (IRI)', en: 'identifier (IRI)' }
const nameColumn = {
  name: 'name',
  titles: { de: 'Name', en: 'name' },
  freeText: true,
  value: ({ record }: ListEntry) => record.name.de,
} as const
const agsColumn = {
  name: 'ags',
  titles: { de: 'Amtlicher Gemeindeschlüssel', en: 'official municipality key' },
  value: ({ record }: ListEntry) => record.identifiers?.ags,
}
const methodColumn = {
  name: 'method',
  titles: { de: 'Verfahren', en: 'method' },
  value: ({ figure }: FigureRow) => figure.method,
}
/** No statement of the cube: CSV on the Web makes one of a cell, and this one holds several. */
const partsColumn = {
  name: 'age_parts',
  titles: {
    de: 'summierte Altersgruppen (durch Leerzeichen getrennt)',
    en: 'age groups added up (separated by spaces)',
  },
  value: ({ figure }: FigureRow) => figure.parts?.join(' '),
}

/** One row per figure, dated or not: what a date is, and what only the source calls one, stand apart. */
export const figureColumns = (
  referenceData: ReferenceData,
): readonly DescribedColumn<FigureRow>[] => [
  {
    name: 'figure',
    titles: iriTitles,
    datatype: 'anyURI',
    value: (row) => iriOf(referenceData, row),
  },
  {
    name: 'slug',
    titles: { de: 'Kurzname in der Adresse', en: 'short name in the address' },
    value: ({ slug }) => slug,
  },
  nameColumn,
  agsColumn,
  {
    name: 'measure',
    titles: { de: 'Messgröße', en: 'measure' },
    value: ({ figure }) => figure.measure,
  },
  {
    name: 'value',
    titles: { de: 'Wert', en: 'value' },
    datatype: 'decimal',
    value: ({ figure }) => figure.value,
  },
  {
    name: 'unit',
    titles: { de: 'Einheit', en: 'unit' },
    value: ({ figure }) => measureOf(referenceData, figure)?.unit ?? 'persons',
  },
  {
    name: 'reference_date',
    titles: { de: 'Stichtag', en: 'reference date' },
    datatype: columnDatatypes.partialDate,
    value: ({ figure }) => figure.referenceDate,
  },
  {
    name: 'reference_text',
    titles: { de: 'Stichtag laut Quelle', en: 'reference date as the source has it' },
    freeText: true,
    value: ({ figure }) => figure.referenceText,
  },
  methodColumn,
  {
    name: 'base',
    titles: { de: 'Zensusgrundlage', en: 'census base' },
    value: ({ figure }) => figure.base,
  },
  partsColumn,
  { name: 'source', titles: { de: 'Quelle', en: 'source' }, value: ({ figure }) => figure.source },
]

const dimensionTitles = {
  age: { de: 'Altersgruppe', en: 'age group' },
  sex: { de: 'Geschlecht', en: 'sex' },
  base: { de: 'Zensusgrundlage', en: 'census base' },
} as const

const sdmx = 'http://purl.org/linked-data/sdmx/2009/'

/**
 * One row per observation: dimensions, measure and attributes of the cube, and who that area is.
 *
 * Cells become the very statements of the cube (CSV on the Web, "Generating RDF").
 */
export const observationColumns = (
  referenceData: ReferenceData,
): readonly DescribedColumn<ObservationRow>[] => [
  {
    name: 'observation',
    titles: iriTitles,
    datatype: 'anyURI',
    value: (row) => iriOf(referenceData, row),
  },
  {
    name: 'data_set',
    titles: { de: 'Würfel', en: 'data set' },
    propertyUrl: 'http://purl.org/linked-data/cube#dataSet',
    valueUrl: '{+data_set}',
    value: ({ figure }) => cubeIri(referenceData.base, figure.method),
  },
  {
    name: 'area',
    titles: { de: 'Gebiet', en: 'area' },
    propertyUrl: `${sdmx}dimension#refArea`,
    valueUrl: '{+area}',
    value: ({ slug }) => `${documentIri(referenceData.base, slug)}#${fragments.territory}`,
  },
  {
    name: 'period',
    titles: { de: 'Stichtag', en: 'reference date' },
    datatype: columnDatatypes.partialDate,
    propertyUrl: `${sdmx}dimension#refPeriod`,
    value: ({ figure }) => figure.referenceDate,
  },
  ...dimensionsOf(referenceData).map(({ name, notationOf, property, scheme }) => ({
    name,
    titles: dimensionTitles[name],
    propertyUrl: property(referenceData).value,
    valueUrl: `{+${name}}`,
    value: ({ counted, figure }: ObservationRow) =>
      conceptIri(referenceData.base, scheme, notationOf(counted, figure)),
  })),
  {
    name: 'value',
    titles: { de: 'Personen', en: 'persons' },
    datatype: 'integer',
    propertyUrl: `${sdmx}measure#obsValue`,
    value: ({ figure }) => figure.value,
  },
  {
    name: 'status',
    titles: {
      de: 'Status (A üblich, E geschätzt)',
      en: 'status (A normal, E estimated)',
    },
    propertyUrl: `${sdmx}attribute#obsStatus`,
    valueUrl: `${sdmx}code#obsStatus-{status}`,
    value: ({ figure }) => (figure.method === 'estimated' ? 'E' : 'A'),
  },
  methodColumn,
  partsColumn,
  agsColumn,
  nameColumn,
]
