import type { Concept, ExtraFields, Network, ReferencePlace, Source } from '@kommunalgraph/model'
import type { Draft } from './draft.ts'
import type { Finding, Path } from './finding.ts'

/** What the rules of one file may know of the others: the files that all records share. */
export interface Shared {
  /** Shared sources by id; undefined when their file cannot be read, so that nobody is blamed for it. */
  readonly sources: ReadonlyMap<string, Draft<Source>> | undefined
  /** Concepts by scheme and notation; undefined for a scheme whose file is there and cannot be read. */
  readonly schemes: ReadonlyMap<string, ReadonlyMap<string, Draft<Concept>> | undefined>
  /** The reference list by AGS of 2, 5 or 8 digits. */
  readonly places: ReadonlyMap<string, ReferencePlace>
  readonly network: Draft<Network> | undefined
  /** The fields that the network adds to records; undefined when their file is faulty. */
  readonly fields: ExtraFields | undefined
  /** The names of the files in `look/`. */
  readonly lookFiles: ReadonlySet<string>
  /** Where the site itself will be; undefined where nobody knows. */
  readonly own?: OwnAddresses | undefined
}

/** What answers below the base of the site beside municipalities and definitions. */
export interface OwnAddresses {
  readonly base: string
  /** Paths of documents and files, as in `katalog`. */
  readonly paths: ReadonlySet<string>
}

/** What is published of a record: the hash of what its file said, and its date. */
export interface Previous {
  readonly recordHash: string
  readonly modified?: string | undefined
}

/** What a rule knows besides the value it looks at. */
export interface Context {
  /** The day that counts as today, `2026-11-22`: rules never read the clock. */
  readonly today: string
  /** The file's name without its ending: the slug of a record, the name of a scheme. */
  readonly name: string
  readonly shared: Shared
  /** What is published of the record; undefined where nothing is, or nobody knows. */
  readonly previous?: Previous | undefined
  /** Whether the file says anything at a path, sound or not: a malformed value is no missing one. */
  readonly has: (path: Path) => boolean
  /** A value as it is written in the file. */
  readonly written: (path: Path) => string | undefined
}

/** One check of one file. */
export type RuleOn<T> = (draft: Draft<T>, context: Context) => readonly Finding[]

/** The sound items of a list with their positions. */
export function eachOf<T>(
  list: readonly (T | undefined)[] | undefined,
): readonly (readonly [number, T])[] {
  return (list ?? []).flatMap((item, index) => (item === undefined ? [] : [[index, item] as const]))
}

/** The items whose key an earlier one has, each with the position of the first. */
export function repeated<T>(
  items: readonly (readonly [number, T])[],
  keyOf: (item: T) => string | undefined,
): readonly { readonly index: number; readonly first: number; readonly key: string }[] {
  const seen = new Map<string, number>()
  return items.flatMap(([index, item]) => {
    const key = keyOf(item)
    if (key === undefined) return []
    const first = seen.get(key)
    if (first !== undefined) return [{ index, first, key }]
    seen.set(key, index)
    return []
  })
}
