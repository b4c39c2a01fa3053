import type { FieldDefinition, FieldTable, Label } from './fields/field.ts'
import { type MunicipalProfile, recordRows } from './fields/record.ts'
import { withRest } from './references.ts'

/** One field in which two records differ. */
export interface Difference {
  /** Names of fields and, for an entry of a list, its fragment: `['goals', 'ziel-2', 'text', 'de']`. */
  readonly path: readonly string[]
  readonly kind: 'added' | 'removed' | 'changed'
  /** What the fields on the way are called, from the outermost inwards. */
  readonly labels: readonly Label[]
  /** The entry of a list that the field stands in, by its fragment. */
  readonly entry?: string
  /** Which part of a value differs: of a text its language. */
  readonly part?: string
  /** A value as the record has it: text, number or a list of them. */
  readonly before?: DifferingValue
  readonly after?: DifferingValue
}

export type DifferingValue = string | number | boolean | readonly string[]

/** Where a comparison stands. */
type Place = Pick<Difference, 'path' | 'labels' | 'entry' | 'part'>

type Fields = Readonly<Record<string, unknown>>

/** They move with every publication: the version's own instant says as much. */
const stamps = new Set(['issued', 'modified'])

/**
 * What changed from one published record to the next, field by field, in the order of the table of fields.
 *
 * Entries of lists are matched by the fragment of their node, never by their position.
 *
 * @param before - undefined where nothing was published before: then every field is new
 * @param table - with the fields that the network adds, so that these have their labels
 */
export function difference(
  before: MunicipalProfile | undefined,
  after: MunicipalProfile | undefined,
  table: FieldTable = recordRows,
): readonly Difference[] {
  const rows = Object.entries(table).filter(([name]) => !stamps.has(name))
  return compareRows(Object.fromEntries(rows), before, after, { path: [], labels: [] })
}

function compareRows(
  rows: FieldTable,
  before: Fields | undefined,
  after: Fields | undefined,
  place: Place,
): Difference[] {
  return Object.entries(rows).flatMap(([name, row]) =>
    compareField(row, before?.[name], after?.[name], {
      ...place,
      path: [...place.path, name],
      labels: [...place.labels, row.label],
    }),
  )
}

function compareField(
  row: FieldDefinition,
  before: unknown,
  after: unknown,
  place: Place,
): Difference[] {
  const { nodeShape } = row
  if (nodeShape === undefined) return compareValues(before, after, place)
  if (!Array.isArray(before ?? after)) {
    // A checked record has in this field what the shape describes.
    const rows = withRest(nodeShape, { ...(after as Fields), ...(before as Fields) })
    return compareRows(rows, before as Fields, after as Fields, place)
  }
  const [old, now] = [entriesOf(row, before), entriesOf(row, after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((entry) =>
    compareRows(nodeShape.rows, old.get(entry), now.get(entry), {
      ...place,
      entry,
      path: [...place.path, entry],
    }),
  )
}

/**
 * Where a field of a difference stands in the file of a record: entries of lists by their positions.
 *
 * @param path - of a difference to this record, that is not `removed`
 */
export function placeInRecord(
  record: MunicipalProfile,
  path: Difference['path'],
): readonly (string | number)[] {
  let value: unknown = record
  let row: FieldDefinition | undefined
  let rows: FieldTable | undefined = recordRows
  return path.map((part) => {
    if (Array.isArray(value) && row?.nodeShape) {
      const position = [...entriesOf(row, value).keys()].indexOf(part)
      value = value[position]
      return position
    }
    row = rows?.[part]
    rows = row?.nodeShape?.rows
    value = (value as Fields | undefined)?.[part]
    return part
  })
}

/** Entries of a list by the fragments of their nodes; those that share one are numbered. */
function entriesOf({ nodeShape }: FieldDefinition, list: unknown): ReadonlyMap<string, Fields> {
  const entries = new Map<string, Fields>()
  for (const each of (list ?? []) as readonly Fields[]) {
    const name = nodeShape?.fragment?.(each as never) ?? ''
    const same = [...entries.keys()].filter((key) => key.split('+')[0] === name).length
    entries.set(same === 0 ? name : `${name}+${same + 1}`, each)
  }
  return entries
}

const isParted = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text is compared language by language, and part by part what else is a small object: licences, sources of keys. */
function compareValues(before: unknown, after: unknown, place: Place): Difference[] {
  if (!isParted(before) && !isParted(after))
    return isSame(before, after) ? [] : [{ ...place, ...sides(before, after) }]
  const [old, now] = [partsOf(before), partsOf(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((part) =>
    compareValues(old[part], now[part], {
      ...place,
      path: part === whole ? place.path : [...place.path, part],
      ...(part !== whole && { part }),
    }),
  )
}

/** A value that was in one piece where the other record has parts. */
const whole = ''

const partsOf = (value: unknown): Fields =>
  isParted(value) ? value : value === undefined ? {} : { [whole]: value }

const isSame = (before: unknown, after: unknown): boolean =>
  JSON.stringify(before) === JSON.stringify(after)

function sides(before: unknown, after: unknown): Pick<Difference, 'kind' | 'before' | 'after'> {
  // Leaves of a checked record are texts, numbers or lists of them.
  const [old, now] = [before as DifferingValue | undefined, after as DifferingValue | undefined]
  if (old === undefined) return { kind: 'added', ...(now !== undefined && { after: now }) }
  if (now === undefined) return { kind: 'removed', before: old }
  return { kind: 'changed', before: old, after: now }
}
