import type { DatasetWorld } from '@kommunalgraph/catalog'
import { documentPath, type Sizes, type Slug, type Version, type World } from '@kommunalgraph/model'

/**
 * A world as the catalogue looks at it, with the version of one municipality and the sizes of its files; without them,
 * what the catalogue would say whatever the version.
 */
export function datasetWorld(
  world: World,
  known?: { readonly version: Version; readonly sizes: Sizes },
): DatasetWorld {
  const slug = known?.version.slug
  // Not spread: a world that is watched notes what is read of it.
  return Object.create(world, {
    version: { value: (other: Slug) => (other === slug ? known?.version : undefined) },
    sizes: {
      value: (path: string) =>
        slug !== undefined && path === documentPath(slug) ? known?.sizes : undefined,
    },
  })
}
