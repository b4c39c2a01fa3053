import {
  cubeThings,
  describeNetwork,
  describeScheme,
  describeSources,
  type ReferenceData,
} from '@kommunalgraph/model'
import type { SiteDocuments } from '../src/index.ts'

/** Documents as the table of resources has them: those that are proved, and every address that descriptions name. */
export const site: SiteDocuments = {
  shared: (referenceData) =>
    new Map([
      ['', describeNetwork(referenceData)],
      ['def/sources', describeSources(referenceData)],
      ...Array.from(
        referenceData.concepts.values(),
        (scheme) => [`def/${scheme.scheme}`, describeScheme(referenceData, scheme)] as const,
      ),
    ]),
  others: new Map<string, (referenceData: ReferenceData) => readonly string[]>([
    ['kommunen', () => []],
    ['datenfelder', () => []],
    ['katalog', () => ['katalog', 'reihe']],
    ['.well-known/void', () => ['dataset']],
    ['def/population', cubeThings],
    ['def/problems', () => []],
    ['feed', () => ['feed']],
  ]),
}
