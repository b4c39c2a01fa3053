import type { PublisherOptions } from '@kommunalgraph/gate'
import { describeProblems } from '@kommunalgraph/resources'

/** Documents that the gate has to prove and cannot describe itself: the kinds of refusal are the server's. */
export const documents: NonNullable<PublisherOptions['documents']> = (world) =>
  new Map([['def/problems', describeProblems(world)]])
