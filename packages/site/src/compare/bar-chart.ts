import { at, type Drawing, drawing } from '../charts/drawing.ts'
import { type Html, html } from '../html.ts'

interface Bar {
  readonly label: string
  readonly value: number
  readonly text: string
}

const width = 340
const rowHeight = 46
/** To the right of the longest bar, for its value. */
const room = 90

const bar = ({ label, text, value }: Bar, index: number, longest: number): Html => {
  const top = index * rowHeight
  const length = (value / longest) * (width - room)
  return html`<text x="0" y="${top + 14}">${label}</text>
<rect class="chain-mark" x="0" y="${top + 20}" width="${at(length)}" height="16" rx="2"/>
<text class="chart-value" x="${at(length + 6)}" y="${top + 33}">${text}</text>
`
}

/** A bar for each value of one measure and date, as long as it is large; all begin at zero. */
export function barChart(
  about: Omit<Drawing, 'height' | 'kind' | 'width'>,
  values: readonly Bar[],
): Html {
  const longest = Math.max(...values.map(({ value }) => value), 1)
  return drawing(
    { ...about, width, height: values.length * rowHeight, kind: 'chart-bars' },
    values.map((each, index) => bar(each, index, longest)),
  )
}
