import type { ContactItem } from './contact/contact-item.ts'
import { contactItemsOf } from './contact/contact-line.ts'
import { type LabelHit, labelAtStart } from './labels/known-label.ts'
import type { LabelTarget } from './labels/label-table.ts'
import type { PlaceIndex } from './places/place-index.ts'
import type { ReadingContext } from './reading.ts'
import { bulletsOf } from './rules/bullet.ts'
import { pageMeasure } from './rules/paragraph.ts'
import { firstLabel, type Title, titleOf } from './rules/title.ts'
import type { SourcePage, TextLine } from './source/source-page.ts'
import { slice } from './source/source-span.ts'
import { isMissing } from './values/missing.ts'

/** Labels whose value is a text: it is read alike behind the label and below. */
const beforeTexts: ReadonlySet<LabelTarget> = new Set<LabelTarget>([
  'quotation',
  'description',
  'goals',
  'motto',
])

interface Labelled {
  readonly line: TextLine
  readonly label: LabelHit | undefined
}

const isSplit = ({ value, row }: LabelHit): boolean =>
  value.text !== '' && beforeTexts.has(row.target) && !isMissing(value.text)

function labelled(line: TextLine): readonly Labelled[] {
  const label = labelAtStart(line.span)
  if (label === undefined || !isSplit(label)) return [{ line, label }]
  const alone = { ...label, value: slice(label.value, 0, 0) }
  const hints = { ...line.hints, behindLabel: true }
  return [
    { line: { ...line, span: label.label }, label: alone },
    { line: { ...line, span: label.value, gap: false, hints }, label: undefined },
  ]
}

type Shapes = readonly (readonly ContactItem[] | undefined)[]

/** Lines after which a town may come in its postcode line. */
const farthest = 5
const longestFiller = 60

/** Whether a line is the town of a postcode line shortly below. */
const isTownLine = (shapes: Shapes, at: number, text: string): boolean =>
  shapes
    .slice(at + 1, at + 1 + farthest)
    .some((below) => below?.some(({ slot, at: town }) => slot === 'town' && town.text === text))

/**
 * Lines of contacts that have no shape of their own: a town that stands alone above its address, and a short line
 * between two lines of a contact. The second kind has no value and is reported.
 */
function withFillers(lines: readonly TextLine[], shapes: Shapes): Shapes {
  return shapes.map((items, at) => {
    const span = lines[at]?.span
    // A town of two words looks like a name.
    const isOpen = items === undefined || (items.length === 1 && items[0]?.slot === 'name')
    if (!isOpen || span === undefined || span.text.length > longestFiller) return items
    if (isTownLine(shapes, at, span.text)) return [{ slot: 'place', at: span }]
    if (items !== undefined || /[.!?:]$/.test(span.text)) return items
    return isBetween(shapes, at) ? [] : undefined
  })
}

const isBetween = (shapes: Shapes, at: number): boolean =>
  shapes[at - 1] !== undefined && shapes[at + 1]?.some(({ anchor }) => anchor) === true

export interface Prepared {
  readonly context: ReadingContext
  readonly title: Title | undefined
  /** The first line of the profile: its title or first label. */
  readonly first: number
}

/** What rules need to know of a page, worked out once for each line. */
export function prepared(page: SourcePage, index: PlaceIndex): Prepared {
  const found = page.lines.flatMap(labelled)
  const lines = found.map(({ line }) => line)
  const labels = found.map(({ label }) => label)
  const around = { index, base: page.base }
  const shapes = lines.map((line, at) => contactItemsOf(line, labels[at], around))
  const contacts = withFillers(lines, shapes)
  const title = titleOf({ lines, labels, contacts, index })
  const bullets = bulletsOf(lines, labels)
  const measure = pageMeasure(lines)
  const context = { page, lines, labels, contacts, bullets, index, measure, title: title?.line }
  const starts = [title?.line, firstLabel({ labels })].filter((at) => at !== undefined && at >= 0)
  return { context, title, first: Math.min(...starts.map(Number), lines.length) }
}
