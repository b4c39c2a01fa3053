import { expect, describe as group, it } from 'vitest'
import { describe } from '../src/describe/record.ts'
import { isPersonal, recordHash, traced, versionHash } from '../src/version.ts'
import { profileOf, worldOf } from './fixture.ts'
import { musterdorf, musterkreis } from './musterstadt.ts'

const world = worldOf(new Map([['musterkreis', musterkreis]]), new Map())
const plain = profileOf({ kind: 'gemeinde', name: { de: 'Musterdorf' } })

const hashOf = (of = world, record = musterdorf): string =>
  versionHash(of, record, describe(of, 'musterdorf', record))

group('A version hash', () => {
  it('is the same for the same record in the same world', () => {
    expect(hashOf()).toBe(hashOf())
    expect(hashOf()).toMatch(/^[\da-f]{64}$/)
  })

  it('moves with the base', () => {
    expect(hashOf({ ...world, base: 'https://other.example.org/' })).not.toBe(hashOf())
  })

  it('moves with a thing that the record names, which the record hash does not', () => {
    const renamed = profileOf({ ...musterkreis, name: { de: 'Umbenannter Kreis' } } as never)
    const after = worldOf(new Map([['musterkreis', renamed]]), new Map())
    expect(hashOf(after)).not.toBe(hashOf())
    expect(recordHash(musterdorf)).toBe(recordHash(structuredClone(musterdorf)))
  })

  it('does not move with what is withheld', () => {
    const contact = { id: 1, name: 'Erika Mustermann', basis: 'none' as const }
    expect(recordHash({ ...plain, contacts: [contact] })).toBe(recordHash(plain))
  })
})

group('A traced world', () => {
  it('tells what a description read, also what was not there', () => {
    const { world: watched, keys } = traced(world)
    describe(watched, 'musterdorf', musterdorf)
    expect(keys()).toContain('network')
    expect(keys()).toContain('resolve/ags/16998')
    expect(keys()).toContain('record/musterkreis')
    expect(keys()).toContain('concepts/kinds')
  })

  it('describes a record as the world itself does', () => {
    const { world: watched } = traced(world)
    expect(describe(watched, 'musterdorf', musterdorf)).toEqual(
      describe(world, 'musterdorf', musterdorf),
    )
  })

  it('counts walking a map as reading all of it', () => {
    const { world: watched, keys } = traced(world)
    expect([...watched.concepts.keys()]).toEqual([...world.concepts.keys()])
    expect(keys()).toHaveLength(world.concepts.size)
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
