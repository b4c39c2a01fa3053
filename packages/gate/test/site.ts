import {
  describeCube,
  describeNetwork,
  describeScheme,
  describeSources,
} from '@kommunalgraph/model'
import type { SiteDocuments } from '../src/index.ts'

/** Documents as the table of resources has them: those that are proved, and every address that descriptions name. */
export const site: SiteDocuments = {
  shared: (world) =>
    new Map([
      ['', describeNetwork(world)],
      ['def/sources', describeSources(world)],
      ['def/population', describeCube(world)],
      ...Array.from(
        world.concepts.values(),
        (scheme) => [`def/${scheme.scheme}`, describeScheme(world, scheme)] as const,
      ),
    ]),
  others: new Map([
    ['kommunen', []],
    ['katalog', ['katalog', 'reihe']],
    ['.well-known/void', ['dataset']],
    ['def/problems', []],
    ['feed', ['feed']],
  ]),
}
