import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { BodyName } from '@kommunalgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareEqual, toBodies } from '../../src/finish/body.ts'

/* Texts on their way into the store. */

const text = (value: string, name: BodyName = 'turtle') =>
  ({ names: [name], mediaType: 'text/plain', text: value }) as const

const digest = (algorithm: string, value: string) =>
  createHash(algorithm).update(value, 'utf8').digest('hex')

describe('a text that is packed', () => {
  it('has the size and the digests of its plain bytes', () => {
    const value = 'Köln, Düren, 😀\n'
    const [body] = toBodies([text(value)])
    expect(body).toMatchObject({
      ...{ names: ['turtle'], mediaType: 'text/plain', bytes: Buffer.byteLength(value) },
      ...{ sha256: digest('sha256', value), sha1: digest('sha1', value) },
    })
  })

  it('is there again when it is unpacked, whatever its length', () => {
    const lengths = fc.oneof(
      fc.integer({ min: 1, max: 70_000 }),
      fc.constantFrom(...[9, 10, 12, 15, 16].flatMap((bits) => [2 ** bits - 1, 2 ** bits])),
    )
    const noise = fc.tuple(lengths, fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }))
    fc.assert(
      fc.property(noise, ([length, piece]) => {
        const value = piece.repeat(Math.ceil(length / piece.length))
        const [body] = toBodies([text(value)])
        expect(gunzipSync(body?.gzip ?? new Uint8Array()).toString('utf8')).toBe(
          Buffer.from(value).toString('utf8'),
        )
      }),
      { numRuns: 25 },
    )
  })

  it('is one gzip member with the same bytes each time', () => {
    const [one, other] = [toBodies([text('abc'.repeat(999))]), toBodies([text('abc'.repeat(999))])]
    expect(one).toEqual(other)
    expect(one[0]?.gzip.length).toBeLessThan(100)
  })

  it.each([3_000, 14_000])(
    'is packed with a look at all of it: %i letters that come twice',
    (length) => {
      const letters = fc.sample(fc.integer({ min: 33, max: 126 }), { numRuns: length, seed: 1 })
      const piece = String.fromCharCode(...letters)
      const [once, twice] = [piece, piece + piece].map((each) => toBodies([text(each)])[0])
      expect(twice?.gzip.length).toBeLessThan(1.1 * (once?.gzip.length ?? 0))
    },
  )

  it('is not kept where it is empty', () => {
    expect(toBodies([text('', 'row:figures'), text('x')]).map(({ names }) => names)).toEqual([
      ['turtle'],
    ])
    expect(toBodies([])).toEqual([])
  })

  it('shares one piece of memory with the others of its document, without touching theirs', () => {
    const values = ['a'.repeat(500), 'b', 'c'.repeat(70_000)]
    const bodies = toBodies(values.map((value) => text(value)))
    expect(new Set(bodies.map(({ gzip }) => gzip.buffer)).size).toBe(1)
    expect(bodies.map(({ gzip }) => gunzipSync(gzip).toString('utf8'))).toEqual(values)
    const used = bodies.reduce((sum, { gzip }) => sum + gzip.length, 0)
    expect(bodies[0]?.gzip.buffer.byteLength).toBe(used)
  })
})

describe('texts of two formats', () => {
  const share = (texts: readonly (readonly [BodyName, string])[]) =>
    shareEqual(
      new Map(texts.map(([name, value]) => [name, { mediaType: name, text: value }] as const)),
    ).map(({ mediaType, names, text: value }) => [names, mediaType, value])

  it('are kept once, under both names, where they are equal to the byte', () => {
    expect(
      share([
        ['turtle', 'a'],
        ['trig', 'a'],
        ['n-triples', 'b'],
        ['n-quads', 'b'],
      ]),
    ).toEqual([
      [['turtle', 'trig'], 'turtle', 'a'],
      [['n-quads', 'n-triples'], 'n-quads', 'b'],
    ])
  })

  it('are kept each where they differ', () => {
    expect(
      share([
        ['turtle', 'a'],
        ['trig', 'A'],
      ]),
    ).toEqual([
      [['turtle'], 'turtle', 'a'],
      [['trig'], 'trig', 'A'],
    ])
  })

  it('are kept each where one stands alone, or where no format is always part of the other', () => {
    expect(
      share([
        ['trig', 'a'],
        ['n-triples', 'a'],
        ['json', 'a'],
      ]),
    ).toEqual([
      [['trig'], 'trig', 'a'],
      [['n-triples'], 'n-triples', 'a'],
      [['json'], 'json', 'a'],
    ])
  })
})
