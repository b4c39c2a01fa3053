import type { Instant, Release } from '@kommunalgraph/model'

/** When the first release was published. */
export const firstPublished = (release: Release): Instant | undefined => release.asOf(1)?.published
