import {
  type CubeFacts,
  definitionPath,
  describeCube,
  describeScheme,
  type ReferenceData,
} from '@kommunalgraph/model'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import { describeCubeFile } from '../dumps/describe.ts'

const { cv, prov, qb, rdf, sdmxAttribute, sdmxDimension, sdmxMeasure, skos } = vocabulary

/** Schemes whose concepts stand in the cube. */
const codes = ['age-groups', 'sexes', 'census-bases', 'methods', 'units']

/**
 * What all observations share: the data set, the structure with its data sets, and the concepts that they name.
 *
 * @param packings - whether its files are there as they are, and packed with gzip
 */
export const cubeDocuments = (
  referenceData: ReferenceData,
  facts: CubeFacts,
  packings: readonly boolean[] = [false, true],
): readonly (readonly Quad[])[] => [
  describeCubeFile(referenceData, packings),
  describeCube(referenceData, facts),
  ...codes.flatMap((name) => {
    const scheme = referenceData.concepts.get(name)
    return scheme ? [describeScheme(referenceData, scheme)] : []
  }),
]

const namespaceOf = (iri: string): string => iri.slice(0, iri.lastIndexOf('#') + 1)

const cubeNamespaces = new Set(
  [qb.Observation, sdmxAttribute.obsStatus, sdmxDimension.age, sdmxMeasure.obsValue].map(
    ({ value }) => namespaceOf(value),
  ),
)

const isOrigin = (predicate: Quad['predicate']): boolean => predicate.equals(prov.wasDerivedFrom)

/** Of a dimension or an attribute that no standard has. */
const isOwn = (predicate: Quad['predicate']): boolean =>
  predicate.value.includes(`/${definitionPath('population')}#`)

const isAbout = ({ predicate, object }: Quad): boolean =>
  cubeNamespaces.has(namespaceOf(predicate.value)) ||
  isOwn(predicate) ||
  isOrigin(predicate) ||
  (predicate.equals(rdf.type) && object.value.startsWith(namespaceOf(qb.Observation.value)))

/**
 * The part of a municipality's document that the cube consists of: observations, series, sources of its own that they
 * are from, and of the area its name and keys; nothing where there is no dated figure.
 */
export function cubePart(quads: readonly Quad[]): readonly Quad[] {
  const observed = quads.filter(({ predicate }) => predicate.equals(sdmxDimension.refArea))
  const [areas, nodes] = [observed.map(({ object }) => object.value), observed.map(subjectOf)]
  const [isArea, isNode] = [new Set(areas), new Set(nodes)]
  const isOwnSource = new Set(
    quads
      .filter(({ predicate, subject }) => isNode.has(subject.value) && isOrigin(predicate))
      .filter(({ object, subject }) => namespaceOf(object.value) === namespaceOf(subject.value))
      .map(({ object }) => object.value),
  )
  return quads.filter((quad) => {
    const { subject, predicate } = quad
    if (isNode.has(subject.value)) return isAbout(quad)
    if (predicate.equals(qb.slice) || predicate.equals(qb.hierarchyRoot)) return true
    if (isOwnSource.has(subject.value)) return true
    const names = predicate.equals(skos.prefLabel) || predicate.equals(cv.code)
    return names && isArea.has(subject.value)
  })
}

const subjectOf = ({ subject }: Quad): string => subject.value
