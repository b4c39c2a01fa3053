import { dateLiteral, decimal, integer, iri, plain, tagged, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { Literal, NamedNode } from 'n3'
import { z } from 'zod'
import * as is from '../../constraints.ts'
import { countedMeasure, dimensionsOf } from '../../cube-dimensions.ts'
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
  parts: field(
    z.array(is.key).readonly().optional(),
    ['Summiert aus', 'added up from'],
    [
      'Nur bei Summen: die Altersgruppen darin, Begriffe aus `data/concepts/age-groups.yaml`.',
      'For sums only: the age groups in it, concepts from `data/concepts/age-groups.yaml`.',
    ],
    { refersTo: { scheme: 'age-groups' } },
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

/** Codes an observation or a series: age group, sex and census, as far as the network has lists of them. */
export function describeCodes(
  context: DescriptionContext,
  self: NamedNode,
  of: Pick<Figure, 'base' | 'measure'>,
): void {
  const { graph, referenceData } = context
  const measure = countedMeasure(referenceData, of.measure)
  if (measure === undefined) return
  for (const { notationOf, property, scheme } of dimensionsOf(referenceData))
    graph.add(self, property(referenceData), concept(context, scheme, notationOf(measure, of)))
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
  if (countedMeasure(context.referenceData, figure.measure) === undefined) return
  const status = figure.method === 'estimated' ? 'obsStatus-E' : 'obsStatus-A'
  graph.add(self, v.qb.dataSet, cube(context, figure.method))
  graph.add(self, v.sdmxDimension.refArea, context.territory)
  graph.add(self, v.sdmxDimension.refPeriod, date)
  describeCodes(context, self, figure)
  graph.add(self, v.sdmxMeasure.obsValue, amount(figure.value))
  graph.add(self, v.sdmxAttribute.obsStatus, v.sdmxCode[status])
  const parts = figure.parts ?? []
  const groups = parts.map((notation) => concept(context, 'age-groups', notation))
  graph.add(self, iri(cubeIri(context.referenceData.base, 'age-parts')), ...groups)
}

/** An undated figure is a plain value: no observation, no period; the raw text of its date stays as it is. */
function typesOf(figure: Figure, context: DescriptionContext): NamedNode[] {
  const value = [v.schema.PropertyValue, v.prov.Entity]
  if (!isDated(figure)) return value
  const inCube = countedMeasure(context.referenceData, figure.measure) !== undefined
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
