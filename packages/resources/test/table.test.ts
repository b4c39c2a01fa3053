import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resources } from '../src/table.ts'
import { shippedRelease } from './release.ts'

const release = await shippedRelease()
const noQuery = new URLSearchParams()

/** The values that a pattern takes from a path; undefined where it does not fit. */
function match(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const expression = new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
  const found = expression.exec(path)
  return found ? { ...found.groups } : undefined
}

describe('the table', () => {
  it('names each kind once', () => {
    const { documents, files, redirects } = resources
    const names = [...documents, ...files, ...redirects].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('gives each address to one kind', () => {
    for (const kind of resources.documents)
      for (const path of kind.paths(release))
        expect([
          path,
          resources.documents.filter(({ pattern }) => match(pattern, path)).length,
        ]).toEqual([path, 1])
  })

  it.each(resources.documents)(
    'opens every address of $name at that address',
    ({ open, paths, pattern }) => {
      const all = paths(release)
      expect(all.length).toBeGreaterThan(0)
      for (const path of all) {
        const found = open(release, { params: match(pattern, path) ?? {}, query: noQuery })
        expect(found).toMatchObject({ state: 'found', subject: { path } })
      }
    },
  )

  it.each(resources.documents.filter(({ pattern }) => pattern.includes(':')))(
    '$name has nothing under a word that nobody uses, nor under one of JavaScript',
    ({ open, pattern }) => {
      const [, name = ''] = /:(\w+)/.exec(pattern) ?? []
      for (const word of ['nichts', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])
        expect(open(release, { params: { [name]: word }, query: noQuery })).toMatchObject({
          state: 'not-found',
        })
    },
  )

  it.each(resources.documents)('$name answers to whatever stands in an address', ({ open }) => {
    const names = fc.constantFrom('slug', 'name', 'instant')
    const words = fc.dictionary(names, fc.string({ unit: 'binary' }))
    const queries = fc.dictionary(fc.constantFrom('seite', 'x'), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(words, queries, (params, query) => {
        const { state } = open(release, { params, query: new URLSearchParams(query) })
        expect(['found', 'not-found', 'gone', 'bad-parameter']).toContain(state)
      }),
    )
  })

  it('offers in no format what it cannot make', () => {
    for (const kind of resources.documents)
      for (const path of kind.paths(release)) {
        const found = kind.open(release, {
          params: match(kind.pattern, path) ?? {},
          query: noQuery,
        })
        if (found.state !== 'found') throw new Error(path)
        const { csv, json, list } = found.subject
        const made = { json, csv, 'link-format': list }
        for (const name of ['json', 'csv', 'link-format'] as const)
          expect([path, name, made[name] !== undefined]).toEqual([
            path,
            name,
            kind.formats.includes(name),
          ])
      }
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
