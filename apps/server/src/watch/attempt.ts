import type { Issue, Message } from '@kommunalgraph/model'

/** How the last attempt to publish ended, for the person who edits the data. */
export interface Attempt {
  /** Whether it was refused: then what was published before goes on being served. */
  readonly refused: boolean
  readonly issues: readonly Issue[]
  /** What stands in the way beside findings in files, in sentences. */
  readonly reasons: readonly Message[]
}
