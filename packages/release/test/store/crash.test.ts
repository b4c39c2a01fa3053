import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openReader, verifyStore } from '../../src/index.ts'
import { ended, heard, startPublisher } from './children.ts'
import { temporaryFile } from './publish.ts'

/** How often a publish is killed: `npm test` does it 20 times, `npm run test:full` (KG_FULL) 200 times. */
const kills = Number(process.env['KG_KILLS'] ?? (process.env['KG_FULL'] ? 200 : 20))

/** Every so many kills one hits a store that is only being made. */
const fresh = 5

/**
 * What a store must be after a kill: whole, and every record of the same release, with all versions before it.
 *
 * @returns its release
 */
function checked(file: string): number {
  expect(verifyStore(file)).toEqual([])
  const reader = openReader(file)
  const release = reader.current()
  const sequence = release?.sequence ?? 0
  const slugs = release?.slugs() ?? []
  expect(slugs).toHaveLength(sequence === 0 ? 0 : 25)
  const all = Array.from({ length: sequence }, (_, index) => index + 1)
  for (const slug of slugs) {
    expect(release?.record(slug)?.motto?.de).toBe(`Stand ${sequence}`)
    expect(release?.versions(slug).map((version) => version.sequence)).toEqual(all)
  }
  expect(release?.changes(0, 1_000_000) ?? []).toHaveLength(25 * sequence)
  reader.close()
  return sequence
}

/**
 * Starts a publisher and kills it after so many milliseconds.
 *
 * @param since - what it says before they count; from its start where nothing
 */
async function killed(file: string, after: number, since: 'open' | 'committed' | undefined) {
  const child = startPublisher(file, 'endless')
  if (since !== undefined) await heard(child, since)
  await pause(after)
  child.kill('SIGKILL')
  await ended(child)
}

it(
  `${kills} kills at any moment of a publish leave the old or the new release, and every version`,
  async () => {
    const file = temporaryFile()
    let last = 0
    for (let kill = 1; kill <= kills; kill++) {
      const isNew = kill % fresh === 0
      const target = isNew ? temporaryFile() : file
      // Half of them after a release, however busy the machine is.
      const since = kill % 2 === 0 ? 'committed' : 'open'
      await killed(target, Math.random() * (isNew ? 800 : 120), isNew ? undefined : since)
      if (!existsSync(target)) continue
      const sequence = checked(target)
      if (isNew) continue
      expect(sequence).toBeGreaterThanOrEqual(last)
      last = sequence
    }
    expect(last).toBeGreaterThan(0)
  },
  20_000 * kills,
)
