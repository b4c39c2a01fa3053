import type { Note } from '../finding.ts'
import { foldedName } from '../places/fold.ts'
import type {
  AddressFact,
  PageFact,
  Reading,
  ReadingContext,
  ReadingRule,
  WrittenValue,
} from '../reading.ts'
import { website } from '../rules/website.ts'
import { joined, type SourceSpan } from '../source/source-span.ts'
import { isMissing } from '../values/missing.ts'
import type { ContactItem, Slot } from './contact-item.ts'
import { missingItem, valueItems } from './contact-line.ts'

/** Lines between the first line of a contact and the one that shows what it is. */
const farthest = 6

/** Whether a contact begins at a line: it shows so itself, or one of the next lines does. */
function begins({ contacts }: ReadingContext, at: number): boolean {
  for (let far = 0; far <= farthest; far += 1) {
    const items = contacts[at + far]
    if (items === undefined) return false
    if (items.some(({ anchor }) => anchor)) return true
  }
  return false
}

/** A part of a contact, and whether a blank line stands before it. */
interface Placed extends ContactItem {
  readonly gap: boolean
}

interface Cluster {
  readonly items: readonly Placed[]
  readonly facts: readonly PageFact[]
  readonly notes: readonly Note[]
  readonly next: number
}

/** Every line that belongs to contacts, one after the other. */
function clusterAt(context: ReadingContext, at: number): Cluster {
  const items: Placed[] = []
  const facts: PageFact[] = []
  const notes: Note[] = []
  let next = at
  while (next < context.lines.length) {
    const link = next > at ? website.read(context, next) : undefined
    if (link !== undefined) {
      facts.push(...(link.facts ?? []))
      notes.push(...(link.notes ?? []))
      items.push(...(link.structure ?? []).map(labelItem))
      next = link.next
      continue
    }
    const here = context.contacts[next]
    if (here === undefined || next === context.title) break
    const below = valueBelow(context, next, here)
    const gap = context.lines[next]?.gap === true
    items.push(
      ...[...here, ...(below ?? [])].map((item, index) => ({ ...item, gap: gap && index === 0 })),
    )
    next += below === undefined ? 1 : 2
  }
  return { items, facts, notes, next }
}

const labelItem = (at: SourceSpan): Placed => ({ slot: 'label', at, structure: [at], gap: false })

/** The value of a label that stands alone is on the next line. */
function valueBelow(
  { lines, labels, bullets, index, page }: ReadingContext,
  at: number,
  here: readonly ContactItem[],
): readonly ContactItem[] | undefined {
  const target = here[0]?.pending
  const line = lines[at + 1]
  if (target === undefined || line === undefined) return undefined
  if (labels[at + 1] !== undefined || (bullets[at + 1]?.length ?? 0) > 0) return undefined
  if (isMissing(line.span.text)) return [missingItem(here[0]?.at ?? line.span, line.span)]
  const found = valueItems(target, line.span, { index, links: line.links, base: page.base })
  const isRead = found?.some(({ slot }) => slot !== 'unread') === true
  return isRead || target === 'fax' ? found : undefined
}

type Slots = { readonly [S in Slot]?: readonly Placed[] }

const has = (slots: Slots, ...names: readonly Slot[]): boolean =>
  names.some((name) => slots[name] !== undefined)

/** Whether an item begins the next contact. */
const separates: Partial<Record<Slot, (slots: Slots) => boolean>> = {
  name: (slots) => has(slots, 'name', 'telephone', 'email', 'unread'),
  unit: (slots) =>
    has(slots, 'telephone', 'email', 'unread') ||
    (has(slots, 'unit') && has(slots, 'name', 'postcode')),
  role: (slots) => has(slots, 'role', 'telephone', 'email', 'unread'),
  street: (slots) => has(slots, 'street', 'poBox', 'postcode'),
  poBox: (slots) => has(slots, 'poBox', 'postcode'),
  postcode: (slots) => has(slots, 'postcode'),
  email: (slots) => has(slots, 'email'),
}

/** Parts that a blank line may separate from a contact that is complete. */
const afterGap = new Set<Slot>(['street', 'poBox', 'postcode'])

/** A blank line tells something only where lines of one contact stand together. */
function isAfterGap({ slot, gap }: Placed, slots: Slots): boolean {
  if (!gap || !afterGap.has(slot) || !has(slots, 'telephone', 'email')) return false
  const placed = Object.values(slots).flat()
  return placed.slice(1).some((item) => !item.gap && item.slot !== 'label')
}

function split(items: readonly Placed[]): readonly Slots[] {
  const contacts: Record<string, Placed[]>[] = [{}]
  for (const item of items) {
    let current = contacts.at(-1) ?? {}
    if (separates[item.slot]?.(current) || isAfterGap(item, current)) {
      current = {}
      contacts.push(current)
    }
    current[item.slot] = [...(current[item.slot] ?? []), item]
  }
  return contacts
}

const firstOf = (slots: Slots, slot: Slot): ContactItem | undefined => slots[slot]?.[0]

const written = (item: ContactItem | undefined): WrittenValue | undefined =>
  item?.value === undefined ? undefined : { value: item.value, at: item.at }

/** An address wants a postcode and a town; a line with the town alone repeats it. */
function addressOf(slots: Slots): AddressFact | undefined {
  const postcode = firstOf(slots, 'postcode')?.at
  const town = firstOf(slots, 'town')?.at
  if (postcode === undefined || town === undefined) return undefined
  const towns = [...(slots.place ?? []), ...(slots.name ?? [])].map(({ at }) => at)
  return {
    street: firstOf(slots, 'street')?.at,
    poBox: firstOf(slots, 'poBox')?.at,
    postcode,
    town,
    townLines: towns.filter(({ text }) => foldedName(text) === foldedName(town.text)),
  }
}

function toContact(slots: Slots): PageFact {
  const address = addressOf(slots)
  const name = slots.name?.find(({ at }) => !address?.townLines.includes(at))
  const units = slots.unit?.map(({ at }) => at)
  return {
    kind: 'contact',
    name: name?.at,
    unit: units && joined(units, ', '),
    role: firstOf(slots, 'role')?.at,
    address,
    telephone: written(firstOf(slots, 'telephone')),
    email: written(firstOf(slots, 'email')),
    url: written(firstOf(slots, 'url')),
    notes: Object.values(slots).flatMap((items) => items.flatMap(({ notes = [] }) => notes)),
  }
}

const isShown = (slots: Slots): boolean =>
  Object.values(slots).some((items) => items.some(({ anchor }) => anchor))

/** Person, unit, address, telephone, mail: as many contacts as stand in a row. */
export const contact: ReadingRule = {
  name: 'contact',
  read(context, at): Reading | undefined {
    if (!begins(context, at)) return undefined
    const { items, facts, notes, next } = clusterAt(context, at)
    const contacts = split(items).filter(isShown)
    const structure = contacts.flatMap((slots) =>
      Object.values(slots).flatMap((found) => found.flatMap((item) => item.structure ?? [])),
    )
    return { next, facts: [...contacts.map(toContact), ...facts], notes, structure }
  },
}
