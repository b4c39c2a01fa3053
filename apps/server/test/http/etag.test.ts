import { expect, it } from 'vitest'
import { evaluateConditions } from '../../src/http/conditions.ts'
import { type CodedRepresentation, strongETag } from '../../src/http/etag.ts'

const bytes = new TextEncoder().encode('<#gebiet> a <Ort> .')
const turtle: CodedRepresentation = { bytes, mediaType: 'text/turtle', coding: 'identity' }

it('is strong, short and quoted', () => {
  expect(strongETag(turtle)).toMatch(/^"[A-Za-z0-9_-]{24}"$/)
})

it('is the same on every machine (CO9)', () => {
  expect(strongETag(turtle)).toBe('"4-SsFBj0xiphtbH_aQm0zqlm"')
  expect(strongETag({ ...turtle, bytes: Buffer.from(bytes) })).toBe(strongETag(turtle))
})

it('differs for other bytes, type, parameters, language or coding (CO1)', () => {
  const tags = [
    turtle,
    { ...turtle, bytes: bytes.slice(1) },
    { ...turtle, mediaType: 'application/n-triples' },
    { ...turtle, mediaType: 'text/turtle; version=1.2' },
    { ...turtle, language: 'de' },
    { ...turtle, language: 'en' },
    { ...turtle, coding: 'gzip' as const },
    { ...turtle, coding: 'br' as const },
  ].map(strongETag)
  expect(new Set(tags).size).toBe(tags.length)
})

it('does not confuse the end of the description with the beginning of the bytes', () => {
  const one = strongETag({ ...turtle, bytes: Buffer.from('gzip\0x') })
  const other = strongETag({ ...turtle, coding: 'gzip', bytes: Buffer.from('x') })
  expect(one).not.toBe(other)
})

it('is what the conditions compare', () => {
  const etag = strongETag(turtle)
  expect(evaluateConditions({ 'if-none-match': `"x", W/${etag}` }, { etag })).toBe('not-modified')
  expect(evaluateConditions({ 'if-match': etag }, { etag })).toBe('send')
})
