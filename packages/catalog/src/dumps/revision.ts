import type { DumpSet } from '../dump-set.ts'

/** Tells sets apart for caches, also two of one release: the second came after an erasure. */
export const dumpsRevision = (dumps: DumpSet | undefined): string =>
  dumps === undefined
    ? 'no dumps'
    : `dumps ${dumps.sequence} ${dumps.files.map(({ sha256 }) => sha256.slice(0, 4)).join('')}`
