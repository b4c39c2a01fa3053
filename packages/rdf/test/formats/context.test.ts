import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { contextDocument, contextTerms } from '../../src/context.ts'
import { vocabularies } from '../../src/vocabularies.ts'

const context = JSON.parse(contextDocument())['@context']

/** A value of each kind of term, as our documents write it, and what it must become. */
const sample = (kind: string) => {
  if (kind === 'iri') return ['urn:example:a', { '@id': 'urn:example:a' }]
  if (kind === 'text') return [{ de: 'a' }, { '@language': 'de', '@value': 'a' }]
  return ['a', { '@value': 'a' }]
}

const datatypeOf = (kind: string): string | undefined =>
  [...contextTerms].find(([, term]) => term.key === kind)?.[0]

const expand = async (members: object): Promise<unknown> =>
  jsonld.expand({ '@context': context, '@id': 'urn:example:thing', ...members })

describe('contextDocument', () => {
  const terms = [...contextTerms].map(([iri, term]) => ({ iri, ...term }))
  const properties = terms.filter(({ kind }) => kind !== 'class' && kind !== 'individual')

  it.each(properties)('expands $key to $iri', async ({ iri, key, kind }) => {
    const [value, expanded] = sample(kind)
    const type = kind.includes(':') && { '@type': datatypeOf(kind) }
    expect(await expand({ [key]: value })).toEqual([
      { '@id': 'urn:example:thing', [iri]: [Object.assign({}, type, expanded)] },
    ])
  })

  it.each(terms.filter(({ kind }) => kind === 'class'))(
    'expands the class $key to $iri',
    async ({ iri, key }) => {
      expect(await expand({ type: key })).toEqual([{ '@id': 'urn:example:thing', '@type': [iri] }])
    },
  )

  it.each(terms.filter(({ kind }) => kind === 'individual'))(
    'expands the datatype $key to $iri',
    async ({ iri, key }) => {
      const value = { 'urn:example:p': { type: key, '@value': 'a' } }
      expect(await expand(value)).toEqual([
        { '@id': 'urn:example:thing', 'urn:example:p': [{ '@type': iri, '@value': 'a' }] },
      ])
    },
  )

  it('gives no name to two terms', () => {
    expect(new Set(terms.map(({ key }) => key)).size).toBe(terms.length)
  })

  it('lists prefixes in the order of the vocabularies, which is fixed', () => {
    const prefixes = Object.keys(context).filter(
      (key) => typeof context[key] === 'string' && !/^(@|id$|type$)/.test(key),
    )
    expect(prefixes).toEqual(
      vocabularies.filter(({ kinds }) => Object.keys(kinds).length > 0).map(({ prefix }) => prefix),
    )
    expect(prefixes).toEqual(prefixes.toSorted())
  })

  it('is read without any other context', () => {
    expect(context).toMatchObject({
      '@version': 1.1,
      '@vocab': 'http://schema.org/',
      id: '@id',
      type: '@type',
    })
    expect(contextDocument()).not.toContain('@import')
  })
})
