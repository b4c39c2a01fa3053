import { describe, expect, it } from 'vitest'
import { isAboutPerson, pathOfPointer, personalAt } from '../src/personal.ts'

const at = (pointer: string) => [
  personalAt(pathOfPointer(pointer)),
  isAboutPerson(pathOfPointer(pointer)),
]

describe('places of a record', () => {
  it('are personal as their row says, in a list, too', () => {
    expect(at('/contacts/0/name')).toEqual(['always', true])
    expect(at('/contacts/12/email')).toEqual(['perhaps', true])
    expect(at('/quotation/speaker/name')).toEqual(['always', true])
    expect(personalAt(['contacts', 0, 'telephone'])).toBe('perhaps')
  })

  it('are about a person where the node holds one', () => {
    expect(at('/contacts/0/unit')).toEqual([undefined, true])
    expect(at('/contacts/0/address/town')).toEqual([undefined, true])
    expect(at('/quotation/speaker/office/de')).toEqual([undefined, true])
  })

  it('are about a person where they hold one, however deep', () => {
    for (const pointer of ['/contacts', '/contacts/0', '/quotation', '/quotation/speaker'])
      expect(at(pointer), pointer).toEqual([undefined, true])
  })

  it('are about nobody elsewhere', () => {
    for (const pointer of ['', '/name/de', '/quotation/text/de', '/area', '/unknown/name'])
      expect(at(pointer), pointer).toEqual([undefined, false])
  })
})
