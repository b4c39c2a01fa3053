import jsonld, { type JsonLdDocument } from 'jsonld'
import { expect, it } from 'vitest'
import { contextDocument } from '../../src/context.ts'
import { writeJsonLd, writeSelfContainedJsonLd } from '../../src/formats/jsonld.ts'
import { canonical } from '../../src/referees.ts'
import { base } from './base.ts'
import { nastyGraph } from './graphs.ts'

it('JSON-LD with its context in it says the whole graph to a reader that fetches nothing', async () => {
  const quads = nastyGraph()
  const document: JsonLdDocument = JSON.parse(writeSelfContainedJsonLd(quads))
  const documentLoader = async (url: string) => {
    throw new Error(`${url} was fetched`)
  }
  const read: unknown = await jsonld.toRDF(document, { documentLoader })
  // Without `format`, the library gives an array of RDF/JS quads.
  expect(await canonical(read as typeof quads)).toBe(await canonical(quads))
})

it('differs from the usual form by its context only', () => {
  const quads = nastyGraph()
  const usual = JSON.parse(writeJsonLd(quads, base))
  expect(JSON.parse(writeSelfContainedJsonLd(quads))).toEqual({
    ...usual,
    '@context': JSON.parse(contextDocument())['@context'],
  })
})
