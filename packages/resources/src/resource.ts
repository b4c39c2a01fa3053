import type { DumpFile, DumpSet } from '@kommunalgraph/catalog'
import type {
  Address,
  AddressValues,
  BodyName,
  LicenceKey,
  Link,
  Message,
  PageLanguage,
  ReferenceData,
  Release,
  Slug,
  StoredBody,
} from '@kommunalgraph/model'
import type { Base, FormatName, FormatRow, Instant, Iri, JsonLdForm } from '@kommunalgraph/rdf'
import type { Explanation, NavigationEntry, PageContext } from '@kommunalgraph/site'
import type { Quad } from 'n3'

/** How long an answer may be kept by caches (HTTP contract, section 7). */
export type CacheClass = 'document' | 'brief' | 'redirect' | 'immutable' | 'volatile'

/** Tells which of some formats an Accept header gets, and why: the server's own negotiation. */
export type Explain = (accept: string, formats: readonly FormatRow[]) => Explanation

/** What is asked for at an address: the values of its variables, and of the query. */
export interface ResourceRequest<A extends Address = Address> {
  readonly params: AddressValues<A>
  readonly query: URLSearchParams
  /** Absent where nothing negotiates: in exports and crawls. */
  readonly explain?: Explain
  /** The newest finished dumps; absent while there are none. */
  readonly dumps?: DumpSet | undefined
}

/** A JSON Schema (2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A part of the query that means something at an address; all others are ignored. */
export interface QueryParameter {
  readonly name: string
  readonly meaning: Message
  /** What one value may be in a release. */
  readonly value: (release: Release) => JsonSchema
  /** Whether it may stand several times. */
  readonly isRepeatable?: true
}

/** A version of a document that is shown at an address of its own. */
interface Memento {
  /** The document, by its path: what search engines are to name instead. */
  readonly original: string
  readonly instant: Instant
  /** The base of its IRIs when it was published. */
  readonly base: Base
}

/** What one address is about, in one release: what every kind has in common. What else it has is its kind's matter. */
export interface Subject {
  /** The document's address without base, language and extension. */
  readonly path: string
  readonly licence: LicenceKey
  /** The parameters that belong to the address, with their question mark. */
  readonly query?: string
  readonly modified?: string | undefined
  /** What the document is about. */
  readonly topic?: Iri
  /** The hash of the version that all its data come from; without one they come from the release as a whole. */
  readonly version?: string | undefined
  readonly memento?: Memento
  /** The formats that it has, where these are fewer than its kind's. */
  readonly formats?: readonly FormatName[]
  /** How long data may be kept where that differs from the kind's; pages follow the kind. */
  readonly cache?: CacheClass
}

/** Why an address has no representation. */
export type Absence =
  | { readonly state: 'not-found'; readonly near?: string }
  | { readonly state: 'gone'; readonly slug: string }
  | { readonly state: 'bad-parameter'; readonly name: string; readonly permitted: string }
  /** Not ready: what harvesters would take for a statement about the data must not be said (503). */
  | { readonly state: 'unavailable' }

export interface Found<S extends Subject = Subject> {
  readonly state: 'found'
  readonly subject: S
}

/** Where a document leads who asks for an earlier time, and what the redirect says of it. */
export interface MementoRedirect {
  readonly path: string
  readonly links: readonly Link[]
}

/** An application profile that a kind of resource can be asked for in. */
interface ProfileOffer {
  readonly iri: Iri
  readonly name: string
}

/** Makes the text of a subject in one format of data. */
export type DataBody<S> = (subject: S, release: Release) => string

/** What makes each format that a kind has: the keys are its formats, so that none is offered which nobody makes. */
export type Bodies<S> = {
  readonly html: (subject: S, context: PageContext) => string
} & { readonly [Format in Exclude<FormatName, 'html'>]?: DataBody<S> }

/**
 * A kind of resource that is represented in several formats.
 *
 * @typeParam S - what the kind makes its bodies of
 */
export interface DocumentKind<A extends Address = Address, S extends Subject = Subject> {
  readonly name: string
  /** What it is, in a few words. */
  readonly summary: Message
  readonly address: A
  /** People read it first (HTML for `*\/*`), or programs do (Turtle). */
  readonly readers: 'people' | 'programs'
  /** The format that goes before all others. */
  readonly first?: FormatName
  readonly cache: CacheClass
  readonly parameters?: readonly QueryParameter[]
  /** The profiles that `Accept-Profile` chooses among, by the value of the parameter `profil` (CONNEGP, section 7). */
  readonly profiles?: readonly ProfileOffer[]
  /** What the header calls the page's type: classes of schema.org, with https as FAIR Signposting writes them. */
  readonly types?: readonly Iri[]
  /** Whether it tells of the dumps, which may change within a release. */
  readonly usesDumps?: true
  /** Cheap whatever the size of the collection: bodies are made when somebody asks for them. */
  readonly open: (release: Release, asked: ResourceRequest<A>) => Found<S> | Absence
  readonly bodies: Bodies<S>
  /** What its JSON looks like, where it has any. */
  readonly jsonSchema?: JsonSchema
  /** What search engines are told on the page: the graph, or what is said beside it. */
  readonly markup: (subject: S, release: Release) => readonly Quad[]
  /** A text of it as it was proved and is kept; undefined where none is: then it is made. */
  readonly kept?: (subject: S, release: Release, name: BodyName) => StoredBody | undefined
  /** Data that are too large to be made for a request: the finished file of a format, undefined while there is none. */
  readonly file?: (subject: S, format: FormatName) => DumpFile | undefined
  /** Relations that only this kind has. */
  readonly links?: (subject: S, release: Release) => readonly Link[]
  /** Whether bodies that are not kept may take long to make in a release: then requests do not wait for each other. */
  readonly isLong?: (release: Release) => boolean
  /** Whether answers depend on the query and cost far more than others: clients may ask for fewer of them. */
  readonly isExpensive?: true
  /** For documents that are their own TimeGates: the version that was valid at a moment, if there is one. */
  readonly timeGate?: (
    release: Release,
    params: AddressValues<A>,
    moment: Date,
  ) => MementoRedirect | undefined
  /** Every address of this kind in a release, for crawls, exports and site maps. */
  readonly paths: (release: Release) => readonly string[]
  /** Whether the sitemap lists all of them; municipalities have files of it to themselves. */
  readonly inSitemap?: false
  /** Graphs of documents about what records share, by path: they are proved and kept by a publish. */
  readonly shared?: (referenceData: ReferenceData) => ReadonlyMap<string, readonly Quad[]>
  /** Which of its documents every page leads to, and by which words. */
  readonly navigation?: readonly NavigationEntry[]
  /**
   * Fragments of things that other documents name, by the path of the document of this kind that describes them: of
   * documents that are not `shared`. A publish proves that they are.
   */
  readonly things?: Readonly<Record<string, (referenceData: ReferenceData) => readonly string[]>>
}

/** A row of the table. What its subjects have besides is known to the kind alone. */
export const defineDocument = <const A extends Address, S extends Subject>(
  kind: DocumentKind<A, S>,
): DocumentKind =>
  // A subject and the values of an address go to no other kind than the one that they are of.
  kind as unknown as DocumentKind

/** A resource with one fixed representation: no negotiation, no language. */
export interface FileKind {
  readonly name: string
  /** What it is, in a few words. */
  readonly summary: Message
  /** With the ending; a file with variables exists once for each value that `text` knows. */
  readonly address: Address
  readonly mediaType: string
  readonly cache: CacheClass
  /** Whether the text may take long to make in a release, as for documents. */
  readonly isLong?: (release: Release) => boolean
  /** Undefined where it needs a release and has none, or where the release has nothing to say. */
  readonly text: (
    release: Release | undefined,
    params?: ResourceRequest['params'],
  ) => string | undefined
  readonly links?: (release: Release) => readonly Link[]
  /** The municipality that it was of, where it has no text because that one is gone (410). */
  readonly goneWith?: (release: Release, params: ResourceRequest['params']) => Slug | undefined
}

/** A picture in PNG at an address with that ending; the server paints it from SVG. */
export interface PictureKind {
  readonly name: string
  /** What it is, in a few words. */
  readonly summary: Message
  /** Without the ending. */
  readonly address: Address
  readonly cache: CacheClass
  readonly size: { readonly width: number; readonly height: number }
  /** Undefined where there is nothing to be shown. */
  readonly svg: (release: Release, params: ResourceRequest['params']) => string | undefined
  /** Every address of this kind in a release, without its ending. */
  readonly paths: (release: Release) => readonly string[]
}

/** Where a redirecting resource leads, as a path. */
export interface RedirectKind {
  readonly name: string
  /** What it is, in a few words. */
  readonly summary: Message
  readonly address: Address
  readonly cache: CacheClass
  readonly target: (release: Release, params: ResourceRequest['params']) => string | undefined
}

/** The choice that an answer shows: a format, a page language, for JSON-LD a form. */
export interface Variant {
  readonly format: FormatName
  readonly language: PageLanguage
  /** The form of JSON-LD that was asked for; absent, it is compacted and not named. */
  readonly form?: JsonLdForm | undefined
}
