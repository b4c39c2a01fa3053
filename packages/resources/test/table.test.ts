import { type Address, fixedDocuments, isFixed, namedPages, valuesIn } from '@kommunalgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bodies, Subject } from '../src/resource.ts'
import { navigation, resources } from '../src/table.ts'
import { shippedRelease } from './release.ts'

const release = await shippedRelease()
const noQuery = new URLSearchParams()

/** The variables of an address. */
const namesIn = (address: Address): readonly string[] =>
  address.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.name]))

describe('the table', () => {
  it('names each kind once', () => {
    const { documents, files, redirects } = resources
    const names = [...documents, ...files, ...redirects].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('has a link to every page that a network may name, and no other but what the law asks for', () => {
    const lawful = ['barrierefreiheit', 'leichte-sprache', 'datenschutz', 'impressum']
    const paths = navigation.map(({ path }) => path).filter((path) => !lawful.includes(path))
    expect(paths.map((path) => `/${path}`).toSorted()).toEqual([...namedPages].toSorted())
  })

  it('answers at the address of every document that descriptions name', () => {
    for (const { path } of Object.values(fixedDocuments))
      expect([
        path,
        resources.documents.filter(({ address }) => valuesIn(address, path)).length,
      ]).toEqual([path, 1])
  })

  it('gives each address to one kind', () => {
    for (const kind of resources.documents)
      for (const path of kind.paths(release))
        expect([
          path,
          resources.documents.filter(({ address }) => valuesIn(address, path)).length,
        ]).toEqual([path, 1])
  })

  it.each(resources.documents)(
    'opens every address of $name at that address',
    ({ address, open, paths }) => {
      const all = paths(release)
      expect(all.length).toBeGreaterThan(0)
      for (const path of all) {
        const found = open(release, { params: valuesIn(address, path) ?? {}, query: noQuery })
        expect(found).toMatchObject({ state: 'found', subject: { path } })
      }
    },
  )

  it.each(resources.documents.filter(({ address }) => !isFixed(address)))(
    '$name has nothing under a word that nobody uses, nor under one of JavaScript',
    ({ address, open }) => {
      const names = namesIn(address)
      for (const word of ['nichts', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])
        expect(
          open(release, {
            params: Object.fromEntries(names.map((name) => [name, word])),
            query: noQuery,
          }),
        ).toMatchObject({ state: 'not-found' })
    },
  )

  it.each(resources.documents)(
    '$name answers to whatever stands in an address',
    ({ address, open }) => {
      const words = fc.record(
        Object.fromEntries(namesIn(address).map((name) => [name, fc.string({ unit: 'binary' })])),
      )
      const queries = fc.dictionary(fc.constantFrom('seite', 'x'), fc.string({ unit: 'binary' }))
      fc.assert(
        fc.property(words, queries, (params, query) => {
          const { state } = open(release, { params, query: new URLSearchParams(query) })
          expect(['found', 'not-found', 'gone', 'bad-parameter']).toContain(state)
        }),
      )
    },
  )

  it('has no kind with a format that nobody makes', () => {
    const html = () => ''
    const made: Bodies<Subject> = { html, csv: () => 'a,b' }
    // @ts-expect-error A format without a maker does not compile.
    const unmade: Bodies<Subject> = { html, csv: undefined }
    // @ts-expect-error Nor does a kind without a page.
    const unseen: Bodies<Subject> = { csv: () => 'a,b' }
    expect([made, unmade, unseen].map((bodies) => typeof bodies.csv)).toEqual([
      'function',
      'undefined',
      'function',
    ])
  })

  it('resolves every key of a record to its address, and nothing else', () => {
    const [resolver] = resources.redirects
    const target = (scheme: string, value: string) => resolver?.target(release, { scheme, value })
    for (const slug of release.slugs()) {
      const { ags, ars, nuts, wikidata } = release.record(slug)?.identifiers ?? {}
      for (const [scheme, value] of Object.entries({ slug, ags, ars, wikidata }))
        if (value) expect([value, target(scheme, value)]).toEqual([value, `kommunen/${slug}`])
      if (nuts) expect(target('nuts', nuts)).toMatch(/^kommunen\//)
    }
    expect(target('ags', '99999999')).toBeUndefined()
    expect(target('alias', 'kreis-dueren')).toBeUndefined()
    expect(target('__proto__', 'constructor')).toBeUndefined()
  })
})
