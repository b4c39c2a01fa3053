import type { Instant } from '@kommunalgraph/rdf'
import type { BodyName } from './bodies.ts'
import type { MunicipalProfile } from './fields/record.ts'
import type { PageLanguage, Slug } from './iri.ts'
import type { LookFiles } from './look/look-file.ts'
import type { ReferencePlace } from './place.ts'
import type { KeyScheme, ReferenceData } from './reference-data.ts'

/** What remains of a withdrawn, merged or deleted municipality. */
export interface Tombstone {
  readonly slug: Slug
  readonly name: MunicipalProfile['name']
  readonly kind?: MunicipalProfile['kind']
  readonly status: 'withdrawn' | 'merged'
  readonly replacedBy?: Slug
  readonly modified?: string
  /** When it went offline; absent until that is published. */
  readonly since?: Instant
}

/** What happened to a municipality in a release. */
export const changeKinds = ['create', 'update', 'delete'] as const
export type ChangeKind = (typeof changeKinds)[number]

/**
 * One published version of a municipality: immutable but for erasure.
 *
 * A deletion is a version too; it has a tombstone instead of a record.
 */
export interface Version {
  readonly slug: Slug
  readonly sequence: number
  readonly instant: Instant
  readonly change: ChangeKind
  /** Lower-case hex SHA-256 of record, named shared things, base and mapping (`versionHash`). */
  readonly hash: string
  /** Whether the record itself differs from the version before, and not only a thing that it names. */
  readonly recordChanged: boolean
  /** Whether the record holds personal data: then no cache may keep it for long. */
  readonly personal: boolean
  /** When something was erased from it. */
  readonly redacted?: Instant
}

/** An entry of the change log; `cursor` grows by every change ever published and is never used twice. */
export interface Change extends Version {
  readonly cursor: number
  readonly name: MunicipalProfile['name']
}

/** Size in bytes and lower-case hex digests of a file as served without coding. */
export interface FileFacts {
  readonly bytes: number
  readonly sha256: string
  readonly sha1: string
}

/**
 * A text of a document as it was proved and is kept: facts of the plain bytes, and the bytes as gzip.
 *
 * The facts are known without reading the bytes.
 */
export interface StoredBody extends FileFacts {
  /** Of the plain bytes: `text/turtle`. */
  readonly mediaType: string
  /** How many bytes it has as gzip. */
  readonly gzipBytes: number
  /** One gzip member. */
  readonly gzip: () => Uint8Array
}

/** What VoID counts of a document, so that the collection can be counted without reading its graphs. */
export interface StatementFacts {
  /** Statements about the document's own things that no other document says. */
  readonly own: number
  /** Its own things. */
  readonly ownSubjects: number
  /**
   * Of each statement that other documents may say too, the first 8 bytes of SHA-256: of its subject, of itself. The
   * subject's are zero where it is a thing of a municipality, which counts in its own document.
   */
  readonly shared: Uint8Array
}

/** The facts of a document's files by extension: `ttl`, `jsonld`, `rdf`, `csv`. */
export type Sizes = Readonly<Record<string, FileFacts>>

/** The name of a facet. */
export type FacetName = string

/** What narrows a list: one value of a facet or another, and all facets together. */
export type FacetChoice = Readonly<Record<FacetName, readonly string[] | undefined>>

export const sortNames = ['relevance', 'name', 'since', 'population', 'modified'] as const
export type SortName = (typeof sortNames)[number]

/** A question to the collection. */
export interface Selection {
  /** Words as people type them: parts of words, umlauts in either spelling, one wrong letter. */
  readonly text?: string
  readonly where?: FacetChoice
}

/**
 * A page of a list: `page` counts from 1, `size` entries at most.
 *
 * Sorted by name unless `sort` says otherwise (with `text`: by relevance). Population is that of the latest dated
 * official figure, sorted among those of its date and census base, the newest of these first; what has none comes last,
 * whichever way is sorted.
 */
export interface ListQuery extends Selection {
  readonly page: number
  readonly size: number
  readonly sort?: SortName
  readonly descending?: boolean
}

export interface ListEntry {
  readonly slug: Slug
  readonly record: MunicipalProfile
}

export interface ListPage {
  readonly entries: readonly ListEntry[]
  readonly page: number
  readonly pages: number
  readonly total: number
  /** The words that were searched instead, where those that were typed found nothing. */
  readonly corrected?: string
}

export interface FacetCount {
  /** Notation of the concept, year, or AGS of the district. */
  readonly value: string
  readonly count: number
}

/** Per facet the values that occur, most frequent first; each counted as if its own facet were not chosen. */
export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>

/** A municipality as a point on a map. */
export interface MapPoint {
  readonly slug: Slug
  readonly name: MunicipalProfile['name']
  readonly kind: MunicipalProfile['kind']
  readonly lat: number
  readonly lon: number
}

/**
 * A municipality that another one is near to, with what is told of it there.
 *
 * `distance` is in kilometres, or the difference of two figures of one date; `value` is the figure of that date.
 */
export interface NearbyMunicipality extends Pick<MapPoint, 'slug' | 'name' | 'kind'> {
  readonly distance: number
  readonly value?: number
}

/**
 * What a name, a key or a postcode leads to: a published municipality, a territory of the reference list, or one that
 * is both.
 */
export interface FoundPlace {
  readonly slug?: Slug
  readonly place?: ReferencePlace
}

/** What headers say of a record. */
export type RecordFacts = Pick<MunicipalProfile, 'modified' | 'licence'>

/**
 * Everything published as of one release, now or earlier: what mementos, catalogue pages, dumps and feeds are made of.
 */
export interface Snapshot extends ReferenceData {
  /** The published record at an address; never one that was withdrawn or merged. */
  record(slug: Slug): MunicipalProfile | undefined
  /** Date and licences of such a record: what its data are sent with, without reading the rest of it. */
  recordFacts(slug: Slug): RecordFacts | undefined
  /** Counts releases from 1. */
  readonly sequence: number
  /** When it was published. */
  readonly published: Instant
  /**
   * The newest `modified` of records and schemes, or when a member last came, was edited or went: a day or instant;
   * undefined when none is known.
   */
  readonly modified: string | undefined
  /** How many municipalities are published. */
  readonly count: number
  tombstone(slug: Slug): Tombstone | undefined
  /** Published records after an address, in the order of their addresses: walks all with constant memory. */
  entries(after: Slug | undefined, limit: number): readonly ListEntry[]
  /** The version of a published or deleted municipality that counts here. */
  version(slug: Slug): Version | undefined
  /** Facts of the files of a document, by its path (`kommunen/kreis-dueren`, `def/phases`); absent before the gate. */
  sizes(path: string): Sizes | undefined
  /**
   * A text of a document as it was proved, by the document's path; undefined where none is kept: of superseded versions
   * few are (`keptWhenSuperseded`).
   */
  body(path: string, name: BodyName): StoredBody | undefined
  /** What VoID counts of a municipality's document. */
  statements(slug: Slug): StatementFacts | undefined
}

/**
 * A snapshot of what is published: one handle per request, so that no answer mixes two releases.
 */
export interface Release extends Snapshot {
  /** The files of the network's look. */
  readonly look: LookFiles
  /** The bytes of a file of a look by its hashed name, of this release or an earlier one. */
  lookFile(name: string): Uint8Array | undefined
  list(query: ListQuery): ListPage
  facets(selection?: Selection): Facets
  /** Who names a concept, by address: `users('phases', 'birth', 100)`; `total` counts all. */
  users(
    scheme: string,
    notation: string,
    limit: number,
  ): { readonly total: number; readonly slugs: readonly Slug[] }
  /** Every address of a published record, sorted. Costs with the collection: for crawls, tests and exports. */
  slugs(): readonly Slug[]
  /** Addresses and names near a misspelt one, best first, five at most. */
  suggest(text: string): readonly Slug[]
  /**
   * Whom words mean that are the name of a place or its beginning, an abbreviation, a key, or the postcode of its
   * administration: municipalities and everything in the reference list, best first.
   */
  find(text: string, limit: number): readonly FoundPlace[]
  /** The whole reference list, by key. */
  places(): readonly ReferencePlace[]
  /** All with a location, by address, at most so many. */
  points(limit: number): readonly MapPoint[]
  /** The nearest by location, nearest first, in kilometres. */
  nearest(slug: Slug, count: number): readonly NearbyMunicipality[]
  /** Of the same kind, nearest by population of one and the same date, official figures only. */
  similar(slug: Slug, count: number): readonly NearbyMunicipality[]
  /**
   * The municipality that had a key last, where none has it now: it may be gone, or have another key by now. Never
   * asked by descriptions, which say what is so now.
   */
  lastBearer(scheme: KeyScheme, value: string): Slug | undefined
  /** Versions of an address and of its former addresses, oldest first; empty where nothing was ever published. */
  versions(slug: Slug): readonly Version[]
  /** Everything as of an earlier release; undefined for one that never was. */
  asOf(sequence: number): Snapshot | undefined
  /** The change log after a cursor, oldest first. */
  changes(after: number, limit: number): readonly Change[]
  /** The newest changes, newest first. */
  latest(limit: number): readonly Change[]
  /** The feed's statement of a change as an older program kept it, in N-Quads; now the catalogue's part says it. */
  member(cursor: number): string | undefined
}

/** A relation of a representation to something else, as in RFC 8288; `href` is absolute. */
export interface Link {
  readonly rel: string
  readonly href: string
  readonly type?: string
  readonly hreflang?: string
  /** When what it leads to was published (RFC 7089). */
  readonly datetime?: Instant
}

/**
 * Bytes of a document in one media type and language.
 *
 * `modified` is a day or instant and true for the data; absent where unknown.
 */
export interface Representation {
  readonly bytes: Uint8Array
  /** As sent: `text/turtle; charset=utf-8`. */
  readonly mediaType: string
  readonly language?: PageLanguage
  readonly modified?: string
  readonly links: readonly Link[]
}
