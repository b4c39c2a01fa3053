import { isIri } from '@kommunalgraph/rdf/referees'
import { cv, foaf, locn, prov, rdf, schema, vcard } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { addressLine, mailto } from '../../../src/fields/nodes/contact.ts'
import { saidWith } from '../../say.ts'

const address = { street: 'Musterstraße 12 a', postcode: '09999', town: 'Musterstadt' }

describe('A contact', () => {
  it('with a name leads to a person, who is another node', () => {
    const said = saidWith({
      contacts: [
        { id: 1, name: 'Erika Mustermann', basis: 'consent', function: { de: 'Koordination' } },
      ],
    })
    expect(said('#kontakt-1', rdf.type)).not.toContain('vcard:Individual')
    expect(said('#kontakt-1', vcard.fn)).toEqual(['Musterstadt'])
    expect(said('#kontakt-1', schema.name)).toEqual([])
    expect(said('#kontakt-1-person', rdf.type)).toEqual(
      expect.arrayContaining(['vcard:Individual', 'foaf:Person', 'schema:Person']),
    )
    for (const name of [vcard.fn, foaf.name, schema.name])
      expect(said('#kontakt-1-person', name)).toEqual(['Erika Mustermann'])
    expect(said('#kontakt-1-person', schema.contactPoint)).toEqual(['#kontakt-1'])
  })

  it('without a name is the unit, else the municipality', () => {
    const said = saidWith({
      contacts: [{ id: 1, unit: { de: 'Amt 51', en: 'Office 51' } }, { id: 2 }],
    })
    expect(said('#kontakt-1', rdf.type)).toContain('vcard:Organization')
    expect(said('#kontakt-1', vcard.fn)).toEqual(['Amt 51'])
    expect(said('#kontakt-1', vcard['organization-unit'])).toEqual(['Amt 51'])
    expect(said('#kontakt-2', vcard.fn)).toEqual(['Musterstadt'])
    expect(said('#kontakt-2', schema.name)).toEqual([])
  })

  it('is called by its function, and never has more than one of each card value', () => {
    const said = saidWith({
      contacts: [{ id: 1, function: { de: 'Presse', en: 'press' } }, { id: 2 }],
    })
    expect(said('#kontakt-1', schema.contactType)).toEqual(['Presse@de', 'press@en'])
    expect(said('#kontakt-1', vcard.role)).toEqual(['Presse'])
    expect(said('#kontakt-2', schema.contactType)).toEqual(['Kontakt@de', 'contact@en'])
  })

  it('has telephone and mail as text and as IRIs', () => {
    const said = saidWith({
      contacts: [{ id: 1, telephone: '+49999000001', email: 'amt@example.org' }],
    })
    expect(said('#kontakt-1', vcard.hasTelephone)).toEqual(['tel:+49999000001'])
    expect(said('#kontakt-1', vcard.hasEmail)).toEqual(['mailto:amt@example.org'])
    for (const term of [cv.telephone, schema.telephone])
      expect(said('#kontakt-1', term)).toEqual(['+49999000001'])
    for (const term of [cv.email, schema.email])
      expect(said('#kontakt-1', term)).toEqual(['amt@example.org'])
  })

  it('has a page, which is a document', () => {
    const said = saidWith({ contacts: [{ id: 1, url: 'https://example.org/kontakt' }] })
    expect(said('#kontakt-1', cv.contactPage)).toEqual(['https://example.org/kontakt'])
    expect(said('https://example.org/kontakt', rdf.type)).toEqual(['foaf:Document'])
    expect(said('#verwaltung', foaf.homepage)).toEqual([])
  })
})

describe('A mail address as an IRI', () => {
  it.each([
    ['amt52@kreis-muster.example', 'mailto:amt52@kreis-muster.example'],
    ['a+b@example.org', 'mailto:a+b@example.org'],
    ["o'hara@example.org", "mailto:o'hara@example.org"],
    ['50%&mehr?=#@example.org', 'mailto:50%25%26mehr%3F%3D%23@example.org'],
    ['über@example.org', 'mailto:%C3%BCber@example.org'],
  ])('of %s is %s', (email, iri) => {
    expect(mailto(email)).toBe(iri)
    expect(isIri(iri)).toBe(true)
    expect(decodeURIComponent(iri.slice('mailto:'.length))).toBe(email)
  })
})

describe('An address', () => {
  it('says its parts and the whole, in both vocabularies', () => {
    const said = saidWith({ contacts: [{ id: 1, address, source: 'destatis-gv' }] })
    expect(said('#anschrift', locn.fullAddress)).toEqual([
      'Musterstraße 12 a, 09999 Musterstadt@de',
    ])
    expect(said('#anschrift', locn.thoroughfare)).toEqual(['Musterstraße@de'])
    expect(said('#anschrift', locn.locatorDesignator)).toEqual(['12 a'])
    expect(said('#anschrift', locn.postCode)).toEqual(['09999'])
    expect(said('#anschrift', schema.streetAddress)).toEqual(['Musterstraße 12 a'])
    expect(said('#anschrift', schema.addressCountry)).toEqual(['DE'])
    expect(said('#anschrift', prov.wasDerivedFrom)).toEqual(['def/sources#destatis-gv'])
  })

  it.each([
    ['Am Markt', ['Am Markt@de'], []],
    ['Straße des 17. Juni 135', ['Straße des 17. Juni@de'], ['135']],
    ['Straße des 17. Juni', ['Straße des 17. Juni@de'], []],
    ['Platz 1-3', ['Platz@de'], ['1-3']],
    ['Platz der Muster 16/18 b', ['Platz der Muster@de'], ['16/18 b']],
    ['Musterweg 3, Haus B', ['Musterweg 3, Haus B@de'], []],
  ])('takes "%s" apart only where a number ends it', (street, thoroughfare, number) => {
    const said = saidWith({ contacts: [{ id: 1, address: { ...address, street } }] })
    expect(said('#anschrift', locn.thoroughfare)).toEqual(thoroughfare)
    expect(said('#anschrift', locn.locatorDesignator)).toEqual(number)
  })

  it('may be a box', () => {
    const box = { poBox: '10 20', postcode: '99999', town: 'Musterstadt' }
    const said = saidWith({ contacts: [{ id: 1, address: box }] })
    expect(addressLine(box)).toBe('Postfach 10 20, 99999 Musterstadt')
    expect(said('#anschrift', schema.postOfficeBoxNumber)).toEqual(['10 20'])
    expect(said('#anschrift', locn.thoroughfare)).toEqual([])
  })

  it('of the first contact that has one is the administration’s, whatever its number', () => {
    const said = saidWith({
      contacts: [
        { id: 1 },
        { id: 3, address },
        { id: 4, address: { ...address, street: 'Am Markt 1' } },
      ],
    })
    expect(said('#verwaltung', locn.address)).toEqual(['#anschrift-3'])
    expect(said('#verwaltung', schema.address)).toEqual(['#anschrift-3'])
    expect(said('#kontakt-4', locn.address)).toEqual(['#anschrift-4'])
    expect(said('#kontakt-4', schema.address)).toEqual([])
  })
})
