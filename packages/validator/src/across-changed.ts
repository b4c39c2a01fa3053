import { type Issue, keyNames } from '@kommunalgraph/model'
import { judgeAcross, type LocatedEntry, municipalityFields } from './across.ts'
import { type Entry, type Indexed, termField } from './entries.ts'

/* Rules across files after an edit: they see the files that share a value with an edited one, and no other. */

/** An entry as it is remembered: where it stands, and of a record's own slug what others want to know of it. */
export interface Remembered {
  readonly field: string
  readonly value: string
  /** JSON. */
  readonly entry: string
}

/** What is remembered of files that are not read again. */
export interface Memory {
  /** The files that have a value in a field: all, or so many of them as are asked for. */
  holders(
    field: string,
    value: string,
    limit?: number,
  ): readonly { readonly path: string; readonly entry: string }[]
  /** Every value of a field. */
  fields(field: string): Iterable<{ readonly path: string; readonly value: string }>
}

/** A file that was read again: what was remembered of it, and what it says now; undefined where it is gone. */
export interface Edit {
  readonly path: string
  readonly before: readonly Pick<Remembered, 'field' | 'value'>[]
  readonly after: Indexed | undefined
}

interface Note extends Pick<Entry, 'path' | 'at' | 'term'> {
  readonly name: string
  readonly isActive: boolean
  readonly successor?: string
}

const successorOf = ({ entries }: Indexed): string | undefined =>
  entries.find(({ field }) => field === 'successor')?.value

/** A file's entries as they are remembered. */
export function toRemembered(file: Indexed): readonly Remembered[] {
  const { isActive, name } = file
  const successor = successorOf(file)
  return file.entries.map(({ at, field, path, term, value }) => {
    const more = { ...(successor && { successor }), ...(term && { term }) }
    const note: Note = { at, isActive, name, path, ...more }
    return { field, value, entry: JSON.stringify(note) }
  })
}

type Field = Entry['field']

const names = ['slug', 'formerSlug', 'alias', ...municipalityFields]

/** Fields whose values meet: two of a group with one value concern each other. */
const groups: readonly (readonly Field[])[] = [
  ...keyNames.map((field) => [field]),
  ...keyNames.map((name) => [termField(name)]),
  ['website'],
  ['sharedSource', 'source'],
  names,
]

/** The memory with the edited files as they are now. */
class Present {
  readonly #memory: Memory
  readonly #prefix: string
  readonly #edited: ReadonlyMap<string, Indexed | undefined>
  readonly #entries: ReadonlyMap<string, readonly LocatedEntry[]>

  constructor(memory: Memory, edits: readonly Edit[], prefix: string) {
    this.#memory = memory
    this.#prefix = prefix
    this.#edited = new Map(edits.map(({ path, after }) => [path, after]))
    const found = edits.flatMap(({ after }) =>
      (after?.entries ?? []).map((entry): LocatedEntry => ({ in: after as Indexed, entry })),
    )
    this.#entries = Map.groupBy(found, ({ entry }) => `${entry.field} ${entry.value}`)
  }

  holders(field: Field, value: string): readonly LocatedEntry[] {
    // All may name one source; whether anybody does is all that matters.
    const limit = field === 'source' ? this.#edited.size + 1 : undefined
    const others = this.#memory
      .holders(field, value, limit)
      .filter(({ path }) => !this.#edited.has(path))
      .map(({ path, entry }) => this.#toFound(path, field, value, entry))
    return [...others, ...(this.#entries.get(`${field} ${value}`) ?? [])]
  }

  /** In the order of their files, since of two slugs equally near to a word the first is suggested. */
  slugs(): Iterable<string> {
    const others = [...this.#memory.fields('slug')].filter(({ path }) => !this.#edited.has(path))
    const own = [...this.#edited].flatMap(([path, file]) =>
      (file?.entries ?? []).flatMap(({ field, value }) =>
        field === 'slug' ? [{ path, value }] : [],
      ),
    )
    const all = [...others, ...own].toSorted((a, b) => (a.path < b.path ? -1 : 1))
    return all.map(({ value }) => value)
  }

  #toFound(path: string, field: Field, value: string, text: string): LocatedEntry {
    // Written by `toRemembered` above.
    const { at, isActive, name, path: pointer, successor, term } = JSON.parse(text) as Note
    const file = `${this.#prefix}${path}`
    const known: Known = { file, name, isActive, entries: [], successor }
    return { in: known, entry: { field, value, path: pointer, at, term } }
  }

  /** To whom a record leads that has a slug, and who leads to it: their chains pass through each other. */
  neighbours(slug: string): readonly string[] {
    const next = this.holders('slug', slug).flatMap(({ in: file }) => nextOf(file) ?? [])
    return [...next, ...this.holders('successor', slug).map(({ in: file }) => file.name)]
  }
}

/** A file of which only single entries were looked up. */
interface Known extends Indexed {
  readonly successor: string | undefined
}

const nextOf = (file: Indexed | Known): string | undefined =>
  'successor' in file ? file.successor : successorOf(file)

type Value = Pick<Remembered, 'field' | 'value'>

const keyOf = ({ field, value }: Value): string => `${field} ${value}`

/**
 * The values whose sharers are looked at.
 *
 * A source that is named before and after concerns nobody else, and may be named by all.
 */
function valuesOf({ before, after }: Edit): readonly Value[] {
  const now = after?.entries ?? []
  const [then, today] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))]
  const stays = (each: Value): boolean => then.has(keyOf(each)) && today.has(keyOf(each))
  return [...before, ...now].filter((each) => each.field !== 'source' || !stays(each))
}

/** Names along which successors lead on are names whose sharers count, too. */
function withNeighbours(start: Iterable<string>, present: Present): ReadonlySet<string> {
  const all = new Set(start)
  // A set that grows while it is walked is walked to its end.
  for (const name of all) for (const next of present.neighbours(name)) all.add(next)
  return all
}

function gather(edits: readonly Edit[], present: Present): readonly LocatedEntry[] {
  const values = edits.flatMap(valuesOf)
  return groups.flatMap((fields) => {
    const own = values.filter(({ field }) => (fields as readonly string[]).includes(field))
    const distinct = new Set(own.map(({ value }) => value))
    const wanted = fields === names ? withNeighbours(distinct, present) : distinct
    return [...wanted].flatMap((value) => fields.flatMap((field) => present.holders(field, value)))
  })
}

/** The order in which a check of everything sees files: shared ones, then records by path. */
const byFile = (a: LocatedEntry, b: LocatedEntry): number => {
  const [own, other] = [isShared(a), isShared(b)]
  if (own !== other) return own ? -1 : 1
  return a.in.file < b.in.file ? -1 : a.in.file > b.in.file ? 1 : 0
}

const isShared = ({ entry }: LocatedEntry): boolean => entry.field === 'sharedSource'

/**
 * Everything across files that an edit can have changed.
 *
 * What it leaves out was so before. Costs grow with the edit: only files that share a value with it are looked at.
 *
 * @param prefix - what findings put before the path of a file
 */
export function checkAcrossChanged(
  memory: Memory,
  edits: readonly Edit[],
  prefix: string,
): readonly Issue[] {
  const present = new Present(memory, edits, prefix)
  return judgeAcross(gather(edits, present).toSorted(byFile), () => present.slugs())
}
