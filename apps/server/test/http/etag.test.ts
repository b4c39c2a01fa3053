import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { evaluateConditions } from '../../src/http/conditions.ts'
import { type CodedRepresentation, strongETag } from '../../src/http/etag.ts'

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const sha256 = digestOf('<#gebiet> a <Ort> .')
const turtle: CodedRepresentation = { sha256, mediaType: 'text/turtle', coding: 'identity' }

it('is strong, short and quoted', () => {
  expect(strongETag(turtle)).toMatch(/^"[A-Za-z0-9_-]{24}"$/)
})

it('is the same on every machine (CO9)', () => {
  expect(strongETag(turtle)).toBe('"Yz2qiZUCTZULV0QJ8-h9Ey3J"')
})

it('differs for other bytes, type, parameters, language or coding (CO1)', () => {
  const tags = [
    turtle,
    { ...turtle, sha256: digestOf('<#gebiet> a <Stadt> .') },
    { ...turtle, mediaType: 'application/n-triples' },
    { ...turtle, mediaType: 'text/turtle; version=1.2' },
    { ...turtle, language: 'de' },
    { ...turtle, language: 'en' },
    { ...turtle, coding: 'gzip' as const },
    { ...turtle, coding: 'br' as const },
  ].map(strongETag)
  expect(new Set(tags).size).toBe(tags.length)
})

it('does not confuse the end of one part with the beginning of the next', () => {
  const one = strongETag({ ...turtle, mediaType: 'text/turtle', language: 'de' })
  const other = strongETag({ ...turtle, mediaType: 'text/turtlede' })
  expect(one).not.toBe(other)
})

it('is what the conditions compare', () => {
  const etag = strongETag(turtle)
  expect(evaluateConditions({ 'if-none-match': `"x", W/${etag}` }, { etag })).toBe('not-modified')
  expect(evaluateConditions({ 'if-match': etag }, { etag })).toBe('send')
})
