import { cv, dct, org, rdf, schema } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { profileOf, referenceDataOf } from '../fixture.ts'
import { musterdorf, musterkreis } from '../musterstadt.ts'
import { saidOf, saidWith } from '../say.ts'

describe('A consortium', () => {
  const verbund = profileOf({
    kind: 'verbund',
    name: { de: 'Musterverbund' },
    members: ['musterkreis', 'musterdorf', 'nirgendwo'],
  })
  const said = saidOf(
    verbund,
    referenceDataOf(
      new Map([
        ['musterkreis', musterkreis],
        ['musterdorf', musterdorf],
      ]),
    ),
  )

  it('is a collaboration, not a body of its own law', () => {
    expect(said('#verwaltung', rdf.type)).toEqual([
      'org:OrganizationalCollaboration',
      'schema:Organization',
    ])
  })

  it('has the administrations and territories of its published members', () => {
    const members = ['kommunen/musterkreis#', 'kommunen/musterdorf#']
    for (const term of [org.hasMember, schema.member])
      expect(said('#verwaltung', term)).toEqual(members.map((member) => `${member}verwaltung`))
    for (const term of [dct.hasPart, schema.containsPlace])
      expect(said('#gebiet', term)).toEqual(members.map((member) => `${member}gebiet`))
  })

  it('tells what its members are called and what they are', () => {
    expect(said('kommunen/musterdorf#verwaltung', schema.name)).toEqual([
      'Musterdorf@de',
      'Sample Village@en',
    ])
    expect(said('kommunen/musterdorf#verwaltung', rdf.type)).toContain('org:Organization')
  })

  it('is no public body for those that name it either', () => {
    const outer = profileOf({ kind: 'verbund', name: { de: 'Verbund' }, members: ['innerer', 'b'] })
    const told = saidOf(outer, referenceDataOf(new Map([['innerer', verbund]])))
    expect(told('kommunen/innerer#verwaltung', rdf.type)).toEqual([
      'org:Organization',
      'schema:Organization',
    ])
    expect(told('kommunen/innerer#gebiet', rdf.type)).not.toContain('cv:AdminUnit')
  })

  it('has no key', () => {
    expect(said('#gebiet', cv.code)).toEqual([])
  })

  it('says nothing of members in other kinds', () => {
    expect(saidWith({})('#verwaltung', org.hasMember)).toEqual([])
    expect(saidWith({})('#verwaltung', rdf.type)).toContain('org:FormalOrganization')
  })
})
