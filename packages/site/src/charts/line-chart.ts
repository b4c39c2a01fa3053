import { type PartialDate, startOfDate } from '@kommunalgraph/rdf'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { type Html, html } from '../html.ts'
import type { LocaleFormats } from '../language.ts'
import { at, type Drawing, drawing } from './drawing.ts'

/** A value of a series; its date is as precise as its source. */
export interface ChartPoint {
  readonly date: PartialDate
  readonly value: number
}

const size = { width: 360, height: 210 }
const plot = { left: 62, right: 330, top: 30, bottom: 175 }

/** So far apart labels must be, or they run into each other. */
const labelWidth = 84

interface Spot extends ChartPoint {
  readonly x: number
  readonly y: number
}

const toPath = line<Spot>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1)

/** Spots whose labels fit: first and last always, those between while there is room. */
function labelled(spots: readonly Spot[]): readonly Spot[] {
  const last = spots.at(-1)
  const kept: Spot[] = []
  for (const spot of spots) {
    const before = kept.at(-1)
    const fits = before === undefined || spot.x - before.x >= labelWidth
    if (spot === last || (fits && last !== undefined && last.x - spot.x >= labelWidth))
      kept.push(spot)
  }
  return kept
}

const tick = (value: number, y: number, { number }: LocaleFormats): Html =>
  html`<line class="chart-grid" x1="${plot.left}" x2="${plot.right}" y1="${at(y)}" y2="${at(y)}"/>
<text x="${plot.left - 8}" y="${at(y + 4)}" text-anchor="end">${number(value)}</text>
`

const label = ({ date, value, x, y }: Spot, { number, shortDate }: LocaleFormats): Html =>
  html`<text class="chart-value" x="${at(x)}" y="${at(y + 22)}" text-anchor="middle">${number(value)}</text>
<text x="${at(x)}" y="${plot.bottom + 22}" text-anchor="middle">${shortDate(date)}</text>
`

/** Between two lines that nothing joins. */
function breakBetween(before: readonly Spot[], after: readonly Spot[]): Html {
  const x = at(((before.at(-1)?.x ?? 0) + (after[0]?.x ?? 0)) / 2)
  return html`<line class="chart-break" x1="${x}" x2="${x}" y1="${plot.top}" y2="${plot.bottom}"/>
`
}

/**
 * Lines over dates, which stand as far apart as they are in time. The axis of values starts at zero.
 *
 * @param lines - each in the order of its dates; together at least two points. Where one ends the series breaks
 */
export function lineChart(
  about: Omit<Drawing, 'height' | 'kind' | 'width'>,
  lines: readonly (readonly ChartPoint[])[],
  formats: LocaleFormats,
): Html {
  const points = lines.flat()
  const instants = points.map(({ date }) => startOfDate(date))
  const x = scaleLinear(
    [Math.min(...instants), Math.max(...instants)],
    [plot.left + 30, plot.right - 10],
  )
  const top = Math.max(...points.map(({ value }) => value), 1)
  const y = scaleLinear([0, top], [plot.bottom, plot.top]).nice(3)
  const drawn = lines.map((line) =>
    line.map((point) => ({ ...point, x: x(startOfDate(point.date)), y: y(point.value) })),
  )
  const spots = drawn.flat().toSorted((a, b) => a.x - b.x)
  const breaks = drawn.slice(1).map((each, index) => breakBetween(drawn[index] ?? [], each))
  return drawing(
    { ...about, ...size, kind: 'chart-series' },
    html`${y.ticks(3).map((value) => tick(value, y(value), formats))}${breaks}${drawn.map((each) => html`<path class="chart-line" d="${toPath(each) ?? ''}"/>\n`)}${spots.map((spot) => html`<circle class="chart-point" cx="${at(spot.x)}" cy="${at(spot.y)}" r="4.5"/>\n`)}${labelled(spots).map((spot) => label(spot, formats))}`,
  )
}
