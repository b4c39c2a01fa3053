import { fileURLToPath } from 'node:url'
import type { Release } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { type CheckedData, sharedRelease } from '@kommunalgraph/release/testing'
import { readData } from '@kommunalgraph/validator'

export const base: Base = 'https://daten.example.org/'

const published = '2026-11-22T08:00:00.000Z'

const folder = fileURLToPath(new URL('../../../data', import.meta.url))

async function shippedData(): Promise<CheckedData> {
  const today = new Date().toISOString().slice(0, 10)
  const { concepts, network, outlines, places, records, sources } = await readData(folder, {
    today,
  })
  if (network === undefined) throw new Error('The shipped data have no network')
  return { base, concepts, network, outlines, places, records, sources, published }
}

/** What the repository ships, published once for all tests of a run. */
export const shippedRelease = (): Promise<Release> => sharedRelease('shipped', shippedData)
