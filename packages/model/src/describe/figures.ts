import { prov, qb, sdmxDimension } from '@kommunalgraph/rdf/vocabularies'
import { concept, cube, node, sliceKey } from '../description-context.ts'
import type { NodeShape } from '../fields/field.ts'
import {
  ageGroupOf,
  type DatedFigure,
  type Figure,
  figure as figureTemplate,
  isDated,
} from '../fields/nodes/figure.ts'
import type { MunicipalProfile } from '../fields/record.ts'
import { fragments } from '../iri.ts'
import type { RecordContext } from './record-context.ts'
import { describeNode } from './walk.ts'

/** A share that we derived, and the two figures it comes from. */
export interface DerivedShare {
  readonly figure: DatedFigure
  readonly from: readonly [part: DatedFigure, whole: DatedFigure]
}

const isPair = (part: DatedFigure, whole: Figure): whole is DatedFigure =>
  whole.measure === 'population' &&
  whole.referenceDate === part.referenceDate &&
  whole.method === part.method &&
  whole.value > 0

/**
 * The share of children under 18, where both figures have the same date and method: one per date, in percent with
 * one decimal, from the official pair if there is one.
 */
export function derivedShares(record: MunicipalProfile): DerivedShare[] {
  const figures = record.statistics ?? []
  const parts = figures.filter(isDated).filter(({ measure }) => measure === 'population-under-18')
  const pairs = parts.flatMap((part) => {
    const whole = figures.find((each) => isPair(part, each))
    return whole && isDated(whole) ? [[part, whole] as const] : []
  })
  const shares = new Map<string, DerivedShare>()
  for (const [part, whole] of pairs) {
    const { referenceDate, method } = part
    if (shares.has(referenceDate) && method !== 'official') continue
    const value = Math.round((part.value / whole.value) * 1000) / 10
    const figure = { measure: 'share-under-18', value, referenceDate, method: 'derived' }
    shares.set(referenceDate, { figure, from: [part, whole] })
  }
  const written = new Set(figures.map((each) => fragmentOf(each)))
  return [...shares.values()].filter(({ figure }) => !written.has(fragmentOf(figure)))
}

const fragmentOf = ({ measure, referenceDate, method }: Figure): string =>
  fragments.figure(measure, referenceDate, method)

export function describeShares(context: RecordContext): void {
  for (const { figure, from } of derivedShares(context.record)) {
    const self = describeNode(figureTemplate as NodeShape, figure, context.territory, context)
    const origins = from.map((each) => node(context, fragmentOf(each)))
    context.graph.add(self, prov.wasDerivedFrom, ...origins)
  }
}

/** Dated figures of one measure and method; an undated one never joins a series. */
export interface Series {
  readonly measure: string
  readonly method: string
  readonly figures: readonly DatedFigure[]
}

/** Series of at least two dates, each in the order of its dates. */
export function seriesOf(record: MunicipalProfile): Series[] {
  const dated = (record.statistics ?? []).filter(isDated)
  const groups = Map.groupBy(dated, ({ measure, method }) => fragments.series(measure, method))
  return [...groups.values()].flatMap((figures) => {
    const [first] = figures
    if (first === undefined || figures.length < 2) return []
    const ordered = figures.toSorted((a, b) => (a.referenceDate < b.referenceDate ? -1 : 1))
    return [{ measure: first.measure, method: first.method, figures: ordered }]
  })
}

export function describeSeries(context: RecordContext): void {
  for (const { measure, method, figures } of seriesOf(context.record)) {
    const age = ageGroupOf(context, measure)
    if (age === undefined) continue
    const self = node(context, fragments.series(measure, method))
    context.graph.type(self, qb.Slice)
    context.graph.add(self, qb.sliceStructure, sliceKey(context))
    context.graph.add(self, sdmxDimension.refArea, context.territory)
    context.graph.add(self, sdmxDimension.age, concept(context, 'age-groups', age))
    context.graph.add(
      self,
      qb.observation,
      ...figures.map((each) => node(context, fragmentOf(each))),
    )
    const dataSet = cube(context, method)
    context.graph.type(dataSet, qb.DataSet)
    context.graph.add(dataSet, qb.slice, self)
  }
}
