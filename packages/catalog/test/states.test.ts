import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { expect, it } from 'vitest'
import { describeCatalogue } from '../src/catalogue/catalogue.ts'
import { defaultProfile } from '../src/profiles/profiles.ts'
import { base, dumps, measured, published, shippedInput } from './snapshot.ts'

const { dct } = vocabulary

it('a catalogue covers every state of its network', async () => {
  const { network, ...shared } = await shippedInput()
  const release = measured({
    ...shared,
    network: { ...network, states: ['09', '14'] },
    records: new Map(),
  })
  const quads = describeCatalogue(release, {
    profile: defaultProfile,
    page: 1,
    dumps,
    issued: published,
  })
  const covered = quads
    .filter(
      ({ predicate, subject }) =>
        predicate.equals(dct.spatial) && subject.value.startsWith(`${base}katalog`),
    )
    .map(({ object }) => object.value)
  expect(covered).toEqual([expect.stringMatching(/09$/), expect.stringMatching(/14$/)])
})
