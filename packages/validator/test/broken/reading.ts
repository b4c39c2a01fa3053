import { edit, files, type Row, town } from './row.ts'

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)],
    ),
  )

const dorf = 'municipalities/musterdorf.yaml'

/** Files that are no files of ours, and texts that are no YAML of ours. */
export const reading: readonly Row[] = [
  files('a folder without network.yaml', { 'network.yaml': null }, 'network data/missing 1:1'),
  files('a folder without sources.yaml', { 'sources.yaml': null }, 'sources data/missing 1:1'),
  files(
    'a record in Windows-1252',
    { [dorf]: bytes('kind: gemeinde\nname: { de: D', 0xfc, 'ren }\n') },
    'musterdorf data/encoding 2:14',
  ),
  files(
    'a record cut in the middle of a character',
    { [dorf]: bytes('kind: gemeinde\nname: { de: D', 0xc3) },
    'musterdorf data/encoding 2:14',
  ),
  files(
    'a record with a byte order mark',
    { [dorf]: '\ufeffkind: gemeinde\nname: { de: Musterdorf }\n' },
    'musterdorf data/byte-order-mark 1:1',
  ),
  files(
    'a record with a byte order mark before a remark',
    { [dorf]: '\ufeff# Musterdorf\nkind: gemeinde\nname: { de: Musterdorf }\n' },
    'musterdorf data/byte-order-mark 1:1',
  ),
  files(
    'a record with line ends of Windows behind a remark',
    { [dorf]: '# Musterdorf\r\nkind: gemeinde\r\nname: { de: Musterdorf }\r\n' },
    'musterdorf data/line-endings 1:1',
  ),
  files(
    'a record of more than a mebibyte',
    { [dorf]: `# ${'x'.repeat(1024 * 1024)}\n` },
    'musterdorf data/too-large 1:1',
  ),
  files('an empty record', { [dorf]: '' }, 'musterdorf data/empty 1:1'),
  files(
    'a record of comments only',
    { [dorf]: '# Musterdorf\n# folgt\n' },
    'musterdorf data/empty 1:1',
  ),
  files('a record that is a list', { [dorf]: '- kind: gemeinde\n' }, 'musterdorf value/type 1:1'),
  files(
    'a record that is one sentence',
    { [dorf]: 'Musterdorf hat noch kein Profil\n' },
    'musterdorf value/type 1:1',
  ),
  files(
    'a file name with an umlaut',
    { 'municipalities/Müsterdorf.yaml': 'kind: gemeinde\nname: { de: Müsterdorf }\n' },
    'Müsterdorf data/file-name 1:1',
  ),
  files(
    'a file name with a capital',
    { 'municipalities/Musterdorf.yaml': 'kind: gemeinde\nname: { de: Musterdorf }\n' },
    'Musterdorf data/file-name 1:1',
  ),
  files(
    'a file that ends in .yml',
    { 'municipalities/musterdorf.yml': 'kind: gemeinde\n' },
    'musterdorf.yml data/file-name 1:1',
  ),
  files(
    'a stray document',
    { 'municipalities/notizen.docx': 'PK' },
    'notizen.docx data/unexpected-file 1:1',
  ),
  files(
    'a file of the folder that nobody reads',
    { 'netzwork.yaml': 'x: 1\n', 'README.md': '# Daten\n' },
    'netzwork data/unread 1:1',
  ),
  files(
    'a scheme file name with a blank',
    { 'concepts/neue liste.txt': 'x' },
    'concepts/neue liste.txt data/unexpected-file 1:1',
  ),
  files(
    'no record at all',
    {
      'municipalities/musterstadt.yaml': null,
      'municipalities/probenhausen.yaml': null,
      'municipalities/musterverbund.yaml': null,
    },
    'municipalities data/no-records 1:1',
    'sources source/unused 2:9',
    'sources source/unused 7:11',
  ),

  town(
    'a tab before a field',
    '  source: profil\ndescription',
    '\tsource: profil\ndescription',
    'musterstadt yaml/tab 14:1',
  ),
  town(
    'a field indented too little',
    '  source: profil\ndescription',
    ' source: profil\ndescription',
    'musterstadt yaml/indentation 14:2',
  ),
  town(
    'a field indented too far',
    'partOf: "05998"',
    '  partOf: "05998"',
    'musterstadt yaml/indentation 6:3',
  ),
  town(
    'a quotation mark never closed',
    'partOf: "05998"',
    'partOf: "05998',
    'musterstadt yaml/unclosed 6:9',
  ),
  town('a bracket never closed', '[anfang]', '[anfang', 'musterstadt yaml/unclosed 18:9'),
  town(
    'a brace never closed',
    'value: 40.5, source: amt }',
    'value: 40.5, source: amt',
    'musterstadt yaml/unclosed 5:10',
  ),
  town(
    'a colon inside a value',
    'name: Max Mustermann',
    'name: Amt: Max Mustermann',
    'musterstadt yaml/colon 21:11',
  ),
  town(
    'a value that begins with @',
    'email: amt@musterstadt.example',
    'email: @musterstadt',
    'musterstadt yaml/reserved-character 25:12',
  ),
  town(
    'a value that begins with %',
    'name: Max Mustermann',
    'name: %Max',
    'musterstadt yaml/reserved-character 21:11',
  ),
  town('an unknown escape', '"05998004"', '"05998\\q04"', 'musterstadt yaml/escape 3:27'),
  town(
    'a field given twice',
    'partOf: "05998"',
    'partOf: "05998"\nkind: gemeinde',
    'musterstadt yaml/duplicate-key 7:1',
  ),
  town(
    'a nested field given twice',
    'name: Max Mustermann',
    'name: Max Mustermann\n    id: 2',
    'musterstadt yaml/duplicate-key 22:5',
  ),
  town('a colon without a field name', 'partOf: "05998"', ': "05998"', 'musterstadt yaml/key 6:1'),
  town(
    'a field name that is a list',
    'partOf: "05998"',
    '? [partOf]\n: "05998"',
    'musterstadt yaml/key 6:3',
  ),
  town('a reference to a value', 'partOf: "05998"', 'partOf: *kreis', 'musterstadt yaml/alias 6:9'),
  town(
    'a value with an anchor',
    'partOf: "05998"',
    'partOf: &kreis "05998"',
    'musterstadt yaml/alias 6:16',
  ),
  files(
    'a bomb of references',
    { [dorf]: 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nkind: *c\n' },
    'musterdorf yaml/alias 1:7',
    'musterdorf yaml/alias 2:7',
    'musterdorf yaml/alias 2:8',
    'musterdorf yaml/alias 2:12',
    'musterdorf yaml/alias 3:7',
    'musterdorf yaml/alias 3:8',
    'musterdorf yaml/alias 3:12',
    'musterdorf yaml/alias 4:7',
  ),
  town('an own type tag', 'kind: kreis', 'kind: !kind kreis', 'musterstadt yaml/tag 1:7'),
  town(
    'a tag of a language',
    'kind: kreis',
    'kind: !!js/function kreis',
    'musterstadt yaml/tag 1:7',
  ),
  files(
    'a directive',
    { [dorf]: '# Musterdorf\n%YAML 1.1\n---\nkind: gemeinde\n' },
    'musterdorf yaml/directive 2:1',
  ),
  files(
    'two documents in a file',
    { [dorf]: 'kind: gemeinde\nname: { de: Musterdorf }\n---\nkind: gemeinde\n' },
    'musterdorf yaml/several-documents 3:1',
  ),
  files(
    'brackets forty deep',
    { [dorf]: `kind: ${'['.repeat(40)}${']'.repeat(40)}\n` },
    'musterdorf yaml/too-deep 1:39',
  ),
  files(
    'brackets ten thousand deep',
    { [dorf]: `kind: ${'['.repeat(10_000)}\n` },
    'musterdorf yaml/too-deep 1:1',
  ),
  files(
    'brackets a hundred thousand deep',
    { [dorf]: `kind: ${'['.repeat(100_000)}\n` },
    'musterdorf yaml/too-deep 1:38',
  ),
  files(
    'a hundred thousand values',
    { [dorf]: `kind: [${'x,'.repeat(100_000)}]\n` },
    'musterdorf yaml/too-many-parts 1:66670',
  ),
  town(
    'words after a quoted value',
    'partOf: "05998"',
    'partOf: "05998" NRW',
    'musterstadt yaml/inner-quotes 6:15',
  ),
  town(
    'a missing colon',
    'partOf: "05998"',
    'partOf "05998"',
    'musterstadt yaml/missing-colon 6:1',
  ),
  town(
    'two slips, both found',
    'kind: kreisangehoerige-stadt',
    'kind: "a" b\nwebsite: "c" d',
    'musterstadt yaml/inner-quotes 1:9',
    'musterstadt yaml/inner-quotes 2:12',
    'musterstadt yaml/duplicate-key 28:1',
  ),

  files(
    'a reference row with too few cells',
    { 'reference/zweite.csv': 'level,ags,name\ngemeinde,05999001\n' },
    'reference/zweite.csv reference/row 2:1',
  ),
  files(
    'a reference row without a key',
    { 'reference/zweite.csv': 'level,ags,name\ngemeinde,,Nirgendwo\n' },
    'reference/zweite.csv reference/row 2:1',
  ),
  files(
    'a reference row with a word for a number',
    { 'reference/zweite.csv': 'level,ags,name,lat\ngemeinde,05999001,Irgendwo,Nord\n' },
    'reference/zweite.csv reference/row 2:1',
  ),
  files(
    'a reference list with a quotation mark never closed',
    { 'reference/zweite.csv': 'level,ags,name\ngemeinde,05999001,"Irgendwo\n' },
    'reference/zweite.csv reference/row 2:1',
  ),
  files(
    'a key twice in the reference list',
    { 'reference/zweite.csv': 'level,ags,name\ngemeinde,05999001,A\ngemeinde,05999001,B\n' },
    'reference/zweite.csv reference/duplicate 3:1',
  ),
  files(
    'a reference list in Windows-1252',
    { 'reference/zweite.csv': bytes('level,ags,name\ngemeinde,05999001,M', 0xfc, 'ster\n') },
    'reference/zweite.csv data/encoding 2:20',
  ),
  files(
    'a folder without a reference list',
    { 'reference/muster.csv': null },
    'reference reference/missing 1:1',
  ),
  edit('network.yaml')(
    'a slip in network.yaml',
    'languages: [de, en]',
    'languages: [de, en',
    'network yaml/unclosed 13:12',
  ),
]
