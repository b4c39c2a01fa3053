import { isMap, isNode, isSeq, type Node, Scalar, type YAMLMap, YAMLSeq } from 'yaml'
import { foldedLabel } from '../places/fold.ts'
import { append, type Change, isEqual, mapAt, mapsOf, nodeAt, put, setId, take, valueOf } from './change.ts'

/** Takes one field of a page over into a record; what did change is returned. */
type Merger = (record: YAMLMap, field: string, input: Node) => readonly Change[]

/** A value as a whole. */
const whole: Merger = (record, field, input) => {
  const before = valueOf(nodeAt(record, field))
  const after = valueOf(input)
  if (isEqual(before, after)) return []
  put(record, field, input)
  return [{ pointer: `/${field}`, before, after, input: after }]
}

/** Key by key: a language that the page lacks stays. */
const keyByKey: Merger = (record, field, input) => {
  const old = mapAt(record, field)
  return old !== undefined && isMap(input) ? take(old, input, `/${field}`) : whole(record, field, input)
}

/** Names that the file lacks. */
const union: Merger = (record, field, input) => {
  const before = valueOf(nodeAt(record, field))
  const known = Array.isArray(before) ? before : []
  const added = isSeq(input) ? input.items.filter((item) => !known.includes(valueOf(item))) : []
  if (added.length === 0) return []
  for (const item of added) if (isNode(item)) append(record, field, item)
  const after = valueOf(nodeAt(record, field))
  return [{ pointer: `/${field}`, before, after, input: valueOf(input) }]
}

/** What only says where a value is from. */
const provenance = ['source', 'licence', 'summary']

const contentOf = (node: unknown): unknown => {
  const value = valueOf(node)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !provenance.includes(key)))
}

const says = (old: unknown, input: unknown): boolean =>
  typeof old === 'object' && old !== null && typeof input === 'object' && input !== null
    ? Object.entries(input).every(([key, value]) => says(Reflect.get(old, key), value))
    : isEqual(old, input)

/** A statement with its source: when the file says the same already, its own source stays. */
const statement: Merger = (record, field, input) => {
  const old = mapAt(record, field)
  if (old === undefined || !isMap(input)) return whole(record, field, input)
  if (says(contentOf(old), contentOf(input))) return []
  return take(old, input, `/${field}`)
}

/** The page's own words are no summary any more. */
const text: Merger = (record, field, input) => {
  const old = mapAt(record, field)
  const before = old === undefined ? undefined : valueOf(nodeAt(old, 'summary'))
  const changes = statement(record, field, input)
  if (changes.length === 0 || before === undefined) return changes
  mapAt(record, field)?.delete('summary')
  return [...changes, { pointer: `/${field}/summary`, before, after: undefined, input: undefined }]
}

/** Another speaker has another office: nothing of the old one may stay. */
const quotation: Merger = (record, field, input) => {
  const old = mapAt(record, field)
  const speaker = isMap(input) ? mapAt(input, 'speaker') : undefined
  const former = old && mapAt(old, 'speaker')
  if (former !== undefined && speaker !== undefined && former.get('name') !== speaker.get('name'))
    former.items = []
  return text(record, field, input)
}

/** Keys with their sources; the source of a key that did not change stays. */
const identifiers: Merger = (record, field, input) => {
  const old = mapAt(record, field)
  if (old === undefined || !isMap(input)) return whole(record, field, input)
  const sources = mapAt(input, 'source')
  const known = old.items.map(({ key }) => String(key)).filter((key) => key !== 'source')
  const changed = input.items.filter(
    ({ key, value }) => String(key) !== 'source' && !isEqual(old.get(key), valueOf(value)),
  )
  const changes = changed.map(({ key, value }): Change => {
    const name = String(key)
    const before = old.get(name)
    if (isNode(value)) put(old, name, value)
    const after = valueOf(value)
    return { pointer: `/${field}/${name}`, before, after, input: after }
  })
  if (changes.length > 0) setKeySources(old, known, changed.map(({ key }) => String(key)), sources)
  return changes
}

function setKeySources(
  keys: YAMLMap,
  known: readonly string[],
  changed: readonly string[],
  sources: YAMLMap | undefined,
): void {
  const old = valueOf(nodeAt(keys, 'source'))
  const former = typeof old === 'string' ? Object.fromEntries(known.map((key) => [key, old])) : old
  const own = Object.fromEntries(changed.map((key) => [key, sources?.get(key)]))
  keys.set('source', { ...(typeof former === 'object' ? former : {}), ...own })
}

const figureKey = (figure: YAMLMap): string =>
  ['measure', 'method', 'referenceDate'].map((key) => figure.get(key) ?? '').join(' ')

/** The same figure: measure, method and date; or the same value, to which somebody has found the date. */
const isSameFigure = (old: YAMLMap, input: YAMLMap): boolean =>
  figureKey(old) === figureKey(input) ||
  (!input.has('referenceDate') &&
    ['measure', 'method', 'value'].every((key) => old.get(key) === input.get(key)))

const statistics: Merger = (record, field, input) =>
  mapsOf(input).flatMap((figure): readonly Change[] => {
    const all = mapsOf(nodeAt(record, field))
    const index = all.findIndex((old) => isSameFigure(old, figure))
    const old = all[index]
    const after = valueOf(figure)
    if (old === undefined) {
      const at = append(record, field, figure)
      return [{ pointer: `/${field}/${at}`, before: undefined, after, input: after }]
    }
    const isKnown = old.get('value') === figure.get('value') && old.has('referenceDate')
    if (isKnown || says(contentOf(old), contentOf(figure))) return []
    return take(old, figure, `/${field}/${index}`)
  })

const nextId = (entries: readonly YAMLMap[]): number =>
  Math.max(0, ...entries.map((entry) => Number(entry.get('id')) || 0)) + 1

const goalText = (goal: YAMLMap): string => foldedLabel(String(mapAt(goal, 'text')?.get('de') ?? ''))

/** The page's list of goals; a goal that the file has in the same words keeps its id and translations. */
const goals: Merger = (record, field, input) => {
  const node = nodeAt(record, field)
  const old = mapsOf(node)
  const before = valueOf(node)
  let id = nextId(old)
  const items = mapsOf(input).map((goal) => {
    const same = old.find((each) => goalText(each) === goalText(goal))
    if (same !== undefined) return same
    setId(goal, new Scalar(id))
    id += 1
    return goal
  })
  if (isEqual(before, items.map(valueOf))) return []
  const list = isSeq(node) ? node : new YAMLSeq()
  list.items = items
  if (list !== node) record.set(field, list)
  return [{ pointer: `/${field}`, before, after: valueOf(list), input: valueOf(input) }]
}

const isSameContact = (old: YAMLMap, input: YAMLMap): boolean => {
  const shared = (key: string): boolean => input.has(key) && old.get(key) === input.get(key)
  const isUnit = !input.has('name') && !old.has('name')
  return shared('email') || shared('telephone') || shared('name') || (isUnit && isEqual(valueOf(nodeAt(old, 'unit')), valueOf(nodeAt(input, 'unit'))))
}

/** Contacts that the page names; whoever else stands in the file stays, and so does a basis that somebody has written. */
const contacts: Merger = (record, field, input) =>
  mapsOf(input).flatMap((contact): readonly Change[] => {
    const all = mapsOf(nodeAt(record, field))
    const index = all.findIndex((old) => isSameContact(old, contact))
    const old = all[index]
    if (old === undefined) {
      setId(contact, new Scalar(nextId(all)))
      const at = append(record, field, contact)
      const after = valueOf(contact)
      return [{ pointer: `/${field}/${at}`, before: undefined, after, input: after }]
    }
    contact.delete('id')
    if (old.has('basis')) contact.delete('basis')
    if (says(contentOf(old), contentOf(contact))) return []
    return take(old, contact, `/${field}/${index}`)
  })

/** The page as a source; a title and licence that are there stay. */
const sources: Merger = (record, field, input) =>
  mapsOf(input).flatMap((source): readonly Change[] => {
    const all = mapsOf(nodeAt(record, field))
    const index = all.findIndex((old) => old.get('id') === source.get('id'))
    const old = all[index]
    if (old === undefined) {
      const at = append(record, field, source)
      const after = valueOf(source)
      return [{ pointer: `/${field}/${at}`, before: undefined, after, input: after }]
    }
    for (const key of ['title', 'licence']) if (old.has(key)) source.delete(key)
    return take(old, source, `/${field}/${index}`)
  })

/** How each field is taken over; others as a whole. */
const mergers: Readonly<Record<string, Merger>> = {
  name: keyByKey,
  aliases: union,
  identifiers,
  membership: statement,
  statistics,
  quotation,
  description: text,
  motto: text,
  goals,
  contacts,
  sources,
}

export const mergerOf = (field: string): Merger => mergers[field] ?? whole
