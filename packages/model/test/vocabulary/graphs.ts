import type { Quad } from 'n3'
import { describeScheme, describeSources } from '../../src/describe/concepts.ts'
import { describeCube } from '../../src/describe/cube.ts'
import { describeNetwork } from '../../src/describe/network.ts'
import { describe as describeRecord } from '../../src/describe/record.ts'
import { profileOf, worldOf } from '../fixture.ts'
import { musterdorf, musterland, musterstadt } from '../musterstadt.ts'
import { kreisDueren, shippedRecords, shippedWorld } from '../shipped.ts'

/** A consortium has a form of its own. */
const verbund = profileOf({
  kind: 'verbund',
  name: { de: 'Musterverbund', en: 'Sample Consortium' },
  members: ['musterstadt', 'musterdorf'],
  membership: { since: '2020-01-31' },
})

const land = worldOf(
  new Map([
    ['musterstadt', musterstadt],
    ['musterdorf', musterdorf],
    ['musterverbund', verbund],
  ]),
)

/** Descriptions of municipalities: real, synthetic, of every kind that we ship. */
export const recordGraphs: readonly (readonly [string, readonly Quad[]])[] = [
  ['Musterstadt', describeRecord(musterland, 'musterstadt', musterstadt)],
  ['Musterverbund', describeRecord(land, 'musterverbund', verbund)],
  ['Kreis Düren', describeRecord(shippedWorld, 'kreis-dueren', kreisDueren())],
  [
    'every shipped record',
    [...shippedRecords].flatMap(([slug, record]) => describeRecord(shippedWorld, slug, record)),
  ],
]

/** Descriptions of what records share. */
export const sharedGraphs: readonly (readonly [string, readonly Quad[]])[] = [
  ['the network', describeNetwork(shippedWorld)],
  ['the sources', describeSources(shippedWorld)],
  ['the cube', describeCube(shippedWorld)],
  [
    'the concept schemes',
    [...shippedWorld.concepts.values()].flatMap((scheme) => describeScheme(shippedWorld, scheme)),
  ],
]
