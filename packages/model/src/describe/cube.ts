import { boolean, Graph, integer, iri, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import type { Mention } from '../description-context.ts'
import { conceptIri, cubeIri, networkIri, schemeIri } from '../iri.ts'
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
  { name: 'value', as: 'measure', property: v.sdmxMeasure.obsValue },
  { name: 'unit', as: 'attribute', property: v.sdmxAttribute.unitMeasure, ofDataSet: true },
  { name: 'method', as: 'attribute', property: v.sdmxAttribute.collMethod, ofDataSet: true },
  { name: 'status', as: 'attribute', property: v.sdmxAttribute.obsStatus },
] as const

/**
 * The population cube: one structure, one data set per method, because two producers may count differently on one
 * day and a data set must not hold two observations with equal dimensions.
 */
export function describeCube(referenceData: ReferenceData): Quad[] {
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
  describeDataSets(graph, referenceData, mentions)
  graph.type(structure, v.qb.DataStructureDefinition)
  graph.add(structure, v.dct.title, ...texts(title))
  graph.add(structure, v.qb.sliceKey, node('series'))
  graph.add(structure, v.qb.component, ...components.map(({ name }) => node(name)))
  describeComponents(graph, referenceData)
  // What is said of SDMX's own property: from which list its values are here.
  graph.type(v.sdmxDimension.age, v.qb.DimensionProperty, v.qb.CodedProperty)
  graph.add(v.sdmxDimension.age, v.qb.codeList, iri(schemeIri(referenceData.base, 'age-groups')))
  graph.type(node('series'), v.qb.SliceKey)
  graph.add(node('series'), v.qb.componentProperty, v.sdmxDimension.refArea, v.sdmxDimension.age)
  describeMentions(referenceData, graph, mentions)
  return graph.quads()
}

function describeDataSets(
  graph: Graph,
  referenceData: ReferenceData,
  mentions: Map<string, Mention>,
): void {
  const concept = (scheme: string, notation: string) => {
    const target = conceptIri(referenceData.base, scheme, notation)
    mentions.set(target, { kind: 'concept', scheme, notation })
    return iri(target)
  }
  for (const { notation } of referenceData.concepts.get('methods')?.concepts ?? []) {
    const cube = iri(cubeIri(referenceData.base, notation))
    graph.type(cube, v.qb.DataSet)
    graph.add(cube, v.dct.title, ...texts(cubeTitle(referenceData, notation)))
    graph.add(cube, v.dct.publisher, iri(networkIri(referenceData.base, 'herausgeber')))
    graph.add(cube, v.dct.license, iri(licenceIri(factLicenceOf(referenceData.network))))
    graph.add(cube, v.qb.structure, iri(cubeIri(referenceData.base, 'structure')))
    graph.add(cube, v.sdmxAttribute.unitMeasure, concept('units', 'persons'))
    graph.add(cube, v.sdmxAttribute.collMethod, concept('methods', notation))
  }
}

function describeComponents(graph: Graph, referenceData: ReferenceData): void {
  components.forEach((component, index) => {
    const self = iri(cubeIri(referenceData.base, component.name))
    graph.type(self, v.qb.ComponentSpecification)
    graph.add(self, v.qb[component.as], component.property)
    if (component.as === 'dimension') graph.add(self, v.qb.order, integer(index + 1))
    if (component.name === 'unit') graph.add(self, v.qb.componentRequired, boolean(true))
    if ('ofDataSet' in component) graph.add(self, v.qb.componentAttachment, v.qb.DataSet)
  })
}
