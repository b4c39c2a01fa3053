import type { Instant, Release } from '@kommunalgraph/model'

/** What stands for an instant in a release that was only held in memory. */
export const never: Instant = '1970-01-01T00:00:00.000Z'

/** When the first release was published; undefined where there is only one in memory, which never was. */
export function firstPublished(release: Release): Instant | undefined {
  const first = release.asOf(1)?.published
  return first === never ? undefined : first
}
