import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalPath } from '../../src/http/canonical-path.ts'
import { chooseCoding } from '../../src/http/codings.ts'
import { evaluateConditions } from '../../src/http/conditions.ts'
import { negotiate } from '../../src/http/negotiate.ts'
import { rankOffers } from '../../src/http/ranking.ts'
import { page } from './offers.ts'

const everything = (text: string) => [
  negotiate(text, page)?.offer.name,
  chooseCoding(text),
  evaluateConditions({ 'if-none-match': text }, { etag: '"x"' }),
  evaluateConditions({ 'if-match': text }, { etag: '"x"' }),
  evaluateConditions({ 'if-modified-since': text }, { etag: '"x"', lastModified: new Date(0) }),
  canonicalPath(text).ok,
]

/** What clients write, and what they should not, in any order. */
const scrap = fc.constantFrom(
  ...page.flatMap((offer) => [offer.mediaType, ...offer.aliases]),
  ...['*/*', 'text/*', 'application/*', '*', 'image/png', 'application/rdf+thrift', '/', ' ', '\t'],
  ...[
    ',',
    ', ',
    ';',
    ';q=',
    ';q=0',
    ';q=0.5',
    ';q=1',
    'q',
    '=',
    '"',
    '\\',
    '0',
    '-1',
    'NaN',
    '1e9',
  ],
)
const header = fc.oneof(
  fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join('')),
  fc.array(scrap, { maxLength: 12 }).map((scraps) => scraps.join(',')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('any header', () => {
  it('never makes a function throw (NE7)', () => {
    fc.assert(
      fc.property(header, (text) => {
        expect(() => everything(text)).not.toThrow()
      }),
      { numRuns: 3_000 },
    )
  })

  it('never brings a type that is refused, and the best of those that are not', () => {
    fc.assert(
      fc.property(header, (text) => {
        const { scores, rdfFirst } = rankOffers(text, page)
        const choice = negotiate(text, page)
        const welcome = scores.filter(({ weight }) => weight > 0)
        expect(choice?.offer).toBe(welcome[0]?.offer)
        expect(scores).toHaveLength(page.length)
        const heaviest = Math.max(0, ...welcome.map(({ weight }) => weight))
        if (!rdfFirst) expect(welcome[0]?.weight ?? 0).toBe(heaviest)
        if (rdfFirst && welcome.some(({ offer }) => offer.rdf)) expect(choice?.offer.rdf).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })

  it('never brings a type that the same header refuses by name', () => {
    const names = fc.subarray(page.map(({ mediaType }) => mediaType))
    fc.assert(
      fc.property(names, fc.constantFrom('', 'application/trix, ', 'x, '), (refused, before) => {
        const text = before + [...refused.map((name) => `${name};q=0`), '*/*;q=0.5'].join(', ')
        const choice = negotiate(text, page)
        expect(refused).not.toContain(choice?.offer.mediaType)
        expect(choice === undefined).toBe(refused.length === page.length)
      }),
    )
  })
})

describe('large headers', () => {
  it.each([
    ['garbage of 10 kB', 'ä§{}'.repeat(2_500), 'html'],
    ['10 kB of one name', `text/${'x'.repeat(10_000)}`, undefined],
    ['10,000 members', 'text/turtle;q=0.5,'.repeat(10_000), 'turtle'],
    ['10,000 empty members', `${','.repeat(10_000)}text/turtle`, 'turtle'],
    ['10,000 parameters', `text/turtle${';x=y'.repeat(10_000)};q=0.5`, 'turtle'],
    ['an unpaired quote', `text/turtle;x="${', text/html'.repeat(1_000)}`, 'turtle'],
    ['10,001 quotes', `text/turtle;x=${'"'.repeat(10_001)}, text/html`, 'turtle'],
    ['10,000 backslashes', `text/turtle;x="${'\\'.repeat(10_000)}", text/html;q=0.5`, 'turtle'],
  ])('%s', (_, text, gets) => {
    expect(negotiate(text, page)?.offer.name).toBe(gets)
    expect(() => everything(text)).not.toThrow()
  })

  it.each(['"', '\\', ';', ',', ' ', '/', '%41', '.', 'W/', '"a" ', 'a/b;', 'q=0;', '../', 'ü.'])(
    'read 100,000 repetitions of %j in linear time',
    (piece) => {
      const text = piece.repeat(100_000)
      const start = process.cpuUsage()
      everything(text)
      everything(`text/turtle;x="${text}`)
      everything(`/kommunen/${text}`)
      // Some 0.2 s of processor time, whatever else runs; a quadratic step would need ten and more.
      const { user, system } = process.cpuUsage(start)
      expect((user + system) / 1e6).toBeLessThan(5)
    },
  )
})
