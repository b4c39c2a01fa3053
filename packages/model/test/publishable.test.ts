import { rdfFormats, writeCsv } from '@kommunalgraph/rdf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaOrgBlock } from '../src/block.ts'
import { municipalityColumns } from '../src/columns.ts'
import { describe as describeRecord } from '../src/describe/record.ts'
import { noExtraFields } from '../src/fields/extra.ts'
import { type Contact, contactRows } from '../src/fields/nodes/contact.ts'
import type { MunicipalProfile } from '../src/fields/record.ts'
import { publishable, toPublished } from '../src/publishable.ts'
import { base, profileOf, slug } from './fixture.ts'
import { musterstadt } from './musterstadt.ts'
import { recordArbitrary } from './record-arbitrary.ts'
import { shippedReferenceData } from './shipped.ts'

/** A contact whose every text is found again wherever it stands. */
const secret = {
  id: 7,
  function: { de: 'Geheimfunktion', en: 'secretfunction', 'de-simple': 'Geheim-Funktion' },
  unit: { de: 'Geheimstelle', en: 'secretunit', 'de-simple': 'Geheim-Stelle' },
  name: 'Geheimname',
  basis: 'none',
  basisSince: '1999-09-19',
  address: { street: 'Geheimstraße 77', poBox: '777777', postcode: '77777', town: 'Geheimstadt' },
  telephone: '+49777777777',
  email: 'geheimpostfach@example.org',
  url: 'https://example.org/geheimseite',
  source: 'geheimquelle',
  notPerson: true,
} as const satisfies Contact

const marks = /geheim|secret|777777|77777|1999-09-19|kontakt-7(?!\d)|anschrift-7(?!\d)/i

const withSecret = (record: MunicipalProfile, position: number): MunicipalProfile => {
  const others = (record.contacts ?? []).filter(({ id }) => id !== secret.id)
  return { ...record, contacts: others.toSpliced(position, 0, secret) }
}

/** Everything of a record that leaves the house. */
function formsOf(record: MunicipalProfile): Record<string, string> {
  const published = publishable(record)
  const quads = describeRecord(shippedReferenceData, slug, published)
  return {
    ...Object.fromEntries(rdfFormats.map(({ name, write }) => [name, write(quads, base)])),
    json: JSON.stringify(toPublished(base, slug, record)),
    csv: writeCsv(municipalityColumns({ base, fields: noExtraFields }), [
      { slug, record: published },
    ]),
    block: schemaOrgBlock(quads, 'de', new Set()) ?? '',
  }
}

describe('What may be published', () => {
  it('is tested with a contact that has every field', () => {
    expect(Object.keys(secret).sort()).toEqual(Object.keys(contactRows).sort())
  })

  it('holds no text of a withheld contact, in any format', () => {
    const silent = fc.property(recordArbitrary, fc.nat(3), (record, position) => {
      const before = formsOf(record)
      const after = formsOf(withSecret(record, position))
      for (const [format, text] of Object.entries(after))
        if (!marks.test(before[format] ?? '')) expect(text).not.toMatch(marks)
    })
    fc.assert(silent, { numRuns: 60 })
  })

  it('holds every text of that contact once there is a basis, so the search can find it', () => {
    const shown = formsOf(withSecret({ ...musterstadt, contacts: [] }, 0))
    const open = formsOf({ ...musterstadt, contacts: [{ ...secret, basis: 'consent' }] })
    expect(shown['turtle']).not.toMatch(marks)
    for (const text of Object.values(open)) expect(text).toMatch(marks)
    for (const text of [
      'Geheimfunktion',
      'Geheimname',
      'Geheimstadt',
      'geheimpostfach',
      'geheimseite',
    ])
      expect(open['turtle']).toContain(text)
  })

  it('has no contact of basis "none" in its JSON, for any record', () => {
    const none = fc.property(recordArbitrary, (record) => {
      const { contacts = [] } = toPublished(base, slug, record)
      expect(contacts.filter(({ basis }) => basis === 'none')).toEqual([])
    })
    fc.assert(none, { numRuns: 200 })
  })

  it('has no named contact without a basis either', () => {
    const named = profileOf({
      kind: 'gemeinde',
      name: { de: 'Musterdorf' },
      contacts: [
        { id: 1, name: 'Erika Mustermann' },
        { id: 2, email: 'amt@example.org' },
      ],
    })
    expect(publishable(named).contacts).toEqual([{ id: 2, email: 'amt@example.org' }])
  })

  it('does not mention contacts when all are withheld', () => {
    const published = publishable({ ...musterstadt, contacts: [secret] })
    expect(published).not.toHaveProperty('contacts')
    const texts = rdfFormats.map(({ write }) =>
      write(describeRecord(shippedReferenceData, slug, published), base),
    )
    for (const text of texts) expect(text).not.toMatch(/Kontakt|contact/)
  })

  it('is the same record when nothing is withheld', () => {
    expect(publishable(musterstadt)).toBe(musterstadt)
  })

  it('names the address of the record first in its JSON', () => {
    const published = toPublished(base, slug, musterstadt)
    expect(Object.entries(published).slice(0, 2)).toEqual([
      ['slug', 'musterstadt'],
      ['iri', 'https://daten.example.org/kommunen/musterstadt'],
    ])
  })
})
