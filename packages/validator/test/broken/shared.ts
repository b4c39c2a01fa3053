import { folder } from '../fixture.ts'
import { edit, files, type Row, town } from './row.ts'

const city = edit('municipalities/probenhausen.yaml')
const consortium = edit('municipalities/musterverbund.yaml')
const network = edit('network.yaml')
const sources = edit('sources.yaml')
const programmes = edit('concepts/programmes.yaml')
const measures = edit('concepts/measures.yaml')

const dorf = 'municipalities/musterdorf.yaml'
const gone = (more: string): string => `kind: gemeinde\nname: { de: Musterdorf }\n${more}\n`

/** What takes more than one record to see, and the files that records share. */
export const shared: readonly Row[] = [
  files(
    'a former address that another record has',
    { [dorf]: gone('formerSlugs: [probenhausen]') },
    'musterdorf slug/duplicate 3:15',
  ),
  files(
    'a former address that two records claim',
    {
      [dorf]: gone('formerSlugs: [altdorf]'),
      'municipalities/neudorf.yaml':
        'kind: gemeinde\nname: { de: Neudorf }\nformerSlugs: [altdorf]\n',
    },
    'musterdorf slug/duplicate 3:15',
    'neudorf slug/duplicate 3:15',
  ),
  files(
    'two files that differ by case',
    { [dorf]: gone(''), 'municipalities/MusterDorf.yaml': gone('') },
    'MusterDorf data/file-name 1:1',
    'MusterDorf slug/duplicate 1:1',
    'musterdorf slug/duplicate 1:1',
  ),
  files(
    'another name that is another address',
    { [dorf]: gone('aliases: [Musterstadt]') },
    'musterdorf alias/ambiguous 3:11',
  ),
  files(
    'a misspelling that two records have',
    {
      [dorf]: gone('misspellings: [Mustadorf]'),
      'municipalities/neudorf.yaml':
        'kind: gemeinde\nname: { de: Neudorf }\nmisspellings: [mustadorf]\n',
    },
    'musterdorf alias/ambiguous 3:16',
    'neudorf alias/ambiguous 3:16',
  ),
  files(
    'a former key that two had until one day; another time is another bearer',
    {
      [dorf]: gone(
        'formerKeys: [{ ags: "05997001", until: 2009-10-20, source: amt }, { ags: "05997002", until: 2009-10-20, source: amt }]',
      ),
      'municipalities/neudorf.yaml':
        'kind: gemeinde\nname: { de: Neudorf }\nformerKeys: [{ ags: "05997001", until: 2009-10-20, source: amt }, { ags: "05997002", until: "1974", source: amt }]\n',
    },
    'musterdorf key/two-bearers 3:21',
    'neudorf key/two-bearers 3:21',
  ),
  files(
    'a former key that another had from before its end; from the day after it could',
    {
      [dorf]: gone(
        'formerKeys: [{ ags: "05997001", until: 2009-10-20, source: amt }, { ars: "059970001001", until: 2009-10-20, source: amt }]',
      ),
      'municipalities/neudorf.yaml':
        'kind: gemeinde\nname: { de: Neudorf }\nformerKeys: [{ ags: "05997001", since: 2009-10-20, until: "2015", source: amt }, { ars: "059970001001", since: 2009-10-21, until: "2015", source: amt }]\n',
    },
    'musterdorf key/two-bearers 3:21',
    'neudorf key/two-bearers 3:21',
  ),
  files(
    'a key of now that began before another had lost it, as it says; from the day after it could',
    {
      [dorf]: gone(
        'formerKeys: [{ ags: "05998011", ars: "059980011011", until: 2009-10-20, source: amt }, { ars: "059980011012", until: "2009-09", source: amt }]',
      ),
      'municipalities/neudorf.yaml':
        'kind: gemeinde\nname: { de: Neudorf }\npartOf: "05998"\nidentifiers: { ags: "05998011", ars: "059980011011", since: "2009-10", source: amt }\n',
      'municipalities/altdorf.yaml':
        'kind: gemeinde\nname: { de: Altdorf }\npartOf: "05998"\nidentifiers: { ags: "05998012", ars: "059980011012", since: 2009-10-01, source: amt }\n',
      'municipalities/oberdorf.yaml':
        'kind: gemeinde\nname: { de: Oberdorf }\nformerKeys: [{ ags: "05998011", since: "2001", until: "2011", source: amt }]\n',
    },
    'altdorf ags/not-in-reference 4:21',
    'musterdorf key/two-bearers 3:21',
    'neudorf ags/not-in-reference 4:21',
    'neudorf key/two-bearers 4:21',
    'oberdorf key/two-bearers 3:21',
  ),
  files(
    'a key of now that began when its former one had ended, while another still had it',
    {
      [dorf]: gone('formerKeys: [{ nuts: DEA97, until: "2011", source: amt }]'),
      'municipalities/kreis-neudorf.yaml':
        'kind: kreis\nname: { de: Kreis Neudorf }\npartOf: "05"\nidentifiers: { nuts: DEA97, source: amt }\nformerKeys: [{ nuts: DEA96, until: 2009-10-20, source: amt }]\n',
    },
    'kreis-neudorf key/two-bearers 4:22',
    'musterdorf key/two-bearers 3:22',
  ),
  files(
    'two forms of the key of a city that two had at one time',
    {
      [dorf]: gone('formerKeys: [{ ags: "05997", until: 1974-12-31, source: amt }]'),
      'municipalities/neudorf.yaml':
        'kind: gemeinde\nname: { de: Neudorf }\nformerKeys: [{ ags: "05997000", since: "1970", until: "2009", source: amt }]\n',
    },
    'musterdorf key/two-bearers 3:21',
    'neudorf key/two-bearers 3:21',
  ),
  files(
    'a former key that ends before it begins, and one that is there twice',
    {
      [dorf]: gone(
        'formerKeys: [{ ags: "05997001", since: "2009-11", until: 2009-10-20, source: amt }, { ags: "05997001", since: "1974", until: "1974", source: amt }]',
      ),
    },
    'musterdorf former-key/ends-before 3:58',
    'musterdorf former-key/repeated 3:92',
  ),
  files('a key that ended here and is that of another now', {
    [dorf]: gone('formerKeys: [{ ags: "05998004", until: 2009-10-20, source: amt }]'),
  }),
  files(
    'a former key that is one of now, one that has not ended yet, and none',
    {
      [dorf]: gone(
        'identifiers: { ags: "05998008", source: amt }\nformerKeys: [{ ags: "05998008", until: 2009-10-20, source: amt }, { nuts: DEA97, until: 2027-01-01, source: amt }, { until: 2009-10-20, source: amt }]',
      ),
    },
    'musterdorf former-key/present 4:21',
    'musterdorf date/future 4:89',
    'musterdorf former-key/empty 4:116',
  ),
  files(
    'an AGS in two records',
    {
      [dorf]: gone('identifiers: { ags: "05998008", source: amt }'),
      'municipalities/gemeinde-musterdorf.yaml':
        'kind: gemeinde\nname: { de: Gemeinde Musterdorf }\nidentifiers: { ags: "05998008", source: amt }\n',
    },
    'gemeinde-musterdorf identifiers/duplicate 3:21',
    'musterdorf identifiers/duplicate 3:21',
  ),
  files(
    'a Wikidata item in two records',
    { [dorf]: gone('identifiers: { wikidata: Q1000000997, source: amt }') },
    'musterdorf identifiers/duplicate 3:26',
    'probenhausen identifiers/duplicate 3:74',
  ),
  files(
    'one website for two records',
    { [dorf]: gone('website: http://www.musterstadt.example/') },
    'musterdorf website/duplicate 3:10',
    'musterstadt website/duplicate 27:10',
  ),
  network(
    'a publisher with the website of a municipality, spelt otherwise',
    'publisher: { name: Musterstelle, type: LocalAuthority }',
    'publisher: { name: Musterstelle, type: LocalAuthority, url: "http://www.musterstadt.example/" }',
    'musterstadt website/of-publisher 27:10',
  ),
  network(
    'figures that are older than the network wants them',
    'languages: [de, en]',
    'languages: [de, en]\nmaxAge: 4',
    'musterstadt figure/old 9:57',
    'musterstadt figure/old 10:65',
  ),
  network(
    'no fault in figures that are as old as the network lets them be',
    'languages: [de, en]',
    'languages: [de, en]\nmaxAge: 5',
  ),
  network(
    'an age that is no number of years',
    'languages: [de, en]',
    'languages: [de, en]\nmaxAge: 0',
    'network years/format 14:9',
  ),
  network(
    'no fault in words of its own for the navigation',
    'languages: [de, en]',
    'navigation: [{ page: /kommunen, label: { de: Gemeinden, en: Places } }]\nlanguages: [de, en]',
  ),
  network(
    'a link to a page that is not in the navigation',
    'languages: [de, en]',
    'navigation: [{ page: /komunen, label: { de: Gemeinden, en: Places } }]\nlanguages: [de, en]',
    'network value/not-allowed 13:22',
  ),
  network(
    'a link of the navigation in German only',
    'languages: [de, en]',
    'navigation: [{ page: /kommunen, label: { de: Gemeinden } }]\nlanguages: [de, en]',
    'network translation/missing 13:40',
  ),
  network(
    'a link of the navigation that is named twice',
    'languages: [de, en]',
    'navigation: [{ page: /, label: { de: A, en: B } }, { page: /, label: { de: A, en: B } }]\nlanguages: [de, en]',
    'network list/duplicate 13:60',
  ),
  network(
    'no fault in a publisher with a page of its own below that website',
    'publisher: { name: Musterstelle, type: LocalAuthority }',
    'publisher: { name: Musterstelle, type: LocalAuthority, url: "https://musterstadt.example/amt" }',
  ),
  consortium(
    'a member without a file',
    '[musterstadt, probenhausen]',
    '[musterstadt, probenhuasen]',
    'musterverbund members/unknown 3:24',
  ),
  files(
    'a member that is withdrawn',
    {
      [dorf]: gone('status: withdrawn'),
      'municipalities/verbund.yaml':
        'kind: verbund\nname: { de: Verbund }\nmembers: [musterdorf]\n',
    },
    'verbund members/not-active 3:11',
  ),
  files(
    'a successor without a file',
    { [dorf]: gone('status: merged\nreplacedBy: musterstat') },
    'musterdorf successor/unknown 4:13',
  ),
  files(
    'a record that replaces itself',
    { [dorf]: gone('status: merged\nreplacedBy: musterdorf') },
    'musterdorf successor/circle 4:13',
  ),
  files(
    'two records that replace each other',
    {
      [dorf]: gone('status: merged\nreplacedBy: neudorf'),
      'municipalities/neudorf.yaml':
        'kind: gemeinde\nname: { de: Neudorf }\nstatus: merged\nreplacedBy: musterdorf\n',
    },
    'musterdorf successor/circle 4:13',
    'neudorf successor/circle 4:13',
  ),
  city(
    'a shared source that nothing names',
    'source: zweitamt',
    'source: amt',
    'sources source/unused 7:11',
  ),

  network(
    'a demonstration',
    'name: { de: Musternetz }',
    'demonstration: true\nname: { de: Musternetz }',
    'network network/demonstration 1:16',
  ),
  network(
    'a mailbox that receives no mail',
    'daten@muster.internal',
    'daten@example.org',
    'network network/example-address 10:10',
  ),
  network(
    'a supplier that GovData does not list',
    'contributor: govData',
    'contributor: govdata',
    'network supplier/unlisted 15:25',
  ),
  network(
    'themes that the EU does not list',
    'themes: [SOCI]',
    'themes: [SOCI, SOZI]',
    'network theme/unknown 15:49',
  ),
  network(
    'a frequency that the EU does not list',
    'frequency: IRREG',
    'frequency: SOMETIMES',
    'network frequency/unknown 15:61',
  ),
  network(
    'a network that does not speak German',
    'languages: [de, en]',
    'languages: [en]',
    'network network/without-german 13:12',
  ),
  network(
    'a programme that does not exist',
    'programme: muster',
    'programme: mustr',
    'network concept/unknown 5:12',
  ),
  network(
    'a state that the reference list does not have',
    'states: ["05"]',
    'states: ["05", "06"]',
    'network part-of/not-in-reference 6:16',
  ),
  network(
    'the key of a district in place of a state',
    'states: ["05"]',
    'states: ["05358"]',
    'network state/format 6:10',
  ),
  network(
    'a description that is not translated',
    'description: { de: Profile zum Prüfen., en: Profiles for checks. }',
    'description: { de: Profile zum Prüfen. }',
    'network translation/missing 4:16',
  ),
  network(
    'a telephone number that cannot be dialled',
    '+4930123456789',
    '+999123456789',
    'network telephone/impossible 11:14',
  ),
  network(
    'a change in the future',
    'modified: 2026-01-01',
    'modified: 2026-02-02',
    'network date/future 14:11',
  ),
  network(
    'a network without the address that the law asks for',
    '    address: { street: Musterweg 1, postcode: "12345", town: Musterstadt }\n',
    '',
    'network duty/missing 17:3',
  ),
  files(
    'a demonstration without a responsible person and without security.txt',
    {
      'network.yaml': (folder['network.yaml'] ?? '')
        .replace('name:', 'demonstration: true\nname:')
        .replace('    responsible: Redaktion der Musterstelle\n', '')
        .replace('  security: { contact: sicher@muster.internal, expires: 2027-01-01 }\n', ''),
    },
    'network network/demonstration 1:16',
    'network duty/missing-in-demonstration 18:3',
    'network duty/missing-in-demonstration 18:3',
    'network duty/missing-in-demonstration 18:3',
  ),
  network(
    'a mailbox for barriers that receives no mail',
    'barrieren@muster.internal',
    'barrieren@example.org',
    'network network/example-address 26:14',
  ),
  network(
    'a security.txt that ends in 30 days',
    'expires: 2027-01-01',
    'expires: 2026-03-02T00:00:00Z',
    'network duty/security-expires 32:57',
  ),
  network(
    'a security.txt that ended',
    'expires: 2027-01-01',
    'expires: 2025-12-31',
    'network duty/security-expires 32:57',
  ),
  network(
    'a barrier that is not translated',
    '{ de: Eine Barriere., en: A barrier. }',
    '{ de: Eine Barriere. }',
    'network translation/missing 29:16',
  ),
  network(
    'a check for barriers in the future',
    'checked: 2026-01-01',
    'checked: 2026-02-02',
    'network date/future 27:14',
  ),
  network(
    'a log that is kept for a part of a day',
    'logDays: 7',
    'logDays: 0.5',
    'network value/type 24:14',
  ),
  network(
    'a network without harvest',
    'harvest: { contributor: govData, themes: [SOCI], frequency: IRREG }\n',
    '',
    'network value/missing 1:1',
  ),

  sources(
    'a shared source twice',
    'id: zweitamt',
    'id: amt',
    'probenhausen source/unknown 3:95',
    'sources source/duplicate-id 7:11',
  ),
  sources(
    'a shared source without its attribution',
    '    attribution: © Musteramt\n',
    '',
    'sources source/without-attribution 2:5',
  ),
  sources(
    'a shared source without a translated title',
    'title: { de: Zweites Amt, en: Second office }',
    'title: { de: Zweites Amt }',
    'sources translation/missing 7:28',
  ),
  sources(
    'a shared source read in the future',
    'retrieved: 2026-01-01',
    'retrieved: 2026-12-24',
    'sources date/future 6:16',
  ),
  sources(
    'a shared source without a title does not make its users guilty',
    'title: { de: Musteramt, en: Sample office }\n    ',
    '',
    'sources value/missing 2:5',
  ),

  files(
    'a scheme of which a record and the network name concepts',
    { 'concepts/programmes.yaml': null },
    'musterstadt scheme/missing 7:31',
    'musterverbund scheme/missing 4:31',
    'network scheme/missing 5:12',
  ),
  files(
    'schemes of which the concepts of another one are',
    { 'concepts/units.yaml': null },
    'concepts/measures scheme/missing 6:99',
    'concepts/measures scheme/missing 7:129',
    'concepts/measures scheme/missing 8:94',
  ),
  files(
    'the scheme of roles, which a quotation needs',
    { 'concepts/roles.yaml': null },
    'musterstadt scheme/missing 12:3',
  ),
  edit('concepts/funding.yaml')(
    'a scheme named unlike its file',
    'scheme: funding',
    'scheme: fonds',
    'concepts/funding scheme/unlike-file 1:9',
  ),
  files(
    'a scheme with a name that is taken',
    {
      'concepts/sources.yaml':
        'scheme: sources\ntitle: { de: A, en: A }\ndescription: { de: A, en: A }\nlicence: cc-zero\nconcepts: [{ notation: a, label: { de: A, en: A } }]\n',
    },
    'concepts/sources scheme/reserved-name 1:9',
  ),
  programmes(
    'a notation twice',
    'notation: probe',
    'notation: muster',
    'concepts/programmes concept/duplicate-notation 7:17',
  ),
  programmes(
    'a notation that names the scheme',
    'notation: probe',
    'notation: scheme',
    'concepts/programmes concept/reserved-notation 7:17',
  ),
  programmes(
    'a broader concept that does not exist',
    'E-probe }',
    'E-probe }, broader: mustre',
    'concepts/programmes concept/unknown 7:70',
  ),
  programmes(
    'concepts that replace each other',
    'E-muster } }\n  - { notation: probe, label: { de: D-probe, en: E-probe }',
    'E-muster }, replaces: probe }\n  - { notation: probe, label: { de: D-probe, en: E-probe }, replaces: muster',
    'concepts/programmes concept/circle 6:74',
  ),
  programmes(
    'a label that is not translated',
    'label: { de: D-probe, en: E-probe }',
    'label: { de: D-probe }',
    'concepts/programmes translation/missing 7:31',
  ),
  programmes(
    'a proper name with a definition that is not translated',
    'label: { de: D-probe, en: E-probe }',
    'label: { de: D-probe }, definition: { de: Probe. }',
    'concepts/programmes translation/missing 7:31',
    'concepts/programmes translation/missing 7:60',
  ),
  measures(
    'a unit that does not exist',
    'unit: percent',
    'unit: prozent',
    'concepts/measures concept/unknown 8:94',
  ),
  measures(
    'an age group that does not exist',
    'ageGroup: total',
    'ageGroup: totl',
    'concepts/measures concept/unknown 6:86',
  ),
  measures(
    'a property that is none',
    'unit: percent',
    'unit: percent, property: 1082',
    'concepts/measures value/unquoted 8:113',
  ),
  edit('concepts/units.yaml')(
    'a unit that the scheme lacks',
    '  - { notation: percent, label: { de: D-percent, en: E-percent } }\n',
    '',
    'concepts/measures concept/unknown 8:94',
    'concepts/units concept/missing 6:3',
  ),
  edit('concepts/kinds.yaml')(
    'a class of concepts that does not exist',
    'licence: cc-zero',
    'licence: cc-zero\ntypes: [schema:DefinedTrm]',
    'concepts/kinds value/not-allowed 5:9',
  ),
  files(
    'a scheme that cannot be read is one finding, however many use it',
    {
      'concepts/phases.yaml':
        'scheme: phases\ntitle: { de: A, en: B }\ndescription: { de: A, en: B }\nlicence: cc-zero\nconcepts: [\n',
    },
    'concepts/phases yaml/unclosed 5:11',
  ),
  files(
    'no scheme at all is one finding',
    Object.fromEntries(
      [
        'age-groups',
        'census-bases',
        'cohorts',
        'components',
        'evidence',
        'fields-of-action',
        'funding',
        'kinds',
        'measures',
        'methods',
        'phases',
        'programmes',
        'roles',
        'units',
      ].map((name) => [`concepts/${name}.yaml`, null]),
    ),
    'concepts data/missing 1:1',
  ),
  town(
    'a successor beside other faults',
    'issued: 2026-01-01',
    'status: merged\nreplacedBy: 5\nissued: 2026-01-01',
    'musterstadt value/unquoted 31:13',
    'musterverbund members/not-active 3:11',
  ),
]
