import type { Base, PageLanguage, Slug } from './iri.ts'
import type { MunicipalProfile } from './record.ts'
import type { ConceptScheme, Network, Place, Source } from './shared.ts'

/** What the description of a record needs besides the record. */
export interface World {
  readonly base: Base
  readonly network: Network
  /** Concept schemes by name. */
  readonly concepts: ReadonlyMap<string, ConceptScheme>
  /** Shared sources by id. */
  readonly sources: ReadonlyMap<string, Source>
  /** The published record at an address; never one that was withdrawn or merged. */
  record(slug: Slug): MunicipalProfile | undefined
  /** The address of the municipality that has a key. */
  resolve(scheme: KeyScheme, value: string): Slug | undefined
  /** An entry of the official reference list, by AGS of 2, 5 or 8 digits. */
  place(ags: string): Place | undefined
}

/** What `/id/{scheme}/{value}` takes; `alias` are other names, wrong names and former addresses, as slugs. */
export const keySchemes = [
  'ags',
  'ars',
  'nuts',
  'wikidata',
  'geonames',
  'gnd',
  'slug',
  'alias',
] as const
export type KeyScheme = (typeof keySchemes)[number]

/** What remains of a withdrawn or merged municipality. */
export interface Tombstone {
  readonly slug: Slug
  readonly name: MunicipalProfile['name']
  readonly status: 'withdrawn' | 'merged'
  readonly replacedBy?: Slug
  readonly modified?: string
}

/** A page of a list: `page` counts from 1, `size` entries at most, sorted by name. */
export interface ListQuery {
  readonly page: number
  readonly size: number
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
}

/**
 * A snapshot of what is published: one handle per request, so that no answer mixes two releases.
 *
 * `sequence` counts releases from 1.
 */
export interface Release extends World {
  readonly sequence: number
  /** The newest `modified` of records and schemes: a day or instant; undefined when none is known. */
  readonly modified: string | undefined
  tombstone(slug: Slug): Tombstone | undefined
  list(query: ListQuery): ListPage
  /** Every address of a published record, sorted. */
  slugs(): readonly Slug[]
  /** Addresses and names near a misspelt one, best first, five at most. */
  suggest(text: string): readonly Slug[]
}

/** A relation of a representation to something else, as in RFC 8288; `href` is absolute. */
export interface Link {
  readonly rel: string
  readonly href: string
  readonly type?: string
  readonly hreflang?: string
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
