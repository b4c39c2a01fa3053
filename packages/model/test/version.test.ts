import { formatNamed } from '@kommunalgraph/rdf'
import { expect, describe as group, it } from 'vitest'
import { describe } from '../src/describe/record.ts'
import { isSameNeighbour, neighbourOf, questionsOf } from '../src/neighbour.ts'
import { recordShape, toPresentShape } from '../src/shape.ts'
import { statementFacts } from '../src/statements.ts'
import { isPersonal, recordHash, traced, versionHash } from '../src/version.ts'
import { profileOf, referenceDataOf } from './fixture.ts'
import { musterdorf, musterkreis } from './musterstadt.ts'

const referenceData = referenceDataOf(new Map([['musterkreis', musterkreis]]), new Map())
const plain = profileOf({ kind: 'gemeinde', name: { de: 'Musterdorf' } })

const hashOf = (of = referenceData, record = musterdorf): string =>
  versionHash(of, record, formatNamed('n-triples').write(describe(of, 'musterdorf', record)))

group('A version hash', () => {
  it('is the same for the same record in the same referenceData', () => {
    expect(hashOf()).toBe(hashOf())
    expect(hashOf()).toMatch(/^[\da-f]{64}$/)
  })

  it('moves with the base', () => {
    expect(hashOf({ ...referenceData, base: 'https://other.example.org/' })).not.toBe(hashOf())
  })

  it('moves with a thing that the record names, which the record hash does not', () => {
    const renamed = profileOf({ ...musterkreis, name: { de: 'Umbenannter Kreis' } } as never)
    const after = referenceDataOf(new Map([['musterkreis', renamed]]), new Map())
    expect(hashOf(after)).not.toBe(hashOf())
    expect(recordHash(musterdorf)).toBe(recordHash(structuredClone(musterdorf)))
  })

  it('does not move with what is withheld', () => {
    const contact = { id: 1, name: 'Erika Mustermann', basis: 'none' as const }
    expect(recordHash({ ...plain, contacts: [contact] })).toBe(recordHash(plain))
  })
})

group('A traced referenceData', () => {
  it('tells what a description read, also what was not there', () => {
    const { referenceData: watched, keys } = traced(referenceData)
    describe(watched, 'musterdorf', musterdorf)
    expect(keys()).toContain('network')
    expect(keys()).toContain('resolve/ags/16998')
    expect(keys()).toContain('neighbour/musterkreis')
    expect(keys()).toContain('concepts/kinds')
  })

  it('describes a record as the referenceData itself does', () => {
    const { referenceData: watched } = traced(referenceData)
    expect(describe(watched, 'musterdorf', musterdorf)).toEqual(
      describe(referenceData, 'musterdorf', musterdorf),
    )
  })

  it('counts walking a map as reading all of it', () => {
    const { referenceData: watched, keys } = traced(referenceData)
    expect([...watched.concepts.keys()]).toEqual([...referenceData.concepts.keys()])
    expect(keys()).toHaveLength(referenceData.concepts.size)
  })
})

group('Personal data', () => {
  it('are a named speaker and a contact with a basis', () => {
    expect(isPersonal(plain)).toBe(false)
    expect(
      isPersonal({ ...plain, contacts: [{ id: 1, name: 'Erika Mustermann', basis: 'consent' }] }),
    ).toBe(true)
  })

  it('are not there where the contact is withheld', () => {
    expect(
      isPersonal({ ...plain, contacts: [{ id: 1, name: 'Erika Mustermann', basis: 'none' }] }),
    ).toBe(false)
  })
})

group('A record of an earlier shape', () => {
  it('of memberships has a participation for each programme, of which the first began with it', () => {
    const membership = { cohort: 'model-2012', source: 'amt', since: '2012' }
    const of = (more: object) =>
      toPresentShape({ kind: 'kreis', membership: more, issued: '2020' }, 1)
    const rest = { cohort: 'model-2012', source: 'amt' }
    expect(of({ ...membership, programme: ['kekiz', 'kpk'] })).toEqual({
      kind: 'kreis',
      participations: [
        { programme: 'kekiz', since: '2012', ...rest },
        { programme: 'kpk', ...rest },
      ],
      issued: '2020',
    })
    expect(of({ ...membership, programme: 'kpk' })).toMatchObject({
      participations: [{ programme: 'kpk', since: '2012', ...rest }],
    })
    expect(of(membership)).toMatchObject({ participations: [{ since: '2012', ...rest }] })
  })

  it('of memberships has the youth office beside them, and keeps the order of its fields', () => {
    const youthOffice = { name: { de: 'Amt' } }
    const record = toPresentShape({ kind: 'kreis', membership: { youthOffice }, issued: '2020' }, 1)
    expect(Object.keys(record)).toEqual(['kind', 'youthOffice', 'issued'])
    expect(record.youthOffice).toEqual(youthOffice)
  })

  it('is brought to the present one, and one of the present shape stays as it is', () => {
    expect(toPresentShape({ ...plain }, recordShape)).toEqual(plain)
  })
})

group('What a description asks of others', () => {
  it('is foreseen: nothing else is asked', () => {
    const { keys, slugs } = questionsOf(musterdorf)
    const { keys: read, referenceData: watched } = traced(referenceData)
    describe(watched, 'musterdorf', musterdorf)
    const holders = keys.flatMap(
      (key) => referenceData.resolve('ags', key.slice('ags/'.length)) ?? [],
    )
    expect(keys).toEqual(['ags/16998'])
    expect(read().filter((key) => /^(?:resolve|neighbour)\//.test(key))).toEqual(
      [
        ...[...slugs, ...holders].map((slug) => `neighbour/${slug}`),
        ...keys.map((key) => `resolve/${key}`),
      ].toSorted(),
    )
  })

  it('is answered with name, kind, key and point only', () => {
    expect(neighbourOf(musterkreis)).toEqual({
      name: musterkreis.name,
      kind: musterkreis.kind,
      key: musterkreis.identifiers?.ags,
      ...(musterkreis.location && {
        point: { lat: musterkreis.location.lat, lon: musterkreis.location.lon },
      }),
    })
    const more = profileOf({ ...musterkreis, motto: { de: 'Neu' } } as never)
    expect(isSameNeighbour(neighbourOf(musterkreis), neighbourOf(more))).toBe(true)
  })
})

group('What VoID counts of a document', () => {
  it('are its own statements and things, and digests of what it says of things that are shared', () => {
    const quads = describe(referenceData, 'musterdorf', musterdorf)
    const { own, ownSubjects, shared } = statementFacts(referenceData.base, 'musterdorf', quads)
    const document = `${referenceData.base}kommunen/musterdorf`
    const pages = [document, `${referenceData.base}en/kommunen/musterdorf`]
    const isOwn = (value: string) =>
      pages.some((page) => value === page || value.startsWith(`${page}#`))
    const mine = quads.filter(({ subject }) => isOwn(subject.value))
    const named = ['gebiet', 'verwaltung'].map((fragment) => `${document}#${fragment}`)
    const told = mine.filter(
      ({ predicate, subject }) =>
        named.includes(subject.value) &&
        /(?:#type|prefLabel|schema.org\/name|isPrimaryTopicOf)$/.test(predicate.value),
    )
    expect(told.length).toBeGreaterThan(8)
    expect(own).toBe(mine.length - told.length)
    expect(ownSubjects).toBe(new Set(mine.map(({ subject }) => subject.value)).size)
    expect(shared.length).toBe(16 * (quads.length - own))
  })
})
