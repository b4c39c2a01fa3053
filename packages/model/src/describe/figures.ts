import { prov, qb, sdmxDimension } from '@kommunalgraph/rdf/vocabularies'
import { countedMeasure } from '../cube-dimensions.ts'
import { cube, node, sliceKey, territoryList } from '../description-context.ts'
import type { NodeShape } from '../fields/field.ts'
import {
  type DatedFigure,
  describeCodes,
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

/** Added up from age groups that official statistics publish: as official as its parts. */
const isSum = (part: Figure, whole: Figure): boolean =>
  part.method === 'derived' && whole.method === 'official'

const isPair = (part: DatedFigure, whole: Figure): whole is DatedFigure =>
  whole.measure === 'population' &&
  whole.referenceDate === part.referenceDate &&
  whole.base === part.base &&
  (whole.method === part.method || isSum(part, whole)) &&
  whole.value > 0

/**
 * The share of children under 18, where both figures have the same date, base and method (a sum of official age groups
 * goes with an official population): one per date and base, in percent with one decimal, from the official pair if
 * there is one.
 */
export function derivedShares(record: MunicipalProfile): DerivedShare[] {
  const figures = record.statistics ?? []
  const parts = figures.filter(isDated).filter(({ measure }) => measure === 'population-under-18')
  const pairs = parts.flatMap((part) => {
    const wholes = figures.filter((each) => isPair(part, each))
    const whole = wholes.find(({ method }) => method === part.method) ?? wholes[0]
    return whole && isDated(whole) ? [[part, whole] as const] : []
  })
  const shares = new Map<string, DerivedShare>()
  for (const [part, whole] of pairs) {
    const { base, referenceDate } = part
    const value = Math.round((part.value / whole.value) * 1000) / 10
    const share = { measure: 'share-under-18', value, referenceDate, method: 'derived' }
    const figure = base === undefined ? share : { ...share, base }
    const fragment = fragments.figure(figure)
    if (shares.has(fragment) && part.method !== 'official') continue
    shares.set(fragment, { figure, from: [part, whole] })
  }
  const written = new Set(figures.map(fragments.figure))
  return [...shares].flatMap(([fragment, share]) => (written.has(fragment) ? [] : [share]))
}

export function describeShares(context: RecordContext): void {
  for (const { figure, from } of derivedShares(context.record)) {
    const self = describeNode(figureTemplate as NodeShape, figure, context.territory, context)
    const origins = from.map((each) => node(context, fragments.figure(each)))
    context.graph.add(self, prov.wasDerivedFrom, ...origins)
  }
}

/** Dated figures of one measure, method and base; an undated one never joins a series. */
export interface Series {
  readonly measure: string
  readonly method: string
  readonly base?: string | undefined
  readonly figures: readonly DatedFigure[]
}

/** Series of at least two dates, each in the order of its dates. */
export function seriesOf(record: MunicipalProfile): Series[] {
  const dated = (record.statistics ?? []).filter(isDated)
  const groups = Map.groupBy(dated, fragments.series)
  return [...groups.values()].flatMap((figures) => {
    const [first] = figures
    if (first === undefined || figures.length < 2) return []
    const ordered = figures.toSorted((a, b) => (a.referenceDate < b.referenceDate ? -1 : 1))
    const { base, measure, method } = first
    return [{ measure, method, base, figures: ordered }]
  })
}

export function describeSeries(context: RecordContext): void {
  for (const series of seriesOf(context.record)) {
    const { base, figures, measure, method } = series
    if (countedMeasure(context.referenceData, measure) === undefined) continue
    const self = node(context, fragments.series(series))
    context.graph.type(self, qb.Slice)
    context.graph.add(self, qb.sliceStructure, sliceKey(context))
    context.graph.add(self, sdmxDimension.refArea, context.territory)
    describeCodes(context, self, { base, measure })
    context.graph.add(
      self,
      qb.observation,
      ...figures.map((each) => node(context, fragments.figure(each))),
    )
    const dataSet = cube(context, method)
    context.graph.type(dataSet, qb.DataSet)
    context.graph.add(dataSet, qb.slice, self)
  }
}

/** A territory with an observation is in the code list of the cube. */
export function describeTerritoryCode(context: RecordContext): void {
  const isObserved = (context.record.statistics ?? []).some(
    (each) => isDated(each) && countedMeasure(context.referenceData, each.measure) !== undefined,
  )
  if (!isObserved) return
  const list = territoryList(context)
  context.graph.add(list, qb.hierarchyRoot, context.territory)
}
