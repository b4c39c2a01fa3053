import { fileURLToPath } from 'node:url'
import type { Base, Release } from '@kommunalgraph/model'
import { memoryRelease } from '@kommunalgraph/release'
import { readData } from '@kommunalgraph/validator'

export const base: Base = 'https://daten.example.org/'

const folder = fileURLToPath(new URL('../../../data', import.meta.url))

/** What the repository ships. */
export async function shippedRelease(): Promise<Release> {
  const today = new Date().toISOString().slice(0, 10)
  const { concepts, network, places, records, sources } = await readData(folder, { today })
  if (network === undefined) throw new Error('The shipped data have no network')
  return memoryRelease({ base, concepts, network, places, records, sources })
}
