import {
  describeCube,
  describeNetwork,
  describeScheme,
  describeSources,
  type World,
} from '@kommunalgraph/model'
import type { Quad } from 'n3'

/**
 * The documents of what municipalities share, by path: the network, definitions, sources, the cube's structure.
 *
 * Left out is what speaks of the site and not of its subject: lists, the catalogue, kinds of problem.
 */
export const sharedDocuments = (world: World): ReadonlyMap<string, readonly Quad[]> =>
  new Map([
    ['', describeNetwork(world)],
    ['def/sources', describeSources(world)],
    ['def/population', describeCube(world)],
    ...Array.from(
      world.concepts.values(),
      (scheme) => [`def/${scheme.scheme}`, describeScheme(world, scheme)] as const,
    ),
  ])
