import type { Base } from '@kommunalgraph/model'
import { Parser } from 'n3'
import { type Proved, proveShared } from '../prove/document.ts'

/* Proving a document that records share: what a thread does, and what comes back. */

/** What all documents of one release have in common. */
export interface DocumentSetup {
  readonly base: Base
  /** Every document that is not about a municipality, by path, with every IRI that it describes. */
  readonly documents: ReadonlyMap<string, ReadonlySet<string>>
}

export interface DocumentTask {
  readonly path: string
  /** The graph in N-Quads, in its order: terms do not travel between threads. */
  readonly text: string
}

export interface ProvedDocument extends Proved {
  readonly path: string
}

export async function proveDocument(
  { path, text }: DocumentTask,
  { base, documents }: DocumentSetup,
): Promise<ProvedDocument> {
  const quads = new Parser({ format: 'application/n-quads' }).parse(text)
  const surface = { base, documents, isPublished: () => false }
  return { path, ...(await proveShared(path, quads, surface)) }
}
