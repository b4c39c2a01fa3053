import { createHash } from 'node:crypto'
import type { Tombstone } from '@kommunalgraph/model'

/** Lower-case hex SHA-256 of a text. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A notice as it is kept: when it went online follows from the versions. */
export function toNotice({ since: _, ...notice }: Tombstone): Omit<Tombstone, 'since'> {
  return notice
}

/** What a deletion has in the place of a version's hash. */
export const noticeHash = (tombstone: Tombstone): string =>
  digestOf(JSON.stringify(toNotice(tombstone)))
