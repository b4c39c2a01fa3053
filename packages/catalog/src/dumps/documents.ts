import {
  describeCube,
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
): ReadonlyMap<string, readonly Quad[]> =>
  new Map([
    ['', describeNetwork(referenceData)],
    ['def/sources', describeSources(referenceData)],
    ['def/population', describeCube(referenceData)],
    ...Array.from(
      referenceData.concepts.values(),
      (scheme) => [`def/${scheme.scheme}`, describeScheme(referenceData, scheme)] as const,
    ),
  ])
