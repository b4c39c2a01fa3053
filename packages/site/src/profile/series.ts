import { conceptLabel, type Series, seriesOf } from '@kommunalgraph/model'
import { lineChart } from '../charts/line-chart.ts'
import { type Html, html, join } from '../html.ts'
import { phrase, wording } from '../page.ts'
import { shortDate } from '../parts/dates.ts'
import { reference } from '../parts/origins.ts'
import type { Profile } from './profile-part.ts'

/** The drawing of one series: measure, method, dates and sources stand below it. */
function figure({ origins, page }: Profile, { figures, measure, method }: Series): Html {
  const { chartText, from, to } = page.messages.series
  const name = wording(page, conceptLabel(page.snapshot, 'measures', measure)).text
  const how = conceptLabel(page.snapshot, 'methods', method)
  const points = figures.map(({ referenceDate, value }) => ({ date: referenceDate, value }))
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return html``
  const { date, number } = page.formatting
  const description = chartText(
    number(first.value),
    date(first.date),
    number(last.value),
    date(last.date),
  )
  const sources = [...new Set(figures.map(({ source }) => source))]
  return html`<figure class="series">
${lineChart({ id: `chart_${measure}_${method}`, title: `${name}, ${wording(page, how).text}`, description }, points, page.formatting)}<figcaption><span class="lifted">${phrase(page, how)}</span>, ${from} ${shortDate(page, first.date)} ${to} ${shortDate(page, last.date)}${sources.map((id) => reference(page, origins, id))}</figcaption>
</figure>
`
}

/** The series of a measure, each drawn for itself; nothing where there are no two dates of one method. */
export function seriesCharts(profile: Profile, measure: string): Html | undefined {
  const all = seriesOf(profile.record).filter((each) => each.measure === measure)
  if (all.length === 0) return undefined
  return join(
    all.map((each) => figure(profile, each)),
    '',
  )
}
