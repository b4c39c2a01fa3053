import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type MunicipalProfile, type Release, recordSchema } from '@kommunalgraph/model'
import { openReader, openWriter } from '@kommunalgraph/release'
import { publishInto } from '@kommunalgraph/release/testing'
import { readData } from '@kommunalgraph/validator'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './program.ts'

/** A record of a place that does not exist. */
export const record = (value: unknown): MunicipalProfile => recordSchema.parse(value)

const instantOf = (sequence: number): string => `2026-11-0${sequence}T08:00:00.123Z`

/** A state folder with a store in which one municipality has so many versions. */
export async function storeOf(
  data: string,
  slug: string,
  versions: readonly MunicipalProfile[],
): Promise<{ readonly stateDir: string; readonly store: string }> {
  const stateDir = join(await temporaryFolder(), 'state')
  await mkdir(stateDir)
  const store = join(stateDir, 'release.sqlite')
  const { concepts, network, places, sources } = await readData(data, { today: '2026-12-01' })
  if (network === undefined) throw new Error('The data have no network')
  const shared = { base: 'https://daten.example.org/', concepts, network, places, sources } as const
  const writer = openWriter(store)
  for (const [at, version] of versions.entries())
    publishInto(writer, {
      ...shared,
      records: new Map([[slug, version]]),
      published: instantOf(at + 1),
    })
  writer.close()
  return { stateDir, store }
}

/** What a store has published. */
export function published(store: string): Release {
  const reader = openReader(store)
  onTestFinished(() => reader.close())
  const release = reader.current()
  if (release === undefined) throw new Error('The store is empty')
  return release
}
