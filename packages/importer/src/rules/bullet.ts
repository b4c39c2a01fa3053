import type { LabelHit } from '../labels/known-label.ts'
import type { TextLine } from '../source/source-page.ts'

/** How an item of a list begins. */
export interface Bullet {
  /** `sign`, `dash`, `number` or `letter`; `item` for a list item of HTML without a sign of its own. */
  readonly kind: 'sign' | 'dash' | 'number' | 'letter' | 'item'
  /** Length of the bullet with the blank behind it. */
  readonly length: number
}

const signs = /^[•·▪▫‣⁃◦●○■□◆◇➢➤►▶▸✓✔✗→⇒*\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}](?: |$)/u
const dash = /^[-–—−](?: |$)/
const number = /^\(?(\d{1,2})[.)](?: |$)/
const letter = /^\(?([a-z])\)(?: |$)/i
const month =
  /^\d{1,2}\. (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b/i

interface Mark extends Bullet {
  readonly order?: number
}

function markOf(text: string): Mark | undefined {
  const sign = signs.exec(text)
  if (sign !== null) return { kind: 'sign', length: sign[0].length }
  const stroke = dash.exec(text)
  if (stroke !== null) return { kind: 'dash', length: stroke[0].length }
  const count = number.exec(text)
  if (count !== null && !month.test(text))
    return { kind: 'number', length: count[0].length, order: Number(count[1]) }
  const character = letter.exec(text)
  if (character === null) return undefined
  const order = (character[1] ?? 'a').toLowerCase().charCodeAt(0) - 0x60
  return { kind: 'letter', length: character[0].length, order }
}

/** Lines that an item may run over before the next bullet. */
const farthest = 6

/** Whether a mark has a neighbour that makes both a list. */
function hasNeighbour(marks: readonly (Mark | undefined)[], at: number): boolean {
  const mark = marks[at]
  if (mark === undefined) return false
  for (const step of [-1, 1]) {
    for (let far = 1; far <= farthest; far += 1) {
      const other = marks[at + step * far]
      if (other === undefined || other.kind !== mark.kind) continue
      if (mark.order === undefined || other.order === mark.order + step) return true
      break
    }
  }
  return false
}

/** A dash goes on with a sentence, stands before a number, or begins an item. */
function isDashBullet(lines: readonly TextLine[], at: number, neighbour: boolean): boolean {
  const { span, gap } = lines[at] ?? {}
  const rest = span?.text.slice(1).trimStart() ?? ''
  const before = lines[at - 1]?.span.text ?? ''
  const open = !gap && before !== '' && !/[.!?:;"“”»«)]$/.test(before)
  if (open && /^\p{Ll}/u.test(rest)) return neighbour && markOf(before)?.kind === 'dash'
  return neighbour || /^[\p{Lu}"„“»‚]/u.test(rest)
}

const quoted = /^[„“"»«].*["“”»«]$/u

/** A single item needs no neighbour below a motto or the label of the goals. */
function isAnnounced(lines: readonly TextLine[], labels: Labels, at: number): boolean {
  const before = lines[at - 1]?.span.text ?? ''
  return labels[at - 1]?.row.target === 'goals' || (before.length <= 200 && quoted.test(before))
}

type Labels = readonly (LabelHit | undefined)[]

/** For each line: the bullet that it begins with. */
export function bulletsOf(
  lines: readonly TextLine[],
  labels: Labels,
): readonly (Bullet | undefined)[] {
  const marks = lines.map(({ span }) => markOf(span.text))
  return lines.map(({ hints }, at) => {
    const mark = marks[at]
    const isFirst = hints.item !== undefined && lines[at - 1]?.hints.item !== hints.item
    if (mark === undefined) return isFirst ? { kind: 'item', length: 0 } : undefined
    if (mark.kind === 'sign') return mark
    const neighbour =
      hasNeighbour(marks, at) || ((mark.order ?? 1) === 1 && isAnnounced(lines, labels, at))
    if (mark.kind === 'dash') return isDashBullet(lines, at, neighbour) ? mark : undefined
    return neighbour || isFirst ? mark : undefined
  })
}
