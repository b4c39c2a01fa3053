import { mentionsPerson } from '@kommunalgraph/model'
import { type LabelHit, labelAtStart } from '../labels/known-label.ts'
import { isContactTarget, type LabelTarget } from '../labels/label-table.ts'
import type { PlaceIndex } from '../places/place-index.ts'
import { resolve } from '../places/resolve.ts'
import type { TextLine } from '../source/source-page.ts'
import { type SourceSpan, slice, trimmed } from '../source/source-span.ts'
import { isMissing, missingNote } from '../values/missing.ts'
import { isTelephoneLine } from '../values/telephone.ts'
import type { ContactItem, Slot, Surroundings } from './contact-item.ts'
import {
  isOffice,
  isPerson,
  isRole,
  isStreet,
  isStreetName,
  isSurePerson,
  isUnit,
  poBoxOf,
  postcodeOf,
} from './line-shapes.ts'
import { mailItem, readMailItem, telephoneItem, urlItem } from './reach.ts'

const longest = 200
const separators = /[,;|·•/]| [–-] /g

/** What a line would be in a contact; undefined when it is none. */
export function contactItemsOf(
  line: TextLine,
  label: LabelHit | undefined,
  around: Omit<Surroundings, 'links'>,
): readonly ContactItem[] | undefined {
  const { span, links } = line
  if (span.text.length > longest) return undefined
  const surroundings = { ...around, links }
  return itemsOf(span, label, surroundings)?.flatMap((item) => withoutPersons(item, surroundings))
}

function itemsOf(
  span: SourceSpan,
  label: LabelHit | undefined,
  around: Surroundings,
): readonly ContactItem[] | undefined {
  const parts = partsOf(span, around)
  if (parts?.some(showsParts)) return parts
  return labelled(span, label, around) ?? plain(span, around) ?? parts
}

/** Parts of a contact that are made for no person. */
const impersonal: ReadonlySet<Slot> = new Set<Slot>(['unit', 'role', 'street', 'town', 'poBox'])

/** How a person and an office share a line: Name (office), office: name, office name. */
const together = [/^(.+?) \((.+)\)$/u, /^([^:]+): (.+)$/u, /^(\p{L}+) (.+)$/u, /^(.+), ([^,]+)$/u]

/** A text that names a person is divided into name and office, or read as nothing. */
function withoutPersons(item: ContactItem, around: Surroundings): readonly ContactItem[] {
  if (!impersonal.has(item.slot) || !mentionsPerson(item.at.text)) return [item]
  for (const form of together) {
    const [, first = '', second = ''] = form.exec(item.at.text) ?? []
    if (!isSurePerson(first) && !isSurePerson(second)) continue
    const at = item.at.text.indexOf(second, first.length)
    const parts = [slice(item.at, 0, first.length), slice(item.at, at, at + second.length)]
    const divided = parts.flatMap((part): readonly ContactItem[] => plain(part, around) ?? [])
    if (divided.every(({ at, slot }) => slot === 'name' || !mentionsPerson(at.text))) return divided
  }
  return [{ ...item, slot: 'unread' }]
}

/** A part that shows that its line has several: without it, a unit may have a comma in its name. */
const showsParts = ({ anchor, slot, at }: ContactItem): boolean =>
  anchor === true || slot === 'name' || (slot === 'street' && /\d/.test(at.text))

/** A line of several parts, when each is one: Bismarckstraße 16, 52351 Düren. */
function partsOf(line: SourceSpan, around: Surroundings): readonly ContactItem[] | undefined {
  const items: ContactItem[] = []
  let from = 0
  const ends = [...line.text.matchAll(separators)].map(
    ({ index, 0: { length } }) => [index, length] as const,
  )
  if (ends.length === 0 || ends.length > 8) return undefined
  for (const [index, length] of [...ends, [line.text.length, 0] as const]) {
    const part = trimmed(slice(line, from, index))
    const found = labelled(part, labelAtStart(part), around) ?? plain(part, around)
    if (found === undefined || found.some(({ pending }) => pending !== undefined)) return undefined
    items.push(...found)
    from = index + length
  }
  return items
}

function labelled(
  part: SourceSpan,
  label: LabelHit | undefined,
  around: Surroundings,
): readonly ContactItem[] | undefined {
  if (label === undefined || !isContactTarget(label.row.target)) return undefined
  const { target } = label.row
  const structure = [label.label]
  const lead = { slot: 'label', at: label.label, structure, anchor: true } as const
  if (label.value.text === '') return linked(part, around) ?? [{ ...lead, pending: target }]
  if (isMissing(label.value.text)) return [lead, missingItem(label.label, label.value)]
  const items = valueItems(target, label.value, around) ?? []
  return [lead, ...items.map((item) => ({ ...item, anchor: true }) as const)]
}

/** A line whose text is only the name of a link: E-Mail schreiben. */
function linked(part: SourceSpan, around: Surroundings): readonly ContactItem[] | undefined {
  const mail = mailItem(part, around)
  return mail === undefined ? undefined : [mail]
}

/** Where a value is missing; the note says so. */
export const missingItem = (label: SourceSpan, sign: SourceSpan): ContactItem => ({
  slot: 'unread',
  at: sign,
  notes: [missingNote(label, sign)],
})

const items = (slot: Slot, at: SourceSpan): readonly ContactItem[] => [{ slot, at }]

/** What a label's value is; each reader gives up with undefined, and the text is reported. */
const readers: Partial<
  Record<
    LabelTarget,
    (value: SourceSpan, around: Surroundings) => readonly ContactItem[] | undefined
  >
> = {
  'contact-name': (value, around) =>
    (isPerson(value.text) ? items('name', value) : undefined) ??
    plain(value, around) ??
    partsOf(value, around),
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
  target: LabelTarget,
  value: SourceSpan,
  around: Surroundings,
): readonly ContactItem[] | undefined {
  return readers[target]?.(value, around)?.flatMap((item) => withoutPersons(item, around))
}

function streetValue(value: SourceSpan): readonly ContactItem[] | undefined {
  if (/^\d[\d ]{1,14}$/.test(value.text)) return items('poBox', value)
  return value.text.length <= 80 ? items('street', value) : undefined
}

function poBox(part: SourceSpan): readonly ContactItem[] | undefined {
  const found = poBoxOf(part.text)
  if (found === undefined) return undefined
  const label = slice(part, 0, found.from)
  return [
    { slot: 'poBox', at: slice(part, found.from, found.to), structure: [label], anchor: true },
  ]
}

function postcode(part: SourceSpan): readonly ContactItem[] | undefined {
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
  { slot: 'name', is: isSurePerson },
]

function isPlace(text: string, index: PlaceIndex): boolean {
  if (text.length > 60 || !/^\p{Lu}/u.test(text)) return false
  const found = resolve(text, index)
  if (found.state === 'several') return true
  return found.state === 'one' && !found.typed
}

/** An authority and its street on one line: the longest beginning that surely is one, before a street. */
function unitAndStreet(
  part: SourceSpan,
  { index }: Surroundings,
): readonly ContactItem[] | undefined {
  if (!isStreetName(part.text) || !part.text.includes(' ')) return undefined
  for (let at = part.text.lastIndexOf(' '); at > 0; at = part.text.lastIndexOf(' ', at - 1)) {
    const unit = slice(part, 0, at)
    const street = slice(part, at + 1)
    const named = resolve(unit.text, index)
    const isAuthority = named.state === 'one' ? named.typed : isOffice(unit.text)
    if (isAuthority && isStreet(street.text))
      return [...items('unit', unit), ...items('street', street)]
  }
  return undefined
}

/** What a line without label is. */
function plain(part: SourceSpan, around: Surroundings): readonly ContactItem[] | undefined {
  const { text } = part
  if (text === '') return undefined
  const found = mailItem(part, around) ?? urlItem(part, around)
  if (found !== undefined) return [found]
  if (isTelephoneLine(text)) return [{ ...telephoneItem(part, around), anchor: true }]
  const place = postcode(part) ?? poBox(part)
  if (place !== undefined) return place
  const divided = unitAndStreet(part, around)
  if (divided !== undefined) return divided
  const shape = shapes.find(({ is }) => is(text, around))
  return shape === undefined ? undefined : items(shape.slot, part)
}
