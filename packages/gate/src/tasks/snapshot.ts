import {
  documentPath,
  type MunicipalProfile,
  type Sizes,
  type Snapshot,
  type Version,
  type World,
} from '@kommunalgraph/model'

/** What is published of the municipality that a change is about; nothing, where it goes. */
interface Content {
  readonly record: MunicipalProfile
  readonly sizes: Sizes
}

/** The release as far as the feed's statement of one change looks at it. */
export function snapshotOf(world: World, version: Version, content?: Content): Snapshot {
  const { instant, sequence, slug } = version
  const record = content?.record
  return {
    ...world,
    record: (other) => (other === slug ? record : world.record(other)),
    sequence,
    published: instant,
    modified: record?.modified,
    count: record ? 1 : 0,
    tombstone: () => undefined,
    entries: () => (record ? [{ slug, record }] : []),
    version: (other) => (other === slug ? version : undefined),
    sizes: (path) => (path === documentPath(slug) ? content?.sizes : undefined),
  }
}
