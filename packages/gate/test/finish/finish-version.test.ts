import type { Version } from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'
import { expect, it } from 'vitest'
import { finishVersion } from '../../src/finish/finish-version.ts'
import { base, quads, record, referenceData, slug, surface } from '../prove/sample.ts'

const version: Version = {
  ...{ slug, sequence: 7, instant: '2026-11-22T08:00:00.000Z', change: 'create' },
  ...{ hash: 'f', recordChanged: true, personal: true },
}

const finish = (of: readonly Quad[]) => {
  const triples = formatNamed('n-triples').write(of)
  return finishVersion({ referenceData, record, version, quads: of, triples }, surface, false)
}

const file = `${base}kommunen/${slug}#distribution-ttl`

it('finds nothing wrong with what document and catalogue say alike', async () => {
  expect((await finish(quads)).faults).toEqual([])
})

it('sees that the catalogue names a file of which the document says nothing', async () => {
  // The document itself leads nowhere, so that its own proof holds.
  const silent = quads.filter(
    ({ object, subject }) => ![object.value, subject.value].includes(file),
  )
  const { faults } = await finish(silent)
  expect(faults.filter(({ details }) => details.includes(file))).toMatchObject(
    // One in each application profile.
    Array.from({ length: 3 }, () => ({ proof: 'dead-iri', details: [file] })),
  )
})
