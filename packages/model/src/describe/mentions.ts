import type { Graph, Localized } from '@kommunalgraph/rdf'
import { dateLiteral, iri, plain, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import { conceptLabel, type Mention } from '../description-context.ts'
import type { Concept, ConceptScheme } from '../fields/concept.ts'
import { municipalKindOf } from '../fields/kind.ts'
import type { Source } from '../fields/source.ts'
import { catalogIri, documentIri, networkIri, resourceIri } from '../iri.ts'
import { licenceIri } from '../licences.ts'
import type { ReferenceData } from '../reference-data.ts'
import { sourceAttribution } from '../source-attribution.ts'
import { fixedDocuments } from './documents.ts'

type Describe<K extends Mention['kind']> = (
  referenceData: ReferenceData,
  graph: Graph,
  target: ReturnType<typeof iri>,
  what: Extract<Mention, { kind: K }>,
) => void

const conceptClasses = {
  'org:Role': [v.org.Role],
  'schema:DefinedTerm': [v.schema.DefinedTerm],
  'schema:StatisticalVariable': [v.schema.StatisticalVariable],
} as const

/** What the cube of a method is called. */
export function cubeTitle(referenceData: ReferenceData, method: string): Localized {
  const label = conceptLabel(referenceData, 'methods', method)
  return { de: `Bevölkerung: ${label.de}`, en: `Population: ${label.en ?? label.de}` }
}

/** Type and labels of a concept; schema.org's name where schema.org knows its class. */
export function labelConcept(
  graph: Graph,
  target: ReturnType<typeof iri>,
  scheme: ConceptScheme,
  concept: Concept,
): void {
  const types = scheme.types ?? []
  graph.type(target, v.skos.Concept, ...types.flatMap((type) => conceptClasses[type]))
  graph.add(target, v.skos.prefLabel, ...texts(concept.label))
  if (types.some((type) => type.startsWith('schema:')))
    graph.add(target, v.schema.name, ...texts(concept.label))
}

/** A source: what it is called, where it is, under which licence. */
export function describeSource(graph: Graph, target: ReturnType<typeof iri>, source: Source): void {
  graph.type(target, v.foaf.Document, v.prov.Entity)
  graph.add(target, v.dct.title, ...texts(source.title))
  if (source.publisher) graph.add(target, v.dc.publisher, plain(source.publisher))
  if (source.url) graph.add(target, v.foaf.page, iri(source.url))
  graph.add(target, v.dct.license, iri(licenceIri(source.licence)))
  const attribution = sourceAttribution(source)
  if (attribution) graph.add(target, v.dc.rights, plain(attribution.de))
  if (source.retrieved) graph.add(target, v.dc.date, dateLiteral(source.retrieved))
}

const concept: Describe<'concept'> = (referenceData, graph, target, { scheme, notation }) => {
  const inScheme = referenceData.concepts.get(scheme)
  const found = inScheme?.concepts.find((each) => each.notation === notation)
  if (inScheme && found) labelConcept(graph, target, inScheme, found)
}

const source: Describe<'source'> = (referenceData, graph, target, { id }) => {
  const found = referenceData.sources.get(id)
  if (found) describeSource(graph, target, found)
}

/** A unit of the administration, and others: several that work together, or a place. */
const neighbourTypes = {
  territory: {
    unit: [v.dct.Location, v.cv.AdminUnit, v.schema.Place, v.schema.AdministrativeArea],
    other: [v.dct.Location, v.schema.Place],
  },
  administration: {
    unit: [v.cv.PublicOrganisation, v.org.Organization, v.schema.GovernmentOrganization],
    other: [v.org.Organization, v.schema.Organization],
  },
} as const

const municipality: Describe<'territory' | 'administration'> = (
  referenceData,
  graph,
  target,
  what,
) => {
  const neighbour = referenceData.neighbour(what.slug)
  const standing = neighbour && municipalKindOf(referenceData, neighbour.kind).standing
  const form = standing === undefined || standing === 'unit' ? 'unit' : 'other'
  graph.type(target, ...neighbourTypes[what.kind][form])
  if (neighbour === undefined) return
  graph.add(target, v.skos.prefLabel, ...texts(neighbour.name))
  graph.add(target, v.schema.name, ...texts(neighbour.name))
  if (what.kind === 'territory')
    graph.add(target, v.foaf.isPrimaryTopicOf, iri(documentIri(referenceData.base, what.slug)))
}

const cube: Describe<'cube'> = (referenceData, graph, target, { method }) => {
  graph.type(target, v.qb.DataSet)
  graph.add(target, v.dct.title, ...texts(cubeTitle(referenceData, method)))
}

const slices: Describe<'slices'> = (_referenceData, graph, target) =>
  graph.type(target, v.qb.SliceKey)

/** What the code list of the cube's territories is called. */
export const territoryListTitle: Localized = {
  de: 'Gebiete mit Bevölkerungszahlen',
  en: 'Territories with population figures',
}

const territories: Describe<'territories'> = (_referenceData, graph, target) => {
  graph.type(target, v.qb.HierarchicalCodeList)
  graph.add(target, v.dct.title, ...texts(territoryListTitle))
}

const network: Describe<'network'> = (referenceData, graph, target) => {
  graph.type(target, v.org.Organization, v.schema.Organization)
  graph.add(target, v.skos.prefLabel, ...texts(referenceData.network.name))
  graph.add(target, v.schema.name, ...texts(referenceData.network.name))
}

const publisher: Describe<'publisher'> = (referenceData, graph, target) => {
  graph.type(target, v.foaf.Agent, v.schema.Organization)
  graph.add(target, v.foaf.name, plain(referenceData.network.publisher.name))
  graph.add(target, v.schema.name, plain(referenceData.network.publisher.name))
}

const website: Describe<'website'> = (referenceData, graph, target) => {
  graph.type(target, v.schema.WebSite)
  graph.add(target, v.schema.name, ...texts(referenceData.network.site.name))
  graph.add(target, v.schema.url, iri(referenceData.base))
}

/** The catalogue of data sets, as search engines know it; its DCAT description stands in itself. */
const catalogue: Describe<'catalogue'> = (referenceData, graph, target) => {
  graph.type(target, v.schema.DataCatalog)
  graph.add(target, v.schema.name, ...texts(referenceData.network.site.name))
  graph.add(
    target,
    v.schema.url,
    iri(resourceIri(referenceData.base, fixedDocuments.catalogue.path)),
  )
}

const linkedData: Describe<'void'> = (referenceData, graph, target) => {
  graph.type(target, v.voidTerms.Dataset)
  graph.add(target, v.dct.title, ...texts(referenceData.network.site.name))
}

const describers = {
  concept,
  source,
  territory: municipality,
  administration: municipality,
  cube,
  slices,
  territories,
  network,
  publisher,
  website,
  catalogue,
  void: linkedData,
} as const

/**
 * Type and label of every own thing that a document names without describing it, so that no reader has to fetch
 * another document to know what is meant.
 */
export function describeMentions(
  referenceData: ReferenceData,
  graph: Graph,
  mentions: ReadonlyMap<string, Mention>,
): void {
  // Each describer takes the mention of its own kind.
  for (const [target, what] of mentions)
    (describers[what.kind] as Describe<Mention['kind']>)(
      referenceData,
      graph,
      iri(target),
      what as never,
    )
}

/** The same and the catalogue, which data sets are in. */
export const catalogueMentions = (referenceData: ReferenceData): Map<string, Mention> =>
  new Map([
    ...networkMentions(referenceData),
    [catalogIri(referenceData.base, 'katalog'), { kind: 'catalogue' }],
  ])

/** Network, publisher and website: the things that every document mentions. */
export const networkMentions = (referenceData: ReferenceData): Map<string, Mention> =>
  new Map([
    [networkIri(referenceData.base, 'netzwerk'), { kind: 'network' }],
    [networkIri(referenceData.base, 'herausgeber'), { kind: 'publisher' }],
    [networkIri(referenceData.base, 'website'), { kind: 'website' }],
  ])
