import {
  conceptLabel,
  type DatedFigure,
  derivedShares,
  isDated,
  type ListEntry,
} from '@kommunalgraph/model'
import { compareDates } from '@kommunalgraph/rdf'
import { type Html, html, join } from '../html.ts'
import { type Page, phrase, wording } from '../page.ts'
import { conceptLink, isOfAgeGroup } from '../parts/concepts.ts'
import { number } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { baseText } from '../parts/figures.ts'
import { originsOf } from '../parts/origins.ts'
import { part } from '../parts/part.ts'
import { barChart } from './bar-chart.ts'
import { comparisonTable } from './comparison-table.ts'

/** Figures of one measure, method, base and date: only these can be compared. */
interface Comparable {
  readonly figure: DatedFigure
  /** By position of the municipality. */
  readonly values: readonly (number | undefined)[]
}

const datedOf = ({ record }: ListEntry): readonly DatedFigure[] => [
  ...(record.statistics ?? []).filter(isDated),
  ...derivedShares(record)
    .map(({ figure }) => figure)
    .filter(isDated),
]

const keyOf = ({ base, measure, method, referenceDate }: DatedFigure): string =>
  [measure, method, referenceDate, base].join(' ')

/** What at least two of them have, measure by measure, newest first. */
function comparable(entries: readonly ListEntry[]): readonly Comparable[] {
  const byEntry = entries.map((entry) => new Map(datedOf(entry).map((each) => [keyOf(each), each])))
  const all = new Map(byEntry.flatMap((figures) => [...figures]))
  const rows = [...all].map(([key, figure]) => ({
    figure,
    values: byEntry.map((figures) => figures.get(key)?.value),
  }))
  const shared = rows.filter(
    ({ values }) => values.filter((value) => value !== undefined).length > 1,
  )
  const byMeasure = Map.groupBy(shared, ({ figure }) => figure.measure)
  return [...byMeasure.values()].flatMap((same) =>
    same.toSorted((a, b) => compareDates(b.figure.referenceDate, a.figure.referenceDate)),
  )
}

const label = (page: Page, figure: DatedFigure): Html => {
  const { measure, method, referenceDate } = figure
  return html`${conceptLink(page, 'measures', measure)}<br><span class="note">${date(page, referenceDate)}, ${phrase(page, conceptLabel(page.snapshot, 'methods', method))}${baseText(page, figure)}</span>`
}

/** The newest figures of a measure as bars; the table beside them says the same. */
function chart(page: Page, entries: readonly ListEntry[], { figure, values }: Comparable): Html {
  const { measure, referenceDate } = figure
  const name = wording(page, conceptLabel(page.snapshot, 'measures', measure)).text
  const shown = entries.flatMap(({ record }, index) => {
    const value = values[index]
    if (value === undefined) return []
    const text = page.formatting.number(value)
    return [{ label: wording(page, record.name).text, value, text }]
  })
  const title = page.messages.compare.chart(name, page.formatting.date(referenceDate))
  const description = shown.map((each) => `${each.label}: ${each.text}`).join('; ')
  return html`<figure class="${isOfAgeGroup(page, measure) ? 'bars about-children' : 'bars'}">
<figcaption class="lifted">${title}</figcaption>
${barChart({ id: `bars_${measure}`, title, description }, shown)}</figure>
`
}

/** Who published the figures. */
function sources(page: Page, entries: readonly ListEntry[], rows: readonly Comparable[]): Html {
  const keys = new Set(rows.map(({ figure }) => keyOf(figure)))
  const named = entries.flatMap((entry) => {
    const origins = originsOf(page, entry.record)
    return datedOf(entry)
      .filter((figure) => keys.has(keyOf(figure)))
      .flatMap(({ source }) => origins.get(source ?? '')?.source ?? [])
  })
  const unique = [...new Map(named.map((source) => [source.id, source])).values()]
  const texts = unique.map(
    ({ publisher, title }) => html`${phrase(page, title)}${publisher && html` (${publisher})`}`,
  )
  return html`<p class="note">${page.messages.compare.figuresNote}${texts.length > 0 && html` ${page.messages.sources.title}: ${join(texts, '; ')}.`}</p>`
}

/** Figures of the same date and method, as bars and as a table. */
export function comparedFigures(page: Page, entries: readonly ListEntry[]): Html {
  const words = page.messages.compare
  const rows = comparable(entries)
  if (rows.length === 0) return part(words.figures, html`<p>${words.noFigures}</p>`)
  const newest = new Map(rows.toReversed().map((row) => [row.figure.measure, row])).values()
  const lines = rows.map(({ figure, values }) => ({
    head: label(page, figure),
    cells: values.map((value) => (value === undefined ? undefined : number(page, value))),
    numeric: true,
  }))
  return part(
    words.figures,
    html`<div class="side-by-side">
${[...newest].map((row) => chart(page, entries, row))}</div>
${comparisonTable(page, entries, words.figuresCaption, lines)}
${sources(page, entries, rows)}`,
  )
}
