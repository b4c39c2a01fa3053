import type { Localized } from '@kommunalgraph/rdf'
import { type Graph, iri } from '@kommunalgraph/rdf'
import type { NamedNode } from 'n3'
import type { Concept } from './fields/concept.ts'
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
import { type LicenceKey, licenceIri } from './licences.ts'
import type { MunicipalProfile } from './record.ts'
import type { World } from './release.ts'

/** Something of ours that a document refers to and must therefore name: type and label are added at the end. */
export type Mention =
  | { readonly kind: 'concept'; readonly scheme: string; readonly notation: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'territory' | 'administration'; readonly slug: Slug }
  | { readonly kind: 'cube'; readonly method: string }
  | { readonly kind: 'slices' | 'network' | 'publisher' | 'website' | 'catalogue' | 'void' }

/** Where a record's fields are described: the record, its nodes, the graph that grows, and what it mentions. */
export interface Scope {
  readonly world: World
  readonly slug: Slug
  readonly record: MunicipalProfile
  readonly graph: Graph
  readonly document: NamedNode
  readonly administration: NamedNode
  readonly territory: NamedNode
  /** Things of ours named so far, by IRI. */
  readonly mentions: Map<string, Mention>
}

export function scopeOf(world: World, slug: Slug, record: MunicipalProfile, graph: Graph): Scope {
  const document = documentIri(world.base, slug)
  return {
    world,
    slug,
    record,
    graph,
    document: iri(document),
    administration: iri(`${document}#${fragments.administration}`),
    territory: iri(`${document}#${fragments.territory}`),
    mentions: new Map(),
  }
}

/** A node of this document. */
export const node = (scope: Scope, fragment: string): NamedNode =>
  iri(`${scope.document.value}#${fragment}`)

function mention(scope: Scope, target: string, what: Mention): NamedNode {
  scope.mentions.set(target, what)
  return iri(target)
}

export function concept(scope: Scope, scheme: string, notation: string): NamedNode {
  const target = conceptIri(scope.world.base, scheme, notation)
  return mention(scope, target, { kind: 'concept', scheme, notation })
}

/** A source by its id: the record's own ones come before the shared ones. */
export function source(scope: Scope, id: string): NamedNode {
  const own = scope.record.sources?.some((each) => each.id === id)
  if (own) return node(scope, fragments.source(id))
  return mention(scope, sourceIri(scope.world.base, id), { kind: 'source', id })
}

/** The territory or administration of another municipality that we publish. */
export function municipality(
  scope: Scope,
  slug: Slug,
  what: 'territory' | 'administration',
): NamedNode {
  const target = `${documentIri(scope.world.base, slug)}#${fragments[what]}`
  return mention(scope, target, { kind: what, slug })
}

/** The data set of the population cube that a method fills. */
export const cube = (scope: Scope, method: string): NamedNode =>
  mention(scope, cubeIri(scope.world.base, method), { kind: 'cube', method })

/** What all series of the population cube have in common. */
export const sliceKey = (scope: Scope): NamedNode =>
  mention(scope, cubeIri(scope.world.base, 'series'), { kind: 'slices' })

/** The catalogue that lists the record's data set. */
export const catalogueNode = ({ mentions, world }: Scope): NamedNode => {
  const target = catalogIri(world.base, 'katalog')
  mentions.set(target, { kind: 'catalogue' })
  return iri(target)
}

/** All linked data that the record's document is part of. */
export const linkedDataNode = ({ mentions, world }: Scope): NamedNode => {
  const target = voidIri(world.base)
  mentions.set(target, { kind: 'void' })
  return iri(target)
}

const networkNames = { network: 'netzwerk', publisher: 'herausgeber', website: 'website' } as const

export function networkNode(scope: Scope, kind: 'network' | 'publisher' | 'website'): NamedNode {
  return mention(scope, networkIri(scope.world.base, networkNames[kind]), { kind })
}

/** The licence of a text: its own, the record's, the network's. */
const textLicence = (scope: Scope, own: LicenceKey | undefined): LicenceKey =>
  own ?? scope.record.licence?.texts ?? scope.world.network.licences.texts

export const factLicence = (scope: Scope): LicenceKey =>
  scope.record.licence?.facts ?? scope.world.network.licences.facts

/** A text's licence as a node. */
export const textLicenceNode = (scope: Scope, own: LicenceKey | undefined): NamedNode =>
  iri(licenceIri(textLicence(scope, own)))

export const conceptOf = (world: World, scheme: string, notation: string): Concept | undefined =>
  world.concepts.get(scheme)?.concepts.find((each) => each.notation === notation)

/** What a concept is called; its notation where the scheme does not have it. */
export const labelOf = (world: World, scheme: string, notation: string): Localized =>
  conceptOf(world, scheme, notation)?.label ?? { de: notation }
