import { describe, expect, it } from 'vitest'
import { chooseCoding } from '../../src/http/codings.ts'
import { negotiate } from '../../src/http/negotiate.ts'
import { CLIENTS } from './clients.ts'
import { data, page } from './offers.ts'

describe('what real clients send to a document', () => {
  it.each(CLIENTS)('answers %s as it needs', (_, accept, gets) => {
    expect(negotiate(accept, page)?.offer.name).toBe(gets)
  })
})

describe('what real clients send to a data route', () => {
  it.each(CLIENTS)(
    'answers %s as it needs, with Turtle where all is welcome',
    (_, accept, gets) => {
      const expected = accept === '*/*' || accept === undefined ? 'turtle' : gets
      expect(negotiate(accept, data)?.offer.name).toBe(expected)
    },
  )
})

it('codes for Protégé with gzip, because it does not know br', () => {
  expect(chooseCoding('xz,gzip,deflate')).toBe('gzip')
})
