import { type TermKind, vocabularies } from '@kommunalgraph/rdf/vocabularies'
import { Parser, type Quad, Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { fieldIri } from '../../src/iri.ts'
import { extraFields } from '../extra-fields.ts'
import { base } from '../fixture.ts'
import { readBeside } from './beside.ts'
import { recordGraphs, sharedGraphs } from './graphs.ts'
import { published, rdfSyntax } from './published.ts'

interface Believed {
  readonly why: string
  readonly terms: readonly string[]
}

const sdmx = 'SDMX-RDF, named in the Data Cube recommendation, is in no package'

/**
 * Terms that cannot be looked up, since no npm package carries their namespace: they stand as the contract has them.
 */
const believed: Readonly<Record<string, Believed>> = {
  'http://www.w3.org/ns/adms#': {
    why: 'ADMS is in no package; the term is schemaAgency, not schemeAgency as CPOV 2.1.2 prints it',
    terms: ['Identifier', 'identifier', 'schemaAgency', 'status'],
  },
  'http://data.europa.eu/m8g/': {
    why: 'CPOV and CPSV-AP are in no package; the files of CPOV are read where they lie beside the repository',
    terms: [
      ...['AdminUnit', 'ContactPoint', 'PublicOrganisation', 'code', 'contactPage', 'contactPoint'],
      ...['email', 'level', 'telephone', 'Participation', 'participates'],
    ],
  },
  'http://data.europa.eu/r5r/': {
    why: 'DCAT-AP is in no package; its shapes are run over the catalogue where they lie beside the repository',
    terms: ['availability'],
  },
  'http://dcat-ap.de/def/dcatde/': {
    why: 'DCAT-AP.de is in no package; its shapes name them',
    terms: ['contributorID', 'licenseAttributionByText', 'politicalGeocodingLevelURI'],
  },
  'http://spdx.org/rdf/terms#': {
    why: 'SPDX is in no package; the shapes of DCAT-AP name its properties',
    terms: [
      ...['Checksum', 'ChecksumAlgorithm', 'algorithm', 'checksum', 'checksumAlgorithm_sha1'],
      ...['checksumAlgorithm_sha256', 'checksumValue'],
    ],
  },
  'http://purl.org/linked-data/sdmx/2009/attribute#': {
    why: sdmx,
    terms: ['collMethod', 'obsStatus', 'unitMeasure'],
  },
  'http://purl.org/linked-data/sdmx/2009/code#': {
    why: sdmx,
    terms: ['obsStatus-A', 'obsStatus-E', 'obsStatus-P'],
  },
  'http://purl.org/linked-data/sdmx/2009/dimension#': {
    why: sdmx,
    terms: ['age', 'refArea', 'refPeriod', 'sex'],
  },
  'https://w3id.org/ldes#': {
    why: 'LDES is in no package; DCAT-AP Feeds say LatestVersionSubset and amount where LDES now says RetentionPolicy',
    terms: [
      ...['EventStream', 'LatestVersionSubset', 'RetentionPolicy', 'amount', 'immutable'],
      ...['retentionPolicy', 'timestampPath', 'versionAmount', 'versionOfPath'],
    ],
  },
  'https://w3id.org/tree#': {
    why: 'TREE is in no package',
    terms: [
      ...['GreaterThanOrEqualToRelation', 'LessThanOrEqualToRelation', 'Node', 'member', 'node'],
      ...['path', 'relation', 'shape', 'value', 'view'],
    ],
  },
  'http://purl.org/linked-data/sdmx/2009/measure#': { why: sdmx, terms: ['obsValue'] },
}

/** Terms of DCAT 3; the package of its namespace has DCAT 2. */
const newInDcat3 = [
  ...['DatasetSeries', 'hasCurrentVersion', 'hasVersion', 'inSeries', 'previousVersion', 'version'],
].map((name) => `http://www.w3.org/ns/dcat#${name}`)

/** RDF Schema is in no package of its own; others say the kind of its label only. */
const ofRdfSchema = ['http://www.w3.org/2000/01/rdf-schema#range']

/** Of the dimension and the attribute that no standard has: the cube describes them. */
const ownProperties = ['census-base', 'age-parts'].map(
  (name) => `https://daten.example.org/def/population#${name}`,
)

/** Terms of the same namespace that CPSV-AP has, for who takes part in what. */
const ofCpsv = ['Participation', 'participates']

/** Terms that CPOV 2.1.2 has in its context and shapes only (docs/vocabulary.md, section 9). */
const onlyInShapes = ['AdminUnit', 'code', 'contactPoint', 'level']

interface Term {
  readonly iri: string
  readonly kind: TermKind
}

const terms: readonly Term[] = vocabularies.flatMap(({ namespace, kinds }) =>
  Object.entries(kinds).map(([name, kind]) => ({ iri: namespace + name, kind })),
)

const namespaceOf = ({ iri }: Term): string => iri.replace(/[^#/]*$/, '')
const typesIn = (store: Store, iri: string): string[] =>
  store.getObjects(iri, `${rdfSyntax}type`, null).map(({ value }) => value.replace(/^.*[#/]/, ''))

const isProperty = ({ kind }: Term): boolean => kind !== 'class' && kind !== 'individual'

/** Properties of a network's own: they are in no table, and in no context. */
const extraProperties = Array.from(
  extraFields.values(),
  ({ name, property }) => property ?? fieldIri(base, name),
)

const known = terms.filter(
  (term) => !(namespaceOf(term) in believed || [...newInDcat3, ...ofRdfSchema].includes(term.iri)),
)

describe('The table of terms', () => {
  it('believes only what it has to: terms named here, of namespaces that no package has', () => {
    const unseen = terms.filter((term) => namespaceOf(term) in believed).map(({ iri }) => iri)
    const named = Object.entries(believed).flatMap(([namespace, { terms: names }]) =>
      names.map((name) => namespace + name),
    )
    expect(unseen.filter((iri) => !named.includes(iri))).toEqual([])
    for (const namespace of Object.keys(believed))
      expect(
        published.getSubjects(null, null, null).filter(({ value }) => value.startsWith(namespace)),
      ).toEqual([])
    expect(newInDcat3.filter((iri) => typesIn(published, iri).length > 0)).toEqual([])
    expect(known.length).toBeGreaterThan(150)
  })

  it('has only terms that exist in their namespace', () => {
    const missing = known.filter(({ iri }) => typesIn(published, iri).length === 0)
    expect(missing).toEqual([])
  })

  it('calls classes what are classes, and properties what are properties', () => {
    const classes = known.filter(({ kind }) => kind === 'class')
    expect(classes.filter(({ iri }) => !typesIn(published, iri).includes('Class'))).toEqual([])
    const properties = known.filter(isProperty)
    const isOne = ({ iri }: Term) =>
      typesIn(published, iri).some((type) => /Property$|^Link$/.test(type))
    expect(properties.filter((term) => !isOne(term))).toEqual([])
  })

  it('points to things with object properties, and says values with the others', () => {
    const kinds = (term: Term) => typesIn(published, term.iri)
    const pointing = known.filter((term) => isProperty(term) && term.kind === 'iri')
    const saying = known.filter((term) => isProperty(term) && term.kind !== 'iri')
    expect(pointing.filter((term) => kinds(term).includes('DatatypeProperty'))).toEqual([])
    expect(saying.filter((term) => kinds(term).includes('ObjectProperty'))).toEqual([])
  })

  it('has no term that its authors have given up', () => {
    const givenUp = ['http://schema.org/supersededBy', 'http://www.w3.org/2002/07/owl#deprecated']
    const old = known.filter(({ iri }) =>
      givenUp.some((predicate) => published.countQuads(iri, predicate, null, null) > 0),
    )
    expect(old).toEqual([])
  })

  it.each([...recordGraphs, ...sharedGraphs])(
    'holds every predicate and class of %s',
    (_name, quads) => {
      const listed = new Set([...terms.map(({ iri }) => iri), ...extraProperties, ...ownProperties])
      const isClass = ({ predicate }: Quad) => predicate.value === `${rdfSyntax}type`
      const used = quads.flatMap((quad) =>
        isClass(quad) ? [quad.object.value] : [quad.predicate.value],
      )
      expect([...new Set(used)].filter((iri) => !listed.has(iri))).toEqual([])
    },
  )
})

const vocabularyFile = readBeside('shapes/cpov-2.1.2/core-public-organisation-ap.ttl', 'CPOV terms')
const shapesFile = readBeside(
  'shapes/cpov-2.1.2/core-public-organisation-ap-SHACL.ttl',
  'CPOV terms',
)

describe.skipIf(vocabularyFile === undefined || shapesFile === undefined)(
  'The terms of CPOV',
  { meta: { needs: '../shared/shapes/cpov-2.1.2' } },
  () => {
    const cpov = terms.filter(
      (term) =>
        namespaceOf(term) === 'http://data.europa.eu/m8g/' &&
        !ofCpsv.some((name) => term.iri.endsWith(`/${name}`)),
    )
    const isInShapes = ({ iri }: Term) => shapesFile?.includes(`<${iri}>`)

    it('stand in its vocabulary file, but for those that only its shapes have', () => {
      const file = new Store(new Parser().parse(vocabularyFile ?? ''))
      const missing = cpov.filter(({ iri }) => typesIn(file, iri).length === 0)
      expect(missing.map(({ iri }) => iri.slice('http://data.europa.eu/m8g/'.length))).toEqual(
        onlyInShapes,
      )
    })

    it('all stand in its shapes', () => {
      expect(cpov.filter((term) => !isInShapes(term))).toEqual([])
    })
  },
)
