import { fileURLToPath } from 'node:url'
import type { Release } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { removeStores, storedRelease } from '@kommunalgraph/release/testing'
import { readData } from '@kommunalgraph/validator'
import { afterAll } from 'vitest'

export const base: Base = 'https://daten.example.org/'

const published = '2026-11-22T08:00:00.000Z'

const folder = fileURLToPath(new URL('../../../data', import.meta.url))

afterAll(removeStores)

/** What the repository ships. */
export async function shippedRelease(): Promise<Release> {
  const today = new Date().toISOString().slice(0, 10)
  const { concepts, network, places, records, sources } = await readData(folder, { today })
  if (network === undefined) throw new Error('The shipped data have no network')
  const data = { base, concepts, network, places, records, sources, published }
  return storedRelease(data)
}
