import type { Note } from '../finding.ts'
import { type LabelHit, labelOf } from '../labels/label.ts'
import { isContactTarget, type Target } from '../labels/table.ts'
import type { PlaceIndex } from '../places/place-index.ts'
import { resolve } from '../places/resolve.ts'
import type { Line, Link } from '../source/page.ts'
import { type Passage, slice, trimmed } from '../source/passage.ts'
import { isTelephoneLine } from '../values/telephone.ts'
import { mailItem, readMailItem, telephoneItem, urlItem } from './reach.ts'
import { isPerson, isRole, isStreet, isStreetName, isUnit, poBoxOf, postcodeOf } from './shapes.ts'

/** What a part of a line is in a contact. */
export type Slot =
  | 'name'
  | 'unit'
  | 'role'
  | 'street'
  | 'poBox'
  | 'postcode'
  | 'town'
  /** The name of a municipality, alone on its line. */
  | 'place'
  | 'telephone'
  | 'email'
  | 'url'
  /** Belongs to the contact, but no value could be read; the notes say why. */
  | 'unread'
  /** A label without its value. */
  | 'label'

export interface ContactItem {
  readonly slot: Slot
  readonly at: Passage
  /** The value where it differs from the text. */
  readonly value?: string
  readonly notes?: readonly Note[]
  readonly structure?: readonly Passage[]
  /** What the label without value announces. */
  readonly pending?: Target
  /** Shows by itself that this is a contact. */
  readonly anchor?: true
}

/** What a line needs to be read. */
export interface Surroundings {
  readonly index: PlaceIndex
  readonly links: readonly Link[]
  readonly base: string | undefined
}

const longest = 200
const separators = /[,;|·•/]| [–-] /g

/** What a line would be in a contact; undefined when it is none. */
export function contactItemsOf(
  line: Line,
  label: LabelHit | undefined,
  around: Omit<Surroundings, 'links'>,
): readonly ContactItem[] | undefined {
  const { passage, links } = line
  if (passage.text.length > longest) return undefined
  const surroundings = { ...around, links }
  const parts = partsOf(passage, surroundings)
  if (parts?.some(({ anchor }) => anchor)) return parts
  const whole = labelled(passage, label, surroundings) ?? plain(passage, surroundings)
  return whole ?? parts
}

/** A line of several parts, when each is one: Bismarckstraße 16, 52351 Düren. */
function partsOf(line: Passage, around: Surroundings): readonly ContactItem[] | undefined {
  const items: ContactItem[] = []
  let from = 0
  const ends = [...line.text.matchAll(separators)].map(
    ({ index, 0: { length } }) => [index, length] as const,
  )
  if (ends.length === 0 || ends.length > 8) return undefined
  for (const [index, length] of [...ends, [line.text.length, 0] as const]) {
    const part = trimmed(slice(line, from, index))
    const found = labelled(part, labelOf(part), around) ?? plain(part, around)
    if (found === undefined || found.some(({ pending }) => pending !== undefined)) return undefined
    items.push(...found)
    from = index + length
  }
  return items
}

function labelled(
  part: Passage,
  label: LabelHit | undefined,
  around: Surroundings,
): readonly ContactItem[] | undefined {
  if (label === undefined || !isContactTarget(label.row.target)) return undefined
  const { target } = label.row
  const structure = [label.label]
  const lead = { slot: 'label', at: label.label, structure, anchor: true } as const
  if (label.value.text === '') return linked(part, around) ?? [{ ...lead, pending: target }]
  const items = valueItems(target, label.value, around) ?? []
  return [lead, ...items.map((item) => ({ ...item, anchor: true }) as const)]
}

/** A line whose text is only the name of a link: E-Mail schreiben. */
function linked(part: Passage, around: Surroundings): readonly ContactItem[] | undefined {
  const mail = mailItem(part, around)
  return mail === undefined ? undefined : [mail]
}

const items = (slot: Slot, at: Passage): readonly ContactItem[] => [{ slot, at }]

/** What a label's value is; each reader gives up with undefined, and the text is reported. */
const readers: Partial<
  Record<Target, (value: Passage, around: Surroundings) => readonly ContactItem[] | undefined>
> = {
  'contact-name': (value, around) => plain(value, around) ?? partsOf(value, around),
  'contact-unit': (value) => (value.text.length <= 150 ? items('unit', value) : undefined),
  contact: (value, around) => plain(value, around) ?? partsOf(value, around),
  telephone: (value, around) => [telephoneItem(value, around)],
  fax: (value) => items('unread', slice(value, 0, 0)),
  email: (value, around) => [readMailItem(value, around)],
  street: (value) => poBox(value) ?? streetValue(value),
  postcode: (value) => postcode(value),
  town: (value) => (value.text.length <= 60 ? items('town', value) : undefined),
}

/** Read the value of a contact's label. */
export function valueItems(
  target: Target,
  value: Passage,
  around: Surroundings,
): readonly ContactItem[] | undefined {
  return readers[target]?.(value, around)
}

function streetValue(value: Passage): readonly ContactItem[] | undefined {
  if (/^\d[\d ]{1,14}$/.test(value.text)) return items('poBox', value)
  return value.text.length <= 80 ? items('street', value) : undefined
}

function poBox(part: Passage): readonly ContactItem[] | undefined {
  const found = poBoxOf(part.text)
  if (found === undefined) return undefined
  const label = slice(part, 0, found.from)
  return [
    { slot: 'poBox', at: slice(part, found.from, found.to), structure: [label], anchor: true },
  ]
}

function postcode(part: Passage): readonly ContactItem[] | undefined {
  const found = postcodeOf(part.text)
  if (found === undefined) return undefined
  const { at, code, town, townAt } = found
  const structure = [slice(part, 0, at)]
  const first = { slot: 'postcode', at: slice(part, at, at + code.length), structure } as const
  const items = town === '' ? [] : [{ slot: 'town', at: slice(part, townAt) } as const]
  return [{ ...first, anchor: true }, ...items]
}

interface Shape {
  readonly slot: Slot
  readonly is: (text: string, around: Surroundings) => boolean
}

/** Shapes of lines without label, the surest first. */
const shapes: readonly Shape[] = [
  { slot: 'street', is: isStreetName },
  { slot: 'place', is: (text, { index }) => isPlace(text, index) },
  { slot: 'role', is: isRole },
  { slot: 'unit', is: isUnit },
  { slot: 'street', is: isStreet },
  { slot: 'name', is: isPerson },
]

function isPlace(text: string, index: PlaceIndex): boolean {
  if (text.length > 60 || !/^\p{Lu}/u.test(text)) return false
  const found = resolve(text, index)
  if (found.state === 'several') return true
  return found.state === 'one' && !found.typed
}

/** What a line without label is. */
function plain(part: Passage, around: Surroundings): readonly ContactItem[] | undefined {
  const { text } = part
  if (text === '') return undefined
  const found = mailItem(part, around) ?? urlItem(part, around)
  if (found !== undefined) return [found]
  if (isTelephoneLine(text)) return [{ ...telephoneItem(part, around), anchor: true }]
  const place = postcode(part) ?? poBox(part)
  if (place !== undefined) return place
  const shape = shapes.find(({ is }) => is(text, around))
  return shape === undefined ? undefined : items(shape.slot, part)
}
