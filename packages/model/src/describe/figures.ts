import { prov, qb, sdmxDimension } from '@kommunalgraph/rdf/vocabularies'
import type { NodeTemplate } from '../fields.ts'
import { fragments } from '../iri.ts'
import {
  ageGroupOf,
  type DatedFigure,
  type Figure,
  figure as figureTemplate,
  isDated,
} from '../nodes/figure.ts'
import type { MunicipalProfile } from '../record.ts'
import { concept, cube, node, type Scope, sliceKey } from '../scope.ts'
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

export function describeShares(scope: Scope): void {
  for (const { figure, from } of derivedShares(scope.record)) {
    const self = describeNode(figureTemplate as NodeTemplate, figure, scope.territory, scope)
    const origins = from.map((each) => node(scope, fragmentOf(each)))
    scope.graph.add(self, prov.wasDerivedFrom, ...origins)
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

export function describeSeries(scope: Scope): void {
  for (const { measure, method, figures } of seriesOf(scope.record)) {
    const age = ageGroupOf(scope, measure)
    if (age === undefined) continue
    const self = node(scope, fragments.series(measure, method))
    scope.graph.type(self, qb.Slice)
    scope.graph.add(self, qb.sliceStructure, sliceKey(scope))
    scope.graph.add(self, sdmxDimension.refArea, scope.territory)
    scope.graph.add(self, sdmxDimension.age, concept(scope, 'age-groups', age))
    scope.graph.add(self, qb.observation, ...figures.map((each) => node(scope, fragmentOf(each))))
    const dataSet = cube(scope, method)
    scope.graph.type(dataSet, qb.DataSet)
    scope.graph.add(dataSet, qb.slice, self)
  }
}
