import { applicationProfiles, describeDatasetClosure } from '@kommunalgraph/catalog'
import { municipalityColumns, noExtraFields } from '@kommunalgraph/model'
import { iri, plain, type RdfFormatName, tagged, writeCsv } from '@kommunalgraph/rdf'
import { canonicalText, linesOf } from '@kommunalgraph/rdf/referees'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { missingThings } from '../../src/prove/document.ts'
import {
  badIris,
  blankNodes,
  misread,
  proveGraph,
  rdfcDisagrees,
  writeAll,
} from '../../src/prove/graph.ts'
import { libraryOn } from '../../src/prove/shacl/library.ts'
import { readShapes, shapeFaults, shapesDisagree } from '../../src/prove/shapes.ts'
import { csvFaults, jsonFaults } from '../../src/prove/tables.ts'
import { base, quads, record, referenceData, slug, surface } from './sample.ts'

/* Every proof passes a sound document, and each is seen to fail on a broken one. */

const { schema, rdf } = vocabulary

const { written } = writeAll(quads, base)
const textOf = (format: RdfFormatName): string => written.get(format) ?? ''
const document = iri(`${base}kommunen/${slug}`)
const add = (...more: readonly Quad[]): readonly Quad[] => [...quads, ...more]
const says = (value: string): Quad => DataFactory.quad(document, schema.about, iri(value))

describe('a sound document', () => {
  it('passes every proof', async () => {
    expect(await proveGraph(quads, document.value, written, surface, true)).toEqual([])
    expect(await shapeFaults(quads, true)).toEqual([])
    expect(missingThings(slug, quads, surface)).toEqual([])
    expect([...written.keys()]).toHaveLength(6)
  })
})

describe('the proof of one graph', () => {
  const changed: readonly (readonly [RdfFormatName, string, string])[] = [
    ['turtle', 'Musterstadt', 'Munsterstadt'],
    ['trig', '"de"', '"fr"'],
    ['n-triples', '"Musterstadt"@de', '"Musterstadt"@en'],
    ['n-quads', '#date>', '#dateTime>'],
    ['json-ld', '"de": "Musterstadt"', '"de": "Musterstädt"'],
    ['rdf-xml', 'xml:lang="de">Musterstadt<', 'xml:lang="de">Musterstadt <'],
  ]

  it.each(changed)(
    'sees one changed value in %s, and names the statements',
    async (format, from, to) => {
      const text = textOf(format)
      expect(text).toContain(from)
      const [fault, ...others] = await misread(format, text.replace(from, to), quads)
      expect(others).toEqual([])
      expect(fault).toMatchObject({ proof: 'graph', format })
      expect(fault?.details.some((line) => line.startsWith('- '))).toBe(true)
      expect(fault?.details.some((line) => line.startsWith('+ '))).toBe(true)
    },
  )

  it.each(changed)('sees in %s what is no text of the format at all', async (format) => {
    const [fault] = await misread(format, textOf(format).slice(0, -20), quads)
    expect(fault).toMatchObject({ format })
    expect(['unreadable', 'graph']).toContain(fault?.proof)
  })

  it('sees a statement too much, and one too few', async () => {
    const nt = textOf('n-triples')
    const [first = ''] = nt.split('\n')
    const more = `${nt}<${base}kommunen/${slug}> <http://schema.org/name> "x" .\n`
    expect((await misread('n-triples', more, quads))[0]?.details).toEqual([
      `+ <${base}kommunen/${slug}> <http://schema.org/name> "x" .`,
    ])
    const less = nt.slice(first.length + 1)
    expect((await misread('n-triples', less, quads))[0]?.details).toEqual([`- ${first}`])
  })

  it('reads no JSON-LD by another context than ours', async () => {
    const text = textOf('json-ld').replace('/kontext/', '/another/')
    const [fault] = await misread('json-ld', text, quads)
    expect(fault).toMatchObject({ proof: 'unreadable', format: 'json-ld' })
    expect(fault?.details.join()).toContain('/another/')
  })

  it('sees a statement in a named graph', async () => {
    const nq = textOf('n-quads').replace(' .\n', ` <${base}> .\n`)
    expect((await misread('n-quads', nq, quads))[0]?.proof).toBe('graph')
  })

  it('reads TriG and N-Quads, too, where they are not the bytes of Turtle and N-Triples', async () => {
    for (const [format, smaller] of [
      ['trig', 'turtle'],
      ['n-quads', 'n-triples'],
    ] as const) {
      expect(textOf(format)).toBe(textOf(smaller))
      const spoilt = new Map(written).set(format, textOf(format).replace('Musterstadt', 'Xstadt'))
      const faults = await proveGraph(quads, document.value, spoilt, surface, false)
      expect(faults).toMatchObject([{ proof: 'graph', format }])
    }
  })

  it('lets no format that knows graphs say a named one with the bytes of one that knows none', () => {
    const graph = iri(`${base}feed#graph`)
    const named = quads.map(({ subject, predicate, object }) =>
      DataFactory.quad(subject, predicate, object, graph),
    )
    const { written: both } = writeAll(named, base)
    for (const format of ['trig', 'n-quads'] as const)
      expect(both.get(format)).toContain('feed#graph')
  })

  it('reports a writer that refuses', () => {
    const broken = add(DataFactory.quad(document, schema.name, plain('\ud800')))
    expect(writeAll(broken, base).faults.map(({ proof }) => proof)).toContain('unreadable')
  })
})

describe('the comparison of graphs', () => {
  it('is that of RDFC-1.0 as long as there is no blank node', async () => {
    expect(await rdfcDisagrees(quads)).toEqual([])
    const nasty = ['\b\t\n\f\r"\\', '\u007f\u0000', '\u0085\u2028😀', "'", ''].map((text) =>
      DataFactory.quad(document, schema.name, tagged(text, 'de')),
    )
    expect(await rdfcDisagrees(nasty, linesOf(nasty))).toEqual([])
  })

  it('is seen to differ where the lines are not those of the graph', async () => {
    const [fault] = await rdfcDisagrees(quads, linesOf(quads.slice(1)))
    expect(fault).toMatchObject({ proof: 'rdfc' })
    expect(canonicalText(new Set(['b .', 'a .']))).toBe('a .\nb .\n')
  })
})

describe('the proof of IRIs', () => {
  it.each([
    ['subject', DataFactory.quad(DataFactory.blankNode('b'), schema.about, document)],
    ['object', DataFactory.quad(document, schema.about, DataFactory.blankNode('b'))],
    ['graph', DataFactory.quad(document, schema.about, document, DataFactory.blankNode('b'))],
  ])('sees a blank node as %s', (_place, quad) => {
    expect(blankNodes(add(quad))).toMatchObject([{ proof: 'blank-node' }])
  })

  it.each([
    'kommunen/andernorts',
    '//example.org/x',
    '',
    'http://exa mple.org/',
    'http://example.org/{x}',
    'http://example.org/a/../b',
    'http://example.org/%zz',
  ])('sees that „%s“ is no absolute IRI', (value) => {
    expect(badIris(add(says(value)), document.value, surface)).toMatchObject([
      { proof: 'iri', details: [value] },
    ])
  })

  it('looks at datatypes and properties, too', () => {
    const typed = DataFactory.literal('1', iri('zahl'))
    const odd = add(
      DataFactory.quad(document, schema.value, typed),
      DataFactory.quad(document, iri('name'), plain('x')),
    )
    expect(badIris(odd, document.value, surface)[0]?.details).toEqual(['zahl', 'name'])
  })

  it.each([
    ['a municipality that is not published', 'kommunen/nirgends'],
    ['a thing of one that is not published', 'kommunen/nirgends#gebiet'],
    ['a thing that no document about a municipality has', 'kommunen/musterdorf#gibtsnicht'],
    ['a digest that no list of versions says', 'kommunen/musterdorf/versionen#pruefsumme-nt'],
    ['a document that no municipality has', 'kommunen/musterdorf/nichts'],
    ['a scheme that is not there', 'def/nichts'],
    ['a concept that is not in its scheme', 'def/phases#nichts'],
    ['a thing of the network that is not described', '#nichts'],
    ['a path that nobody answers', 'nichts'],
    ['a format that is none', 'kommunen/musterdorf.exe'],
  ])('sees a link to %s', (_what, path) => {
    expect(badIris(add(says(`${base}${path}`)), document.value, surface)).toMatchObject([
      { proof: 'dead-iri', details: [`${base}${path}`] },
    ])
  })

  it.each([
    'kommunen/musterdorf',
    'kommunen/musterdorf.ttl',
    'en/kommunen/musterdorf',
    'kommunen/musterdorf#verwaltung',
    'kommunen/musterdorf/versionen#pruefsumme-ttl',
    'def/phases#pregnancy-birth',
    'def/phases.ttl',
    'katalog',
  ])('lets %s pass, which answers', (path) => {
    expect(badIris(add(says(`${base}${path}`)), document.value, surface)).toEqual([])
  })

  it('knows a file whose extension is part of its address', () => {
    const path = 'kontext/v2.jsonld'
    const said = add(says(`${base}${path}`))
    expect(badIris(said, document.value, surface)).toMatchObject([{ proof: 'dead-iri' }])
    const documents = new Map([...surface.documents, [path, new Set<string>()]])
    expect(badIris(said, document.value, { ...surface, documents })).toEqual([])
  })

  it('takes what is said here about a thing of elsewhere for no sign of life', () => {
    // One of them begins as the address of this document does.
    for (const place of ['nirgends', `${slug}-nord`]) {
      const other = iri(`${base}kommunen/${place}#gebiet`)
      const said = add(DataFactory.quad(other, rdf.type, schema.AdministrativeArea))
      expect(badIris(said, document.value, surface)).toMatchObject([{ details: [other.value] }])
    }
  })

  it.each(applicationProfiles)(
    'asks the document for everything that the catalogue names of it in $name',
    (profile) => {
      const sizes = () => ({ ttl: { bytes: 1, sha1: 'ab', sha256: 'cd' } })
      const dataset = { ...referenceData, version: () => undefined, sizes }
      const part = describeDatasetClosure(dataset, slug, record, profile)
      expect(badIris(part, document.value, surface, quads)).toEqual([])
      for (const fragment of ['zeitraum', 'distribution-ttl']) {
        const thing = `${document.value}#${fragment}`
        const without = quads.filter(({ subject }) => subject.value !== thing)
        expect(badIris(part, document.value, surface, without)).toMatchObject([
          { proof: 'dead-iri', details: [thing] },
        ])
      }
    },
  )

  it('asks of each document for what others link to', () => {
    const without = quads.filter(({ subject }) => !subject.value.endsWith('#gebiet'))
    expect(missingThings(slug, without, surface)).toMatchObject([
      { proof: 'dead-iri', details: [`${base}kommunen/${slug}#gebiet`] },
    ])
  })
})

describe('the shapes', () => {
  const at = (fragment: string) => iri(`${base}kommunen/${slug}#${fragment}`)
  const without = (fragment: string, predicate: string): readonly Quad[] =>
    quads.filter(
      (quad) =>
        !(quad.subject.value.endsWith(fragment) && quad.predicate.value.endsWith(predicate)),
    )

  it.each([
    ['document', without('musterstadt', 'primaryTopic')],
    ['territory', without('#gebiet', 'm8g/level')],
    ['key', without('#schluessel-ags', 'notation')],
    ['point', add(DataFactory.quad(at('punkt'), schema.latitude, plain('91')))],
    ['administration', without('#verwaltung', 'classification')],
    [
      'participation',
      add(DataFactory.quad(at('teilnahme-kinderstark'), vocabulary.dct.subject, at('gebiet'))),
    ],
    ['figure', without('#population-undated-stated', 'schema.org/value')],
    ['observation', without('#population-2020-12-31', 'refPeriod')],
    [
      'undated',
      add(DataFactory.quad(at('population-undated-stated'), rdf.type, schema.Observation)),
    ],
    ['quotation', without('#zitat', 'license')],
    ['speaker', without('#sprecher', 'foaf/0.1/name')],
    ['contact', without('#kontakt-1', 'ns#fn')],
    ['address', without('#anschrift', 'postCode')],
    ['dataset', without('#datensatz', 'creator')],
    ['download', without('#distribution-ttl', 'contentUrl')],
    ['concept', without('def/programmes#kinderstark', 'prefLabel')],
  ])('see a broken %s', async (_what, broken) => {
    expect(broken).not.toHaveLength(quads.length)
    expect(await shapeFaults(broken, false)).toMatchObject([{ proof: 'shape' }])
    // Asked, too, the library has nothing to add.
    expect(await shapeFaults(broken, true)).toHaveLength(1)
  })
})

describe('the library beside our reading of the shapes', () => {
  const value = iri('http://purl.org/linked-data/sdmx/2009/measure#obsValue')
  const broken = quads.map((quad) =>
    quad.predicate.equals(value) ? DataFactory.quad(quad.subject, value, plain('x')) : quad,
  )

  it('sees both sides of two properties that must say the same', async () => {
    const found = (await libraryOn(readShapes())(broken)).map((result) => result.value?.value)
    expect(found).toEqual(['x', '1000', 'x', '1100'])
  })

  it('forgets one document before the next', async () => {
    const untyped = quads.filter(({ object }) => !object.value.endsWith('#Concept'))
    expect(await shapeFaults(untyped, true)).toHaveLength(1)
    expect(await shapeFaults(quads, true)).toEqual([])
  })

  it('is a fault where it finds something else', async () => {
    expect(await shapesDisagree(quads, [])).toEqual([])
    expect(await shapesDisagree(quads, ['a'])).toMatchObject([{ proof: 'shape', details: ['- a'] }])
    const [fault] = await shapesDisagree(broken, [])
    expect(fault?.details.every((line) => line.startsWith('+ '))).toBe(true)
  })
})

describe('the proofs of JSON and CSV', () => {
  const json = (value: object) => JSON.stringify({ slug, iri: document.value, ...value })

  it('accept what is the record', () => {
    expect(jsonFaults(json(record), record)).toEqual([])
  })

  it('accept JSON whose members another writer put in another order', () => {
    const turned = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([name, part]) => [name, turned(part)]),
          )
        : value
    expect(jsonFaults(json(turned(record) as object), record)).toEqual([])
  })

  it.each([
    ['another value', json({ ...record, partOf: '05' })],
    ['a field too few', json({ ...record, website: undefined })],
    ['a field that no record has', json({ ...record, unknown: 1 })],
    ['no JSON', '{'],
  ])('see %s in JSON', (_what, text) => {
    expect(jsonFaults(text, record)).toHaveLength(1)
  })

  const known = { base, fields: noExtraFields }
  const csv = writeCsv(municipalityColumns(known), [{ slug, record }])

  it('accept the row, with free text disarmed', () => {
    const formula = { ...record, name: { de: '=1+1' } }
    const text = writeCsv(municipalityColumns(known), [{ slug, record: formula }])
    expect(csvFaults(csv, known, slug, record)).toEqual([])
    expect(csvFaults(text, known, slug, formula)).toEqual([])
  })

  it.each([
    ['another cell', csv.replace('1100', '1101')],
    ['a cell too few', csv.replace(',1100', '')],
    ['a row too many', `${csv}${csv.split('\r\n')[1]}\r\n`],
    ['a quotation mark that is not closed', `${csv}"x`],
  ])('see %s in CSV', (_what, text) => {
    expect(csvFaults(text, known, slug, record)).toHaveLength(1)
  })
})
