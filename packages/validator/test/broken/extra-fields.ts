import { files, type Row, town } from './row.ts'

/** Fields that the network adds: `fields.yaml` itself, and records that use it. */

const field = (lines: string): string => `fields:\n  - ${lines}\n`

const label = 'label: { de: Feld, en: Field }'

const centres = `fields:
  - { name: centres, type: whole-number, ${label} }
  - { name: stages, type: concept, scheme: phases, list: true, ${label} }
  - { name: motif, type: text, ${label} }
  - { name: report, type: url, ${label} }
  - { name: resolved, type: date, ${label} }
`

/** The town with values of these fields at the end of its file, which begin in line 33. */
const using = (title: string, extra: string, ...found: readonly string[]): Row => {
  const row = town(title, 'issued: 2026-01-01\n', 'issued: 2026-01-01\n', ...found)
  const file = 'municipalities/musterstadt.yaml'
  return {
    ...row,
    changes: { [file]: `${row.changes[file]}extra:\n${extra}`, 'fields.yaml': centres },
  }
}

const broken = (title: string, text: string, ...found: readonly string[]): Row =>
  files(title, { 'fields.yaml': field(text) }, ...found)

export const extraFields: readonly Row[] = [
  using(
    'no fault in values of all fields',
    '  centres: 3\n  stages: [anfang]\n  motif: Früh\n  resolved: "2020-05"\n  source: amt\n',
  ),
  using('a misspelt field', '  centers: 3\n  source: amt\n', 'musterstadt field/unknown 33:3'),
  using('a text for a number', '  centres: drei\n  source: amt\n', 'musterstadt value/type 33:12'),
  using('half a thing', '  centres: 2.5\n  source: amt\n', 'musterstadt value/type 33:12'),
  using(
    'a concept that the scheme lacks',
    '  stages: [anfnag]\n  source: amt\n',
    'musterstadt concept/unknown 33:12',
  ),
  using(
    'one concept twice',
    '  stages: [anfang, anfang]\n  source: amt\n',
    'musterstadt list/duplicate 33:20',
  ),
  using(
    'an impossible date',
    '  resolved: "2020-13"\n  source: amt\n',
    'musterstadt date/impossible 33:13',
  ),
  using(
    'a page of ours that is not there',
    '  report: https://profile.muster.internal/bericht\n  source: amt\n',
    'musterstadt url/own 33:11',
  ),
  using(
    'a person in a text',
    '  motif: Idee von Frau Erika Mustermann\n  source: amt\n',
    'musterstadt text/person 33:10',
  ),
  using('values without a source', '  centres: 3\n', 'musterstadt source/missing 33:3'),
  using(
    'a source that is not there',
    '  centres: 3\n  source: atm\n',
    'musterstadt source/unknown 34:11',
  ),
  files(
    'a field in a network that adds none',
    {
      'municipalities/probenhausen.yaml':
        'kind: gemeinde\nname: { de: Probenhausen }\nextra: { centres: 3, source: zweitamt }\n',
    },
    'probenhausen field/unknown 3:10',
  ),
  broken(
    'a name with a hyphen',
    `{ name: family-centres, type: text, ${label} }`,
    'fields extra/name 2:13',
  ),
  broken(
    'a reserved name',
    `{ name: source, type: text, ${label} }`,
    'fields extra/reserved-name 2:13',
  ),
  broken(
    'a name that every object has',
    `{ name: constructor, type: text, ${label} }`,
    'fields extra/reserved-name 2:13',
  ),
  broken(
    'a property that is a word of RDF itself',
    `{ name: motif, type: text, ${label}, property: "http://www.w3.org/1999/02/22-rdf-syntax-ns#type" }`,
    'fields extra/property 2:74',
  ),
  broken(
    'a name twice',
    `{ name: motif, type: text, ${label} }\n  - { name: motif, type: url, ${label} }`,
    'fields extra/duplicate-name 3:13',
  ),
  broken(
    'a type that does not exist',
    `{ name: motif, type: txt, ${label} }`,
    'fields value/not-allowed 2:26',
  ),
  broken(
    'concepts of no scheme',
    `{ name: stages, type: concept, ${label} }`,
    'fields extra/concept-without-scheme 2:5',
  ),
  broken(
    'a scheme of texts',
    `{ name: motif, type: text, scheme: phases, ${label} }`,
    'fields extra/scheme-without-concept 2:40',
  ),
  broken(
    'a scheme that is not there',
    `{ name: stages, type: concept, scheme: phase, ${label} }`,
    'fields extra/unknown-scheme 2:44',
  ),
  broken(
    'a list of numbers',
    `{ name: centres, type: number, list: true, ${label} }`,
    'fields extra/no-list 2:42',
  ),
  broken(
    'a property without a name',
    `{ name: motif, type: text, property: "http://example.org/", ${label} }`,
    'fields extra/property 2:42',
  ),
  broken(
    'the property of another field',
    `{ name: motif, type: text, property: "http://schema.org/name", ${label} }`,
    'fields extra/property-taken 2:42',
  ),
  broken(
    'a label in German only',
    '{ name: motif, type: text, label: { de: Feld } }',
    'fields translation/missing 2:39',
  ),
  broken(
    'an unknown word',
    `{ name: motif, typ: text, ${label} }`,
    'fields value/missing 2:5',
    'fields field/unknown 2:20',
  ),
  files(
    'nobody for a file of fields that cannot be read',
    {
      'fields.yaml': 'fields: [\n',
      'municipalities/probenhausen.yaml':
        'kind: gemeinde\nname: { de: Probenhausen }\nextra: { centres: 3, source: zweitamt }\n',
    },
    'fields yaml/unclosed 1:9',
  ),
  files(
    'a scheme with the name of the fields',
    {
      'concepts/fields.yaml':
        'scheme: fields\ntitle: { de: A, en: B }\ndescription: { de: A, en: B }\nlicence: cc-zero\nconcepts: [{ notation: a, label: { de: A, en: B } }]\n',
    },
    'concepts/fields scheme/reserved-name 1:9',
  ),
]
