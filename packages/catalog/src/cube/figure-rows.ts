import {
  type Concept,
  conceptIri,
  cubeIri,
  type DatedFigure,
  derivedShares,
  documentIri,
  type Figure,
  fragments,
  isDated,
  type ListEntry,
  type World,
} from '@kommunalgraph/model'
import type { CsvColumn } from '@kommunalgraph/rdf'

/** A figure with the municipality that it is about. */
export interface FigureRow<F extends Figure = Figure> extends ListEntry {
  readonly figure: F
}

/** An observation of the cube: a dated figure of a measure that counts an age group. */
export interface ObservationRow extends FigureRow<DatedFigure> {
  readonly age: string
}

const measureOf = (world: World, { measure }: Figure): Concept | undefined =>
  world.concepts.get('measures')?.concepts.find(({ notation }) => notation === measure)

/** All figures of a record: those written, then the shares that follow from them. */
export const figuresOf = ({ slug, record }: ListEntry): FigureRow[] =>
  [...(record.statistics ?? []), ...derivedShares(record).map(({ figure }) => figure)].map(
    (figure) => ({ slug, record, figure }),
  )

/** The observations among them. */
export const observationsOf = (world: World, entry: ListEntry): ObservationRow[] =>
  figuresOf(entry).flatMap(({ slug, record, figure }) => {
    const age = measureOf(world, figure)?.ageGroup
    return age !== undefined && isDated(figure) ? [{ slug, record, figure, age }] : []
  })

const iriOf = (world: World, { slug, figure }: FigureRow): string =>
  `${documentIri(world.base, slug)}#${fragments.figure(figure.measure, figure.referenceDate, figure.method)}`

/** One row per figure, dated or not: what a date is, and what only the source calls one, stand apart. */
export const figureColumns = (world: World): readonly CsvColumn<FigureRow>[] => [
  { name: 'figure', value: (row) => iriOf(world, row) },
  { name: 'slug', value: ({ slug }) => slug },
  { name: 'name', freeText: true, value: ({ record }) => record.name.de },
  { name: 'ags', value: ({ record }) => record.identifiers?.ags },
  { name: 'measure', value: ({ figure }) => figure.measure },
  { name: 'value', value: ({ figure }) => figure.value },
  { name: 'unit', value: ({ figure }) => measureOf(world, figure)?.unit ?? 'persons' },
  { name: 'reference_date', value: ({ figure }) => figure.referenceDate },
  { name: 'reference_text', freeText: true, value: ({ figure }) => figure.referenceText },
  { name: 'method', value: ({ figure }) => figure.method },
  { name: 'source', value: ({ figure }) => figure.source },
]

/** One row per observation: dimensions, measure and attributes of the cube, and who that area is. */
export const observationColumns = (world: World): readonly CsvColumn<ObservationRow>[] => [
  { name: 'observation', value: (row) => iriOf(world, row) },
  { name: 'data_set', value: ({ figure }) => cubeIri(world.base, figure.method) },
  {
    name: 'area',
    value: ({ slug }) => `${documentIri(world.base, slug)}#${fragments.territory}`,
  },
  { name: 'period', value: ({ figure }) => figure.referenceDate },
  { name: 'age', value: ({ age }) => conceptIri(world.base, 'age-groups', age) },
  { name: 'value', value: ({ figure }) => figure.value },
  { name: 'status', value: ({ figure }) => (figure.method === 'estimated' ? 'E' : 'A') },
  { name: 'method', value: ({ figure }) => figure.method },
  { name: 'ags', value: ({ record }) => record.identifiers?.ags },
  { name: 'name', freeText: true, value: ({ record }) => record.name.de },
]
