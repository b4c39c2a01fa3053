import { boolean, dateLiteral, Graph, integer, iri, plain, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode, Quad } from 'n3'
import { collectionAttribution } from '../attribution.ts'
import { type CodedDimension, dimensionsOf } from '../cube-dimensions.ts'
import type { Mention } from '../description-context.ts'
import { conceptIri, cubeIri, networkIri, resourceIri, schemeIri, sourceIri } from '../iri.ts'
import { factLicenceOf, licenceIri } from '../licences.ts'
import type { ReferenceData } from '../reference-data.ts'
import { fixedDocuments } from './documents.ts'
import { cubeTitle, describeMentions, networkMentions, territoryListTitle } from './mentions.ts'
import { describePage } from './page.ts'

/** How a property takes part in the structure of the cube. */
interface Component {
  readonly name:
    | 'area'
    | 'period'
    | CodedDimension['name']
    | 'value'
    | 'unit'
    | 'method'
    | 'status'
    | 'parts'
  readonly as: 'dimension' | 'measure' | 'attribute'
  readonly property: NamedNode
  /** Said once for all observations of a data set. */
  readonly ofDataSet?: true
}

/** Components of every observation, those of the dimensions that this network has among them. */
export const cubeComponents = (
  shared: Pick<ReferenceData, 'base' | 'concepts'>,
): readonly Component[] => [
  { name: 'area', as: 'dimension', property: v.sdmxDimension.refArea },
  { name: 'period', as: 'dimension', property: v.sdmxDimension.refPeriod },
  ...dimensionsOf(shared).map(({ name, property }) => ({
    ...{ name, as: 'dimension' as const, property: property(shared) },
  })),
  { name: 'value', as: 'measure', property: v.sdmxMeasure.obsValue },
  { name: 'unit', as: 'attribute', property: v.sdmxAttribute.unitMeasure, ofDataSet: true },
  { name: 'method', as: 'attribute', property: v.sdmxAttribute.collMethod, ofDataSet: true },
  { name: 'status', as: 'attribute', property: v.sdmxAttribute.obsStatus },
  ...(shared.concepts.has('age-groups')
    ? [
        {
          name: 'parts',
          as: 'attribute',
          property: iri(cubeIri(shared.base, 'age-parts')),
        } as const,
      ]
    : []),
]

/** Properties that no standard has, under names of our own. */
const ownProperties = [
  {
    ...{ name: 'census-base', as: v.qb.DimensionProperty, scheme: 'census-bases' },
    label: { de: 'Zensusgrundlage', en: 'census base' },
  },
  {
    ...{ name: 'age-parts', as: v.qb.AttributeProperty, scheme: 'age-groups' },
    label: { de: 'summierte Altersgruppen', en: 'age groups added up' },
  },
] as const

const ownPropertiesOf = ({ concepts }: Pick<ReferenceData, 'concepts'>) =>
  ownProperties.filter(({ scheme }) => concepts.has(scheme))

/** What there is of the cube in a release, and since when. */
export interface CubeFacts {
  /** Methods of which there is an observation, each with the ids of the shared sources that its figures are from. */
  readonly methods: Readonly<Record<string, readonly string[]>>
  /** When the first release was published. */
  readonly issued?: string | undefined
  /** The newest date of what the release holds. */
  readonly modified?: string | undefined
}

/** Fragments that other documents name: what series have in common, our own properties, the data set of any method. */
export const cubeThings = (shared: Pick<ReferenceData, 'concepts'>): readonly string[] => [
  ...['structure', 'series', 'territories'],
  ...ownPropertiesOf(shared).map(({ name }) => name),
  ...(shared.concepts.get('methods')?.concepts.map(({ notation }) => notation) ?? []),
]

/**
 * The population cube: one structure, one data set per method, because two producers may count differently on one
 * day and a data set must not hold two observations with equal dimensions. A method without an observation has none.
 */
export function describeCube(referenceData: ReferenceData, facts: CubeFacts): Quad[] {
  const graph = new Graph()
  const node = (name: string) => iri(cubeIri(referenceData.base, name))
  const mentions = networkMentions(referenceData)
  const structure = node('structure')
  const { path, title } = fixedDocuments.population
  describePage(graph, referenceData, path, {
    title,
    topic: structure,
    licence: factLicenceOf(referenceData.network),
  })
  for (const [method, sources] of Object.entries(facts.methods))
    describeDataSet(graph, referenceData, mentions, { ...facts, method, sources })
  graph.type(structure, v.qb.DataStructureDefinition)
  graph.add(structure, v.dct.title, ...texts(title))
  graph.add(structure, v.qb.sliceKey, node('series'))
  const components = cubeComponents(referenceData)
  graph.add(structure, v.qb.component, ...components.map(({ name }) => node(name)))
  describeComponents(graph, referenceData, components)
  describeCodeLists(graph, referenceData)
  for (const each of ownPropertiesOf(referenceData)) describeProperty(graph, referenceData, each)
  graph.type(node('series'), v.qb.SliceKey)
  const fixed = dimensionsOf(referenceData).map(({ property }) => property(referenceData))
  graph.add(node('series'), v.qb.componentProperty, v.sdmxDimension.refArea, ...fixed)
  describeMentions(referenceData, graph, mentions)
  return graph.quads()
}

interface DataSetFacts extends Omit<CubeFacts, 'methods'> {
  readonly method: string
  readonly sources: readonly string[]
}

/** A data set with its dates, and whom to name: us, and the sources with what each of them asks for. */
function describeDataSet(
  graph: Graph,
  referenceData: ReferenceData,
  mentions: Map<string, Mention>,
  { issued, method, modified, sources }: DataSetFacts,
): void {
  const { base, network } = referenceData
  const mention = (target: string, what: Mention) => {
    mentions.set(target, what)
    return iri(target)
  }
  const concept = (scheme: string, notation: string) =>
    mention(conceptIri(base, scheme, notation), { kind: 'concept', scheme, notation })
  const cube = iri(cubeIri(base, method))
  const title = cubeTitle(referenceData, method)
  const licence = factLicenceOf(network)
  const rights = collectionAttribution(referenceData, {
    ...{ title, licence, address: resourceIri(base, 'daten/population') },
    year: modified?.slice(0, 4),
  })
  graph.type(cube, v.qb.DataSet, v.prov.Entity)
  graph.add(cube, v.dct.title, ...texts(title))
  graph.add(cube, v.dct.publisher, iri(networkIri(base, 'herausgeber')))
  graph.add(cube, v.dct.license, iri(licenceIri(licence)))
  graph.add(cube, v.dc.rights, plain(rights.de))
  if (issued) graph.add(cube, v.dct.issued, dateLiteral(issued))
  if (modified) graph.add(cube, v.dct.modified, dateLiteral(modified))
  const origins = sources.map((id) => mention(sourceIri(base, id), { kind: 'source', id }))
  graph.add(cube, v.prov.wasDerivedFrom, ...origins)
  graph.add(cube, v.qb.structure, iri(cubeIri(base, 'structure')))
  graph.add(cube, v.sdmxAttribute.unitMeasure, concept('units', 'persons'))
  graph.add(cube, v.sdmxAttribute.collMethod, concept('methods', method))
}

/**
 * Of which lists the values of dimensions are: what is said of SDMX's own properties holds here. Dates are literals and
 * need none.
 */
function describeCodeLists(graph: Graph, referenceData: ReferenceData): void {
  const { base } = referenceData
  const territories = iri(cubeIri(base, 'territories'))
  graph.type(v.sdmxDimension.refArea, v.qb.DimensionProperty, v.qb.CodedProperty)
  graph.add(v.sdmxDimension.refArea, v.qb.codeList, territories)
  for (const { property, scheme } of dimensionsOf(referenceData)) {
    graph.type(property(referenceData), v.qb.DimensionProperty, v.qb.CodedProperty)
    graph.add(property(referenceData), v.qb.codeList, iri(schemeIri(base, scheme)))
  }
  // Each document puts its territory into the list: it grows with the collection.
  graph.type(territories, v.qb.HierarchicalCodeList)
  graph.add(territories, v.dct.title, ...texts(territoryListTitle))
  graph.add(territories, v.qb.parentChildProperty, v.schema.containsPlace)
}

function describeProperty(
  graph: Graph,
  { base }: ReferenceData,
  { as, label, name, scheme }: (typeof ownProperties)[number],
): void {
  const self = iri(cubeIri(base, name))
  graph.type(self, v.rdf.Property, as, v.qb.CodedProperty)
  graph.add(self, v.rdfs.label, ...texts(label))
  graph.add(self, v.rdfs.range, v.skos.Concept)
  graph.add(self, v.qb.codeList, iri(schemeIri(base, scheme)))
}

function describeComponents(
  graph: Graph,
  { base }: ReferenceData,
  components: readonly Component[],
): void {
  for (const [index, { as, name, ofDataSet, property }] of components.entries()) {
    const self = iri(cubeIri(base, name))
    graph.type(self, v.qb.ComponentSpecification)
    graph.add(self, v.qb[as], property)
    if (as === 'dimension') graph.add(self, v.qb.order, integer(index + 1))
    if (name === 'unit') graph.add(self, v.qb.componentRequired, boolean(true))
    if (ofDataSet) graph.add(self, v.qb.componentAttachment, v.qb.DataSet)
  }
}
