import type { DraftRecord } from '../draft/draft-part.ts'
import type { Note } from '../finding.ts'
import { foldedName } from '../places/fold.ts'
import type { SourcePage } from '../source/source-page.ts'
import { readTelephone } from '../values/telephone.ts'

type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Objects that are looked at: a page has a handful, an attack has millions. */
const mostThings = 200

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Every object of a document, the outer ones first. */
function thingsIn(root: unknown): readonly Thing[] {
  const things: Thing[] = []
  const waiting: unknown[] = [root]
  for (let at = 0; at < waiting.length && at < mostThings; at += 1) {
    const value = waiting[at]
    if (isThing(value)) things.push(value)
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostThings))
    else if (isThing(value)) waiting.push(...Object.values(value).slice(0, mostThings))
  }
  return things
}

interface Comparison {
  readonly property: string
  readonly said: (thing: Thing) => unknown
  readonly known: (draft: DraftRecord) => readonly (string | undefined)[]
  readonly form: (text: string) => string
}

const addressOf = (thing: Thing): Thing => (isThing(thing['address']) ? thing['address'] : {})

const phoneForm = (text: string): string => {
  const read = readTelephone(text)
  return read?.state === 'number' ? read.number : text
}

const contactsOf = ({ contacts = [] }: DraftRecord) => contacts

/** What both can say. */
const comparisons: readonly Comparison[] = [
  {
    property: 'telephone',
    said: (thing) => thing['telephone'],
    known: (draft) => contactsOf(draft).map(({ telephone }) => telephone),
    form: phoneForm,
  },
  {
    property: 'email',
    said: (thing) => thing['email'],
    known: (draft) => contactsOf(draft).map(({ email }) => email),
    form: (text) => text.toLowerCase().replace(/^mailto:/, ''),
  },
  {
    property: 'url',
    said: (thing) => thing['url'],
    known: ({ website }) => [website],
    form: (text) => text.replace(/\/$/, ''),
  },
  {
    property: 'address.postalCode',
    said: (thing) => addressOf(thing)['postalCode'],
    known: (draft) => contactsOf(draft).map(({ address }) => address?.postcode),
    form: (text) => text.trim(),
  },
  {
    property: 'address.streetAddress',
    said: (thing) => addressOf(thing)['streetAddress'],
    known: (draft) => contactsOf(draft).map(({ address }) => address?.street),
    form: foldedName,
  },
]

/** Where the JSON-LD of a page says something else of the municipality than the page. */
export function jsonLdNotes({ data }: SourcePage, draft: DraftRecord): readonly Note[] {
  const name = draft.name?.de
  if (name === undefined) return []
  return data.flatMap(({ from, to, text }) =>
    thingsIn(parsed(text))
      .filter((thing) => isNamed(thing, name))
      .flatMap((thing) => differences(thing, draft))
      .map((words): Note => ({ code: 'import/differs-from-json-ld', at: { from, to }, words })),
  )
}

/** Other objects are about the site, not the municipality. */
const isNamed = ({ name }: Thing, own: string): boolean =>
  typeof name === 'string' && name.length < 200 && foldedName(name) === foldedName(own)

function differences(
  thing: Thing,
  draft: DraftRecord,
): readonly { property: string; text: string }[] {
  return comparisons.flatMap(({ property, said, known, form }) => {
    const text = said(thing)
    const own = known(draft).filter((value) => value !== undefined)
    if (typeof text !== 'string' || text.length > 500 || own.length === 0) return []
    return own.some((value) => form(value) === form(text)) ? [] : [{ property, text }]
  })
}
