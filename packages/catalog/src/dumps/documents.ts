import {
  type CubeFacts,
  describeCube,
  describeFields,
  describeNetwork,
  describeScheme,
  describeSources,
  type ReferenceData,
} from '@kommunalgraph/model'
import type { Quad } from 'n3'

/**
 * The documents of what municipalities share, by path: the network, definitions, sources, the cube's structure.
 *
 * Left out is what speaks of the site and not of its subject: lists, the catalogue, kinds of problem.
 */
export const sharedDocuments = (
  referenceData: ReferenceData,
  cube: CubeFacts,
): ReadonlyMap<string, readonly Quad[]> =>
  new Map([
    ['', describeNetwork(referenceData)],
    ['def/sources', describeSources(referenceData)],
    ...(referenceData.fields.size > 0
      ? [['def/fields', describeFields(referenceData)] as const]
      : []),
    ['def/population', describeCube(referenceData, cube)],
    ...Array.from(
      referenceData.concepts.values(),
      (scheme) => [`def/${scheme.scheme}`, describeScheme(referenceData, scheme)] as const,
    ),
  ])
