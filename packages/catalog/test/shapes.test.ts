import { DataFactory, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { describeCatalogue } from '../src/catalogue/catalogue.ts'
import { type ApplicationProfileName, applicationProfile } from '../src/profiles/profiles.ts'
import { type ShapeFinding, validateShapes } from '../src/quality/shacl.ts'
import { shapesBeside } from './beside.ts'
import { datasetOf, dumps, measuredShipped, published } from './snapshot.ts'

const release = await measuredShipped()

function catalogue(name: ApplicationProfileName) {
  const profile = applicationProfile(name)
  if (profile === undefined) throw new Error(name)
  return describeCatalogue(release, { profile, page: 1, dumps, issued: published })
}

/** What was found, each kind once: what hits one dataset hits a hundred. */
const kinds = (findings: readonly ShapeFinding[]): string[] =>
  [...new Set(findings.map(({ path = '', severity }) => `${severity} ${path}`))].sort()

const dct = 'http://purl.org/dc/terms/'
const dcat = 'http://www.w3.org/ns/dcat#'

/**
 * Outlines of towns are not known, the state has no point, a concept scheme has no period, and a participation has no
 * end: none of them is invented to please a recommendation.
 */
const unknown = [
  `Warning ${dct}temporal`,
  `Warning ${dcat}bbox`,
  `Warning ${dcat}centroid`,
  `Warning ${dcat}endDate`,
]

/** Municipalities are no EU bodies, and the EU's list of places does not have them. */
const foreign = [`Warning ${dct}publisher`, `Warning ${dct}spatial`]

const files = (folder: string, ...names: readonly string[]) =>
  names.map((name) => `${folder}/${name}.ttl`)

const de = 'dcat-ap-de-3.0'
const eu3 = 'dcat-ap-3.0.1/html-shacl'
const eu2 = 'dcat-ap-2.1.1'
const eu2File = 'dcat-ap_2.1.1_shacl'

const gates: readonly {
  readonly title: string
  readonly profile: ApplicationProfileName
  readonly files: readonly string[]
  readonly expected: readonly string[]
}[] = [
  {
    title: 'DCAT-AP.de 3.0',
    profile: 'dcat-ap-de',
    files: [
      ...files('dcat-ap-3.0.0', 'dcat-ap-SHACL'),
      ...files(de, 'dcat-ap-SHACL-DE', 'dcat-ap-de-controlledvocabularies'),
      ...files(de, 'dcat-ap-de-deprecated', 'dcat-ap-spec-german-additions'),
    ],
    expected: [],
  },
  {
    title: 'the conventions of DCAT-AP.de 2.0',
    profile: 'dcat-ap-de',
    files: files('dcat-ap-de-2.0', 'dcat-ap-konventionen'),
    expected: [],
  },
  {
    title: 'DCAT-AP 3.0.1',
    profile: 'dcat-ap-3',
    files: files(eu3, 'shapes', 'range', 'shapes_recommended'),
    expected: unknown,
  },
  {
    title: 'the vocabularies of DCAT-AP 3.0.1',
    profile: 'dcat-ap-3',
    files: files(eu3, 'mdr-vocabularies.shape'),
    // The shape writes the namespace of SPDX with https.
    expected: ['Violation http://spdx.org/rdf/terms#algorithm', ...foreign],
  },
  {
    title: 'DCAT-AP 2.1.1',
    profile: 'dcat-ap-2',
    files: files(eu2, `${eu2File}_shapes`, `${eu2File}_range`, `${eu2File}_shapes_recommended`),
    expected: unknown,
  },
  {
    title: 'the vocabularies of DCAT-AP 2.1.1',
    profile: 'dcat-ap-2',
    files: files(eu2, `${eu2File}_mdr-vocabularies.shape`),
    expected: foreign,
  },
]

/** The engine is slow where a core is shared; it hangs only when it hangs. */
const needsShapes = { meta: { needs: '../shared/shapes' } }

describe.each(gates)('$title', ({ expected, files: paths, profile, title }) => {
  const shapes = shapesBeside(paths, title)
  const checked = (quads: readonly Quad[]) => validateShapes(shapes ?? [], quads)

  it.skipIf(shapes === undefined)('finds only what cannot be helped', needsShapes, async () => {
    const findings = await checked(catalogue(profile))
    expect(kinds(findings)).toEqual(expected.toSorted())
    const undated = findings.filter(({ path }) => path === `${dct}temporal`)
    expect(undated.filter(({ focus }) => !focus.includes('/def/'))).toEqual([])
    const [boxless, pointless] = ['bbox', 'centroid'].map((name) =>
      findings.filter(({ path }) => path === `${dcat}${name}`).map(({ focus }) => focus),
    )
    expect(boxless?.filter((focus) => !/\/\d{5}(?!000)\d{3}$/.test(focus))).toEqual([])
    expect(pointless?.filter((focus) => !focus.endsWith('/05'))).toEqual([])
  })
})

describe('the shapes of DCAT-AP.de 3.0', () => {
  const gate = gates[0]
  const shapes = shapesBeside(gate?.files ?? [], 'what they would see')
  const quads = datasetOf(release, 'kreis-dueren')

  it.skipIf(shapes === undefined).each([
    ['a publisher', `${dct}publisher`],
    ['the licence of a file', `${dct}license`],
    ['where a concept is from', 'http://www.w3.org/2004/02/skos/core#inScheme'],
    ['a title', `${dct}title`],
  ])('would miss %s', needsShapes, async (_what, predicate) => {
    const without = quads.filter((quad) => quad.predicate.value !== predicate)
    expect(await validateShapes(shapes ?? [], without)).not.toEqual([])
  })
})

describe('An outline of a place', () => {
  const gate = gates[0]
  const shapes = shapesBeside(gate?.files ?? [], 'why no outline is said')
  const quads = datasetOf(release, 'kreis-dueren')
  const [place] = quads
    .filter(({ object }) => object.value === `${dct}Location`)
    .map(({ subject }) => subject)
  const locn = 'http://www.w3.org/ns/locn#'
  const wkt = DataFactory.literal(
    'POINT(6.4 50.7)',
    DataFactory.namedNode('http://www.opengis.net/ont/geosparql#wktLiteral'),
  )
  const node = DataFactory.blankNode('outline')
  const geometry = DataFactory.namedNode(`${locn}geometry`)
  const type = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
  const findings = (object: typeof wkt | typeof node) =>
    validateShapes(shapes ?? [], [
      ...quads,
      DataFactory.quad(place ?? node, geometry, object),
      DataFactory.quad(node, type, DataFactory.namedNode(`${locn}Geometry`)),
    ])

  // ckanext-dcat asks each value for its datatype, which only a literal has (docs/decisions/0061).
  it.skipIf(shapes === undefined)(
    'passes the shapes as a node only, which CKAN cannot read',
    needsShapes,
    async () => {
      expect((await findings(node)).filter(({ path }) => path === geometry.value)).toEqual([])
      const refused = (await findings(wkt)).filter(({ path }) => path === geometry.value)
      expect(refused.map(({ severity }) => severity)).toContain('Violation')
    },
  )
})
