import {
  type Change,
  type Duties,
  describe,
  documentPath,
  extraFieldsSchema,
  type PageLanguage,
  pageIri,
  type Release,
  type Slug,
  schemaOrgBlock,
} from '@kommunalgraph/model'
import { formats as rows } from '@kommunalgraph/rdf'
import type { PageContext, ProblemText } from '../src/index.ts'
import * as site from '../src/index.ts'
import { pagesOfHarvesting } from './harvesting.ts'
import { pagesOfPast } from './history.ts'
import { musterkreis, musterstadt } from './musterstadt.ts'
import { releaseOf } from './release.ts'

export const languages = ['de', 'en'] as const satisfies readonly PageLanguage[]

const formats = [
  { label: 'Turtle', mediaType: 'text/turtle', ending: '.ttl' },
  { label: 'JSON-LD', mediaType: 'application/ld+json', ending: '.jsonld' },
  { label: 'RDF/XML', mediaType: 'application/rdf+xml', ending: '.rdf' },
  { label: 'CSV', mediaType: 'text/csv', ending: '.csv' },
]

const assets = site.assetsAt(site.readAssets(), '/assets/')

/** The extension stands before the query. */
function fileOf(path: string, ending: string): string {
  const [name = '', query] = path.split('?')
  return `${name || 'index'}${ending}${query === undefined ? '' : `?${query}`}`
}

/** Links of every page. */
const navigation = [
  { path: '', foot: { de: 'Start', en: 'Home' } },
  {
    path: 'kommunen',
    head: { de: 'Kommunen', en: 'Municipalities' },
    foot: { de: 'Alle Kommunen', en: 'All municipalities' },
  },
  { path: 'vergleich', head: { de: 'Vergleich', en: 'Comparison' } },
]

export const contextOf = (
  path: string,
  language: PageLanguage,
  release: Release = releaseOf(),
): PageContext => ({
  release,
  language,
  path,
  assets,
  navigation,
  formats: formats.map(({ ending, ...format }) => ({
    ...format,
    href: `/${fileOf(path, ending)}`,
  })),
})

/** A profile page with its JSON-LD block, as the server sends it. */
export function profile(slug: Slug, language: PageLanguage, release?: Release): string {
  const context = contextOf(documentPath(slug), language, release)
  const record = context.release.record(slug)
  if (record === undefined) throw new Error(`the fixture has no ${slug}`)
  const twin = pageIri(context.release.base, context.path, language === 'de' ? 'en' : 'de')
  const quads = describe(context.release, slug, record)
  return site.profilePage(
    { ...context, block: schemaOrgBlock(quads, language, new Set([twin])) ?? '' },
    slug,
  )
}

const problems: readonly ProblemText[] = [
  {
    type: 'not-found',
    status: 404,
    title: { de: 'Nicht gefunden', en: 'Not found' },
    explanation: { de: 'Hier ist nichts.\n\nGar nichts.', en: 'There is nothing here.' },
  },
]

const problem = (language: PageLanguage): string => {
  const before = language === 'de' ? '/' : '/en/'
  return site.problemPage(contextOf('kommunen/mustersatdt', language), {
    status: 404,
    title: language === 'de' ? 'Nicht gefunden' : 'Not found',
    detail: language === 'de' ? 'Hier ist nichts.' : 'There is nothing here.',
    suggestions: [{ name: 'Musterstadt', href: `${before}kommunen/musterstadt` }],
    alternates: [{ label: 'Turtle', mediaType: 'text/turtle', href: '/kommunen/musterstadt.ttl' }],
    replacedBy: { name: 'Musterkreis', href: `${before}kommunen/musterkreis` },
  })
}

const list = (language: PageLanguage, page: number, size: number): string => {
  const context = contextOf('kommunen', language)
  return site.municipalityListPage(context, context.release.list({ page, size }), {
    where: {},
    page,
  })
}

/** The list as an address asks for it; some releases know better words, or have more than a page. */
function listOf(query: string, language: PageLanguage, others: Partial<Release> = {}): string {
  const release = { ...releaseOf(), ...others }
  const read = site.readListState(release, new URLSearchParams(query))
  if (!read.ok) throw new Error(`${read.name} is wrong`)
  const context = contextOf(`kommunen${site.listQuery(read.state)}`, language, release)
  return site.municipalityListPage(context, release.list({ ...read.state, size: 500 }), read.state)
}

const nothing = { entries: [], page: 1, pages: 1, total: 0, corrected: 'Muster' }
/** A city with the figures of another, and a district whose borders are known. */
const more = releaseOf({
  probestadt: { ...musterstadt, name: { de: 'Probestadt' } },
  probekreis: {
    ...musterkreis,
    identifiers: { ags: '05358' },
    location: { lat: 50.8, lon: 6.4 },
  },
})

const changed = (['update', 'delete'] as const).map((change, index) => ({
  ...(more.latest(1)[0] as Change),
  cursor: index + 2,
  change,
}))

const elsewhere: Release = {
  ...more,
  count: 2000,
  network: { ...more.network, states: ['99'] },
  latest: () => changed,
}

function comparison(language: PageLanguage, ...slugs: readonly Slug[]): string {
  const context = contextOf(`vergleich${site.compareQuery(slugs)}`, language, more)
  const entries = slugs.flatMap((slug) => {
    const record = more.record(slug)
    return record ? [{ slug, record }] : []
  })
  return site.comparePage(context, entries)
}

/** More municipalities of one kind than a page names. */
const many = releaseOf(
  Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`ort-${index + 1}`, musterkreis])),
)

const dataFormats = rows.filter(({ name }) => name !== 'html' && name !== 'link-format')

/** A page that exists as HTML only. */
const textContext = (path: string, language: PageLanguage, release?: Release): PageContext => ({
  ...contextOf(path, language, release),
  formats: [],
})

/** A network that tells some of its duties only. */
function dutiless(duties?: Duties): Release {
  const release = releaseOf()
  const { duties: _told, ...network } = release.network
  return { ...release, network: duties ? { ...network, duties } : network }
}

const explanation = (chosen: string | undefined): site.Explanation => ({
  chosen,
  rdfFirst: true,
  scores: (['name', 'alias', 'type', 'any', 'none', 'name'] as const).map((match, index) => ({
    label: `Sample ${index}`,
    mediaType: `application/x-${index}`,
    match,
    weight: index === 5 ? 0 : 0.5,
  })),
})

const asked: site.DeveloperTools = {
  formats: dataFormats,
  asked: { accept: 'text/turtle', explanation: explanation('Turtle') },
}

const refused: site.DeveloperTools = {
  formats: dataFormats,
  asked: { accept: 'image/png', explanation: explanation(undefined) },
}

/** A city whose line is broken by a census, and whose answer is no. */
const counted = releaseOf({
  zaehlstadt: {
    ...musterstadt,
    name: { de: 'Zählstadt' },
    statistics: (
      [
        ['2011-12-31', 'census-2011', 99_000],
        ['2012-12-31', 'census-2011', 99_500],
        ['2022-12-31', 'census-2022', 97_000],
        ['2023-12-31', 'census-2022', 97_400],
      ] as const
    ).map(([referenceDate, base, value]) => ({
      ...{ measure: 'population', method: 'official', source: 'verzeichnis' },
      ...{ referenceDate, base, value },
    })),
    extra: { hasCouncil: false },
  },
})

const dated = (
  figures: readonly (readonly [referenceDate: string, value: number, measure?: string])[],
) =>
  figures.map(([referenceDate, value, measure = 'population']) => ({
    ...{ measure, referenceDate, value },
    ...{ method: 'official', source: 'verzeichnis', base: 'census-2022' },
  }))

/** Towns that grow and shrink in a district that alone knows how many children there are. */
const moving = releaseOf({
  wachskreis: {
    ...musterkreis,
    name: { de: 'Wachskreis' },
    identifiers: { ags: '05358' },
    statistics: dated([
      ['2022-12-31', 10_000],
      ['2023-12-31', 11_000],
      ['2023-12-31', 1_500, 'population-under-18'],
    ]),
  },
  schrumpfdorf: {
    kind: 'gemeinde',
    name: { de: 'Schrumpfdorf' },
    partOf: '05358',
    participations: [{ programme: 'kinderstark' }],
    statistics: dated([
      ['2022-12-31', 900],
      ['2023-12-31', 800],
    ]),
  },
})

const extraTypes = [
  'text',
  'localized',
  'whole-number',
  'number',
  'yes-no',
  'date',
  'url',
  'concept',
]

/** A network with a field of each type. */
const fielded: Release = {
  ...releaseOf(),
  fields: new Map(
    extraFieldsSchema
      .parse({
        fields: extraTypes.map((type, index) => ({
          name: `field${index}`,
          type,
          label: { de: `Feld ${index}`, en: `Field ${index}` },
          ...(type === 'concept' && { scheme: 'phases', list: true }),
          ...(type === 'text' && {
            description: { de: 'Was es sagt.', en: 'What it says.' },
            property: 'https://example.org/vocabulary#field',
          }),
        })),
      })
      .fields.map((field) => [field.name, field]),
  ),
}

/** A district that takes part with towns that do not, and one that does not with a town that does. */
const around = releaseOf({
  probekreis: { ...musterkreis, identifiers: { ags: '05358' } },
  inselstadt: { ...musterstadt, name: { de: 'Inselstadt' }, partOf: '05997' },
})

const places = (text: string | undefined, language: PageLanguage): string =>
  site.placesPage(contextOf('orte', language, around), text)

/** Every kind of page, by what it is called in the tests. */
export const pages = {
  start: (language: PageLanguage) => site.startPage(contextOf('', language)),
  list: (language: PageLanguage) => list(language, 1, 500),
  'middle of a list': (language: PageLanguage) => list(language, 2, 1),
  'narrowed list': (language: PageLanguage) =>
    listOf(
      'q=muster&art=kreis&art=kreisfreie-stadt&kohorte=programme-2020&sort=-einwohner',
      language,
    ),
  'list with a map': (language: PageLanguage) => listOf('ansicht=karte', language, more),
  'list of nothing': (language: PageLanguage) =>
    listOf('q=mustre&jahr=2020', language, {
      suggest: () => ['musterstadt'],
      list: ({ text, ...query }) => (text ? nothing : releaseOf().list(query)),
    }),
  'start without borders': (language: PageLanguage) =>
    site.startPage(contextOf('', language, elsewhere)),
  places: (language: PageLanguage) => places(undefined, language),
  'place in a district': (language: PageLanguage) => places('Nebenort', language),
  'place that is not there yet': (language: PageLanguage) => places('99998', language),
  'district with a town': (language: PageLanguage) => places('Nirgendwo', language),
  'whole state': (language: PageLanguage) => places('Musterland', language),
  'postcode of nobody': (language: PageLanguage) =>
    site.placesPage(
      contextOf('orte', language, {
        ...around,
        find: () => around.places().map((place) => ({ place })),
      }),
      '99900',
    ),
  join: (language: PageLanguage) => site.joinPage(textContext('mitmachen', language)),
  comparison: (language: PageLanguage) =>
    comparison(language, 'musterkreis', 'musterstadt', 'probestadt'),
  'comparison without figures': (language: PageLanguage) =>
    comparison(language, 'musterkreis', 'musterdorf'),
  'empty comparison': (language: PageLanguage) => comparison(language),
  profile: (language: PageLanguage) => profile('musterstadt', language),
  'profile in German only': (language: PageLanguage) => profile('musterdorf', language),
  'profile on the map': (language: PageLanguage) => profile('probekreis', language, more),
  'profile over a census': (language: PageLanguage) => profile('zaehlstadt', language, counted),
  'profile that grew': (language: PageLanguage) => profile('wachskreis', language, moving),
  'profile that shrank': (language: PageLanguage) => profile('schrumpfdorf', language, moving),
  'smallest profile': (language: PageLanguage) => profile('abc', language),
  scheme: (language: PageLanguage) =>
    site.schemePage(contextOf('def/fields-of-action', language), 'fields-of-action'),
  'ordered scheme': (language: PageLanguage) =>
    site.schemePage(contextOf('def/phases', language), 'phases'),
  measures: (language: PageLanguage) =>
    site.schemePage(contextOf('def/measures', language), 'measures'),
  'much used scheme': (language: PageLanguage) =>
    site.schemePage(contextOf('def/kinds', language, many), 'kinds'),
  sources: (language: PageLanguage) => site.sourcesPage(contextOf('def/sources', language)),
  cube: (language: PageLanguage) =>
    site.cubePage(contextOf('def/population', language), ['official', 'register']),
  'cube without observations': (language: PageLanguage) =>
    site.cubePage(contextOf('def/population', language), []),
  'fields of the network': (language: PageLanguage) =>
    site.extraFieldsPage(contextOf('def/fields', language, fielded)),
  problems: (language: PageLanguage) =>
    site.problemsPage(contextOf('def/problems', language), problems),
  developer: (language: PageLanguage) =>
    site.developerPage(textContext('entwickler', language), { formats: dataFormats }),
  'developer with an explanation': (language: PageLanguage) =>
    site.developerPage(textContext('entwickler?explain=text%2Fturtle', language), asked),
  'developer with a refusal': (language: PageLanguage) =>
    site.developerPage(textContext('entwickler?explain=image%2Fpng', language), refused),
  fields: (language: PageLanguage) => site.fieldsPage(textContext('datenfelder', language)),
  licensing: (language: PageLanguage) => site.licensingPage(textContext('quellen', language)),
  imprint: (language: PageLanguage) => site.imprintPage(textContext('impressum', language)),
  privacy: (language: PageLanguage) => site.privacyPage(textContext('datenschutz', language)),
  accessibility: (language: PageLanguage) =>
    site.accessibilityPage(textContext('barrierefreiheit', language)),
  simple: (language: PageLanguage) => site.simplePage(textContext('leichte-sprache', language)),
  'imprint of nobody': (language: PageLanguage) =>
    site.imprintPage(textContext('impressum', language, dutiless())),
  'privacy without a log': (language: PageLanguage) =>
    site.privacyPage(textContext('datenschutz', language, dutiless({ privacy: { logDays: 0 } }))),
  'privacy with a short log': (language: PageLanguage) =>
    site.privacyPage(textContext('datenschutz', language, dutiless({ privacy: { logDays: 1 } }))),
  'accessibility unchecked': (language: PageLanguage) =>
    site.accessibilityPage(textContext('barrierefreiheit', language, dutiless())),
  'accessibility in a state whose law nobody read': (language: PageLanguage) => {
    const release = releaseOf()
    const elsewhere = { ...release, network: { ...release.network, states: ['14'] } }
    return site.accessibilityPage(contextOf('barrierefreiheit', language, elsewhere))
  },
  'accessibility without barriers': (language: PageLanguage) =>
    site.accessibilityPage(
      textContext(
        'barrierefreiheit',
        language,
        dutiless({ accessibility: { checked: '2021-01-01' } }),
      ),
    ),
  ...pagesOfPast(contextOf),
  ...pagesOfHarvesting(contextOf),
  problem,
} as const satisfies Readonly<Record<string, (language: PageLanguage) => string>>

export type PageName = keyof typeof pages

/** One row per page and language, for `it.each`. */
export const everyPage = Object.keys(pages).flatMap((name) =>
  languages.map((language) => ({ name: name as PageName, language })),
)
