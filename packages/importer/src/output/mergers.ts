import { isMap, isNode, isSeq, type YAMLMap } from 'yaml'
import {
  append,
  type Change,
  contentOf,
  isEqual,
  type Merger,
  mapAt,
  nodeAt,
  plainOf,
  put,
  says,
  take,
} from './change.ts'
import { contacts, goals, sources, statistics } from './list-mergers.ts'

/** A value as a whole. */
const whole: Merger = (record, field, input) => {
  const before = plainOf(nodeAt(record, field))
  const after = plainOf(input)
  if (isEqual(before, after)) return []
  put(record, field, input)
  return [{ pointer: `/${field}`, before, after, input: after }]
}

/** Key by key: a language that the page lacks stays. */
const keyByKey: Merger = (record, field, input) => {
  const old = mapAt(record, field)
  return old !== undefined && isMap(input)
    ? take(old, input, `/${field}`)
    : whole(record, field, input)
}

/** Names that the file lacks. */
const union: Merger = (record, field, input) => {
  const before = plainOf(nodeAt(record, field))
  const known = Array.isArray(before) ? before : []
  const added = isSeq(input) ? input.items.filter((item) => !known.includes(plainOf(item))) : []
  if (added.length === 0) return []
  for (const item of added) if (isNode(item)) append(record, field, item)
  const after = plainOf(nodeAt(record, field))
  return [{ pointer: `/${field}`, before, after, input: plainOf(input) }]
}

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
  const before = old === undefined ? undefined : plainOf(nodeAt(old, 'summary'))
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
    ({ key, value }) => String(key) !== 'source' && !isEqual(old.get(key), plainOf(value)),
  )
  const changes = changed.map(({ key, value }): Change => {
    const name = String(key)
    const before = old.get(name)
    if (isNode(value)) put(old, name, value)
    const after = plainOf(value)
    return { pointer: `/${field}/${name}`, before, after, input: after }
  })
  if (changes.length > 0)
    setKeySources(
      old,
      known,
      changed.map(({ key }) => String(key)),
      sources,
    )
  return changes
}

function setKeySources(
  keys: YAMLMap,
  known: readonly string[],
  changed: readonly string[],
  sources: YAMLMap | undefined,
): void {
  const old = plainOf(nodeAt(keys, 'source'))
  const former = typeof old === 'string' ? Object.fromEntries(known.map((key) => [key, old])) : old
  const own = Object.fromEntries(changed.map((key) => [key, sources?.get(key)]))
  keys.set('source', { ...(typeof former === 'object' ? former : {}), ...own })
}

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
