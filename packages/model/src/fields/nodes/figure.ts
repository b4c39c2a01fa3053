import { dateLiteral, decimal, integer, iri, plain, tagged, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { Literal, NamedNode } from 'n3'
import { z } from 'zod'
import * as is from '../../constraints.ts'
import {
  concept,
  conceptLabel,
  conceptOf,
  cube,
  type DescriptionContext,
} from '../../description-context.ts'
import { cubeIri, fragments } from '../../iri.ts'
import { field, nodeShape, states, type ValueOf } from '../field.ts'
import { sourceRow } from './common.ts'

export const figureRows = {
  measure: field(
    is.key,
    ['Messgröße', 'measure'],
    ['Begriff aus `data/concepts/measures.yaml`.', 'Concept from `data/concepts/measures.yaml`.'],
    { refersTo: { scheme: 'measures' } },
  ),
  value: field(
    z
      .number('figure/not-a-number')
      .nonnegative('figure/negative')
      .max(999_999_999_999_999, 'figure/too-large'),
    ['Wert', 'value'],
    [
      'Ganze Zahl ohne Tausenderpunkt; nur Anteile haben Nachkommastellen.',
      'Whole number without separators; only shares have decimals.',
    ],
  ),
  referenceDate: field(
    is.date.optional(),
    ['Stichtag', 'reference date'],
    [
      'Tag, Monat oder Jahr, nur wenn die Quelle ihn vollständig nennt.',
      'Day, month or year, only if the source names it completely.',
    ],
  ),
  referenceText: field(
    is.line.optional(),
    ['Stichtag laut Quelle', 'reference date as given'],
    [
      'Was die Quelle statt eines vollständigen Datums schreibt, Zeichen für Zeichen.',
      'What the source writes instead of a complete date, letter for letter.',
    ],
  ),
  base: field(
    is.key.optional(),
    ['Zensusgrundlage', 'census base'],
    [
      'Zensus, auf dem die Zahl beruht: Begriff aus `data/concepts/census-bases.yaml`. Zahlen verschiedener Grundlagen bilden keine Reihe.',
      'Census that the figure is based on: concept from `data/concepts/census-bases.yaml`. Figures of different bases make no series.',
    ],
    { refersTo: { scheme: 'census-bases' } },
  ),
  method: field(
    is.key,
    ['Verfahren', 'method'],
    ['Begriff aus `data/concepts/methods.yaml`.', 'Concept from `data/concepts/methods.yaml`.'],
    { refersTo: { scheme: 'methods' } },
  ),
  note: field(
    is.localizedLine.optional(),
    ['Hinweis', 'note'],
    [
      'Wofür die Zahl gilt oder woraus sie berechnet ist, wo Messgröße und Verfahren es nicht sagen.',
      'What the figure is about or computed from, where measure and method do not say it.',
    ],
    states('self', v.dct.description, texts),
  ),
  source: sourceRow,
}

/**
 * A value of a measure.
 *
 * With `referenceDate` it is dated to the precision written; without, it is never presented as dated.
 */
export type Figure = ValueOf<typeof figureRows>

/** A figure with a reference date. */
export type DatedFigure = Figure & { readonly referenceDate: string }

export const isDated = (figure: Figure): figure is DatedFigure => figure.referenceDate !== undefined

/** Only measures that count an age group are in the population cube. */
export const ageGroupOf = (context: DescriptionContext, measure: string): string | undefined =>
  conceptOf(context.referenceData, 'measures', measure)?.ageGroup

/** Stands where an observation does not say its base: a data cube has no observation without one of its dimensions. */
export const unsaidBase = 'not-stated'

/** The dimension of the population cube that no standard has: the census that a figure is based on. */
const baseDimension = ({ referenceData }: DescriptionContext): NamedNode =>
  iri(cubeIri(referenceData.base, 'census-base'))

const baseConcept = (context: DescriptionContext, { base }: Pick<Figure, 'base'>): NamedNode =>
  concept(context, 'census-bases', base ?? unsaidBase)

/** Say of an observation or a series on which census it is based; nothing in a network without such a list. */
export function describeBase(
  context: DescriptionContext,
  self: NamedNode,
  of: Pick<Figure, 'base'>,
): void {
  if (!context.referenceData.concepts.has('census-bases')) return
  context.graph.add(self, baseDimension(context), baseConcept(context, of))
}

const amount = (value: number): Literal =>
  Number.isInteger(value) ? integer(value) : decimal(value)

function describeValue(figure: Figure, self: NamedNode, context: DescriptionContext): void {
  const { measure, method, value } = figure
  const { graph } = context
  const unit = conceptOf(context.referenceData, 'measures', measure)?.unit ?? 'persons'
  graph.add(self, v.dct.type, concept(context, 'measures', measure))
  graph.add(self, v.schema.propertyID, plain(measure))
  graph.add(self, v.schema.name, ...texts(conceptLabel(context.referenceData, 'measures', measure)))
  graph.add(self, v.schema.value, amount(value))
  graph.add(self, v.schema.unitText, ...texts(conceptLabel(context.referenceData, 'units', unit)))
  graph.add(self, v.schema.measurementTechnique, concept(context, 'methods', method))
}

function describeObservation(
  figure: DatedFigure,
  self: NamedNode,
  context: DescriptionContext,
): void {
  const { graph } = context
  const date = dateLiteral(figure.referenceDate)
  graph.add(self, v.schema.variableMeasured, concept(context, 'measures', figure.measure))
  graph.add(self, v.schema.observationAbout, context.territory)
  graph.add(self, v.schema.observationDate, date)
  const age = ageGroupOf(context, figure.measure)
  if (age === undefined) return
  const status = figure.method === 'estimated' ? 'obsStatus-E' : 'obsStatus-A'
  graph.add(self, v.qb.dataSet, cube(context, figure.method))
  graph.add(self, v.sdmxDimension.refArea, context.territory)
  graph.add(self, v.sdmxDimension.refPeriod, date)
  graph.add(self, v.sdmxDimension.age, concept(context, 'age-groups', age))
  describeBase(context, self, figure)
  graph.add(self, v.sdmxMeasure.obsValue, amount(figure.value))
  graph.add(self, v.sdmxAttribute.obsStatus, v.sdmxCode[status])
}

/** An undated figure is a plain value: no observation, no period; the raw text of its date stays as it is. */
function typesOf(figure: Figure, context: DescriptionContext): NamedNode[] {
  const value = [v.schema.PropertyValue, v.prov.Entity]
  if (!isDated(figure)) return value
  const inCube = ageGroupOf(context, figure.measure) !== undefined
  return [...(inCube ? [v.qb.Observation] : []), v.schema.Observation, ...value]
}

function describeFigure(figure: Figure, self: NamedNode, context: DescriptionContext): void {
  if (isDated(figure)) describeObservation(figure, self, context)
  describeValue(figure, self, context)
  if (figure.referenceText !== undefined)
    context.graph.add(self, v.schema.valueReference, tagged(figure.referenceText, 'de'))
}

export const figure = nodeShape(figureRows, {
  fragment: fragments.figure,
  types: typesOf,
  links: [['territory', v.schema.additionalProperty]],
  derive: describeFigure,
})
