import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../write-whole.ts'

/** How the last publish ended, for whoever watches over the server: in numbers, nothing of what was found. */
export interface LastPublish {
  readonly state: 'published' | 'unchanged' | 'refused'
  /** When it ended. */
  readonly ended: string
  readonly errors: number
  readonly warnings: number
}

const fileIn = (stateDir: string): string => join(stateDir, 'last-publish.json')

/** Where the folder cannot be written, nothing is kept: the publish itself says why. */
export const noteLastPublish = (stateDir: string, last: LastPublish): Promise<void> =>
  writeWhole(fileIn(stateDir), Buffer.from(`${JSON.stringify(last)}\n`)).catch(() => undefined)

/** Undefined where nothing was published here yet, or what is there cannot be read. */
export async function readLastPublish(stateDir: string): Promise<LastPublish | undefined> {
  try {
    return JSON.parse(await readFile(fileIn(stateDir), 'utf8')) as LastPublish
  } catch {
    return undefined
  }
}
