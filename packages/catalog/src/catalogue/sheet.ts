import type { Network, ReferenceData, Snapshot } from '@kommunalgraph/model'
import { Graph, type TextLanguage } from '@kommunalgraph/rdf'
import type { NamedNode, Quad } from 'n3'
import type { ApplicationProfile } from '../profiles/profiles.ts'

/** What a dataset is described from: which version counts, and how large its files are. */
export interface DatasetReferenceData extends ReferenceData, Pick<Snapshot, 'sizes' | 'version'> {}

/**
 * A page of the catalogue while it is written: what it is made from, in which application profile, and what it has
 * named so far.
 *
 * A page is complete: whatever is named on it, publisher and foreign concepts too, is described at its end.
 */
export interface Sheet {
  readonly snapshot: DatasetReferenceData
  readonly profile: ApplicationProfile
  readonly graph: Graph
  /** What was named and waits for its description, in the order of naming. */
  readonly mentioned: Map<string, DescribeMentioned>
}

/** Says about a node what every page on which it is named must say. */
type DescribeMentioned = (sheet: Sheet, self: NamedNode) => void

/** The languages of which a site says nothing: what the program can say in English waits for an English site. */
const unspoken = ({ languages }: Network): readonly TextLanguage[] =>
  languages.includes('en') ? [] : ['en']

export const newSheet = (snapshot: DatasetReferenceData, profile: ApplicationProfile): Sheet => ({
  snapshot,
  profile,
  graph: new Graph(unspoken(snapshot.network)),
  mentioned: new Map(),
})

/** Name a thing that is described once at the end of the page, however often it is named. */
export function mention(sheet: Sheet, self: NamedNode, describe: DescribeMentioned): NamedNode {
  if (!sheet.mentioned.has(self.value)) sheet.mentioned.set(self.value, describe)
  return self
}

/** Describe all that was named, and what these name in turn. */
export function finish(sheet: Sheet, toNode: (iri: string) => NamedNode): Quad[] {
  // A Map that grows while it is walked is walked to its new end.
  for (const [iri, describe] of sheet.mentioned) describe(sheet, toNode(iri))
  return sheet.graph.quads()
}
