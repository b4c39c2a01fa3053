import type { Quad } from 'n3'
import { describeScheme, describeSources } from '../../src/describe/concepts.ts'
import { describeCube } from '../../src/describe/cube.ts'
import { describeNetwork } from '../../src/describe/network.ts'
import { describe as describeRecord } from '../../src/describe/record.ts'
import { describeTombstone } from '../../src/describe/tombstone.ts'
import { describeChange, describeVersions } from '../../src/describe/versions.ts'
import { profileOf, referenceDataOf } from '../fixture.ts'
import { musterdorf, musterland, musterstadt } from '../musterstadt.ts'
import { kreisDueren, shippedRecords, shippedReferenceData } from '../shipped.ts'

/** A consortium has a form of its own. */
const verbund = profileOf({
  kind: 'verbund',
  name: { de: 'Musterverbund', en: 'Sample Consortium' },
  members: ['musterstadt', 'musterdorf'],
  participations: [{ since: '2020-01-31' }],
})

const land = referenceDataOf(
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
  ['Kreis Düren', describeRecord(shippedReferenceData, 'kreis-dueren', kreisDueren())],
  [
    'every shipped record',
    [...shippedRecords].flatMap(([slug, record]) =>
      describeRecord(shippedReferenceData, slug, record),
    ),
  ],
]

const version = (sequence: number) => ({
  slug: 'musterstadt',
  sequence,
  instant: `2026-11-2${sequence}T08:00:00.123Z`,
  change: 'update' as const,
  hash: '',
  recordChanged: true,
  personal: false,
})

/** Descriptions of what was, and of what is gone. */
const pastGraphs: readonly (readonly [string, readonly Quad[]])[] = [
  [
    'a tombstone',
    describeTombstone(musterland, {
      slug: 'altdorf',
      name: { de: 'Altdorf' },
      status: 'merged',
      replacedBy: 'musterdorf',
      since: '2026-11-20T08:00:00.123Z',
    }),
  ],
  [
    'a change',
    describeChange(
      musterland,
      { slug: 'musterstadt', name: musterstadt.name, versions: [version(1)] },
      { version: version(1), before: undefined },
      musterland.network.licences.facts,
    ),
  ],
  [
    'a history',
    describeVersions(musterland, {
      slug: 'musterstadt',
      name: musterstadt.name,
      versions: [version(1), version(2)],
    }),
  ],
]

/** Descriptions of what records share. */
export const sharedGraphs: readonly (readonly [string, readonly Quad[]])[] = [
  ...pastGraphs,
  ['the network', describeNetwork(shippedReferenceData)],
  ['the sources', describeSources(shippedReferenceData)],
  [
    'the cube',
    describeCube(shippedReferenceData, {
      methods: { official: ['destatis-gv'] },
      issued: '2026-11-30',
      modified: '2026-12-01T10:00:00.000Z',
    }),
  ],
  [
    'the concept schemes',
    [...shippedReferenceData.concepts.values()].flatMap((scheme) =>
      describeScheme(shippedReferenceData, scheme),
    ),
  ],
]
