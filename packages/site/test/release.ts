import { readFileSync } from 'node:fs'
import {
  type ConceptScheme,
  conceptSchemeSchema,
  type FacetCount,
  type FacetName,
  type FoundPlace,
  facetNames,
  type ListEntry,
  type ListPage,
  type ListQuery,
  type MunicipalProfile,
  type Network,
  neighbourOf,
  networkSchema,
  noLookFiles,
  type OutlineFile,
  type OutlinesByState,
  type ReferencePlace,
  type Release,
  type Selection,
  type Slug,
  type Source,
  sourceSchema,
  toOutlines,
  type Version,
} from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { extraFields, mindestens, musterdorf, musterkreis, musterstadt } from './musterstadt.ts'

/* A release of places that do not exist. */

export const base: Base = 'https://daten.example.org/'

const outlineFile = new URL('../../../data/outlines/05.geojson', import.meta.url)

/** Those of the shipped data. */
export const outlines: OutlinesByState = new Map([
  ['05', toOutlines(JSON.parse(readFileSync(outlineFile, 'utf8')) as OutlineFile)],
])

const network: Network = networkSchema.parse({
  demonstration: true,
  name: { de: 'Musternetz – alle machen mit' },
  site: {
    name: { de: 'Musterprofile', en: 'Sample profiles' },
    description: {
      de: 'Profile von Orten, die es nicht gibt.',
      en: 'Profiles of invented places.',
    },
  },
  programme: 'kinderstark',
  states: ['05'],
  look: { font: { name: 'Muster', licence: 'CC0 1.0', regular: 'muster.woff2' } },
  publisher: {
    name: 'Musterverlag',
    type: 'NonProfitOrganisation',
    url: 'https://example.org/verlag',
  },
  contact: {
    name: { de: 'Stelle für Daten', en: 'Data desk' },
    email: 'daten@example.org',
    telephone: '+492421221053',
    url: 'https://example.org/kontakt',
  },
  licences: { facts: 'dl-by-de/2.0', texts: 'dl-by-de/2.0', metadata: 'dl-zero-de/2.0' },
  languages: ['de', 'en'],
  modified: '2021-01-02',
  harvest: { contributor: 'muster', themes: ['SOCI'], frequency: 'IRREG' },
  duties: {
    imprint: {
      address: { street: 'Musterweg 1', postcode: '99999', town: 'Musterstadt' },
      representedBy: 'Leitung des Musterverlags',
      responsible: 'Redaktion des Musterverlags',
      register: 'Musterregister 1',
      vatId: 'DE000000000',
    },
    privacy: {
      contact: 'schutz@example.org',
      authority: { name: 'Musteraufsicht', url: 'https://example.org/aufsicht' },
      logDays: 7,
    },
    accessibility: {
      contact: 'barrieren@example.org',
      checked: '2021-01-02',
      method: { de: 'Von Hand.', en: 'By hand.' },
      barriers: [{ de: 'Eine Treppe.', en: 'A stair.' }],
      ombudsman: { name: 'Musterombudsstelle', url: 'https://example.org/ombud' },
    },
    simple: 'Das ist ein Muster.\n\nEs ist leicht.',
    security: { contact: 'sicher@example.org', expires: '2022-01-01' },
  },
})

/** Notations with their labels; English ones are written small, as in `data/concepts`. */
type Concepts = readonly (readonly [
  notation: string,
  de: string,
  en: string,
  further?: Partial<ConceptScheme['concepts'][number]>,
])[]

const scheme = (
  name: string,
  [de, en]: readonly [string, string],
  concepts: Concepts,
  further: Partial<ConceptScheme> = {},
): ConceptScheme =>
  conceptSchemeSchema.parse({
    scheme: name,
    title: { de, en },
    description: { de: `Liste: ${de}.`, en: `List: ${en}.` },
    licence: 'cc-zero',
    concepts: concepts.map(([notation, german, english, more]) => ({
      notation,
      label: { de: german, en: english },
      ...more,
    })),
    ...further,
  })

const schemes: readonly ConceptScheme[] = [
  scheme(
    'kinds',
    ['Arten', 'Kinds'],
    [
      ['kreis', 'Kreis', 'district', { altLabels: ['Landkreis'] }],
      ['kreisfreie-stadt', 'Kreisfreie Stadt', 'independent city'],
      ['gemeinde', 'Gemeinde', 'rural municipality'],
      ['verbund', 'Verbund', 'consortium'],
    ],
  ),
  scheme(
    'cohorts',
    ['Kohorten', 'Cohorts'],
    [['programme-2020', 'Programmkommune seit 2020', 'programme municipality since 2020']],
  ),
  scheme(
    'programmes',
    ['Programme', 'Programmes'],
    [
      ['erstes', 'Erstes Programm', 'first programme'],
      ['kpk', 'Präventionsketten', 'prevention chains'],
      ['kinderstark', 'Nachfolgeprogramm', 'successor programme', { replaces: 'kpk' }],
    ],
  ),
  scheme('evidence', ['Belege', 'Evidence'], [['listing', 'genannt', 'named']]),
  scheme(
    'phases',
    ['Lebensphasen', 'Life phases'],
    [
      ['early-years', 'Frühe Kindheit', 'early years'],
      ['day-care', 'Kita-Alter', 'day-care age'],
      ['school', 'Schulalter', 'school age'],
    ],
    {
      ordered: true,
      modified: '2021-01-01',
      evidence: [{ title: 'Beleg', url: 'https://example.org/beleg' }, { title: 'Noch ein Beleg' }],
    },
  ),
  scheme(
    'fields-of-action',
    ['Handlungsfelder', 'Fields of action'],
    [
      [
        'health',
        'Gesundheit',
        'health',
        {
          definition: { de: 'Wohlergehen.', en: 'Wellbeing.' },
          broader: 'life',
          altLabels: ['Wohl'],
        },
      ],
      ['life', 'Leben', 'life', { code: 'L' }],
    ],
    { types: ['schema:DefinedTerm'] },
  ),
  scheme('components', ['Bausteine', 'Components'], [['network', 'Vernetzung', 'networking']]),
  scheme(
    'funding',
    ['Förderbausteine', 'Funding'],
    [['coordination', 'Koordination', 'coordination']],
  ),
  scheme(
    'measures',
    ['Messgrößen', 'Measures'],
    [
      [
        'population',
        'Einwohnerzahl',
        'population',
        { ageGroup: 'total', unit: 'persons', property: 'P1082' },
      ],
      [
        'population-under-18',
        'Kinder unter 18 Jahren',
        'children under 18',
        { ageGroup: 'under-18', unit: 'persons' },
      ],
      [
        'share-under-18',
        'Anteil der Kinder unter 18',
        'share of children under 18',
        { unit: 'percent' },
      ],
    ],
    { types: ['schema:StatisticalVariable'] },
  ),
  scheme(
    'methods',
    ['Verfahren', 'Methods'],
    [
      [
        'official',
        'amtliche Statistik',
        'official statistics',
        { definition: { de: 'Von einem Amt gezählt.', en: 'Counted by an office.' } },
      ],
      ['register', 'Melderegister', 'population register'],
      ['stated', 'Angabe der Kommune', 'stated by the municipality'],
      ['estimated', 'Schätzung', 'estimate'],
      ['derived', 'abgeleitet', 'derived'],
    ],
    { types: ['schema:DefinedTerm'] },
  ),
  scheme(
    'units',
    ['Einheiten', 'Units'],
    [
      ['persons', 'Personen', 'persons'],
      ['percent', 'Prozent', 'percent'],
    ],
  ),
  scheme(
    'age-groups',
    ['Altersgruppen', 'Age groups'],
    [
      ['total', 'insgesamt', 'total', { code: '_T' }],
      ['under-18', 'unter 18 Jahre', 'under 18', { broader: 'total' }],
    ],
  ),
  scheme('sexes', ['Geschlechter', 'Sexes'], [['total', 'insgesamt', 'total', { code: '_T' }]]),
  scheme(
    'census-bases',
    ['Zensusgrundlagen', 'Census bases'],
    [
      ['census-2011', 'Grundlage Zensus 2011', 'based on the census of 2011'],
      ['census-2022', 'Grundlage Zensus 2022', 'based on the census of 2022'],
      ['not-stated', 'Zensusgrundlage nicht genannt', 'census base not stated'],
    ],
  ),
  scheme(
    'roles',
    ['Rollen', 'Roles'],
    [
      ['member', 'Mitgliedskommune', 'member municipality'],
      ['head-of-administration', 'Kommunale Spitze', 'head of administration'],
      ['youth-office', 'Jugendamt', 'youth welfare office'],
    ],
  ),
]

const sources: readonly Source[] = [
  sourceSchema.parse({
    id: 'verzeichnis',
    title: { de: 'Verzeichnis der Orte', en: 'Directory of places' },
    publisher: 'Amt für Verzeichnisse',
    url: 'https://www.example.org/verzeichnis/',
    licence: 'dl-by-de/2.0',
    attribution: '© Amt für Verzeichnisse',
    retrieved: '2021-02-01',
  }),
]

const places = new Map<string, ReferencePlace>([
  ['05', { level: 'land', ags: '05', name: 'Musterland', name_en: 'Sample State', wikidata: 'Q9' }],
  ['05997', { level: 'kreis', ags: '05997', name: 'Kreis Nirgendwo', name_en: 'Nowhere County' }],
  ['05358004', { level: 'gemeinde', ags: '05358004', name: 'Nebenort, Stadt' }],
  ['05997004', { level: 'gemeinde', ags: '05997004', name: 'Fernort, Stadt', postcode: '99998' }],
])

/** By parts of names and by postcodes, plainly. */
function findIn(
  all: readonly ReferencePlace[],
  entries: readonly ListEntry[],
  text: string,
): readonly FoundPlace[] {
  const asked = text.toLowerCase()
  return [
    ...entries
      .filter(({ record }) => record.name.de.toLowerCase().includes(asked))
      .map(({ slug }) => ({ slug })),
    ...all
      .filter(({ name, postcode }) => name.toLowerCase().includes(asked) || postcode === text)
      .map((place) => ({ place })),
  ]
}

const records = new Map<Slug, MunicipalProfile>([
  ['abc', mindestens],
  ['musterdorf', musterdorf],
  ['musterkreis', musterkreis],
  ['musterstadt', musterstadt],
])

/** The release; a test may put other records in the place of these. */
export function releaseOf(others: Readonly<Record<Slug, MunicipalProfile>> = {}): Release {
  const all = new Map([...records, ...Object.entries(others)])
  const slugs = [...all.keys()].sort()
  const entries = slugs.flatMap((slug) => {
    const record = all.get(slug)
    return record ? [{ slug, record }] : []
  })
  return {
    sequence: 1,
    published: instant,
    count: entries.length,
    base,
    network,
    concepts: new Map(schemes.map((each) => [each.scheme, each])),
    sources: new Map(sources.map((each) => [each.id, each])),
    fields: extraFields,
    look: noLookFiles,
    lookFile: () => undefined,
    outlines,
    modified: '2021-03-05T06:07:08Z',
    record: (slug) => all.get(slug),
    recordFacts: (slug) => all.get(slug),
    neighbour: (slug) => {
      const record = all.get(slug)
      return record && neighbourOf(record)
    },
    body: () => undefined,
    statements: () => undefined,
    tombstone: () => undefined,
    resolve: (keys, value) =>
      keys === 'ags'
        ? entries.find(({ record }) => record.identifiers?.ags === value)?.slug
        : undefined,
    place: (ags) => places.get(ags),
    places: () => [...places.values()],
    find: (text, limit) => findIn([...places.values()], entries, text).slice(0, limit),
    ...collectionOf(entries),
    slugs: () => slugs,
    suggest: () => [],
    lastBearer: () => undefined,
    sizes: () => undefined,
    asOf: () => undefined,
    member: () => undefined,
  }
}

const instant = '2021-03-05T06:07:08.000Z'

const versionOf = (slug: Slug): Version => ({
  slug,
  sequence: 1,
  instant,
  change: 'create',
  hash: '0'.repeat(64),
  recordChanged: true,
  personal: false,
})

/** Where a record has a value of a facet. */
const facetValues: Readonly<
  Record<FacetName, (record: MunicipalProfile) => readonly (string | undefined)[]>
> = {
  kind: ({ kind }) => [kind],
  programme: ({ participations = [] }) => participations.map(({ programme }) => programme),
  cohort: ({ participations = [] }) => participations.map(({ cohort }) => cohort),
  year: ({ participations = [] }) => participations.map(({ since }) => since?.slice(0, 4)),
  district: ({ partOf }) => [partOf],
  field: ({ fieldsOfAction = [] }) => fieldsOfAction,
  phase: ({ phases = [] }) => phases,
}

/** Questions to all records, answered plainly. */
function collectionOf(entries: readonly ListEntry[]) {
  const chosen = ({ text = '', where = {} }: Selection) =>
    entries.filter(
      ({ record }) =>
        record.name.de.toLowerCase().includes(text.toLowerCase()) &&
        facetNames.every(
          (name) =>
            where[name] === undefined ||
            (facetValues[name]?.(record) ?? []).some(
              (value) => value && where[name]?.includes(value),
            ),
        ),
    )
  const counted = (name: FacetName, selection: Selection) => {
    const values = chosen({ ...selection, where: { ...selection.where, [name]: undefined } })
      .flatMap(({ record }) => facetValues[name]?.(record) ?? [])
      .filter((value) => value !== undefined)
    return [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({
      value,
      count: all.length,
    }))
  }
  return {
    list: ({ page, size, ...selection }: ListQuery): ListPage => {
      const found = chosen(selection)
      return {
        entries: found.slice((page - 1) * size, page * size),
        page,
        pages: Math.max(1, Math.ceil(found.length / size)),
        total: found.length,
      }
    },
    facets: (selection: Selection = {}) =>
      Object.fromEntries(facetNames.map((name) => [name, counted(name, selection)])) as Record<
        FacetName,
        FacetCount[]
      >,
    users: (scheme: string, notation: string, limit: number) => {
      const slugs = entries
        .filter(({ record }) => namesConcept(record, scheme, notation))
        .map(({ slug }) => slug)
      return { total: slugs.length, slugs: slugs.slice(0, limit) }
    },
    entries: (after: Slug | undefined, limit: number) =>
      entries.filter(({ slug }) => after === undefined || slug > after).slice(0, limit),
    points: (limit: number) =>
      entries
        .flatMap(({ slug, record: { name, kind, location } }) =>
          location ? [{ slug, name, kind, lat: location.lat, lon: location.lon }] : [],
        )
        .slice(0, limit),
    nearest: (slug: Slug, count: number) => others(entries, slug, count),
    similar: (slug: Slug, count: number) =>
      others(entries, slug, count).map((near) => ({
        ...near,
        ...figureOf(entries, slug, near.slug),
      })),
    version: versionOf,
    versions: (slug: Slug) => [versionOf(slug)],
    changes: () => [],
    latest: (limit: number) =>
      entries.slice(0, limit).map(({ slug, record }, index) => ({
        ...versionOf(slug),
        cursor: index + 1,
        name: record.name,
      })),
  }
}

const others = (entries: readonly ListEntry[], slug: Slug, count: number) =>
  entries
    .filter((each) => each.slug !== slug)
    .slice(0, count)
    .map(({ slug: other, record: { kind, name } }, index) => ({
      ...{ slug: other, kind, name },
      distance: (index + 1) * 12.3,
    }))

/** Official populations, the newest first. */
const populations = (entries: readonly ListEntry[], slug: Slug) =>
  (entries.find((each) => each.slug === slug)?.record.statistics ?? [])
    .filter(({ measure, method }) => measure === 'population' && method === 'official')
    .flatMap(({ referenceDate, value }) => (referenceDate ? [{ referenceDate, value }] : []))
    .toSorted((a, b) => (a.referenceDate > b.referenceDate ? -1 : 1))

/** The figure of another one for the date of the newest own one. */
function figureOf(entries: readonly ListEntry[], slug: Slug, other: Slug) {
  const [latest] = populations(entries, slug)
  const same = populations(entries, other).find(
    ({ referenceDate }) => referenceDate === latest?.referenceDate,
  )
  return same ? { value: same.value } : {}
}

/** Whether a record names a concept: by the fields that hold notations of its scheme. */
function namesConcept(record: MunicipalProfile, scheme: string, notation: string): boolean {
  const fields: Readonly<Record<string, readonly (string | undefined)[]>> = {
    kinds: [record.kind],
    cohorts: record.participations?.map(({ cohort }) => cohort) ?? [],
    evidence: record.participations?.map(({ evidence }) => evidence) ?? [],
    programmes: record.participations?.map(({ programme }) => programme) ?? [],
    phases: record.phases ?? [],
    'fields-of-action': record.fieldsOfAction ?? [],
    components: record.components ?? [],
    funding: record.funding ?? [],
    measures: (record.statistics ?? []).map(({ measure }) => measure),
    methods: (record.statistics ?? []).map(({ method }) => method),
  }
  return fields[scheme]?.includes(notation) ?? false
}
