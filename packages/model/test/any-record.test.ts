import {
  formatNamed,
  type JsonLdForm,
  rdfFormats,
  toJsonLdForm,
  writeCsv,
} from '@kommunalgraph/rdf'
import { canonical, isIri, readBack } from '@kommunalgraph/rdf/referees'
import fc from 'fast-check'
import jsonld, { type JsonLdDocument } from 'jsonld'
import type { Literal, Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { municipalityColumns } from '../src/columns.ts'
import { describe as describeRecord } from '../src/describe/record.ts'
import type { MunicipalProfile } from '../src/fields/record.ts'
import { publishable } from '../src/publishable.ts'
import { extraFields } from './extra-fields.ts'
import { base, slug } from './fixture.ts'
import { hasLexicalForm } from './lexical-forms.ts'
import { recordArbitrary } from './record-arbitrary.ts'
import { shippedReferenceData } from './shipped.ts'

const referenceData = { ...shippedReferenceData, fields: extraFields }

const describeAny = (record: MunicipalProfile): Quad[] =>
  describeRecord(referenceData, slug, publishable(record))

const irisOf = (quads: readonly Quad[]): Set<string> => {
  const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object])
  const datatypes = terms.flatMap((term) => (term.termType === 'Literal' ? [term.datatype] : []))
  const named = [...terms, ...datatypes].filter((term) => term.termType === 'NamedNode')
  return new Set(named.map((term) => term.value))
}

const literalsOf = (quads: readonly Quad[]): Literal[] =>
  quads.flatMap(({ object }) => (object.termType === 'Literal' ? [object] : []))

describe('Any record that the schema accepts', () => {
  it.each(rdfFormats)('says one graph in $label, as other parsers read it', async (format) => {
    const same = fc.asyncProperty(recordArbitrary, async (record) => {
      const quads = describeAny(record)
      expect(await canonical(await readBack(format.name, format.write(quads, base)))).toBe(
        await canonical(quads),
      )
    })
    await fc.assert(same, { numRuns: 60 })
  })

  it.each<JsonLdForm>(['expanded', 'flattened'])('says one graph in %s JSON-LD', async (form) => {
    const same = fc.asyncProperty(recordArbitrary, async (record) => {
      const quads = describeAny(record)
      const document: JsonLdDocument = JSON.parse(
        await toJsonLdForm(formatNamed('json-ld').write(quads, base), form),
      )
      const read: unknown = await jsonld.toRDF(document)
      expect(await canonical(read as object[])).toBe(await canonical(quads))
    })
    await fc.assert(same, { numRuns: 30 })
  })

  it('makes no blank node and no named graph', () => {
    const named = fc.property(recordArbitrary, (record) => {
      for (const { subject, object, graph } of describeAny(record)) {
        expect(subject.termType).toBe('NamedNode')
        expect(object.termType).not.toBe('BlankNode')
        expect(graph.termType).toBe('DefaultGraph')
      }
    })
    fc.assert(named, { numRuns: 150 })
  })

  it('makes only absolute IRIs as in RFC 3987', () => {
    const valid = fc.property(recordArbitrary, (record) => {
      expect([...irisOf(describeAny(record))].filter((iri) => !isIri(iri))).toEqual([])
    })
    fc.assert(valid, { numRuns: 150 })
  })

  it('makes only literals with a lexical form of their datatype', () => {
    const valid = fc.property(recordArbitrary, (record) => {
      const literals = literalsOf(describeAny(record))
      expect(literals.filter((each) => !hasLexicalForm(each)).map(({ id }) => id)).toEqual([])
    })
    fc.assert(valid, { numRuns: 150 })
  })

  it('makes valid UTF-8 in every format', () => {
    const encoder = new TextEncoder()
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    const valid = fc.property(recordArbitrary, (record) => {
      const quads = describeAny(record)
      const texts = rdfFormats.map(({ write }) => write(quads, base))
      const csv = writeCsv(municipalityColumns(referenceData), [{ slug, record }])
      for (const text of [...texts, csv]) expect(decoder.decode(encoder.encode(text))).toBe(text)
    })
    fc.assert(valid, { numRuns: 60 })
  })

  it('gives the same quads and bytes each time', () => {
    const same = fc.property(recordArbitrary, (record) => {
      const bytes = (quads: Quad[]) => rdfFormats.map(({ write }) => write(quads, base))
      expect(bytes(describeAny(structuredClone(record)))).toEqual(bytes(describeAny(record)))
    })
    fc.assert(same, { numRuns: 30 })
  })
})
