import type { MunicipalProfile, Slug } from '@kommunalgraph/model'
import type { ReleaseWriter } from '@kommunalgraph/release'

/** What is known of a record's dates. */
export type Dates = Pick<ReleaseWriter, 'standing' | 'everPublished'>

/** A record with its dates, and how it stands to what is published. */
export interface Stamped {
  readonly record: MunicipalProfile
  /** Whether its file says something else than when it was last published. */
  readonly recordChanged: boolean
  /** The hash of the published version. */
  readonly standing: string | undefined
}

/**
 * Date a record: what is written counts; else it was issued when its address was first published, and modified when
 * the record itself last changed (docs/design.md).
 */
export function stamp(
  writer: Dates,
  { recordHash, slug }: { readonly slug: Slug; readonly recordHash: string },
  record: MunicipalProfile,
  instant: string,
): Stamped {
  const standing = writer.standing(slug)
  const recordChanged = standing?.recordHash !== recordHash
  const issued = record.issued ?? writer.everPublished(slug)?.issued ?? instant
  const before = recordChanged ? undefined : standing?.modified
  const modified = record.modified ?? before ?? instant
  return { record: { ...record, issued, modified }, recordChanged, standing: standing?.hash }
}
