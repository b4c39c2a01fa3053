import type { ListEntry, MapPoint } from '@kommunalgraph/model'
import { comparedFacts } from '../compare/facts.ts'
import { comparedFigures } from '../compare/figures.ts'
import { compareForm } from '../compare/form.ts'
import { type Html, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { pointsMap } from '../map/points-map.ts'
import { openPage, type Page, type PageContext, wording } from '../page.ts'
import { formatSection } from '../parts/formats.ts'
import { part } from '../parts/part.ts'

const pointsOf = (entries: readonly ListEntry[]): readonly MapPoint[] =>
  entries.flatMap(({ record: { kind, location, name }, slug }) =>
    location ? [{ slug, name, kind, lat: location.lat, lon: location.lon }] : [],
  )

function map(page: Page, entries: readonly ListEntry[]): Html | undefined {
  const points = pointsOf(entries)
  if (points.length === 0) return undefined
  return part(page.messages.map.heading, pointsMap(page, points, entries.length))
}

/** A few municipalities side by side, by what they are, by figures of one date, and on a map. */
export function comparePage(context: PageContext, entries: readonly ListEntry[]): string {
  const page = openPage(context)
  const words = page.messages.compare
  const names = entries.map(({ record }) => wording(page, record.name).text)
  const title = names.length === 0 ? words.title : `${words.title}: ${names.join(', ')}`
  const enough = entries.length > 1
  return layout(page, {
    title: fitTitle(
      title,
      names.length > 2 ? `${words.title}: ${names.slice(0, 2).join(', ')} …` : title,
    ),
    description: fitDescription(words.description),
    crumbs: [{ name: page.messages.list.title, path: 'kommunen' }, { name: words.title }],
    hidden: entries.length > 0,
    main: html`<div class="headline">
<h1 class="kern-heading-x-large">${words.title}</h1>
<p class="lead">${enough ? names.join(' · ') : words.intro}</p>
${compareForm(page, entries)}</div>
${enough && html`${comparedFacts(page, entries)}${comparedFigures(page, entries)}${map(page, entries)}`}${formatSection(page)}`,
  })
}
