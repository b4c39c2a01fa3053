import type {
  FormatName,
  Iri,
  JsonLdForm,
  LicenceKey,
  PageLanguage,
  Release,
} from '@kommunalgraph/model'
import type { PageContext } from '@kommunalgraph/site'
import type { Quad } from 'n3'

/** How long an answer may be kept by caches (HTTP contract, section 7). */
export type CacheClass = 'document' | 'redirect' | 'immutable' | 'volatile'

/** The values of a path's variables, and of the query. */
interface Address {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

/**
 * What one address is about, in one release: everything that its representations are made from.
 *
 * `path` is the document's address without base, language and extension. Bodies are made on demand.
 */
export interface Subject {
  readonly path: string
  /** The parameters that belong to the address, with their question mark. */
  readonly query?: string
  readonly modified?: string | undefined
  readonly licence: LicenceKey
  /** What the document is about. */
  readonly topic?: Iri
  /** What the header calls the page's type: classes of schema.org, with https as FAIR Signposting writes them. */
  readonly types?: readonly Iri[]
  readonly quads: () => readonly Quad[]
  readonly page: (context: PageContext) => string
  /** The published record or list of records. */
  readonly json?: () => unknown
  readonly csv?: () => string
}

/** Why an address has no representation. */
export type Absence =
  | { readonly state: 'not-found'; readonly near?: string }
  | { readonly state: 'gone'; readonly slug: string }
  | { readonly state: 'bad-parameter'; readonly name: string; readonly permitted: string }

export type Found = { readonly state: 'found'; readonly subject: Subject }

/** A kind of resource that is represented in several formats. */
export interface DocumentKind {
  readonly name: string
  /** Path pattern without base, language and extension; `:name` stands for one part. */
  readonly pattern: string
  /** People read it first (HTML for `*\/*`), or programs do (Turtle). */
  readonly readers: 'people' | 'programs'
  /** The formats it has, of all that the model knows. */
  readonly formats: readonly FormatName[]
  readonly cache: CacheClass
  /** Names of the query parameters that mean something; all others are ignored. */
  readonly parameters?: readonly string[]
  readonly open: (release: Release, address: Address) => Found | Absence
  /** Every address of this kind in a release, for crawls, exports and site maps. */
  readonly paths: (release: Release) => readonly string[]
}

/** A resource with one fixed representation: no negotiation, no language. */
export interface FileKind {
  readonly name: string
  readonly path: string
  readonly mediaType: string
  readonly cache: CacheClass
  readonly text: () => string
}

/** Where a redirecting resource leads, as a path. */
export interface RedirectKind {
  readonly name: string
  readonly pattern: string
  readonly cache: CacheClass
  readonly target: (release: Release, params: Address['params']) => string | undefined
}

/** The choice that an answer shows: a format, a page language, for JSON-LD a form. */
export interface Variant {
  readonly format: FormatName
  readonly language: PageLanguage
  /** The form of JSON-LD that was asked for; absent, it is compacted and not named. */
  readonly form?: JsonLdForm | undefined
}
