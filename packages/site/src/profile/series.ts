import { conceptLabel, type DatedFigure, isDated } from '@kommunalgraph/model'
import { compareDates } from '@kommunalgraph/rdf'
import { lineChart } from '../charts/line-chart.ts'
import { type Html, html, join } from '../html.ts'
import { phrase, wording } from '../page.ts'
import { isOfAgeGroup } from '../parts/concepts.ts'
import { shortDate } from '../parts/dates.ts'
import { baseText } from '../parts/figures.ts'
import { reference } from '../parts/origins.ts'
import type { Profile } from './profile-part.ts'

/** Figures of one base, in the order of their dates: one line. Between two of them the series breaks. */
type Segment = readonly [DatedFigure, ...DatedFigure[]]

const byDate = (a: DatedFigure, b: DatedFigure): number =>
  compareDates(a.referenceDate, b.referenceDate)

/** Dated figures of a measure and a method, by base. */
function segmentsOf(figures: readonly DatedFigure[]): readonly Segment[] {
  const byBase = Map.groupBy(figures.toSorted(byDate), ({ base }) => base)
  return [...byBase.values()].flatMap(([first, ...others]): readonly Segment[] =>
    first === undefined ? [] : [[first, ...others]],
  )
}

/** From when to when a segment goes. */
function span({ page }: Profile, segment: Segment): Html {
  const { from, to } = page.messages.series
  const [first, last] = [segment[0], segment.at(-1)]
  const end = last && last !== first && html` ${to} ${shortDate(page, last.referenceDate)}`
  return html`${end ? html`${from} ` : ''}${shortDate(page, first.referenceDate)}${end}${baseText(page, first)}`
}

/** What the drawing shows, for those who do not see it. */
function text({ page }: Profile, segments: readonly Segment[]): string {
  const { chartBreak, chartLine, chartPoint, chartRest } = page.messages.series
  const { date, number } = page.formatting
  const lines = segments.map((segment) => {
    const [first, last = first] = [segment[0], segment.at(-1)]
    const start = [number(first.value), date(first.referenceDate)] as const
    return first === last
      ? chartPoint(...start)
      : chartLine(...start, number(last.value), date(last.referenceDate))
  })
  return `${lines.join(`; ${chartBreak}; `)}; ${chartRest}`
}

/** The drawing of a measure by a method: dates, bases and sources stand below it. */
function figure(profile: Profile, segments: readonly Segment[]): Html {
  const { origins, page } = profile
  const all = segments.flat()
  const [first] = all
  if (first === undefined) return html``
  const { measure, method } = first
  const name = wording(page, conceptLabel(page.snapshot, 'measures', measure)).text
  const how = conceptLabel(page.snapshot, 'methods', method)
  const about = {
    id: `chart_${measure}_${method}`,
    title: `${name}, ${wording(page, how).text}`,
    description: text(profile, segments),
  }
  const lines = segments.map((segment) =>
    segment.map(({ referenceDate, value }) => ({ date: referenceDate, value })),
  )
  const sources = [...new Set(all.map(({ source }) => source))]
  const spans = join(
    segments.map((each) => span(profile, each)),
    '; ',
  )
  const broken = segments.length > 1 && ` ${page.messages.series.broken}`
  return html`<figure class="${isOfAgeGroup(page, measure) ? 'series about-children' : 'series'}">
${lineChart(about, lines, page.formatting)}<figcaption><span class="lifted">${phrase(page, how)}</span>, ${spans}${sources.map((id) => reference(page, origins, id))}${broken && html`.${broken}`}</figcaption>
</figure>
`
}

/** The figures of a measure, drawn by method; nothing where there are no two dates of one base. */
export function seriesCharts(profile: Profile, measure: string): Html | undefined {
  const dated = (profile.record.statistics ?? []).filter(isDated)
  const byMethod = Map.groupBy(
    dated.filter((each) => each.measure === measure),
    ({ method }) => method,
  )
  const all = [...byMethod.values()]
    .map(segmentsOf)
    .filter((segments) => segments.some(({ length }) => length > 1))
  if (all.length === 0) return undefined
  return join(
    all.map((each) => figure(profile, each)),
    '',
  )
}
