import { edit, files, type Row, town } from './row.ts'

const city = edit('municipalities/probenhausen.yaml')
const consortium = edit('municipalities/musterverbund.yaml')

/** Keys, names, dates and figures that do not fit each other or the reference list. */
export const record: readonly Row[] = [
  town(
    'a town with the key of a district',
    'ags: "05998004", ars: "059980004004"',
    'ags: "05998"',
    'musterstadt kind/differs-from-reference 1:7',
    'musterstadt name/differs-from-reference 2:13',
    'musterstadt ags/length 3:21',
    'musterstadt wikidata/differs-from-reference 3:40',
    'musterstadt figure/differs-from-reference 9:35',
  ),
  city(
    'an independent city with eight digits',
    'ags: "05997"',
    'ags: "05997000"',
    'probenhausen ags/length 3:21',
  ),
  files(
    'a key that nobody has',
    {
      'municipalities/musterdorf.yaml':
        'kind: gemeinde\nname: { de: Musterdorf }\nidentifiers: { ags: "05998009", source: amt }\n',
    },
    'musterdorf ags/not-in-reference 3:21',
  ),
  files(
    'a key of a state without reference list',
    {
      'municipalities/musterdorf.yaml':
        'kind: gemeinde\nname: { de: Musterdorf }\nidentifiers: { ags: "06998009", source: amt }\n',
    },
    'musterdorf ags/state-without-reference 3:21',
  ),
  town(
    'a youth office for a territory that does not exist',
    'partOf: "05998"\n',
    'partOf: "05998"\nyouthOffice: { name: { de: Amt }, covers: ["05998004", "05998005"], source: amt }\n',
    'musterstadt ags/not-in-reference 7:56',
  ),
  files(
    'a district with a regional key',
    {
      'municipalities/kreis-muster.yaml':
        'kind: kreis\nname: { de: Kreis Muster }\nidentifiers: { ags: "05998", ars: "059980000000", source: amt }\n',
    },
    'kreis-muster ars/not-for-kind 3:35',
  ),
  town(
    'an ARS of another municipality',
    'ars: "059980004004"',
    'ars: "059980004005"',
    'musterstadt ars/differs-from-reference 3:38',
    'musterstadt ars/mismatch 3:38',
  ),
  town(
    'an ARS with another association',
    'ars: "059980004004"',
    'ars: "059981234004"',
    'musterstadt ars/differs-from-reference 3:38',
  ),
  town(
    'a town with a NUTS code',
    'wikidata: Q1000000004',
    'nuts: DEA99',
    'musterstadt nuts/not-for-kind 3:60',
  ),
  city(
    'the NUTS code of another city',
    'DEA98',
    'DEA97',
    'probenhausen nuts/differs-from-reference 3:57',
  ),
  town(
    'the Wikidata item of another town',
    'Q1000000004',
    'Q1000000005',
    'musterstadt wikidata/differs-from-reference 3:64',
  ),
  town(
    'the name of another municipality',
    'de: Musterstadt, en',
    'de: Musterdorf, en',
    'musterstadt name/differs-from-reference 2:13',
    'musterstadt slug/unlike-name 2:13',
  ),
  town(
    'a short name without the whole one',
    'de: Musterstadt, en',
    'de: Muster, en',
    'musterstadt name/differs-from-reference 2:13',
    'musterstadt slug/unlike-name 2:13',
  ),
  town(
    'a town as a municipality without title',
    'kind: kreisangehoerige-stadt',
    'kind: gemeinde',
    'musterstadt kind/differs-from-reference 1:7',
  ),
  files(
    'a municipality without title as a town',
    {
      'municipalities/musterdorf.yaml':
        'kind: kreisangehoerige-stadt\nname: { de: Musterdorf }\nidentifiers: { ags: "05998008", source: amt }\n',
    },
    'musterdorf kind/differs-from-reference 1:7',
  ),
  town(
    'a point thirty kilometres off',
    'lat: 51.2',
    'lat: 51.5',
    'musterstadt location/far-from-reference 4:11',
  ),
  town(
    'latitude and longitude swapped',
    'lat: 51.2, lon: 7.1',
    'lat: 7.1, lon: 51.2',
    'musterstadt location/swapped 4:11',
  ),
  town(
    'another district than the key says',
    'partOf: "05998"',
    'partOf: "05997"',
    'musterstadt part-of/mismatch 6:9',
  ),
  city(
    'a district above an independent city',
    'partOf: "05"',
    'partOf: "05998"',
    'probenhausen part-of/mismatch 4:9',
  ),
  consortium(
    'a container that does not exist',
    'members:',
    'partOf: "05123"\nmembers:',
    'musterverbund part-of/not-in-reference 3:9',
  ),
  consortium(
    'a consortium with keys',
    'members:',
    'identifiers: { ags: "05998", nuts: DEA99, source: amt }\nmembers:',
    'musterverbund name/differs-from-reference 2:13',
    'musterverbund kind/has-key 3:21',
    'musterverbund kind/has-key 3:36',
  ),
  consortium(
    'a consortium without members',
    'members: [musterstadt, probenhausen]\n',
    '',
    'musterverbund consortium/without-members 1:7',
  ),
  town(
    'a town with members',
    'phases: [anfang]',
    'members: [probenhausen]',
    'musterstadt members/not-for-kind 18:10',
  ),
  consortium(
    'a member twice',
    '[musterstadt, probenhausen]',
    '[musterstadt, probenhausen, musterstadt]',
    'musterverbund members/duplicate 3:38',
  ),
  consortium(
    'itself as a member',
    '[musterstadt, probenhausen]',
    '[musterstadt, musterverbund]',
    'musterverbund members/itself 3:24',
  ),
  consortium(
    'a name that the file does not have',
    'de: Musterverbund',
    'de: Ganz anders',
    'musterverbund slug/unlike-name 2:13',
  ),

  town(
    'a figure from tomorrow',
    'referenceDate: 2021-12-31, method: official, source: amt }\n  - {',
    'referenceDate: 2026-02-02, method: official, source: amt }\n  - {',
    'musterstadt date/future 9:57',
  ),
  town('a member from next year', 'since: "2020"', 'since: "2027"', 'musterstadt date/future 7:46'),
  town(
    'a change in the next month',
    'modified: 2026-01-02',
    'modified: 2026-03-01T08:00:00Z',
    'musterstadt date/future 31:11',
  ),
  town(
    'a source read in the future',
    'licence: other-closed',
    'licence: other-closed, retrieved: 2026-03',
    'musterstadt date/future 29:92',
  ),
  town(
    'a consent from the future',
    'basis: official-publication',
    'basis: consent\n    basisSince: 2026-02-02',
    'musterstadt date/future 23:17',
  ),
  town(
    'published after the last change',
    'issued: 2026-01-01',
    'issued: 2026-01-03',
    'musterstadt date/issued-after-modified 31:11',
  ),
  {
    title: 'a content that is not the published one under the old date',
    changes: {},
    previous: (slug) =>
      slug === 'musterstadt' ? { recordHash: 'other', modified: '2026-01-02' } : undefined,
    found: ['musterstadt date/modified-stands-still 31:11'],
  },

  town(
    'thousands with a point',
    'value: 10000',
    'value: 10.000',
    'musterstadt figure/not-whole 9:35',
  ),
  town(
    'children with decimals',
    'value: 1700',
    'value: 1700.5',
    'musterstadt figure/not-whole 10:44',
  ),
  town(
    'a share above hundred',
    'population-under-18, value: 1700',
    'share-under-18, value: 170.5',
    'musterstadt figure/share-over-100 10:39',
  ),
  town(
    'a figure twice for a date',
    'measure: population-under-18, value: 1700',
    'measure: population, value: 10000',
    'musterstadt figure/duplicate 10:5',
  ),
  town(
    'two undated figures of a method',
    'population, value: 10000, referenceDate: 2021-12-31, method: official, source: amt }\n  - { measure: population-under-18, value: 1700, referenceDate: 2021-12-31,',
    'population, value: 10000, referenceText: alt, method: official, source: amt }\n  - { measure: population, value: 1700, referenceText: neu,',
    'musterstadt figure/undated 9:57',
    'musterstadt figure/duplicate 10:5',
    'musterstadt figure/undated 10:56',
  ),
  town(
    'a figure that does not say its base beside one that does',
    '- { measure: population-under-18, value: 1700, referenceDate: 2021-12-31,',
    '- { measure: population, value: 10100, referenceDate: 2024-12-31, base: census-2022,',
    'musterstadt figure/without-base 9:5',
  ),
  town(
    'a base that does not exist',
    'value: 1700, referenceDate: 2021-12-31,',
    'value: 1700, referenceDate: 2021-12-31, base: census-2202,',
    'musterstadt concept/unknown 10:83',
  ),
  town(
    'a date and a wording',
    'value: 1700, referenceDate: 2021-12-31',
    'value: 1700, referenceDate: 2021-12-31, referenceText: Ende 2021',
    'musterstadt figure/two-dates 10:92',
  ),
  town(
    'a date that the source cuts off',
    'value: 1700, referenceDate: 2021-12-31',
    'value: 1700, referenceText: "Stand: 31.1"',
    'musterstadt figure/undated 10:65',
  ),
  town(
    'a figure without date or wording',
    'value: 1700, referenceDate: 2021-12-31',
    'value: 1700',
    'musterstadt figure/without-date 10:5',
  ),
  town(
    'a wording that is a date',
    'value: 1700, referenceDate: 2021-12-31',
    'value: 1700, referenceText: "Stand: 31.12.2021"',
    'musterstadt figure/date-complete 10:65',
  ),
  town(
    'more children than inhabitants',
    'value: 1700',
    'value: 17000',
    'musterstadt figure/part-exceeds-whole 10:44',
  ),
  town(
    'a share of children of nine per cent',
    'value: 1700',
    'value: 900',
    'musterstadt figure/share-implausible 10:44',
  ),
  town(
    'a share of children of thirty per cent, undated',
    'population, value: 10000, referenceDate: 2021-12-31, method: official, source: amt }\n  - { measure: population-under-18, value: 1700, referenceDate: 2021-12-31,',
    'population, value: 10000, referenceText: alt, method: official, source: amt }\n  - { measure: population-under-18, value: 3000, referenceText: neu,',
    'musterstadt figure/undated 9:57',
    'musterstadt figure/share-implausible 10:44',
    'musterstadt figure/undated 10:65',
  ),
  town(
    'an official figure that is not the official one',
    'value: 10000',
    'value: 10001',
    'musterstadt figure/differs-from-reference 9:35',
  ),
  town(
    'a figure of its own that is far from the official one',
    'value: 10000, referenceDate: 2021-12-31, method: official',
    'value: 11500, referenceDate: 2021-12-31, method: stated',
    'musterstadt figure/far-from-reference 9:35',
  ),
]
