import { type Html, html } from '../html.ts'
import { at, type Drawing, drawing } from './drawing.ts'

/** A link of the chain: a phase of life, and whether the municipality works on it. */
export interface ChainLink {
  readonly number: number
  readonly covered: boolean
}

const width = 360
const middle = 24
const radius = 13
const rowHeight = 40

/** How far apart the links are; more phases stand closer. */
const stepOf = (count: number): number => width / Math.max(count, 1)

const positionOf = (index: number, step: number): number => step * (index + 0.5)

function link({ covered, number }: ChainLink, index: number, step: number): Html {
  const x = at(positionOf(index, step))
  return html`<circle class="${covered ? 'chain-covered' : 'chain-open'}" cx="${x}" cy="${middle}" r="${radius}"/>
<text class="${covered && 'chain-number'}" x="${x}" y="${middle + 5}" text-anchor="middle">${number}</text>
`
}

/** What joins two links: a bar where both are covered, else a thin line. */
function joint(links: readonly ChainLink[], index: number, step: number): Html {
  const [from, to] = [links[index], links[index + 1]]
  const kind = from?.covered && to?.covered ? 'chain-joint' : 'chain-gap'
  const ends = [positionOf(index, step) + radius, positionOf(index + 1, step) - radius]
  return html`<line class="${kind}" x1="${at(ends[0] ?? 0)}" x2="${at(ends[1] ?? 0)}" y1="${middle}" y2="${middle}"/>
`
}

/** A field of action as a row of its own, with a mark below every covered phase. */
function row(label: string, index: number, links: readonly ChainLink[], step: number): Html {
  const top = middle + radius + 8 + index * rowHeight
  const marks = links.flatMap(({ covered }, at_) =>
    covered
      ? [
          html`<rect class="chain-mark" x="${at(positionOf(at_, step) - step / 2 + 2)}" y="${top + 20}" width="${at(step - 4)}" height="9" rx="2"/>\n`,
        ]
      : [],
  )
  return html`<text x="0" y="${top + 14}">${label}</text>
${marks}`
}

/**
 * The prevention chain: the phases of life as its links, filled where the municipality works, and below them a row for
 * each field of action. Links carry numbers; what they mean stands in the list beside the drawing.
 */
export function chainDrawing(
  about: Omit<Drawing, 'height' | 'kind' | 'width'>,
  links: readonly ChainLink[],
  fields: readonly string[],
): Html {
  const step = stepOf(links.length)
  const height = middle + radius + 6 + fields.length * rowHeight
  return drawing(
    { ...about, width, height, kind: 'chart-chain' },
    html`${links.slice(1).map((_, index) => joint(links, index, step))}${links.map((each, index) => link(each, index, step))}${fields.map((field, index) => row(field, index, links, step))}`,
  )
}
