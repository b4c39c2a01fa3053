import {
  conceptLabel,
  conceptOf,
  type DerivedShare,
  derivedShares,
  type Figure,
  fragments,
  isDated,
  seriesOf,
} from '@kommunalgraph/model'
import { compareDates } from '@kommunalgraph/rdf'
import { type Html, html, join } from '../html.ts'
import { german, type Page, phrase, wording } from '../page.ts'
import { conceptHref, conceptLink } from '../parts/concepts.ts'
import { number } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { figureNotes } from '../parts/figures.ts'
import { fieldLabel } from '../parts/labels.ts'
import { namedReference } from '../parts/origins.ts'
import { part } from '../parts/part.ts'
import { type TableColumn, type TableRow, wideTable } from '../parts/table.ts'
import type { Profile, ProfilePart } from './profile-part.ts'
import { seriesCharts } from './series.ts'

/** A figure of the record, or one that follows from two of them. */
type Row = { readonly figure: Figure; readonly from?: DerivedShare['from'] }

/** The date, or that it is unknown and what the source says instead. */
function when(page: Page, { referenceDate, referenceText }: Figure): Html {
  const { rawDate, undated } = page.messages.profile
  const { closeQuote, openQuote } = page.messages.words
  const known = referenceDate === undefined ? undated : date(page, referenceDate)
  if (referenceText === undefined) return html`${known}`
  return html`${known}<br><span class="note">${rawDate}: ${openQuote}${german(page, referenceText)}${closeQuote}</span>`
}

/** How the figure came about; ours are marked as computed. */
function how(page: Page, { figure }: Row): Html {
  const mark =
    figure.method === 'derived' &&
    html` <span class="badge">${page.messages.profile.computed}</span>`
  return html`${conceptLink(page, 'methods', figure.method)}${mark}${figureNotes(page, figure)}`
}

/** Where it stands, or which figures it was computed from. */
function origin({ page, origins }: Profile, { figure, from }: Row): Html | undefined {
  if (from === undefined) return namedReference(page, origins, figure.source)
  const { and, computedFrom } = page.messages.profile
  const links = from.map(
    (each) =>
      html`<a href="#${fragments.figure(each)}">${phrase(page, conceptLabel(page.snapshot, 'measures', each.measure))}</a>`,
  )
  return html`${computedFrom} ${join(links, ` ${and} `)}`
}

const rowOf = (profile: Profile, entry: Row): TableRow => ({
  id: fragments.figure(entry.figure),
  head: when(profile.page, entry.figure),
  cells: [
    number(profile.page, entry.figure.value),
    how(profile.page, entry),
    origin(profile, entry),
  ],
})

const newestFirst = (a: Row, b: Row): number =>
  compareDates(b.figure.referenceDate ?? '', a.figure.referenceDate ?? '')

/** Rows that belong together; with a fragment where they are a series. */
type Group = readonly [fragment: string | undefined, rows: readonly Row[]]

/** Dated figures by method and base, so that a series is a group of rows; undated ones are in none. */
function groups({ record }: Profile, rows: readonly Row[]): Group[] {
  const series = new Set(seriesOf(record).map(fragments.series))
  const dated = rows.filter(({ figure }) => isDated(figure)).toSorted(newestFirst)
  const undated = rows.filter(({ figure }) => !isDated(figure))
  const byMethod = Map.groupBy(dated, ({ figure }) => fragments.series(figure))
  const named = [...byMethod].map(
    ([fragment, same]): Group => [series.has(fragment) ? fragment : undefined, same],
  )
  return undated.length > 0 ? [...named, [undefined, undated]] : named
}

const columns = ['referenceDate', 'value', 'method', 'source'] as const

const columnsOf = (page: Page): readonly TableColumn[] =>
  columns.map((field) => ({
    name: fieldLabel(page, `statistics.${field}`),
    numeric: field === 'value',
  }))

/** Where the figures begin. */
export const figuresId = 'figures_here'

/** All figures of one measure; below the last one, what holds for all. */
function measureTable(
  profile: Profile,
  measure: string,
  rows: readonly Row[],
  isLast: boolean,
): Html {
  const { page } = profile
  const label = conceptLabel(page.snapshot, 'measures', measure)
  const unit = conceptLabel(
    page.snapshot,
    'units',
    conceptOf(page.snapshot, 'measures', measure)?.unit ?? 'persons',
  )
  const name = phrase(page, label)
  const link = html`<a class="lifted" href="${conceptHref(page, 'measures', measure)}">${name}</a>`
  const charts = seriesCharts(profile, measure)
  const figureTable = wideTable(wording(page, label).text, {
    name: 'figures',
    caption: html`${link} <span class="note">${page.messages.profile.inUnit} ${phrase(page, unit)}</span>`,
    columns: columnsOf(page),
    groups: groups(profile, rows).map(([id, same]) => ({
      id,
      rows: same.map((each) => rowOf(profile, each)),
    })),
  })
  return html`<div class="measure">
${charts}<details class="all-figures">
<summary>${page.messages.answers.allFigures} <span class="lifted">${name}</span></summary>
${figureTable}${isLast && html`<p class="note">${page.messages.profile.figureNote}</p>\n`}</details>
</div>
`
}

/** Every figure with value, reference date, method and source: a table for each measure. */
export const figuresPart: ProfilePart = (profile) => {
  const { page, record } = profile
  const rows: readonly Row[] = [
    ...(record.statistics ?? []).map((figure) => ({ figure })),
    ...derivedShares(record),
  ]
  if (rows.length === 0) return undefined
  const measures = Map.groupBy(rows, ({ figure }) => figure.measure)
  return part(
    page.messages.profile.figures,
    html`${[...measures].map(([measure, same], index) =>
      measureTable(profile, measure, same, index === measures.size - 1),
    )}`,
    figuresId,
  )
}
