import type { FileState } from '@kommunalgraph/release'
import { type Indexed, type Remembered, toRemembered } from '@kommunalgraph/validator'
import type { CheckedText } from './tasks/check.ts'

/* What is remembered of a record's file: keys, addresses and names of sources; never contacts or texts. */

interface Outcome {
  /** Field and value of every entry, so that the values that go with an edit are known. */
  readonly values: readonly (readonly [string, string])[]
  /** Written so shortly before it was read that it may have been written again within the same tick. */
  readonly racy?: true
}

/** Clocks of file systems are as coarse as this, in milliseconds. */
const tick = 2000

/** The field of the shared things that the check of a file read. */
export const readsField = 'reads'

const parse = ({ outcome }: FileState): Outcome => JSON.parse(outcome) as Outcome

export const valuesOf = (state: FileState): readonly Pick<Remembered, 'field' | 'value'>[] =>
  parse(state).values.map(([field, value]) => ({ field, value }))

/** Whether a file is as it was read: its size, its time, and a time that can be trusted. */
export const isAsRead = (
  state: FileState | undefined,
  { size, mtimeMs }: { readonly size: number; readonly mtimeMs: number },
): boolean =>
  state !== undefined &&
  state.size === size &&
  state.mtimeMs === mtimeMs &&
  parse(state).racy === undefined

/** A file as it was looked at, before it was read. */
interface Written {
  readonly size: number
  readonly mtimeMs: number
  /** When it was looked at, in milliseconds of the epoch. */
  readonly seen: number
}

const toState = (
  path: string,
  digest: string,
  { size, mtimeMs, seen }: Written,
  values: Outcome['values'],
): FileState => {
  const racy = seen - mtimeMs < tick
  const outcome: Outcome = { values, ...(racy && { racy }) }
  return { path, size, mtimeMs, digest, outcome: JSON.stringify(outcome) }
}

/** A file that was only written again, as it is to be remembered. */
export const rewritten = (state: FileState, written: Written): FileState =>
  toState(state.path, state.digest, written, parse(state).values)

/** A file that was read and checked, with everything that rules across files look for. */
export function remember({ path, digest, indexed, reads }: CheckedText, written: Written) {
  const entries = toRemembered(indexed)
  const values = entries.map(({ field, value }) => [field, value] as const)
  const read = reads.map((value) => ({ field: readsField, value, entry: '' }))
  return { state: toState(path, digest, written, values), entries: [...entries, ...read] }
}

/** The entries of shared sources, which are read whenever any shared file changed. */
export function rememberShared(path: string, indexed: Indexed) {
  const entries = toRemembered(indexed)
  const values = entries.map(({ field, value }) => [field, value] as const)
  return { state: toState(path, '', { size: 0, mtimeMs: 0, seen: 0 }, values), entries }
}
