import { dateLiteral, decimal, integer, plain, tagged, texts } from '@kommunalgraph/rdf'
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
import { fragments } from '../../iri.ts'
import { field, nodeShape, type ValueOf } from '../field.ts'
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
  method: field(
    is.key,
    ['Verfahren', 'method'],
    ['Begriff aus `data/concepts/methods.yaml`.', 'Concept from `data/concepts/methods.yaml`.'],
    { refersTo: { scheme: 'methods' } },
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
  fragment: (value) => fragments.figure(value.measure, value.referenceDate, value.method),
  types: typesOf,
  links: [['territory', v.schema.additionalProperty]],
  derive: describeFigure,
})
