import { dct, qb, rdf } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { describeCube } from '../../src/describe/cube.ts'
import { shippedReferenceData } from '../shipped.ts'

describe('Each data set of the population cube', () => {
  const quads = describeCube(shippedReferenceData)
  const cubes = quads
    .filter(({ object, predicate }) => predicate.equals(rdf.type) && object.equals(qb.DataSet))
    .map(({ subject }) => subject.value)

  it.each(cubes)('says under which licence it is, and who publishes it: %s', (cube) => {
    for (const term of [dct.license, dct.publisher]) {
      const said = quads.filter(
        ({ predicate, subject }) => subject.value === cube && predicate.equals(term),
      )
      expect(said).toHaveLength(1)
    }
  })
})
