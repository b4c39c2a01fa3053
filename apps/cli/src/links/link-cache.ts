import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { LinkState } from './look-up.ts'

interface Known {
  readonly looked: string
  readonly found: LinkState
}

const day = 86_400_000

/** How long it need not be looked at again: what was there is there for a while, what failed may be back tomorrow. */
const lasts = ({ state }: LinkState): number =>
  (state === 'there' || state === 'moved' ? 7 : 1) * day

/** What is known of addresses from the last times; kept in one file. */
export interface LinkCache {
  readonly find: (url: string) => LinkState | undefined
  /** Keep what was found now, and of before only what is still asked for. */
  readonly keep: (
    found: ReadonlyMap<string, LinkState>,
    asked: ReadonlySet<string>,
  ) => Promise<void>
}

/** Whatever else is in the file was not written here. */
const isKnown = (value: Partial<Known> | null): value is Known =>
  typeof value?.looked === 'string' && typeof value.found?.state === 'string'

async function knownIn(file: string): Promise<ReadonlyMap<string, Known>> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'))
    return new Map(
      Object.entries(kept ?? {}).filter((entry): entry is [string, Known] => isKnown(entry[1])),
    )
  } catch {
    // None yet, or what was cut off: then everything is looked at.
    return new Map()
  }
}

/** @param now - milliseconds since 1970 */
export async function linkCache(file: string, now: number): Promise<LinkCache> {
  const known = await knownIn(file)
  return {
    find(url) {
      const before = known.get(url)
      if (before === undefined) return undefined
      const age = now - Date.parse(before.looked)
      // One from tomorrow is of a clock that was wrong.
      return age >= 0 && age < lasts(before.found) ? before.found : undefined
    },
    async keep(found, asked) {
      const looked = new Date(now).toISOString()
      const before = [...known].filter(([url]) => asked.has(url) && !found.has(url))
      const fresh = [...found].map(([url, each]) => [url, { looked, found: each }] as const)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(
        `${file}.new`,
        `${JSON.stringify(Object.fromEntries([...before, ...fresh]))}\n`,
      )
      await rename(`${file}.new`, file)
    },
  }
}
