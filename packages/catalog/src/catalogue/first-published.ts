import type { Release } from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'

/** When the first release was published. */
export const firstPublished = (release: Release): Instant | undefined => release.asOf(1)?.published
