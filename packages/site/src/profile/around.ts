import {
  conceptLabel,
  type DatedFigure,
  documentPath,
  isDated,
  type NearbyMunicipality,
} from '@kommunalgraph/model'
import { compareDates } from '@kommunalgraph/rdf'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page, phrase } from '../page.ts'
import { number } from '../parts/data.ts'
import { baseNote } from '../parts/figures.ts'
import { foldedPart } from '../parts/folded-part.ts'
import { type TableRow, table } from '../parts/table.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

/** So many stand in each table. */
const shown = 5

/** So many fit beside each other on the page that compares. */
const compared = 4

const populations = ({ statistics = [] }: Profile['record']): readonly DatedFigure[] =>
  statistics
    .filter(isDated)
    .filter(({ measure, method }) => measure === 'population' && method === 'official')

/** Date and base of the comparison are those of the municipality's newest official population. */
const latestOf = (record: Profile['record']): DatedFigure | undefined =>
  populations(record)
    .toSorted(
      (a, b) =>
        compareDates(a.referenceDate, b.referenceDate) ||
        ((a.base ?? '') < (b.base ?? '') ? -1 : 1),
    )
    .at(-1)

type ToCell = (near: NearbyMunicipality) => Html | undefined

interface Column {
  readonly caption: string
  readonly name: string
  readonly cell: ToCell
  readonly withKind: boolean
}

/** Those alike are of one kind, so it is told of the near ones only. */
function rowOf(page: Page, near: NearbyMunicipality, { cell, withKind }: Column): TableRow {
  const { kind: of, name, slug } = near
  const kind =
    withKind &&
    html`<br><span class="note">${phrase(page, conceptLabel(page.snapshot, 'kinds', of))}</span>`
  return {
    head: html`<a href="${hrefOf(page, documentPath(slug))}">${phrase(page, name)}</a>${kind}`,
    cells: [cell(near)],
  }
}

const tableOf = (page: Page, all: readonly NearbyMunicipality[], column: Column): Html =>
  table({
    name: 'counts',
    caption: column.caption,
    hidesCaption: true,
    columns: [{ name: page.messages.around.municipality }, { name: column.name, numeric: true }],
    groups: [{ rows: all.map((each) => rowOf(page, each, column)) }],
  })

/** A page that shows this municipality beside some others. */
function compareLink({ page, slug }: Profile, all: readonly NearbyMunicipality[]): Html {
  const slugs = [slug, ...all.slice(0, compared - 1).map((each) => each.slug)]
  return html`<p><a rel="nofollow" href="${hrefOf(page, 'vergleich')}?mit=${slugs.join(',')}">${page.messages.around.compare}</a></p>
`
}

function nearest(profile: Profile): Html | undefined {
  const { page, slug } = profile
  const all = page.release.nearest(slug, shown)
  if (all.length === 0) return undefined
  const words = page.messages.around
  const cell: ToCell = ({ distance }) => html`${page.formatting.kilometres(distance)}`
  return html`<section>
<h3 class="kern-heading-small">${words.nearest}</h3>
<p class="note">${words.nearestText}</p>
${tableOf(page, all, { caption: words.nearestCaption, name: words.distance, cell, withKind: true })}${compareLink(profile, all)}</section>
`
}

function similar(profile: Profile): Html | undefined {
  const { page, record, slug } = profile
  const latest = latestOf(record)
  const all = latest === undefined ? [] : page.release.similar(slug, shown)
  if (latest === undefined || all.length === 0) return undefined
  const words = page.messages.around
  const cell: ToCell = ({ value }) => (value === undefined ? undefined : number(page, value))
  return html`<section>
<h3 class="kern-heading-small">${words.similar}</h3>
<p class="note">${words.similarText(page.formatting.date(latest.referenceDate))}${baseNote(page, latest)}</p>
${tableOf(page, all, { caption: words.similarCaption, name: words.population, cell, withKind: false })}${compareLink(profile, all)}</section>
`
}

/** Who is near, and who is alike. */
export const aroundPart: ProfilePart = (profile) => {
  const sections = [nearest(profile), similar(profile)]
  if (sections.every((each) => each === undefined)) return undefined
  return foldedPart(
    profile.page.messages.around.title,
    html`<div class="side-by-side around">
${sections}</div>`,
  )
}
