import { describe, expect, it } from 'vitest'
import { type Coding, chooseCoding, codingChooser, codingOfData } from '../../src/http/codings.ts'

describe('choosing a coding', () => {
  it.each<readonly [header: string | undefined, gets: Coding]>([
    // EN2
    ['br, gzip', 'br'],
    ['gzip;q=0.5, br;q=0', 'gzip'],
    [undefined, 'identity'],
    // What clients send
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['xz,gzip,deflate', 'gzip'],
    ['identity', 'identity'],
    ['deflate', 'identity'],
    ['x-gzip', 'gzip'],
    ['x-gzip;q=0, gzip', 'gzip'],
    ['GZIP;Q=0.3', 'gzip'],
    // Weights
    ['gzip, br;q=0.5', 'gzip'],
    ['gzip;q=0.5, identity', 'identity'],
    ['gzip;q=0.001', 'gzip'],
    ['identity;q=0.5, gzip;q=0.3', 'identity'],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    // Refusing everything: plain bytes all the same
    ['identity;q=0', 'identity'],
    ['*;q=0', 'identity'],
    ['identity;q=0, gzip', 'gzip'],
    ['identity;q=0, deflate', 'identity'],
    // Noise
    [';;;, "', 'identity'],
    ['br;q=high', 'br'],
  ])('answers "%s" with %s', (header, gets) => {
    expect(chooseCoding(header)).toBe(gets)
    expect(codingChooser()(header)).toBe(gets)
  })

  it.each<readonly [header: string | undefined, gets: Coding]>([
    ['br, gzip', 'gzip'],
    ['br;q=1, gzip;q=0.001', 'gzip'],
    ['br', 'identity'],
    ['br, gzip;q=0', 'identity'],
    ['*', 'gzip'],
    ['gzip;q=0.3, identity', 'identity'],
    [undefined, 'identity'],
  ])('answers "%s" with %s where data are asked for', (header, gets) => {
    expect(codingOfData(header)).toBe(gets)
  })

  it('keeps to the codings that exist', () => {
    expect(chooseCoding('br, gzip', ['gzip', 'identity'])).toBe('gzip')
    expect(chooseCoding('br, gzip', ['identity'])).toBe('identity')
    expect(chooseCoding('br, gzip', [])).toBe('identity')
  })
})
