import { fileURLToPath } from 'node:url'
import { measureFiles } from '@kommunalgraph/catalog'
import type { Release } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { type CheckedData, sharedRelease } from '@kommunalgraph/release/testing'
import { readData } from '@kommunalgraph/validator'
import type { ReleaseSource } from '../../src/follow.ts'
import { bodiesOf } from './bodies.ts'
import { publicBase } from './server.ts'

/* For tests, and for the programs that tests start. */

const dataFolder = fileURLToPath(new URL('../../../../data', import.meta.url))

async function shippedData(base: Base): Promise<CheckedData> {
  const today = new Date().toISOString().slice(0, 10)
  const { concepts, network, ok, places, records, sources } = await readData(dataFolder, { today })
  if (!ok || network === undefined) throw new Error('The shipped data have errors')
  return {
    base,
    concepts,
    network,
    places,
    records,
    sources,
    bodies: bodiesOf,
    sizes: measureFiles,
  }
}

/** What the repository ships, published once for all tests of a run. */
export const shippedRelease = (base: Base = publicBase): Promise<Release> =>
  sharedRelease(`shipped ${base}`, () => shippedData(base))

/** A source that never has anything else. */
export const sourceOf = (release: Release): ReleaseSource => ({
  current: () => release,
  poll: () => false,
})
