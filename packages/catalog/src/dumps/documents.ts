import {
  describeCube,
  describeNetwork,
  describeScheme,
  describeSources,
  type World,
} from '@kommunalgraph/model'
import type { Quad } from 'n3'

/**
 * The documents of what municipalities share: the network, definitions, sources, the cube's structure.
 *
 * Left out is what speaks of the site and not of its subject: lists, the catalogue, kinds of problem.
 */
export const sharedDocuments = (world: World): readonly (readonly Quad[])[] => [
  describeNetwork(world),
  describeSources(world),
  describeCube(world),
  ...Array.from(world.concepts.values(), (scheme) => describeScheme(world, scheme)),
]
