import type { Instant } from '@kommunalgraph/rdf'

/** The instant of what comes after a release: now, or, where that lies ahead of the clock, a millisecond later. */
export const nextInstant = (last: Instant | undefined, now: Instant): Instant =>
  last === undefined || last < now ? now : new Date(Date.parse(last) + 1).toISOString()
