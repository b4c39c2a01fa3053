import { edit, files, type Row, town } from './row.ts'

const dorf = 'municipalities/musterdorf.yaml'
const found = (...places: readonly string[]) => places.map((place) => `musterstadt ${place}`)

const text = '{ de: Ein Ziel. }'
const place = '{ lat: 51.2, lon: 7.1, source: amt }'
const yes = 'summary: true, source: profil }\nphases'
const phases = 'phases: [anfang]'

/** Slips of people who write YAML now and then: each is told where it was made, and what stands behind it is read. */
export const slips: readonly Row[] = [
  town('a colon in a text in braces', text, '{ de: Ziel: früh }', ...found('yaml/colon 17:26')),
  town(
    'a colon and a comma in a text in braces',
    '{ de: Profil der Musterstadt }',
    '{ de: Profil: Musterstadt, 2020 }',
    ...found('yaml/colon 29:32'),
  ),
  town('a comma in a text in braces', text, '{ de: Früh, und gut }', ...found('yaml/comma 17:30')),
  town('two commas in a text', text, '{ de: Früh, gut, oft }', ...found('yaml/comma 17:30')),
  town('brackets in a text', text, '{ de: Ein Ziel [1]. }', ...found('yaml/bracket 17:26')),

  town('a missing colon', phases, 'phases [anfang]', ...found('yaml/missing-colon 18:1')),
  town(
    'a missing colon before entries',
    'contacts:',
    'contacts',
    ...found('yaml/missing-colon 19:1'),
  ),
  town(
    'a missing colon before fields',
    'quotation:',
    'quotation',
    ...found('yaml/missing-colon 11:1'),
  ),
  town(
    'a missing colon in an entry',
    'basis: off',
    'basis off',
    ...found('yaml/missing-colon 22:5'),
  ),
  town('a missing colon in braces', 'lat: 51.2', 'lat 51.2', ...found('yaml/missing-colon 4:13')),
  town('a missing colon before braces', 'areaKm2:', 'areaKm2', ...found('yaml/missing-colon 5:1')),
  town('an only field without colon', place, '\n  lat 51.2', ...found('yaml/missing-colon 5:3')),
  town(
    'an equals sign for a colon',
    phases,
    'phases = [anfang]',
    ...found('yaml/missing-colon 18:1'),
  ),
  town('no blank after a colon', 'kind: kreis', 'kind:kreis', ...found('yaml/colon-space 1:6')),
  town(
    'no blank after a colon in braces',
    'lat: 51.2',
    'lat:51.2',
    ...found('yaml/colon-space 4:17'),
  ),
  town('no blank before quotes', 'ags: "', 'ags:"', ...found('yaml/colon-space 3:20')),
  town('a missing comma', 'lat: 51.2,', 'lat: 51.2', ...found('yaml/missing-comma 4:23')),

  town('a hyphen without a blank', '  - id: 1', '  -id: 1', ...found('yaml/dash 20:3')),
  town('a dash for a hyphen', '  - id: 1', '  – id: 1', ...found('yaml/dash 20:3')),
  town('a bullet for a hyphen', '  - { id: p', '  • { id: p', ...found('yaml/dash 29:3')),
  town('an asterisk for a hyphen', '  - id: 1', '  * id: 1', ...found('yaml/dash 20:3')),
  town('an entry without a hyphen', '  - id: 1', '    id: 1', ...found('list/form 20:5')),
  town('a text for a list', phases, 'phases: anfang', ...found('list/form 18:9')),
  town(
    'a second entry without a hyphen',
    phases,
    'phases:\n  - anfang\n  schule',
    ...found('yaml/missing-dash 20:3'),
  ),
  town(
    'a first entry without a hyphen',
    phases,
    'phases:\n  { de: anfang }\n  - schule',
    ...found('yaml/missing-dash 19:3'),
  ),

  town('a decimal comma', '40.5', '40,5', ...found('yaml/decimal-comma 5:19')),
  town(
    'two decimal commas',
    'lat: 51.2, lon: 7.1',
    'lat: 51,2, lon: 7,1',
    ...found('yaml/decimal-comma 4:18', 'yaml/decimal-comma 4:29'),
  ),
  town(
    'a comma before thousands',
    'value: 10000',
    'value: 10,000',
    ...found('yaml/decimal-comma 9:35'),
  ),
  town('ja for true', yes, yes.replace('true', 'ja'), ...found('value/yes-or-no 17:48')),
  town('Nein for false', yes, yes.replace('true', 'Nein'), ...found('value/yes-or-no 17:48')),
  town(
    'true in quotation marks',
    yes,
    yes.replace('true', '"true"'),
    ...found('value/yes-or-no 17:48'),
  ),

  town('typographic quotes around a field', 'areaKm2:', '„areaKm2“:', ...found('field/quotes 5:1')),
  town(
    'typographic quotes around a field that must be there',
    'kind: k',
    '“kind”: k',
    ...found('field/quotes 1:1'),
  ),
  town('guillemets around a field', 'areaKm2:', '»areaKm2«:', ...found('field/quotes 5:1')),
  town(
    'typographic quotes around a key',
    '"05998004"',
    '„05998004“',
    ...found('value/quotes 3:21'),
  ),
  town('two kinds of quotes', '"05998"', '"05998\'', ...found('yaml/quotes-differ 6:9')),
  town('a typographic closing quote', '"05998"', '"05998“', ...found('yaml/quotes-differ 6:9')),
  town('quotes in quotes', text, '{ de: "Das "Ziel" ist" }', ...found('yaml/inner-quotes 17:31')),
  town('text behind quotes', text, '{ de: "Ziel" der Stadt }', ...found('yaml/inner-quotes 17:31')),
  town('an apostrophe', text, "{ de: 'Geht's los' }", ...found('yaml/inner-quotes 17:31')),
  town('a quote not closed in braces', '"05998004"', '"05998004', ...found('yaml/unclosed 3:21')),
  town('a single quote not closed', '"05998"', "'05998", ...found('yaml/unclosed 6:9')),
  town('a bracket closed by a brace', '[anfang]', '[anfang}', ...found('yaml/unclosed 18:9')),
  town('a bracket closed twice', '[anfang]', '[anfang]]', ...found('yaml/unopened 18:17')),
  town('a hash in a text in braces', text, '{ de: Platz #1 }', ...found('yaml/hash 17:32')),
  town(
    'a hash in a text',
    '{ de: Wir fangen früh an. }',
    '\n    de: Platz #1 im Land',
    ...found('yaml/comment 13:9'),
  ),

  town(
    'three lines indented with tabs',
    '    basis: official-publication\n    address: { street: Musterweg 1, postcode: "12345", town: Musterstadt }\n    tele',
    '\tbasis: official-publication\n\taddress: { street: Musterweg 1, postcode: "12345", town: Musterstadt }\n\ttele',
    ...found('yaml/tab 22:1'),
  ),
  town(
    'no-break spaces before a field',
    '  source: profil\nd',
    '\u00a0\u00a0source: profil\nd',
    ...found('yaml/odd-space 14:1'),
  ),
  town(
    'a no-break space behind a colon',
    'partOf: "',
    'partOf:\u00a0"',
    ...found('yaml/odd-space 6:8'),
  ),
  town(
    'a line one column too far left',
    '    basis: o',
    '   basis: o',
    ...found('yaml/indentation 22:4'),
  ),
  town('a line too far right', '    basis: o', '      basis: o', ...found('yaml/indentation 22:7')),
  town(
    'a line that is nothing',
    phases,
    `Hier folgt mehr\n${phases}`,
    ...found('yaml/syntax 18:1'),
  ),
  files(
    'line endings of Windows and a byte order mark',
    { [dorf]: '\ufeffkind: gemeinde\r\nname: { de: Musterdorf }\r\n' },
    'musterdorf data/byte-order-mark 1:1',
    'musterdorf data/line-endings 1:1',
  ),
  files(
    'slips of five kinds and a wrong value',
    {
      [dorf]: [
        'kind gemeinde',
        'name: { de: Muster: dorf }',
        'officialName: { de: "Musterdorf }',
        'location: { lat: 51,2, lon: 7.1 }',
        'aliases:',
        '  – Dorf',
        'website: nirgends',
        '',
      ].join('\n'),
    },
    'musterdorf yaml/missing-colon 1:1',
    'musterdorf yaml/colon 2:13',
    'musterdorf yaml/unclosed 3:21',
    'musterdorf source/missing 4:11',
    'musterdorf yaml/decimal-comma 4:18',
    'musterdorf list/form 6:3',
    'musterdorf url/format 7:10',
  ),
  edit('sources.yaml')(
    'a dash in sources.yaml',
    '  - { id: zweit',
    '  – { id: zweit',
    'sources yaml/dash 7:3',
  ),
]
