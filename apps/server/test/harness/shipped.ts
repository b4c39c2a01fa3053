import { fileURLToPath } from 'node:url'
import type { Release } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { storedRelease } from '@kommunalgraph/release/testing'
import { readData } from '@kommunalgraph/validator'
import type { ReleaseSource } from '../../src/follow.ts'
import { bodiesOf } from './bodies.ts'
import { publicBase } from './server.ts'

/* For tests, and for the programs that tests start. */

const dataFolder = fileURLToPath(new URL('../../../../data', import.meta.url))

/** Read once for all tests of a file. */
const shippedData = readData(dataFolder, { today: new Date().toISOString().slice(0, 10) })

/** What the repository ships, in a store of its own. */
export async function shippedRelease(base: Base = publicBase): Promise<Release> {
  const { concepts, network, ok, places, records, sources } = await shippedData
  if (!ok || network === undefined) throw new Error('The shipped data have errors')
  return storedRelease({ base, concepts, network, places, records, sources, bodies: bodiesOf })
}

/** A source that never has anything else. */
export const sourceOf = (release: Release): ReleaseSource => ({
  current: () => release,
  poll: () => false,
})
