import type { DatasetReferenceData } from '@kommunalgraph/catalog'
import {
  documentPath,
  type ReferenceData,
  type Sizes,
  type Slug,
  type Version,
} from '@kommunalgraph/model'

/**
 * Reference data as the catalogue looks at it, with the version of one municipality and the sizes of its files; without
 * them, what the catalogue would say whatever the version.
 */
export function datasetReferenceData(
  referenceData: ReferenceData,
  known?: { readonly version: Version; readonly sizes: Sizes },
): DatasetReferenceData {
  const slug = known?.version.slug
  // Not spread: reference data that is watched notes what is read of it.
  return Object.create(referenceData, {
    version: { value: (other: Slug) => (other === slug ? known?.version : undefined) },
    sizes: {
      value: (path: string) =>
        slug !== undefined && path === documentPath(slug) ? known?.sizes : undefined,
    },
  })
}
