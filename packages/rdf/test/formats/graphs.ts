import fc from 'fast-check'
import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3'
import { Graph, iri, plain, tagged } from '../../src/graph.ts'
import { rdf, vocabularies, xsd } from '../../src/vocabularies.ts'
import { base } from './base.ts'

/** IRIs of which each has broken some writer or reader of somebody. */
const nastyIris = [
  `${base}kommunen/musterstadt`,
  `${base}kommunen/musterstadt#gebiet`,
  `${base}kommunen/musterstadt#population-2021-12-31`,
  `${base}kommunen/andernorts#gebiet`,
  `${base}def/sources#statistik`,
  `${base}def/time#x`,
  `${base}def/k#x`,
  `${base}#netzwerk`,
  base,
  'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
  'http://dcat-ap.de/def/licenses/dl-by-de/',
  'http://dcat-ap.de/def/licenses/2.',
  'http://dcat-ap.de/def/licenses/.2',
  'http://dcat-ap.de/def/licenses/-2',
  'http://dcat-ap.de/def/licenses/a//b',
  'http://www.wikidata.org/entity/Q6275',
  'http://www.wikidata.org/entity/',
  'http://schema.org/name',
  'http://schema.org/Person',
  'http://schema.org/id',
  'http://example.org/%C3%BC',
  'http://example.org/%2F..%2f',
  'http://example.org/straße/ü',
  'http://example.org/大字',
  'http://example.org/😀#😀',
  'http://example.org/(a)',
  "http://example.org/it's,here;now!$&*+=@~_",
  'http://example.org/?q=a&b=<'.slice(0, -1),
  'http://example.org/ends-with-dot.',
  'http://example.org//double//',
  'http://example.org/x#a/b/c',
  'http://example.org/x#',
  'http://example.org/x#1',
  'http://[2001:db8::1]:8080/',
  'urn:uuid:00000000-0000-0000-0000-000000000000',
  'urn:example:a:b',
  'tel:+492421000000',
  'mailto:amt@example.org',
] as const

/** Texts of which each has broken some writer or reader of somebody; all fit into XML 1.0. */
const nastyTexts = [
  '',
  ' ',
  '\n',
  ' führende und folgende Blanks \t',
  'Zeile eins\nZeile zwei\n\nAbsatz',
  'Windows\r\nalt\rMac',
  'Tab\tulator',
  '"Zitat"',
  '""" drei',
  'endet mit "',
  "'einfach'",
  'C:\\neu\\table',
  'endet mit \\',
  '\\u00FC bleibt so',
  '</script><script>alert(1)</script>',
  ']]>',
  '<![CDATA[x]]>',
  '&amp; & &#xD;',
  '<!-- x -->',
  '{"@id": "x"}',
  '@none',
  'http://example.org/kein-link',
  'geo:50,6',
  'Zeilentrenner\u2028und\u2029Absatz',
  'NEL\u0085, DEL\u007F, NBSP\u00A0',
  'BOM\uFEFFmitten',
  '😀 Straße 大字 𝔄',
  'ü aus zwei Zeichen: u\u0308',
  'rechts \u200Fnach\u202E links',
  '\uE000\uFFFD',
  '=1+1',
  '.',
  '-',
] as const

const odd = 'http://example.org/typen#eigen'

/** Lexical forms with their datatypes: canonical ones, odd ones, wrong ones. */
const oddValues = [
  ['0', xsd.integer.value],
  ['-7', xsd.integer.value],
  ['01', xsd.integer.value],
  ['+1', xsd.integer.value],
  ['-0', xsd.integer.value],
  ['1 ', xsd.integer.value],
  ['9007199254740993', xsd.integer.value],
  ['123456789012345678901234567890', xsd.integer.value],
  ['1.0', xsd.decimal.value],
  ['50.82007', xsd.decimal.value],
  ['-0.5', xsd.decimal.value],
  ['.5', xsd.decimal.value],
  ['1.', xsd.decimal.value],
  ['5', xsd.decimal.value],
  ['9.4149E8', xsd.double.value],
  ['1.0E3', xsd.double.value],
  ['1.5E-7', xsd.double.value],
  ['true', xsd.boolean.value],
  ['false', xsd.boolean.value],
  ['1', xsd.boolean.value],
  ['True', xsd.boolean.value],
  ['2012', xsd.gYear.value],
  ['2021-12', xsd.gYearMonth.value],
  ['2021-12-31', xsd.date.value],
  ['2026-11-20T08:00:00Z', xsd.dateTime.value],
  ['', odd],
  ['a"b\\c\nd<e>', odd],
  ['POINT(6.44601 50.82007)', 'http://www.opengis.net/ont/geosparql#wktLiteral'],
] as const

/** Legal forms of xsd:double that jsonld rewrites when it makes RDF, which JSON-LD 1.1 does not ask for. */
export const oddDoubles = ['1000', '1e3', '-0.0E0', 'INF', 'NaN', '3.0000000000000004E-1'] as const

const typed = (value: string, datatype: string): Literal =>
  DataFactory.literal(value, iri(datatype))

/** Everything above in one graph: every nasty thing as subject, object, text in each language, typed value. */
export function nastyGraph(): readonly Quad[] {
  const graph = new Graph()
  const predicates = properties.map(iri)
  const next = (index: number): NamedNode => predicates[index % predicates.length] ?? rdf.type
  let count = 0
  for (const subject of nastyIris) {
    graph.type(iri(subject), iri('http://schema.org/Place'))
    for (const object of nastyIris) graph.add(iri(subject), next(count++), iri(object))
  }
  for (const text of nastyTexts) {
    const objects = [plain(text), ...languages.map((language) => tagged(text, language))]
    for (const object of objects)
      graph.add(iri(nastyIris[count % nastyIris.length] ?? base), next(count++), object)
  }
  for (const [value, datatype] of oddValues) {
    for (let round = 0; round < 8; round++)
      graph.add(iri(`${base}#werte`), next(count++), typed(value, datatype))
  }
  return graph.quads()
}

const languages = ['de', 'en', 'de-simple'] as const

/** Every property of our vocabularies, and some of other people. */
const properties: readonly string[] = [
  ...vocabularies
    .flatMap(({ namespace, kinds }) =>
      Object.entries(kinds)
        .filter(([, kind]) => kind !== 'class' && kind !== 'individual')
        .map(([name]) => namespace + name),
    )
    .filter((value) => value !== rdf.type.value),
  'http://example.org/begriffe#größe',
  'http://example.org/begriffe/%C3%BCber',
  'http://example.org/a?b=c&d=e',
  'urn:example:eigenschaft',
  'http://schema.org/id',
  'http://schema.org/type',
]

const classes = vocabularies.flatMap(({ namespace, kinds }) =>
  Object.keys(kinds)
    .filter((name) => kinds[name] === 'class')
    .map((name) => namespace + name),
)

/** Readers resolve these away in absolute IRIs too, as RFC 3986 (section 5.2) lets them. */
const dotSegment = /\/\.{1,2}(?:[/?#]|$)/

const anyIri = fc
  .oneof(
    fc.constantFrom(...nastyIris),
    fc.constantFrom(...properties, ...classes),
    fc
      .array(fc.constantFrom(..."abcäß😀09-._~!$&'()*+,;=:@%2F/?#"), { maxLength: 12 })
      .map((characters) => `https://example.org/${characters.join('')}`)
      .filter((value) => !dotSegment.test(value)),
  )
  .map(iri)

const xmlForbidden = /[^\t\n\r\u0020-\uFFFD]/g
const xmlText = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.array(fc.constantFrom(...nastyTexts), { maxLength: 3 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }).map((text) => text.replace(xmlForbidden, '')),
)

const literalOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Literal> =>
  fc.oneof(
    text.map(plain),
    fc
      .tuple(text, fc.constantFrom(...languages))
      .map(([value, language]) => tagged(value, language)),
    fc.constantFrom(...oddValues).map(([value, datatype]) => typed(value, datatype)),
    fc
      .tuple(text, fc.constantFrom(odd, xsd.integer.value, xsd.date.value))
      .map(([value, datatype]) => typed(value, datatype)),
  )

const graphOf = (text: fc.Arbitrary<string>): fc.Arbitrary<readonly Quad[]> => {
  const statement = fc.oneof(
    {
      weight: 1,
      arbitrary: fc.tuple(
        anyIri,
        fc.constant(rdf.type),
        fc.oneof(fc.constantFrom(...classes).map(iri), anyIri),
      ),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(
        anyIri,
        fc.constantFrom(...properties).map(iri),
        fc.oneof(anyIri, literalOf(text)),
      ),
    },
  )
  return fc.array(statement, { maxLength: 40 }).map((statements) => {
    const graph = new Graph()
    for (const [subject, predicate, object] of statements) graph.add(subject, predicate, object)
    return graph.quads()
  })
}

/** Any graph that every format can say. */
export const anyGraph = graphOf(xmlText)

/** Graphs with all of Unicode, also what XML 1.0 cannot carry. */
export const graphBeyondXml = graphOf(fc.string({ unit: 'binary' }))
