import { municipalityColumns, noExtraFields, toPublished } from '@kommunalgraph/model'
import { iri, writeCsv } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { type MunicipalityTexts, proveMunicipality, proveShared } from '../../src/prove/document.ts'
import { writeAll } from '../../src/prove/graph.ts'
import { base, quads, record, slug, surface } from './sample.ts'

/* A document as a whole: every proof is asked. */

const written = (of: MunicipalityTexts['quads']) => writeAll(of, base).written

const texts: MunicipalityTexts = {
  ...{ slug, record, quads, written: written(quads), fields: noExtraFields },
  json: JSON.stringify(toPublished(base, slug, record)),
  csv: writeCsv(municipalityColumns({ base, fields: noExtraFields }), [{ slug, record }]),
}

async function proofs(spoilt: Partial<MunicipalityTexts>, sampled = false) {
  const faults = await proveMunicipality({ ...texts, ...spoilt }, surface, sampled)
  return faults.map(({ proof, format }) => [proof, format].filter(Boolean).join(' '))
}

const turtle = texts.written.get('turtle') ?? ''

describe('a municipality', () => {
  it('passes, sampled or not', async () => {
    expect(await proofs({})).toEqual([])
    expect(await proofs({}, true)).toEqual([])
  })

  it('does not pass with a text that says something else than its graph or its record', async () => {
    const wrong = new Map([...texts.written, ['turtle', turtle.replace('Musterstadt', 'Xstadt')]])
    expect(await proofs({ written: wrong as typeof texts.written })).toEqual(['graph turtle'])
    expect(await proofs({ json: texts.json.replace('Musterstadt', 'Xstadt') })).toHaveLength(1)
    expect(await proofs({ csv: texts.csv.replace('Musterstadt', 'Xstadt') })).toHaveLength(1)
  })

  it('does not pass without what others link to', async () => {
    const office = `${base}kommunen/${slug}#verwaltung`
    const without = quads.filter(
      ({ object, subject }) => subject.value !== office && object.value !== office,
    )
    const found = await proofs({ quads: without, written: written(without) })
    expect(found).toContain('dead-iri')
  })

  it('does not pass where a shape does not hold', async () => {
    const place = quads.find(({ predicate }) => predicate.equals(vocabulary.skos.prefLabel))
    const more = [
      ...quads,
      DataFactory.quad(
        iri(`${base}kommunen/${slug}#gebiet`),
        vocabulary.skos.prefLabel,
        iri('https://example.org/name'),
      ),
    ]
    expect(place).toBeDefined()
    expect(await proofs({ quads: more, written: written(more) })).toContain('shape')
  })
})

describe('what is asked of one in sixteen', () => {
  it('is whether RDFC-1.0 has the same canonical form', async () => {
    const blank = [
      ...quads,
      DataFactory.quad(
        quads[0]?.subject as never,
        vocabulary.schema.about,
        DataFactory.blankNode(),
      ),
    ]
    const spoilt = { quads: blank }
    expect(await proofs(spoilt, true)).toContain('rdfc')
    expect(await proofs(spoilt)).not.toContain('rdfc')
  })

  it('is whether the library reads the shapes alike: a statement said twice counts once for it alone', async () => {
    const title = quads.filter(({ predicate }) => predicate.equals(vocabulary.foaf.primaryTopic))
    const twice = { quads: [...quads, ...title] }
    const ours = await proofs(twice)
    const both = await proofs(twice, true)
    expect(both.filter((proof) => proof === 'shape').length).toBeGreaterThan(
      ours.filter((proof) => proof === 'shape').length,
    )
  })
})

it('a shared document is asked so each time', async () => {
  const self = iri(`${base}def/muster`)
  const { foaf, rdf, schema } = vocabulary
  const document = [
    DataFactory.quad(self, rdf.type, foaf.Document),
    DataFactory.quad(self, schema.about, DataFactory.blankNode()),
  ]
  const beside = new Map([...surface.documents, ['def/muster', new Set([self.value])]])
  const faults = await proveShared('def/muster', document, written(document), {
    ...surface,
    documents: beside,
  })
  expect(faults.map(({ proof }) => proof)).toContain('rdfc')
  // A topic that is said twice: our own reading takes it for two.
  const page = quads.filter(({ subject }) => subject.value === `${base}kommunen/${slug}`)
  const topics = page.filter(({ predicate }) => predicate.equals(foaf.primaryTopic))
  const twice = [...page, ...topics]
  const shapes = await proveShared(`kommunen/${slug}`, twice, written(twice), surface)
  expect(shapes.flatMap(({ details }) => details)).toContainEqual(expect.stringMatching(/^- /))
})

it('a shared document does not pass where a shape does not hold', async () => {
  const self = iri(`${base}def/muster`)
  const scheme = [DataFactory.quad(self, vocabulary.rdf.type, vocabulary.skos.ConceptScheme)]
  const faults = await proveShared('def/muster', scheme, written(scheme), {
    ...surface,
    documents: new Map([...surface.documents, ['def/muster', new Set([self.value])]]),
  })
  expect(faults.map(({ proof }) => proof)).toContain('shape')
})
