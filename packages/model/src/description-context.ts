import { type Base, type Graph, iri, type Localized } from '@kommunalgraph/rdf'
import type { NamedNode } from 'n3'
import type { KindFacts } from './fields/kind.ts'
import {
  catalogIri,
  conceptIri,
  cubeIri,
  documentIri,
  fragments,
  networkIri,
  type Slug,
  sourceIri,
  voidIri,
} from './iri.ts'
import { factLicenceOf, type LicenceKey, licenceIri } from './licences.ts'

/** Something of ours that a document refers to and must therefore name: type and label are added at the end. */
export type Mention =
  | { readonly kind: 'concept'; readonly scheme: string; readonly notation: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'territory' | 'administration'; readonly slug: Slug }
  | { readonly kind: 'cube'; readonly method: string }
  | {
      readonly kind:
        | 'slices'
        | 'territories'
        | 'network'
        | 'publisher'
        | 'website'
        | 'catalogue'
        | 'void'
    }

/** What a field may read of the record that it belongs to, besides its own value. */
interface DescribedRecord {
  readonly kind: string
  readonly identifiers?: Readonly<Record<string, unknown>> | undefined
  readonly sources?: readonly { readonly id: string }[] | undefined
  readonly licence?:
    | { readonly facts?: LicenceKey | undefined; readonly texts?: LicenceKey | undefined }
    | undefined
}

/** What a field may read of a concept. */
export interface ConceptFacts extends KindFacts {
  readonly notation: string
  readonly label: Localized
  readonly ageGroup?: string | undefined
  readonly sex?: string | undefined
  readonly unit?: string | undefined
}

/** What a field may read of what all records share. */
export interface SharedFacts {
  readonly base: Base
  readonly network: {
    readonly licences: { readonly facts: LicenceKey; readonly texts: LicenceKey }
  }
  /** Concept schemes by name. */
  readonly concepts: ReadonlyMap<string, { readonly concepts: readonly ConceptFacts[] }>
}

/** Where fields are described: the nodes that they speak about, the graph that grows, and what it mentions. */
export interface DescriptionContext {
  readonly record: DescribedRecord
  readonly referenceData: SharedFacts
  readonly graph: Graph
  readonly document: NamedNode
  readonly administration: NamedNode
  readonly territory: NamedNode
  /** Things of ours named so far, by IRI. */
  readonly mentions: Map<string, Mention>
}

/** A node of this document. */
export const node = (context: DescriptionContext, fragment: string): NamedNode =>
  iri(`${context.document.value}#${fragment}`)

function mention(context: DescriptionContext, target: string, what: Mention): NamedNode {
  context.mentions.set(target, what)
  return iri(target)
}

export function concept(context: DescriptionContext, scheme: string, notation: string): NamedNode {
  const target = conceptIri(context.referenceData.base, scheme, notation)
  return mention(context, target, { kind: 'concept', scheme, notation })
}

/** A source by its id: the record's own ones come before the shared ones. */
export function source(context: DescriptionContext, id: string): NamedNode {
  const own = context.record.sources?.some((each) => each.id === id)
  if (own) return node(context, fragments.source(id))
  return mention(context, sourceIri(context.referenceData.base, id), { kind: 'source', id })
}

/** The territory or administration of another municipality that we publish. */
export function municipality(
  context: DescriptionContext,
  slug: Slug,
  what: 'territory' | 'administration',
): NamedNode {
  const target = `${documentIri(context.referenceData.base, slug)}#${fragments[what]}`
  return mention(context, target, { kind: what, slug })
}

/** The data set of the population cube that a method fills. */
export const cube = (context: DescriptionContext, method: string): NamedNode =>
  mention(context, cubeIri(context.referenceData.base, method), { kind: 'cube', method })

/** What all series of the population cube have in common. */
export const sliceKey = (context: DescriptionContext): NamedNode =>
  mention(context, cubeIri(context.referenceData.base, 'series'), { kind: 'slices' })

/** The code list of the territories that the population cube has figures of. */
export const territoryList = (context: DescriptionContext): NamedNode =>
  mention(context, cubeIri(context.referenceData.base, 'territories'), { kind: 'territories' })

/** The catalogue that lists the record's data set. */
export const catalogueNode = ({ mentions, referenceData }: DescriptionContext): NamedNode => {
  const target = catalogIri(referenceData.base, 'katalog')
  mentions.set(target, { kind: 'catalogue' })
  return iri(target)
}

/** All linked data that the record's document is part of. */
export const linkedDataNode = ({ mentions, referenceData }: DescriptionContext): NamedNode => {
  const target = voidIri(referenceData.base)
  mentions.set(target, { kind: 'void' })
  return iri(target)
}

const networkNames = { network: 'netzwerk', publisher: 'herausgeber', website: 'website' } as const

export function networkNode(
  context: DescriptionContext,
  kind: 'network' | 'publisher' | 'website',
): NamedNode {
  return mention(context, networkIri(context.referenceData.base, networkNames[kind]), { kind })
}

/** The licence of a text: its own, the record's, the network's. */
const textLicence = (context: DescriptionContext, own: LicenceKey | undefined): LicenceKey =>
  own ?? context.record.licence?.texts ?? context.referenceData.network.licences.texts

export const factLicence = (context: DescriptionContext): LicenceKey =>
  factLicenceOf(context.referenceData.network, context.record)

/** A text's licence as a node. */
export const textLicenceNode = (
  context: DescriptionContext,
  own: LicenceKey | undefined,
): NamedNode => iri(licenceIri(textLicence(context, own)))

type SharedConcepts = Pick<SharedFacts, 'concepts'>

export const conceptOf = (
  { concepts }: SharedConcepts,
  scheme: string,
  notation: string,
): ConceptFacts | undefined =>
  concepts.get(scheme)?.concepts.find((each) => each.notation === notation)

/** What a concept is called; its notation where the scheme does not have it. */
export const conceptLabel = (
  referenceData: SharedConcepts,
  scheme: string,
  notation: string,
): Localized => conceptOf(referenceData, scheme, notation)?.label ?? { de: notation }
