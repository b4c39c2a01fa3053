import type { Base, Iri } from '@kommunalgraph/rdf'
import { addresses, pathOf } from './address.ts'
import { url as address } from './constraints.ts'
import { lettersWrittenOut, letterWrittenOut } from './letters.ts'

/** The file name of a record without its ending, and the last part of its address: a–z, 0–9, single hyphens. */
export type Slug = string

/** ISO 639 language of a page; texts may also be `de-simple` (Leichte Sprache). */
export type PageLanguage = 'de' | 'en'

/**
 * Read a base IRI.
 *
 * @returns the base with its final slash, or undefined unless it is http(s) without query, fragment and credentials
 */
export function toBase(text: string): Base | undefined {
  const url = URL.parse(text.endsWith('/') ? text : `${text}/`)
  if (url === null || url.search !== '' || url.hash !== '') return undefined
  return address.safeParse(url.href).success ? (url.href as Base) : undefined
}

/** Whether a base is that of one machine, which nobody else can have linked to: it promises nothing. */
export const isProvisional = (base: string): boolean => /^http:\/\/localhost(?::\d+)?\//.test(base)

/**
 * The slug of a name: lower case, umlauts written out, other accents dropped, anything else a hyphen.
 *
 * @example toSlug('Mülheim an der Ruhr') // 'muelheim-an-der-ruhr'
 */
export function toSlug(name: string): Slug {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(letterWrittenOut, (letter) => lettersWrittenOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

export const documentPath = (slug: Slug): string => pathOf(addresses.municipality, { slug })

/** The document of a municipality: its German page and the address of all its data. */
export const documentIri = (base: Base, slug: Slug): Iri => `${base}${documentPath(slug)}`

const digits = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/

/** An instant as it stands in addresses: `20261120T080000123Z`. */
export const writeInstant = (instant: string): string =>
  new Date(instant).toISOString().replace(/[-:.]/g, '')

/** The instant that an address names, `2026-11-20T08:00:00.123Z`; undefined for any other text. */
export function parseInstant(text: string): string | undefined {
  const written = text.replace(digits, '$1-$2-$3T$4:$5:$6.$7Z')
  // The calendar of `Date` rolls 31 February over into March.
  const exists = digits.test(text) && !Number.isNaN(Date.parse(written))
  return exists && new Date(written).toISOString() === written ? written : undefined
}

/** All relations of a municipality's document and of its files. */
export const linksetPath = (slug: Slug): string => pathOf(addresses.linkset, { slug })

/** The list of all versions of a municipality's document. */
export const historyPath = (slug: Slug): string => pathOf(addresses.history, { slug })

/** What digests of files are made with. */
export type DigestAlgorithm = 'sha256' | 'sha1'

/** The digest of a file of a municipality's document, which the list of its versions says of the present one. */
export const checksumIri = (
  base: Base,
  slug: Slug,
  extension: string,
  algorithm: DigestAlgorithm,
): Iri => `${base}${historyPath(slug)}#${fragments.checksum(extension, algorithm)}`

/** One version, for ever under the slug that it was published under. */
export const versionPath = ({ slug, instant }: { slug: Slug; instant: string }): string =>
  pathOf(addresses.memento, { slug, instant: writeInstant(instant) })

/** What one version changed. */
export const changePath = ({ slug, instant }: { slug: Slug; instant: string }): string =>
  pathOf(addresses.change, { slug, instant: writeInstant(instant) })

/** What happened to a municipality's entry in the catalogue when a version was published; stable for ever. */
export const activityIri = (base: Base, version: { slug: Slug; instant: string }): Iri =>
  `${base}${changePath(version)}#${fragments.activity}`

/** A document that is about something else than a municipality: `def/phases`, `kontext/v2.jsonld`, … */
export const resourceIri = (base: Base, path: string): Iri => `${base}${path}`

/** The same document's page in a language: German has the plain address. */
export function pageIri(base: Base, path: string, language: PageLanguage): Iri {
  return language === 'de' ? `${base}${path}` : `${base}${language}/${path}`
}

/** A thing of the whole network, described at the root. */
export const networkIri = (
  base: Base,
  name: 'netzwerk' | 'herausgeber' | 'kontakt' | 'website',
): Iri => `${base}#${name}`

/** What is defined under a name: a concept scheme, the sources, the cube, the kinds of problem. */
export const definitionPath = (name: string): string => pathOf(addresses.definition, { name })

const definedIri = (base: Base, name: string, fragment: string): Iri =>
  `${base}${definitionPath(name)}#${fragment}`

export const schemeIri = (base: Base, scheme: string): Iri => definedIri(base, scheme, 'scheme')

export const conceptIri = (base: Base, scheme: string, notation: string): Iri =>
  definedIri(base, scheme, notation)

/** A source that many records share. */
export const sourceIri = (base: Base, id: string): Iri => definedIri(base, 'sources', id)

/** A field that the network adds to its records, as a property. */
export const fieldIri = (base: Base, name: string): Iri => definedIri(base, 'fields', name)

/** The data set that a document holds or describes: `kommunen/{slug}`, `daten`, `def/{scheme}`. */
export const datasetIri = (base: Base, path: string): Iri => `${base}${path}#${fragments.dataset}`

/** The catalogue and the series in it. */
export const catalogIri = (base: Base, name: 'katalog' | 'reihe'): Iri =>
  `${base}${pathOf(addresses.catalogue, {})}#${name}`

/** All that is published as linked data (VoID). */
export const voidIri = (base: Base): Iri => `${base}${pathOf(addresses.void, {})}#dataset`

/** A node of the population cube: its data sets per method, its structure and components. */
export const cubeIri = (base: Base, name: string): Iri => definedIri(base, 'population', name)

/** The page about a type of problem (RFC 9457). */
export const problemIri = (base: Base, type: string): Iri => definedIri(base, 'problems', type)

/** By its programme; without one where the source names none. */
const participationFragment = (programme?: string): string =>
  programme === undefined ? 'teilnahme' : `teilnahme-${programme}`

/** What tells a figure from the others of its record. */
interface FigureName {
  readonly measure: string
  readonly method: string
  readonly referenceDate?: string | undefined
  /** The census that it is based on. */
  readonly base?: string | undefined
}

/** Figures of this base were published before bases were said: their IRIs stay as they are. */
const firstBase = 'census-2011'

const suffix = (name: string | undefined, unsaid: string): string =>
  name === undefined || name === unsaid ? '' : `-${name}`

/** The second form of a key has a node of its own: an independent city has two. */
const keyFragment = (scheme: string, form = 1): string =>
  `schluessel-${scheme}${form === 1 ? '' : `-${form}`}`

/**
 * Every fragment of a municipality's document. Numbers come from the record, never from a position, so that
 * deleting one entry renames no other.
 */
export const fragments = {
  territory: 'gebiet',
  administration: 'verwaltung',
  key: keyFragment,
  keyPeriod: (scheme: string, form = 1) => `${keyFragment(scheme, form)}-zeitraum`,
  formerKey: (scheme: string, key: string) => `frueherer-schluessel-${scheme}-${key}`,
  formerKeyPeriod: (scheme: string, key: string) =>
    `frueherer-schluessel-${scheme}-${key}-zeitraum`,
  point: 'punkt',
  area: 'flaeche',
  participation: participationFragment,
  participationPeriod: (programme?: string) => `${participationFragment(programme)}-zeitraum`,
  participationBeginning: (programme?: string) => `${participationFragment(programme)}-beginn`,
  participationEnd: (programme?: string) => `${participationFragment(programme)}-ende`,
  youthOffice: 'jugendamt',
  figure: ({ base, measure, method, referenceDate }: FigureName) =>
    referenceDate === undefined
      ? `${measure}-undated-${method}${suffix(base, firstBase)}`
      : `${measure}-${referenceDate}${suffix(method, 'official')}${suffix(base, firstBase)}`,
  series: ({ base, measure, method }: FigureName) =>
    `${measure}${suffix(method, 'official')}${suffix(base, firstBase)}`,
  description: 'beschreibung',
  goal: (id: number) => `ziel-${id}`,
  quotation: 'zitat',
  speaker: 'sprecher',
  office: 'sprecher-amt',
  contact: (id: number) => `kontakt-${id}`,
  person: (id: number) => `kontakt-${id}-person`,
  address: (id: number) => (id === 1 ? 'anschrift' : `anschrift-${id}`),
  source: (id: string) => `quelle-${id}`,
  merger: 'zusammenschluss',
  activity: 'aktivitaet',
  dataset: 'datensatz',
  distribution: (extension: string) => `distribution-${extension}`,
  /** Of a distribution's bytes; stands in another document, since none can hold its own. */
  checksum: (extension: string, algorithm: DigestAlgorithm = 'sha256') =>
    `pruefsumme-${extension}${algorithm === 'sha256' ? '' : `-${algorithm}`}`,
  /** The period that a data set covers. */
  temporal: 'zeitraum',
  /** Which parts are not under the licence of the rest. */
  rights: 'rechte',
} as const

const geocoding = 'http://dcat-ap.de/def/politicalGeocoding/'

const agsLists: Readonly<Record<number, string>> = {
  2: 'stateKey',
  3: 'governmentDistrictKey',
  5: 'districtKey',
}

/** IRIs of other people's lists that stand for our keys (`docs/decisions`, key targets). */
export const keyTargets = {
  ags: (key: string): Iri => `${geocoding}${agsLists[key.length] ?? 'municipalityKey'}/${key}`,
  ars: (key: string): Iri => `${geocoding}regionalKey/${key}`,
  level: (level: string): Iri => `${geocoding}Level/${level}`,
  nuts: (code: string): Iri => `http://data.europa.eu/nuts/code/${code}`,
  wikidata: (id: string): Iri => `http://www.wikidata.org/entity/${id}`,
  geonames: (id: string): Iri => `http://sws.geonames.org/${id}/`,
  gnd: (id: string): Iri => `https://d-nb.info/gnd/${id}`,
  nwbib: (wikidata: string): Iri => `https://nwbib.de/spatial#${wikidata}`,
  language: (language: PageLanguage): Iri =>
    keyTargets.authority(`language/${language === 'de' ? 'DEU' : 'ENG'}`),
  /** A table of the EU's Publications Office, or a concept in it: `licence` is spelt as there. */
  authority: (path: string): Iri => `http://publications.europa.eu/resource/authority/${path}`,
  mediaType: (mediaType: string): Iri =>
    `https://www.iana.org/assignments/media-types/${mediaType}`,
  contributor: (id: string): Iri => `http://dcat-ap.de/def/contributors/${id}`,
  publisherType: (type: string): Iri => `http://purl.org/adms/publishertype/${type}`,
  status: (name: string): Iri => `http://purl.org/adms/status/${name}`,
  licenceType: (type: string): Iri => `http://purl.org/adms/licencetype/${type}`,
} as const
