import {
  type Issue,
  mappingVersion,
  type Network,
  type ReferenceData,
  resourceIri,
  type Sizes,
} from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { linesOf } from '@kommunalgraph/rdf/referees'
import type { NewBody } from '@kommunalgraph/release'
import type { SharedFiles } from '@kommunalgraph/validator'
import type { Quad } from 'n3'
import { unproved } from '../findings.ts'
import { shareEqual, toBodies } from '../finish/body.ts'
import { blockTexts, graphTexts } from '../finish/finish-version.ts'
import { sizesOf } from '../finish/sizes.ts'
import { proveShared } from '../prove/document.ts'
import type { ProofFault } from '../prove/fault.ts'
import { writeAll } from '../prove/graph.ts'
import { type Digests, digests, type SharedMemory } from './shared-files.ts'

/* Documents that are not about a municipality: described whenever a shared file changed, made where the graph did. */

/** What the site has beside municipalities, as its table of resources knows it. */
export interface SiteDocuments {
  /** Graphs of documents about what records share, by path; they read nothing else. They are proved and kept. */
  readonly shared: (referenceData: ReferenceData) => ReadonlyMap<string, readonly Quad[]>
  /**
   * Everything else that answers in any release, by path, with the fragments of things described there: documents about
   * a whole release cannot be described before there is one.
   */
  readonly others: ReadonlyMap<string, (referenceData: ReferenceData) => readonly string[]>
}

/** Shared things as reference data; it has no records, which no document about shared things names. */
export const sharedReferenceData = (
  base: Base,
  files: SharedFiles,
  network: Network,
): ReferenceData => ({
  base,
  network,
  concepts: files.concepts,
  sources: files.sources,
  fields: files.fields,
  outlines: files.outlines,
  neighbour: () => undefined,
  resolve: () => undefined,
  place: (ags) => files.shared.places.get(ags),
})

/** Every IRI that is described outside the documents of municipalities, by the path of its document. */
export function describedIn(
  referenceData: ReferenceData,
  documents: ReadonlyMap<string, readonly Quad[]>,
  others: SiteDocuments['others'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const described = [...documents].map(
    ([at, quads]) => [at, new Set(quads.map(({ subject }) => subject.value))] as const,
  )
  const named = [...others].map(
    ([at, things]) =>
      [
        at,
        new Set<string>(
          things(referenceData).map((thing) => `${resourceIri(referenceData.base, at)}#${thing}`),
        ),
      ] as const,
  )
  return new Map([...named, ...described])
}

/** A digest for each document: of its graph, its address and the mapping. */
const digestsOf = (base: Base, documents: ReadonlyMap<string, readonly Quad[]>): Digests =>
  digests(
    new Map(
      [...documents].map(([at, quads]) => [
        at,
        [base, mappingVersion, ...linesOf(quads)].join('\n'),
      ]),
    ),
  )

/** Documents of one state of the shared files, described. */
export interface DescribedDocuments {
  readonly referenceData: ReferenceData
  readonly quads: ReadonlyMap<string, readonly Quad[]>
  /** Every IRI that each of them describes. */
  readonly described: ReadonlyMap<string, ReadonlySet<string>>
  readonly digests: Digests
}

export function describeShared(
  base: Base,
  referenceData: ReferenceData,
  { others, shared }: SiteDocuments,
): DescribedDocuments {
  const quads = shared(referenceData)
  const described = describedIn(referenceData, quads, others)
  return { referenceData, quads, described, digests: digestsOf(base, quads) }
}

/** A document as it is kept, and what the gate found wrong with it. */
export interface FinishedDocument {
  readonly path: string
  readonly sizes: Sizes
  readonly bodies: readonly NewBody[]
  readonly faults: readonly ProofFault[]
}

async function finishDocument(
  { described, referenceData }: DescribedDocuments,
  path: string,
  quads: readonly Quad[],
): Promise<FinishedDocument> {
  const { base } = referenceData
  const { faults, written } = writeAll(quads, base)
  const surface = { base, documents: described, isPublished: () => false }
  const proofs = await proveShared(path, quads, written, surface)
  const texts = new Map([...graphTexts(written), ...blockTexts(referenceData, path, quads)])
  const bodies = toBodies(shareEqual(texts))
  return { path, bodies, sizes: sizesOf(bodies), faults: [...faults, ...proofs] }
}

/** Make the documents whose graph is another than at the last release, or whose texts are not kept. */
export async function finishDocuments(
  documents: DescribedDocuments,
  before: SharedMemory,
  isKept: (path: string) => boolean,
): Promise<readonly FinishedDocument[]> {
  const finished: FinishedDocument[] = []
  for (const [path, quads] of documents.quads)
    if (before.documents[path] !== documents.digests[path] || !isKept(path))
      finished.push(await finishDocument(documents, path, quads))
  return finished
}

/** Faults as findings about the folder, since a document about shared things has no one file. */
export const faultsOf = (finished: readonly FinishedDocument[], prefix: string): readonly Issue[] =>
  finished.flatMap(({ faults, path }) =>
    faults.map((fault) => unproved(`${prefix}${path === '' ? 'network.yaml' : path}`, fault)),
  )
