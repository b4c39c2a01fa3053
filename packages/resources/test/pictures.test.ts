import { recordSchema } from '@kommunalgraph/model'
import { storedRelease } from '@kommunalgraph/release/testing'
import { describe, expect, it } from 'vitest'
import { picture } from '../src/kinds/picture.ts'
import { base, shippedRelease } from './release.ts'

const { concepts, network, sources } = await shippedRelease()

const town = {
  kind: 'kreisfreie-stadt',
  name: { de: 'Musterstadt' },
  participations: [{ programme: 'kinderstark', since: '2020-04' }],
  statistics: [
    { measure: 'population', value: 101234, referenceDate: '2020-12-31', method: 'official' },
  ],
}

const persons = {
  quotation: {
    text: { de: 'Ich sage etwas.' },
    speaker: { name: 'Erika Mustermann', office: { de: 'Bürgermeisterin' } },
  },
  contacts: [
    {
      id: 1,
      name: 'Max Mustermann',
      function: { de: 'Koordination' },
      unit: { de: 'Amt für Muster' },
      basis: 'official-publication',
      email: 'max.mustermann@example.org',
      telephone: '+492421000000',
    },
  ],
}

const pictureOf = (record: object) =>
  picture.svg(
    storedRelease({
      base,
      concepts,
      network,
      sources,
      places: new Map(),
      records: new Map([['musterstadt', recordSchema.parse(record)]]),
    }),
    { slug: 'musterstadt' },
  )

describe('the picture of a municipality', () => {
  it('holds no person: with contacts and a quotation it is the same as without', () => {
    const svg = pictureOf({ ...town, ...persons })
    expect(svg).toBe(pictureOf(town))
    expect(svg).toContain('Musterstadt')
    expect(svg).toContain('101.234')
    expect(svg).not.toMatch(/Mustermann|Bürgermeisterin|Koordination|example\.org|2421000000/)
  })
})
