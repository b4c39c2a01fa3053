import { isFixed, pathOf, type ReferenceData } from '@kommunalgraph/model'
import type { Quad } from 'n3'
import { resources } from './table.ts'

type Things = (referenceData: ReferenceData) => readonly string[]

const none: Things = () => []

/** Every address that there is in any release, with the fragments of what is described there. */
function fixedAddresses(): ReadonlyMap<string, Things> {
  const { documents, files } = resources
  const fixed = [...documents, ...files].filter(({ address }) => isFixed(address))
  return new Map([
    ...fixed.map(({ address }) => [pathOf(address, {}), none] as const),
    ...documents.flatMap(({ things = {} }) => Object.entries(things)),
  ])
}

/** What a publish has to know of the table: the documents that it proves and keeps, and what else answers. */
export const siteDocuments = {
  shared: (referenceData: ReferenceData): ReadonlyMap<string, readonly Quad[]> =>
    new Map(
      resources.documents.flatMap(({ shared }) => (shared ? [...shared(referenceData)] : [])),
    ),
  others: fixedAddresses(),
}
