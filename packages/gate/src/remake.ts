import { memberOf } from '@kommunalgraph/catalog'
import {
  describe,
  documentPath,
  municipalityColumns,
  type Snapshot,
  writeCsv,
} from '@kommunalgraph/model'
import type { Remake } from '@kommunalgraph/release'
import { writeAll } from './prove/graph.ts'
import { sizesOf } from './prove/sizes.ts'

/** What is kept beside a version that something was erased from: sizes of its files, its statement in the feed. */
export const remake: Remake = (world, slug, record) => {
  const { written } = writeAll(describe(world, slug, record), world.base)
  const csv = writeCsv(municipalityColumns(world.base), [{ slug, record }])
  const sizes = sizesOf(new Map<string, string>([...written, ['csv', csv]]))
  const version = world.version(slug)
  if (version === undefined) return { sizes }
  // A handle of the store answers by getters, which a copy would call all at once.
  const seen: Snapshot = Object.create(world, {
    sizes: {
      value: (path: string) => (path === documentPath(slug) ? sizes : world.sizes(path)),
    },
  })
  return { sizes, member: memberOf(seen, slug, version) }
}
