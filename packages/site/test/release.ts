import {
  type Base,
  type ConceptScheme,
  conceptSchemeSchema,
  type MunicipalProfile,
  type Network,
  networkSchema,
  type Place,
  type Release,
  type Slug,
  type Source,
  sourceSchema,
} from '@kommunalgraph/model'
import { mindestens, musterdorf, musterkreis, musterstadt } from './musterstadt.ts'

/* A release of places that do not exist. */

export const base: Base = 'https://daten.example.org/'

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
  state: '05',
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
      ['kpk', 'Präventionsketten', 'prevention chains'],
      ['kinderstark', 'Nachfolgeprogramm', 'successor programme', { replaces: 'kpk' }],
    ],
  ),
  scheme(
    'phases',
    ['Lebensphasen', 'Life phases'],
    [
      ['early-years', 'Frühe Kindheit', 'early years'],
      ['day-care', 'Kita-Alter', 'day-care age'],
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
      ['official', 'amtliche Statistik', 'official statistics'],
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

const places = new Map<string, Place>([
  ['05', { level: 'land', ags: '05', name: 'Musterland', name_en: 'Sample State', wikidata: 'Q9' }],
])

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
    base,
    network,
    concepts: new Map(schemes.map((each) => [each.scheme, each])),
    sources: new Map(sources.map((each) => [each.id, each])),
    modified: '2021-03-05T06:07:08Z',
    record: (slug) => all.get(slug),
    tombstone: () => undefined,
    resolve: (keys, value) =>
      keys === 'ags'
        ? entries.find(({ record }) => record.identifiers?.ags === value)?.slug
        : undefined,
    place: (ags) => places.get(ags),
    list: ({ page, size }) => ({
      entries: entries.slice((page - 1) * size, page * size),
      page,
      pages: Math.ceil(entries.length / size),
      total: entries.length,
    }),
    slugs: () => slugs,
    suggest: () => [],
  }
}
