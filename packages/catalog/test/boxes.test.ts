import { keyTargets } from '@kommunalgraph/model'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { describeCatalogue } from '../src/catalogue/catalogue.ts'
import { defaultProfile } from '../src/profiles/profiles.ts'
import { dumps, measuredShipped, published } from './snapshot.ts'

const { dcat, dct, rdf } = vocabulary

const quads = describeCatalogue(await measuredShipped(), {
  profile: defaultProfile,
  page: 1,
  dumps,
  issued: published,
})

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number))

const valuesOf = (subject: string, { value }: { readonly value: string }): string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === value)
    .map(({ object }) => object.value)

const places = quads
  .filter(({ object, predicate }) => predicate.equals(rdf.type) && object.equals(dct.Location))
  .map(({ subject }) => subject.value)
const [boxed, others] = [true, false].map((has) =>
  places.filter((place) => valuesOf(place, dcat.bbox).length > 0 === has),
) as [string[], string[]]

describe('a place in the catalogue', () => {
  it('has a box where there is an outline: the state, its districts, its independent cities', () => {
    expect(boxed).toContain(keyTargets.ags('05'))
    expect(boxed).toContain(keyTargets.ags('05358'))
    expect(boxed).toContain(keyTargets.ags('05315000'))
    expect(others.length).toBeGreaterThan(10)
    for (const place of others) expect(place).toMatch(/\/\d{5}(?!000)\d{3}$/)
    for (const place of boxed) expect(place).toMatch(/\/(?:\d{2}|\d{5}|\d{5}000)$/)
  })

  it.each(boxed)('has one box and says who drew its outline: %s', (place) => {
    expect(valuesOf(place, dcat.bbox)).toHaveLength(1)
    const [source = ''] = valuesOf(place, dct.source)
    expect(valuesOf(source, dct.title)).toContain('© GeoBasis-DE / BKG 2017 (Daten verändert)')
  })

  it.each(boxed)(
    'has its seat in its box, a closed ring of longitudes and latitudes: %s',
    (place) => {
      const ring = numbersIn(valuesOf(place, dcat.bbox)[0] ?? '')
      expect(ring).toHaveLength(10)
      expect(ring.slice(-2)).toEqual(ring.slice(0, 2))
      const [west = 0, south = 0, , , east = 0, north = 0] = ring
      for (const spot of valuesOf(place, dcat.centroid)) {
        const [lon = 0, lat = 0] = numbersIn(spot)
        expect(west <= lon && lon <= east && south <= lat && lat <= north).toBe(true)
      }
    },
  )
})
