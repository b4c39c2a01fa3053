import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import type { MunicipalProfile, Network } from '@kommunalgraph/model'
import { describe, expect, it, vi } from 'vitest'
import { type MadeVersion, type MakeSetup, type MakeTask, make } from '../src/tasks/make.ts'
import { record, shared, slug, surface } from './prove/sample.ts'

/* The second task a record, by itself. */

const setup: MakeSetup = {
  ...{ ...shared, network: shared.network as Network },
  ...{ documents: surface.documents, sequence: 7, instant: '2026-11-22T08:00:00.000Z' },
}

// An independent city lies in a state, which nobody publishes.
const holders = new Map([['ags/16', undefined]])

const task: MakeTask = {
  ...{ slug, record, recordHash: 'r', recordChanged: true, publishedHash: undefined },
  ...{ holders, neighbours: new Map() },
}

async function made(more: Partial<MakeTask> = {}, given: Partial<MakeSetup> = {}) {
  const result = await make({ ...task, ...more }, { ...setup, ...given })
  if (result.state !== 'made') throw new Error(result.state)
  return result
}

const textOf = ({ bodies }: MadeVersion, name: string): string => {
  const body = bodies.find(({ names }) => names.some((each) => each === name))
  return body ? gunzipSync(body.gzip).toString('utf8') : ''
}

const changed = (more: Partial<MunicipalProfile>): { readonly record: MunicipalProfile } => ({
  record: { ...record, ...more },
})

describe('a version that is made', () => {
  it('has every text, proved', async () => {
    const version = await made()
    expect(version).toMatchObject({ slug, faults: [], recordHash: 'r', personal: true })
    expect(version.bodies.flatMap(({ names }) => names).toSorted()).toEqual([
      ...['block:de', 'block:en', 'catalogue', 'csv', 'cube:n-triples', 'cube:turtle', 'json'],
      ...['json-ld', 'n-quads', 'n-triples', 'rdf-xml', 'row:figures', 'row:kommunen'],
      ...['row:population', 'row:records', 'trig', 'turtle'],
    ])
  })

  it('tells the catalogue the sizes of the very texts that it keeps, and its own number', async () => {
    const version = await made()
    const catalogue = textOf(version, 'catalogue')
    for (const { bytes, sha256 } of Object.values(version.sizes)) {
      expect(catalogue).toContain(sha256)
      expect(catalogue).toContain(`"${bytes}"^^xsd:nonNegativeInteger`)
    }
    expect(catalogue).toContain('dcat:version "7"')
    expect(version.sizes['ttl']?.bytes).toBe(Buffer.byteLength(textOf(version, 'turtle')))
  })

  it('is the same each time', async () => {
    expect(await made()).toEqual(await made())
  })

  it('is none where all is as it was published; what it read is told all the same', async () => {
    const { dependencies, hash } = await made()
    const again = await make({ ...task, publishedHash: hash }, setup)
    expect(again).toEqual({ state: 'unchanged', slug, dependencies })
    expect(dependencies).toContain('resolve/ags/16')
  })

  it('has another hash where only the record or the catalogue say something else', async () => {
    const { hash } = await made()
    const quiet = await made(changed({ sources: [...(record.sources ?? [])].toReversed() }))
    const network = { ...setup.network, harvest: { ...setup.network.harvest, contributor: 'x' } }
    const told = await made({}, { network })
    expect(quiet.faults).toEqual([])
    expect(told.hash).not.toBe(hash)
  })

  it('names nobody in the facts of one without people', async () => {
    const { contacts: _contacts, quotation: _quotation, ...rest } = record
    expect(await made({ record: rest })).toMatchObject({ personal: false, faults: [] })
  })
})

describe('a description that asks what nobody foresaw', () => {
  it.each([
    ['a key', { holders: new Map() }, 'ags/16'],
    ['a neighbour', { holders: new Map([['ags/16', 'probeland']]) }, 'probeland'],
  ])('for %s is a fault of the program', async (_what, more, asked) => {
    await expect(made(more)).rejects.toThrow(`A description asked for ${asked}`)
  })
})

describe('a link', () => {
  const holder = new Map([['ags/16', 'probeland']])
  const land = { name: { de: 'Probeland' }, kind: 'kreis' } as const

  it('leads to a neighbour that is published', async () => {
    const version = await made({ holders: holder, neighbours: new Map([['probeland', land]]) })
    expect(version.faults).toEqual([])
    expect(textOf(version, 'turtle')).toContain('kommunen/probeland#gebiet')
  })

  it('leads to none that is not', async () => {
    const version = await made({ holders: holder, neighbours: new Map([['probeland', undefined]]) })
    expect(version.faults).toEqual([])
    expect(textOf(version, 'turtle')).not.toContain('probeland#')
  })

  it('to a concept that no document describes is a fault', async () => {
    const documents = new Map([...surface.documents].filter(([path]) => path !== 'def/phases'))
    const { faults } = await made({}, { documents })
    expect(faults).toMatchObject([{ proof: 'dead-iri' }])
    expect(faults[0]?.details.join()).toContain('def/phases#pregnancy-birth')
  })
})

describe('a record that no check let pass', () => {
  it('has a fault in the format that cannot say it', async () => {
    const { faults } = await made(changed({ name: { de: 'Muster\u0001stadt' } }))
    expect(faults).toContainEqual(
      expect.objectContaining({ proof: 'unreadable', format: 'rdf-xml' }),
    )
  })

  it('has a fault where an IRI is none', async () => {
    const { faults } = await made(changed({ website: 'https://www.example.org/%zz' }))
    expect(faults.map(({ proof }) => proof)).toContain('iri')
  })

  it('has a fault where a shape does not hold', async () => {
    const { faults } = await made(changed({ location: { lat: 91, lon: 8, source: 'amtsblatt' } }))
    expect(faults.map(({ proof }) => proof)).toEqual(['shape'])
  })
})

it('asks the library beside our own reading of the shapes for one in sixteen, by the hash', async () => {
  const { default: Validator } = createRequire(import.meta.url)('rdf-validate-shacl')
  const asked = vi.spyOn(Validator.prototype, 'validate')
  const seen = new Set<boolean>()
  for (let number = 0; seen.size < 2; number += 1) {
    asked.mockClear()
    const { hash } = await made(changed({ website: `https://www.example.org/${number}` }))
    const isSampled = hash.startsWith('0')
    expect([hash, asked.mock.calls.length]).toEqual([hash, isSampled ? 1 : 0])
    seen.add(isSampled)
  }
  asked.mockRestore()
})
