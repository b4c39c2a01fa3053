import type { DumpSet } from '@kommunalgraph/catalog'
import type { Instant } from '@kommunalgraph/rdf'
import type { Variant } from '@kommunalgraph/resources'
import type { Assets } from '@kommunalgraph/site'
import type { Coding } from '../http/codings.ts'

/** The file that releases are read from. */
export interface StoreFile {
  readonly file: string
  /** It is a copy that is only ever replaced by another file. */
  readonly copy: boolean
}

/** What the thread is started with. */
export interface ThreadData {
  readonly store: StoreFile
  readonly assets: Assets
}

/** A body of one document, as its address and the negotiation say. */
export interface DocumentWork {
  readonly type: 'document'
  /** The name of its kind. */
  readonly kind: string
  readonly params: Readonly<Record<string, string>>
  readonly query: string
  readonly dumps: DumpSet | undefined
  readonly variant: Variant
}

/** The text of a file that exists in one representation. */
export interface FileWork {
  readonly type: 'file'
  readonly name: string
  readonly params: Readonly<Record<string, string>>
}

/** A body to be made, in one coding, of just one release. */
export interface Job {
  readonly work: DocumentWork | FileWork
  readonly coding: Coding
  readonly sequence: number
  readonly published: Instant
}

/** A body in one coding, with size and SHA-256 of what it is without. */
export interface CodedBody {
  readonly bytes: number
  readonly sha256: string
  readonly coded: Uint8Array
}

/** What became of a job; `lost` where its release can no longer be read, `nothing` where there is no such text. */
export type Done =
  | { readonly state: 'made'; readonly body: CodedBody }
  | { readonly state: 'lost' | 'nothing' }
  | { readonly state: 'failed'; readonly reason: string }
