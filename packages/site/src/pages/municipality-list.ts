import { facets, type ListEntry, type ListPage, type MapPoint } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { downloads } from '../list/downloads.ts'
import { facetForm } from '../list/facets.ts'
import { filterLinks, filtersOf } from '../list/filters.ts'
import { valueLabel } from '../list/labels.ts'
import { municipalityTable } from '../list/municipality-table.ts'
import { nothingFound } from '../list/nothing-found.ts'
import { orders, views } from '../list/order.ts'
import { paging } from '../list/paging.ts'
import { searchForm } from '../list/search.ts'
import { isNarrowed, type ListState } from '../list/state.ts'
import { pointsMap } from '../map/points-map.ts'
import { mostPoints } from '../map/scene.ts'
import { openPage, type Page, type PageContext, wording } from '../page.ts'
import { formatSection } from '../parts/formats.ts'
import { foundPlaces } from '../places/found-places.ts'

/** By name in the order of the page's language: a district has another first letter in English. */
function inOrder(page: Page, { sort, text }: ListState, entries: readonly ListEntry[]) {
  if (sort !== undefined || text !== undefined) return entries
  const nameOf = ({ record }: ListEntry) => wording(page, record.name).text
  return entries.toSorted((a, b) => page.formatting.compare(nameOf(a), nameOf(b)))
}

/** Everyone in the view that has a place, not only those of this page. */
function pointsOf(page: Page, { text, where }: ListState): readonly MapPoint[] {
  if (text === undefined && Object.keys(where).length === 0) return page.release.points(mostPoints)
  const { entries } = page.release.list({
    ...(text !== undefined && { text }),
    where,
    page: 1,
    size: mostPoints,
  })
  return entries.flatMap(({ record: { kind, location, name }, slug }) =>
    location ? [{ slug, name, kind, lat: location.lat, lon: location.lon }] : [],
  )
}

/** How many there are, and what was searched instead of what was typed. */
function outcome(page: Page, state: ListState, { corrected, total }: ListPage): Html {
  const words = page.messages.list
  const count = words.count(total, page.formatting.number(total))
  return html`<p class="outcome" role="status">${isNarrowed(state) ? words.found(count) : count}${corrected !== undefined && state.text !== undefined && html`<br>${words.corrected(state.text, corrected)}`}</p>
`
}

/** The list without what was searched instead, where the words are the name of a place that has no profile. */
function meant(page: Page, { text }: ListState, list: ListPage): ListPage {
  const { corrected, ...plain } = list
  if (corrected === undefined || text === undefined) return list
  const isPlace = page.release.find(text, 1).some(({ slug }) => slug === undefined)
  return isPlace ? { ...plain, entries: [], total: 0 } : list
}

/** What to tell of places that the words name and that have no row in the list. */
const answersFor = (page: Page, { text }: ListState, list: ListPage): Html | undefined =>
  text === undefined || list.page > 1 || list.corrected !== undefined
    ? undefined
    : foundPlaces(page, text, list.total === 0)

function results(page: Page, state: ListState, list: ListPage): Html {
  const answers = answersFor(page, state, list)
  if (list.total === 0) return html`${answers}${nothingFound(page, state, answers !== undefined)}`
  return html`${answers}<div class="list-tools">
${orders(page, state)}${views(page, state)}${downloads(page)}</div>
${
  state.sort === 'population' &&
  html`<p class="note">${page.messages.list.populationApart}</p>
`
}${state.map && pointsMap(page, pointsOf(page, state), list.total)}${municipalityTable(page, inOrder(page, state, list.entries))}${paging(page, state, list)}`
}

/** What tells this view from others, in the words of the page. */
function titleOf(page: Page, state: ListState, list: ListPage): string {
  const { list: words, navigation } = page.messages
  const values = facets.flatMap((facet) =>
    (state.where[facet.name] ?? []).map(
      (value) => wording(page, valueLabel(page, facet, value)).text,
    ),
  )
  const at = page.formatting.number
  const parts = [
    ...(state.text === undefined ? [] : [state.text]),
    ...values,
    ...(state.map ? [words.asMap] : []),
    ...(list.page > 1 ? [navigation.pageOf(at(list.page), at(list.pages))] : []),
  ]
  return parts.length === 0 ? words.title : `${words.title}: ${parts.join(', ')}`
}

/** Municipalities by what they are asked for, with a link to each. */
export function municipalityListPage(
  context: PageContext,
  found: ListPage,
  state: ListState,
): string {
  const page = openPage(context)
  const list = meant(page, state, found)
  const words = page.messages.list
  const title = titleOf(page, state, list)
  const site = wording(page, page.release.network.site.name).text
  return layout(page, {
    title: fitTitle(`${title} – ${site}`, title),
    description: fitDescription(words.description(page.formatting.number(list.total))),
    crumbs: [{ name: words.title }],
    hidden: isNarrowed(state),
    main: html`<div class="headline">
<h1 class="kern-heading-x-large">${words.title}</h1>
${searchForm(page, state)}</div>
<div class="finder">
${facetForm(page, state)}<div class="found">
${outcome(page, state, list)}<div class="results">
${filterLinks(page, filtersOf(page, state))}${results(page, state, list)}</div>
</div>
</div>
<div class="list-formats">
${formatSection(page)}</div>`,
  })
}
