import type { CheckOptions } from '../../src/index.ts'
import { type Changes, folder } from '../fixture.ts'

/** A broken folder and all that must be found in it: `file code line:column`. */
export interface Row {
  readonly title: string
  readonly changes: Changes
  /** What is published of the records. */
  readonly previous?: CheckOptions['previous']
  readonly found: readonly string[]
}

/** Files replaced as a whole. */
export const files = (title: string, changes: Changes, ...found: readonly string[]): Row => ({
  title,
  changes,
  found,
})

function replace(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`"${from}" does not stand once in the file`)
  return parts.join(to)
}

/** One place of one file changed. */
export const edit =
  (path: string) =>
  (title: string, from: string, to: string, ...found: readonly string[]): Row => ({
    title,
    changes: { [path]: replace(folder[path] ?? '', from, to) },
    found,
  })

/** One place of the town's record changed. */
export const town = edit('municipalities/musterstadt.yaml')
