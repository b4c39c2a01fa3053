import { isFixed, pathOf, type ReferenceData } from '@kommunalgraph/model'
import type { Quad } from 'n3'
import { resources } from './table.ts'

/** Every address that there is in any release, with the fragments of what is described there. */
function fixedAddresses(): ReadonlyMap<string, readonly string[]> {
  const { documents, files } = resources
  const rows = [...documents, ...files.map(({ address }) => ({ address, things: [] }))]
  return new Map(
    rows
      .filter(({ address }) => isFixed(address))
      .map(({ address, things = [] }) => [pathOf(address, {}), things]),
  )
}

/** What a publish has to know of the table: the documents that it proves and keeps, and what else answers. */
export const siteDocuments = {
  shared: (referenceData: ReferenceData): ReadonlyMap<string, readonly Quad[]> =>
    new Map(
      resources.documents.flatMap(({ shared }) => (shared ? [...shared(referenceData)] : [])),
    ),
  others: fixedAddresses(),
}
