import { gunzipSync } from 'node:zlib'
import type { Network } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { describe, expect, it } from 'vitest'
import { type Allowances, type Intended, refusalsOf } from '../src/refusals.ts'
import { base, errors, folder, records } from './folder.ts'

/* What is sound in itself and still not published. */

// Of a network, only this is asked.
const network = (demonstration?: true) => ({ demonstration }) as Network

const slugs = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `ort-${index}`)

const ordinary: Intended = {
  ...{ base, network: network(), vanishing: [], unannounced: [], count: 100, remaining: 100 },
  before: { base },
}

const codes = (intended: Partial<Intended>, allowed: Allowances = {}): readonly string[] =>
  refusalsOf({ ...ordinary, ...intended }, allowed, 'data/').map(({ code }) => code)

it('lets an ordinary release pass, and the first one', () => {
  expect(codes({})).toEqual([])
  expect(codes({ before: undefined, count: 0 })).toEqual([])
})

describe('municipalities that vanish', () => {
  it.each([
    ['two of four', 2, 4, 2],
    ['a tenth', 10, 100, 90],
    ['three of thirty', 3, 30, 27],
  ])('may be %s', (_what, vanishing, count, remaining) => {
    expect(codes({ vanishing: slugs(vanishing), count, remaining })).toEqual([])
  })

  it.each([
    ['three of four', 3, 4, 1],
    ['more than a tenth', 11, 100, 89],
    ['three of twenty-nine', 3, 29, 26],
    ['the only one', 1, 1, 0],
    ['both', 2, 2, 0],
  ])('may not be %s', (_what, vanishing, count, remaining) => {
    expect(codes({ vanishing: slugs(vanishing), count, remaining })).toEqual(['gate/removals'])
  })

  it('may be as many as the caller says, and not one more', () => {
    const many = { vanishing: slugs(20), remaining: 80 }
    expect(codes(many, { allowRemovals: 19 })).toEqual(['gate/removals'])
    expect(codes(many, { allowRemovals: 20 })).toEqual([])
  })

  it('may be those whom the caller names', () => {
    const many = { vanishing: slugs(20), remaining: 80 }
    expect(codes(many, { allowRemovals: slugs(20) })).toEqual([])
    expect(codes(many, { allowRemovals: slugs(19) })).toEqual(['gate/removals'])
  })

  it.each([
    ['none of two', 2, 5, [], ['gate/removals-unnamed']],
    ['a number for two', 2, 5, 2, ['gate/removals-unnamed']],
    ['one of two', 2, 5, ['ort-0'], ['gate/removals-unnamed']],
    ['both', 2, 5, ['ort-0', 'ort-1'], []],
    ['both and another', 2, 5, ['ort-0', 'ort-1', 'ort-9'], []],
    ['one of twenty-nine', 1, 29, [], ['gate/removals-unnamed']],
    ['one of thirty', 1, 30, [], []],
    ['three of four, which is too many by share as well', 3, 4, [], ['gate/removals']],
  ])(
    'whose files are missing are to be named in a small network: %s',
    (_what, gone, count, allowRemovals, expected) => {
      const vanishing = slugs(gone)
      const intended = { vanishing, unannounced: vanishing, count, remaining: count - gone }
      expect(codes(intended, { allowRemovals })).toEqual(expected)
    },
  )

  it('are told with the words that let them go', () => {
    const vanishing = slugs(2)
    const all = { ...ordinary, vanishing, unannounced: vanishing, count: 5, remaining: 3 }
    const [issue] = refusalsOf(all, {}, 'data/')
    expect(issue?.message.en).toContain('ort-0, ort-1')
    expect(issue?.remedy?.en).toContain('--allow-removals ort-0,ort-1')
  })

  it.each([
    [3, 'ort-0, ort-1, ort-2.'],
    [4, 'ort-0, ort-1, ort-2, ….'],
  ])('are named, the first three of %i', (count, names) => {
    const all = { ...ordinary, vanishing: slugs(count), count, remaining: 0 }
    const [issue] = refusalsOf(all, {}, 'data/')
    expect(issue?.message.de).toContain(names)
    expect(issue?.file).toBe('data/municipalities')
  })
})

describe('another base', () => {
  const other = { base: 'https://neu.example.org/' as Base }

  it('is refused unless it is meant', () => {
    expect(codes(other)).toEqual(['gate/base-changed'])
    expect(codes(other, { changeBase: true })).toEqual([])
    expect(codes(other, { changeBase: false })).toEqual(['gate/base-changed'])
  })

  it('is told with both', () => {
    const [issue] = refusalsOf({ ...ordinary, ...other }, {}, 'data/')
    expect(issue).toMatchObject({ file: 'data/network.yaml', severity: 'error', line: 1 })
    expect(issue?.message.en).toContain(base)
    expect(issue?.message.en).toContain(other.base)
  })
})

describe('the demonstration', () => {
  const at = (address: string): readonly string[] =>
    codes({
      ...{ network: network(true), base: address as Base, before: undefined },
    })

  it.each([
    'http://localhost:8080/',
    'http://kommunen.test/',
    'https://daten.example.org/',
    'https://example.com/',
    'http://rechner.local/',
    'http://wiki.internal/',
    'http://127.0.0.1/',
    'http://127.8.9.10:3000/',
    'http://10.0.0.7/',
    'http://192.168.1.2/',
    'http://172.16.0.1/',
    'http://172.31.255.1/',
    'http://169.254.1.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
  ])('may be at %s, which strangers cannot reach', (address) => {
    expect(at(address)).toEqual([])
  })

  it.each([
    'https://daten.kommunen.de/',
    'https://localhost.de/',
    'https://example.de/',
    'https://notexample.org/',
    'https://mylocalhost/',
    'http://172.15.0.1/',
    'http://172.32.0.1/',
    'http://11.0.0.1/',
    'http://193.168.1.1/',
    'http://[2001:db8::1]/',
  ])('may not be at %s, whatever the caller says', (address) => {
    expect(at(address)).toEqual(['gate/demonstration-public'])
    const meant = codes(
      { network: network(true), base: address as Base },
      { allowRemovals: 99, changeBase: true },
    )
    expect(meant).toEqual(['gate/demonstration-public'])
  })
})

it('tells everything that speaks against a release', () => {
  expect(
    codes({
      ...{ network: network(true), base: 'https://daten.kommunen.de/' as Base },
      ...{ vanishing: slugs(50), remaining: 50 },
    }),
  ).toEqual(['gate/demonstration-public', 'gate/base-changed', 'gate/removals'])
})

describe('what the gate would refuse', () => {
  it.each([
    ['a website below our own base', 'website: https://daten.example.org/rathaus\n'],
    [
      'a contact page that nobody made',
      'contacts: [{ id: 1, unit: { de: Amt }, url: "https://daten.example.org/amt" }]\n',
    ],
  ])('is told by the check, with field and line: %s', async (_, line) => {
    const own = await folder({ ...records, adorf: `${records['adorf']}${line}` })
    const { issues, state } = await own.publish()
    expect(state).toBe('refused')
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'url/own', file: 'data/municipalities/adorf.yaml', line: 5 },
    ])
  })

  it.each([
    ['a figure of 0 beside a share', 'population, value: 100', 'share-under-18, value: 0'],
    ['a share of 0 beside a population of 0', 'population, value: 0', 'share-under-18, value: 0.0'],
    [
      'no children beside a share that is written',
      'population-under-18, value: 0',
      'share-under-18, value: 17.5',
    ],
  ])('is not what the check lets pass: %s', async (_, ...measures) => {
    const rest = 'referenceDate: 2021-12-31, method: official, source: destatis-gv }'
    const rows = measures.map((each) => `  - { measure: ${each}, ${rest}\n`).join('')
    const own = await folder({ ...records, adorf: `${records['adorf']}statistics:\n${rows}` })
    expect(errors(await own.publish())).toEqual([])
  })

  it.each(['115', '116111', '112'])('publishes the service number %s', async (number) => {
    const contact = `contacts: [{ id: 1, unit: { de: Amt }, telephone: "${number}" }]\n`
    const own = await folder({ ...records, adorf: `${records['adorf']}${contact}` })
    expect(errors(await own.publish())).toEqual([])
    const graph = own.reader().current()?.body('kommunen/adorf', 'n-quads')?.gzip()
    const text = gunzipSync(graph ?? new Uint8Array()).toString('utf8')
    expect(text).toContain(`<tel:${number};phone-context=+49>`)
  })
})
