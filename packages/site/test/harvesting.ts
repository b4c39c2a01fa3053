import type { Change, PageLanguage, Release } from '@kommunalgraph/model'
import type { CatalogueFacts, DataFacts, PageContext, QualityFacts } from '../src/index.ts'
import * as site from '../src/index.ts'

/* Pages about what data portals read. */

const profiles = [
  {
    name: 'dcat-1',
    iri: 'https://example.org/eins',
    title: { de: 'DCAT eins', en: 'DCAT one' },
  },
  {
    name: 'dcat-2',
    iri: 'https://example.org/zwei',
    title: { de: 'DCAT zwei', en: 'DCAT two' },
  },
] as const

const catalogue: CatalogueFacts = {
  profile: profiles[1],
  profiles,
  count: 1234,
  page: 2,
  pages: 3,
  datasets: [
    {
      path: 'def/phases',
      title: { de: 'Lebensphasen', en: 'Life phases' },
      description: { de: 'Abschnitte im Leben eines Kindes.', en: "Stages in a child's life." },
      files: [{ mediaType: 'text/turtle' }],
    },
  ],
}

const perfect: QualityFacts = {
  most: 405,
  average: 405,
  lowest: 405,
  counted: 3,
  full: 3,
  municipalities: { counted: 3, all: 3 },
  dimensions: [{ label: { de: 'Kontext', en: 'Contextuality' }, points: 20, most: 20 }],
  missing: [],
}

const imperfect: QualityFacts = {
  ...perfect,
  average: 399.5,
  lowest: 385,
  full: 1,
  municipalities: { counted: 200, all: 1234 },
  missing: [
    {
      label: { de: 'Zeitlicher Bezug', en: 'Temporal coverage' },
      remedy: { de: 'Einen Stichtag nennen.', en: 'Name a reference date.' },
      count: 2,
    },
  ],
}

const instant = '2021-03-05T06:07:08.000Z'

const described: DataFacts = {
  title: { de: 'Alle Profile', en: 'All profiles' },
  description: {
    de: 'Alle Profile der Kommunen dieses Netzwerks als Dateien, mit Quellen, Stichtagen und Lizenzen.',
    en: 'All profiles of the municipalities of this network as files, with sources, dates and licences.',
  },
  cube: false,
}

const file = {
  path: 'daten/kommunen.nt.gz',
  fragment: 'nt-gz',
  mediaType: 'application/n-triples',
  bytes: 123_456,
  sha256: 'ab'.repeat(32),
}

const finished: DataFacts = {
  ...described,
  set: {
    published: instant,
    modified: '2021-03-05',
    count: 4,
    triples: 1234,
    period: { start: '2018-12-31', end: '2021-12-31' },
    files: [file, { ...file, path: 'daten/kommunen.csv-metadata.json', fragment: 'csvm' }],
  },
}

const changes: readonly Change[] = (
  [
    ['create', true],
    ['update', true],
    ['update', false],
    ['delete', true],
  ] as const
).map(([change, recordChanged], index) => ({
  ...{ change, recordChanged, instant, slug: 'musterstadt', sequence: index + 1 },
  ...{ cursor: index + 1, name: { de: 'Musterstadt' }, hash: '0'.repeat(64), personal: false },
}))

type ContextOf = (path: string, language: PageLanguage, release?: Release) => PageContext

/** Pages by name, as the tests of all pages want them. */
export const pagesOfHarvesting = (contextOf: ContextOf) => ({
  catalogue: (language: PageLanguage) =>
    site.cataloguePage(contextOf('katalog?profil=dcat-2', language), catalogue),
  'catalogue on one page': (language: PageLanguage) =>
    site.cataloguePage(contextOf('katalog', language), {
      ...catalogue,
      profile: profiles[0],
      page: 1,
      pages: 1,
    }),
  quality: (language: PageLanguage) =>
    site.qualityPage(contextOf('qualitaet', language), imperfect),
  'quality without faults': (language: PageLanguage) =>
    site.qualityPage(contextOf('qualitaet', language), perfect),
  data: (language: PageLanguage) => site.dataPage(contextOf('daten', language), finished),
  'data before there are dumps': (language: PageLanguage) =>
    site.dataPage(contextOf('daten', language), described),
  'figures as data': (language: PageLanguage) =>
    site.dataPage(contextOf('daten/population', language), { ...finished, cube: true }),
  feed: (language: PageLanguage) => site.feedPage(contextOf('feed', language), { changes }),
  'feed without changes': (language: PageLanguage) =>
    site.feedPage(contextOf('feed', language), { changes: [] }),
  'page of the feed': (language: PageLanguage) =>
    site.feedPage(contextOf('feed/1', language), { changes, number: 1 }),
  'linked data': (language: PageLanguage) =>
    site.linkedDataPage(contextOf('.well-known/void', language), {
      triples: 12_345,
      entities: 678,
      count: 9,
    }),
  'linked data before there are dumps': (language: PageLanguage) =>
    site.linkedDataPage(contextOf('.well-known/void', language), undefined),
})
