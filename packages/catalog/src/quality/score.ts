import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import {
  type DatasetCircumstances,
  type Dimension,
  dimensions,
  type Metric,
  metrics,
} from './metrics.ts'
import type { View } from './view.ts'

const { dcat } = vocabulary

/** What one dataset reaches. */
export interface QualityScore {
  readonly dataset: string
  readonly points: number
  readonly missing: readonly Metric[]
}

const sum = (all: readonly Metric[]): number => all.reduce((total, { points }) => total + points, 0)

const lacking = (
  of: Metric['of'],
  view: View,
  node: string,
  circumstances: DatasetCircumstances,
): readonly Metric[] =>
  metrics.filter((metric) => metric.of === of && !metric.reached(view, node, circumstances))

/** Points of a dataset and of its one best distribution; without any, all points of distributions are missing. */
export function scoreOf(
  view: View,
  dataset: string,
  circumstances: DatasetCircumstances,
): QualityScore {
  const files = view.objects(dataset, dcat.distribution)
  const perFile = files.map(({ value }) => lacking('distribution', view, value, circumstances))
  const [best = metrics.filter(({ of }) => of === 'distribution')] = perFile.sort(
    (a, b) => sum(a) - sum(b),
  )
  const missing = [...lacking('dataset', view, dataset, circumstances), ...best]
  return { dataset, points: sum(metrics) - sum(missing), missing }
}

/** How data.europa.eu calls a score. */
export function ratingOf(points: number) {
  if (points > 350) return { de: 'ausgezeichnet', en: 'excellent' }
  if (points > 220) return { de: 'gut', en: 'good' }
  return points >= 120 ? { de: 'ausreichend', en: 'sufficient' } : { de: 'schlecht', en: 'bad' }
}

/** What many datasets reach together. */
export interface Summary {
  readonly most: number
  readonly average: number
  readonly lowest: number
  readonly counted: number
  readonly full: number
  readonly dimensions: readonly {
    readonly name: Dimension
    readonly label: (typeof dimensions)[Dimension]
    readonly points: number
    readonly most: number
  }[]
  /** Most frequent first. */
  readonly missing: readonly (Pick<Metric, 'name' | 'label' | 'remedy'> & {
    readonly count: number
  })[]
}

function dimensionSums(scores: readonly QualityScore[]): Summary['dimensions'] {
  return Object.entries(dimensions).map(([key, label]) => {
    const name = key as Dimension
    const most = sum(metrics.filter(({ dimension }) => dimension === name))
    const lost = scores.map(({ missing }) =>
      sum(missing.filter(({ dimension }) => dimension === name)),
    )
    const mean = lost.reduce((total, each) => total + each, 0) / Math.max(1, scores.length)
    return { name, label, points: most - mean, most }
  })
}

function missingSums(scores: readonly QualityScore[]): Summary['missing'] {
  const groups = Map.groupBy(
    scores.flatMap(({ missing }) => missing),
    (metric) => metric,
  )
  return [...groups]
    .map(([{ label, name, remedy }, all]) => ({ name, label, remedy, count: all.length }))
    .sort((a, b) => b.count - a.count)
}

export function summaryOf(scores: readonly QualityScore[]): Summary {
  const most = sum(metrics)
  const points = scores.map((score) => score.points)
  const total = points.reduce((all, each) => all + each, 0)
  return {
    most,
    average: total / Math.max(1, points.length),
    // Math.min takes its arguments on the stack, which a hundred thousand would overflow.
    lowest: points.reduce((least, each) => Math.min(least, each), most),
    counted: points.length,
    full: points.filter((each) => each === most).length,
    dimensions: dimensionSums(scores),
    missing: missingSums(scores),
  }
}
