import { boolean, dateLiteral, Graph, integer, iri, plain, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import { collectionAttribution } from '../attribution.ts'
import type { Mention } from '../description-context.ts'
import { conceptIri, cubeIri, networkIri, resourceIri, schemeIri, sourceIri } from '../iri.ts'
import { factLicenceOf, licenceIri } from '../licences.ts'
import type { ReferenceData } from '../reference-data.ts'
import { documentTitles } from './documents.ts'
import { cubeTitle, describeMentions, networkMentions } from './mentions.ts'
import { describePage } from './page.ts'

/** Component specifications of the population cube: name, how it is attached, and whether it must be there. */
const components = [
  { name: 'area', as: 'dimension', property: v.sdmxDimension.refArea },
  { name: 'period', as: 'dimension', property: v.sdmxDimension.refPeriod },
  { name: 'age', as: 'dimension', property: v.sdmxDimension.age },
  // No standard has it: the property stands under its own name beside its component.
  { name: 'base', as: 'dimension', property: undefined },
  { name: 'value', as: 'measure', property: v.sdmxMeasure.obsValue },
  { name: 'unit', as: 'attribute', property: v.sdmxAttribute.unitMeasure, ofDataSet: true },
  { name: 'method', as: 'attribute', property: v.sdmxAttribute.collMethod, ofDataSet: true },
  { name: 'status', as: 'attribute', property: v.sdmxAttribute.obsStatus },
] as const

/** A network whose list of bases is not there has no such dimension. */
const componentsOf = ({ concepts }: Pick<ReferenceData, 'concepts'>) =>
  components.filter(({ name }) => name !== 'base' || concepts.has('census-bases'))

/** What there is of the cube in a release, and since when. */
export interface CubeFacts {
  /** Methods of which there is an observation, each with the ids of the shared sources that its figures are from. */
  readonly methods: Readonly<Record<string, readonly string[]>>
  /** When the first release was published. */
  readonly issued?: string | undefined
  /** The newest date of what the release holds. */
  readonly modified?: string | undefined
}

/** Fragments that other documents name: what series have in common, the census, and the data set of any method. */
export const cubeThings = ({ concepts }: Pick<ReferenceData, 'concepts'>): readonly string[] => [
  'structure',
  'series',
  ...(concepts.has('census-bases') ? ['census-base'] : []),
  ...(concepts.get('methods')?.concepts.map(({ notation }) => notation) ?? []),
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
  const title = documentTitles['def/population']
  describePage(graph, referenceData, 'def/population', {
    title,
    topic: structure,
    licence: factLicenceOf(referenceData.network),
  })
  for (const [method, sources] of Object.entries(facts.methods))
    describeDataSet(graph, referenceData, mentions, { ...facts, method, sources })
  graph.type(structure, v.qb.DataStructureDefinition)
  graph.add(structure, v.dct.title, ...texts(title))
  graph.add(structure, v.qb.sliceKey, node('series'))
  graph.add(structure, v.qb.component, ...componentsOf(referenceData).map(({ name }) => node(name)))
  describeComponents(graph, referenceData)
  // What is said of SDMX's own property: from which list its values are here.
  if (referenceData.concepts.has('age-groups')) {
    graph.type(v.sdmxDimension.age, v.qb.DimensionProperty, v.qb.CodedProperty)
    graph.add(v.sdmxDimension.age, v.qb.codeList, iri(schemeIri(referenceData.base, 'age-groups')))
  }
  const hasBases = referenceData.concepts.has('census-bases')
  if (hasBases) describeBaseDimension(graph, referenceData)
  graph.type(node('series'), v.qb.SliceKey)
  const fixed = [v.sdmxDimension.refArea, v.sdmxDimension.age]
  if (hasBases) fixed.push(node('census-base'))
  graph.add(node('series'), v.qb.componentProperty, ...fixed)
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

/** Official populations count on from a census: those of different ones are only conditionally comparable. */
function describeBaseDimension(graph: Graph, { base }: ReferenceData): void {
  const self = iri(cubeIri(base, 'census-base'))
  graph.type(self, v.rdf.Property, v.qb.DimensionProperty, v.qb.CodedProperty)
  graph.add(self, v.rdfs.label, ...texts({ de: 'Zensusgrundlage', en: 'census base' }))
  graph.add(self, v.rdfs.range, v.skos.Concept)
  graph.add(self, v.qb.codeList, iri(schemeIri(base, 'census-bases')))
}

function describeComponents(graph: Graph, referenceData: ReferenceData): void {
  componentsOf(referenceData).forEach((component, index) => {
    const self = iri(cubeIri(referenceData.base, component.name))
    graph.type(self, v.qb.ComponentSpecification)
    const property = component.property ?? iri(cubeIri(referenceData.base, 'census-base'))
    graph.add(self, v.qb[component.as], property)
    if (component.as === 'dimension') graph.add(self, v.qb.order, integer(index + 1))
    if (component.name === 'unit') graph.add(self, v.qb.componentRequired, boolean(true))
    if ('ofDataSet' in component) graph.add(self, v.qb.componentAttachment, v.qb.DataSet)
  })
}
