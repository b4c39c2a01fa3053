import type { Figure } from '@kommunalgraph/model'
import { type Context, eachOf, repeated, type Shared } from '../context.ts'
import type { Draft } from '../draft.ts'
import { type Finding, finding } from '../finding.ts'
import { germanDate } from '../suggest.ts'
import type { RecordDraft, RecordRule } from './record.ts'

/* Figures: whole numbers, one per date, method and base, parts not above their wholes. */

type FigureDraft = Draft<Figure>

/** A rule that looks at one figure after the other. */
const eachFigure =
  (rule: (figure: FigureDraft, index: number, shared: Shared) => readonly Finding[]): RecordRule =>
  ({ statistics }, { shared }) =>
    eachOf(statistics).flatMap(([index, figure]) => rule(figure, index, shared))

const isShare = ({ measure = '' }: FigureDraft, { schemes }: Shared): boolean =>
  schemes.get('measures')?.get(measure)?.unit === 'percent'

/**
 * Whether a figure is written as a whole number.
 *
 * The written form counts: YAML reads `271.000` as 271, a thousandth of what was meant.
 */
export const isWrittenWhole = (index: number, { written }: Context): boolean =>
  /^\d+$/.test(written(['statistics', index, 'value']) ?? '')

const isWhole: RecordRule = ({ statistics }, context) =>
  eachOf(statistics).flatMap(([index, figure]) => {
    const { value } = figure
    if (value === undefined || isShare(figure, context.shared)) return []
    if (isWrittenWhole(index, context)) return []
    const path = ['statistics', index, 'value']
    const text = context.written(path) ?? String(value)
    const suggestion = /^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : undefined
    return [finding('figure/not-whole', path, { value: text, suggestion })]
  })

const shareIsPossible = eachFigure((figure, index, shared) =>
  figure.value !== undefined && figure.value > 100 && isShare(figure, shared)
    ? [finding('figure/share-over-100', ['statistics', index, 'value'], { value: figure.value })]
    : [],
)

/** Figures whose date is sound or absent: a malformed date is a finding of its own and not an absent one. */
const clearlyDated = (
  { statistics }: RecordDraft,
  { has }: Context,
): readonly (readonly [number, FigureDraft])[] =>
  eachOf(statistics).filter(
    ([index, { referenceDate }]) =>
      referenceDate !== undefined || !has(['statistics', index, 'referenceDate']),
  )

/** Undated figures of one measure and method would share an IRI, too. */
const oneEach: RecordRule = (record, context) =>
  repeated(clearlyDated(record, context), ({ base, measure, method, referenceDate }) =>
    measure && method ? [measure, method, referenceDate, base].join(' ') : undefined,
  ).map(({ index, first }) =>
    finding('figure/duplicate', ['statistics', index], { first: first + 1 }),
  )

const oneKindOfDate = eachFigure(({ referenceDate, referenceText }, index) =>
  referenceDate !== undefined && referenceText !== undefined
    ? [finding('figure/two-dates', ['statistics', index, 'referenceText'])]
    : [],
)

const isDated: RecordRule = (record, context) =>
  clearlyDated(record, context).flatMap(([index, { referenceDate, referenceText: text }]) => {
    const path = ['statistics', index]
    if (referenceDate !== undefined) return []
    if (text === undefined)
      return !context.has([...path, 'referenceText']) ? [finding('figure/without-date', path)] : []
    const suggestion = germanDate(text)
    const code = suggestion === undefined ? 'figure/undated' : 'figure/date-complete'
    return [finding(code, [...path, 'referenceText'], { text, suggestion })]
  })

const whole = 'population'
const part = 'population-under-18'

/** Per cent; what municipalities in Germany have lies between. */
const usual = { from: 12, to: 24 }

function compare(
  children: FigureDraft,
  index: number,
  population: FigureDraft,
): readonly Finding[] {
  const path = ['statistics', index, 'value']
  const [few, all] = [children.value, population.value]
  if (few === undefined || all === undefined) return []
  if (few > all) return [finding('figure/part-exceeds-whole', path, { part: few, whole: all })]
  const share = (few / all) * 100
  if (all === 0 || (share >= usual.from && share <= usual.to)) return []
  return [finding('figure/share-implausible', path, { share: share.toFixed(1) })]
}

/**
 * Two figures are compared when date, base and method agree, a sum of age groups also with an official one; two undated
 * ones of a method, too.
 */
const partsFitWholes: RecordRule = (record, context) => {
  const figures = clearlyDated(record, context).filter(([index]) => isWrittenWhole(index, context))
  const totals = figures.filter(([, figure]) => figure.measure === whole)
  return figures
    .filter(([, figure]) => figure.measure === part)
    .flatMap(([index, children]) => {
      const total = totals.find(
        ([, { base, referenceDate, method }]) =>
          referenceDate === children.referenceDate &&
          base === children.base &&
          (method === children.method || (method === 'official' && children.method === 'derived')),
      )
      return total ? compare(children, index, total[1]) : []
    })
}

/** The newest figure of each measure, with its position. */
function newestOfEach(
  figures: readonly (readonly [number, FigureDraft])[],
): readonly (readonly [number, FigureDraft])[] {
  const newest = new Map<string, readonly [number, FigureDraft]>()
  for (const entry of figures) {
    const [, { measure = '', referenceDate = '' }] = entry
    const known = newest.get(measure)?.[1].referenceDate ?? ''
    if (referenceDate > known) newest.set(measure, entry)
  }
  return [...newest.values()]
}

/** A network says after how many years a figure is too old to stand alone. */
const isRecent: RecordRule = (record, context) => {
  const years = context.shared.network?.maxAge
  if (years === undefined) return []
  const { today } = context
  const oldest = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`
  return newestOfEach(clearlyDated(record, context)).flatMap(([index, { referenceDate = '' }]) =>
    referenceDate < oldest
      ? [finding('figure/old', ['statistics', index, 'referenceDate'], { referenceDate, years })]
      : [],
  )
}

/** Some figures of a measure say their base and others do not: nobody could tell where a series breaks. */
const basesAreSaid: RecordRule = (record, context) => {
  const official = clearlyDated(record, context).filter(([, { method }]) => method === 'official')
  const withBase = new Set(official.flatMap(([, { base, measure }]) => (base ? [measure] : [])))
  return official
    .filter(([index]) => !context.has(['statistics', index, 'base']))
    .filter(([, { measure }]) => withBase.has(measure))
    .map(([index, { referenceDate = '' }]) =>
      finding('figure/without-base', ['statistics', index], { date: referenceDate }),
    )
}

export const figureRules: readonly RecordRule[] = [
  isWhole,
  shareIsPossible,
  oneEach,
  oneKindOfDate,
  isDated,
  partsFitWholes,
  isRecent,
  basesAreSaid,
]
