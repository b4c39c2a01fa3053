import type { DumpFile, DumpSet } from '@kommunalgraph/catalog'
import type {
  BodyName,
  LicenceKey,
  Link,
  PageLanguage,
  Release,
  StoredBody,
} from '@kommunalgraph/model'
import type {
  Base,
  FormatExtension,
  FormatName,
  FormatRow,
  Instant,
  Iri,
  JsonLdForm,
  ListedLink,
} from '@kommunalgraph/rdf'
import type { Explanation, PageContext } from '@kommunalgraph/site'
import type { Quad } from 'n3'

/** How long an answer may be kept by caches (HTTP contract, section 7). */
export type CacheClass = 'document' | 'brief' | 'redirect' | 'immutable' | 'volatile'

/** Tells which of some formats an Accept header gets, and why: the server's own negotiation. */
export type Explain = (accept: string, formats: readonly FormatRow[]) => Explanation

/** The values of a path's variables, and of the query. */
export interface Address {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Absent where nothing negotiates: in exports and crawls. */
  readonly explain?: Explain
  /** The newest finished dumps; absent while there are none. */
  readonly dumps?: DumpSet | undefined
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
  /** The hash of the version that all its data come from; without one they come from the release as a whole. */
  readonly version?: string | undefined
  /** What else they come from that may change within a release: the dumps. Belongs to the key of every cache. */
  readonly revision?: string | undefined
  /** The document, by its path, of which this is a version: what search engines are to name instead. */
  readonly original?: string
  /** When the version was published. */
  readonly memento?: Instant
  /** The base of its IRIs, where that was another one when it was published. */
  readonly base?: Base
  /** The formats that it has, where these are fewer than its kind's. */
  readonly formats?: readonly FormatName[]
  /** How long data may be kept where that differs from the kind's; pages follow the kind. */
  readonly cache?: CacheClass
  readonly licence: LicenceKey
  /** What the document is about. */
  readonly topic?: Iri
  /** What the header calls the page's type: classes of schema.org, with https as FAIR Signposting writes them. */
  readonly types?: readonly Iri[]
  /** A text of it as it was proved and is kept; absent, or undefined, where none is: then it is made from the rest. */
  readonly kept?: (name: BodyName) => StoredBody | undefined
  /** @param extension - of the format, where pages of a sequence name their neighbours in the same format */
  readonly quads: (extension?: FormatExtension) => readonly Quad[]
  /** What search engines are told beside the data: the markup of a page whose graph has no schema.org. */
  readonly markup?: () => readonly Quad[]
  /** Whether JSON-LD brings its context along, for readers that fetch nothing. */
  readonly selfContained?: boolean
  readonly page: (context: PageContext) => string
  /** Data that are too large to be made for a request: the finished file of a format, undefined while there is none. */
  readonly file?: (format: FormatName) => DumpFile | undefined
  /** The published record or list of records. */
  readonly json?: () => unknown
  readonly csv?: () => string
  /** The document as a list of links. */
  readonly list?: () => readonly ListedLink[]
  /** Relations that only this subject has. */
  readonly links?: () => readonly Link[]
}

/** Why an address has no representation. */
export type Absence =
  | { readonly state: 'not-found'; readonly near?: string }
  | { readonly state: 'gone'; readonly slug: string }
  | { readonly state: 'bad-parameter'; readonly name: string; readonly permitted: string }
  /** Not ready: what harvesters would take for a statement about the data must not be said (503). */
  | { readonly state: 'unavailable' }

export type Found = { readonly state: 'found'; readonly subject: Subject }

/** Where a document leads who asks for an earlier time, and what the redirect says of it. */
export interface Passage {
  readonly path: string
  readonly links: readonly Link[]
}

/** An application profile that a kind of resource can be asked for in. */
interface ProfileOffer {
  readonly iri: Iri
  readonly name: string
}

/** A kind of resource that is represented in several formats. */
export interface DocumentKind {
  readonly name: string
  /** Path pattern without base, language and extension; `:name` stands for one part. */
  readonly pattern: string
  /** People read it first (HTML for `*\/*`), or programs do (Turtle). */
  readonly readers: 'people' | 'programs'
  /** The formats it has, of all that the model knows. */
  readonly formats: readonly FormatName[]
  /** The format that goes before all others. */
  readonly first?: FormatName
  readonly cache: CacheClass
  /** Names of the query parameters that mean something; all others are ignored. */
  readonly parameters?: readonly string[]
  /** The profiles that `Accept-Profile` chooses among, by the value of the parameter `profil` (CONNEGP, section 7). */
  readonly profiles?: readonly ProfileOffer[]
  /** Cheap whatever the size of the collection: bodies are made when somebody asks the subject for them. */
  readonly open: (release: Release, address: Address) => Found | Absence
  /** Whether bodies that are not kept may take long to make in a release: then requests do not wait for each other. */
  readonly isLong?: (release: Release) => boolean
  /** For documents that are their own TimeGates: the version that was valid at a moment, if there is one. */
  readonly timeGate?: (
    release: Release,
    params: Address['params'],
    moment: Date,
  ) => Passage | undefined
  /** Every address of this kind in a release, for crawls, exports and site maps. */
  readonly paths: (release: Release) => readonly string[]
}

/** A resource with one fixed representation: no negotiation, no language. */
export interface FileKind {
  readonly name: string
  /** `:name` stands for one part; such a file exists once for each value that `text` knows. */
  readonly path: string
  readonly mediaType: string
  readonly cache: CacheClass
  /** Whether the text may take long to make in a release, as for documents. */
  readonly isLong?: (release: Release) => boolean
  /** Undefined where it needs a release and has none, or where the release has nothing to say. */
  readonly text: (release: Release | undefined, params?: Address['params']) => string | undefined
  readonly links?: (release: Release) => readonly Link[]
}

/** A picture in PNG at an address with that ending; the server paints it from SVG. */
export interface PictureKind {
  readonly name: string
  /** Without the ending. */
  readonly pattern: string
  readonly cache: CacheClass
  readonly size: { readonly width: number; readonly height: number }
  /** Undefined where there is nothing to be shown. */
  readonly svg: (release: Release, params: Address['params']) => string | undefined
  /** Every address of this kind in a release, without its ending. */
  readonly paths: (release: Release) => readonly string[]
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
