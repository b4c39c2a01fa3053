import type { ChangeKind, Slug, Version } from '@kommunalgraph/model'

/** A row of `version` with its address and instant. */
export interface VersionRow extends Record<string, string | number | null> {
  readonly cursor: number
  readonly document: number
  readonly slug: Slug
  readonly sequence: number
  readonly instant: string
  readonly change: ChangeKind
  readonly hash: string
  readonly recordHash: string
  readonly recordChanged: number
  readonly personal: number
  readonly redacted: string | null
  readonly record: number
}

/** For statements that name these tables `version`, `document` and `release`. */
export const versionColumns = `version.cursor, version.document, document.slug, version.sequence,
  release.instant, version.change, version.hash, version.record_hash AS recordHash,
  version.record_changed AS recordChanged, version.personal, version.redacted, version.record`

export const versionTables = `version JOIN document ON document.id = version.document
  JOIN release ON release.sequence = version.sequence`

export const toVersion = (row: VersionRow): Version => ({
  slug: row.slug,
  sequence: row.sequence,
  instant: row.instant,
  change: row.change,
  hash: row.hash,
  recordChanged: row.recordChanged === 1,
  personal: row.personal === 1,
  ...(row.redacted !== null && { redacted: row.redacted }),
})

/**
 * The documents of an address and of all that it was called before, with the releases that count: an address that was
 * given up and taken again has had two lives. The first parameter is the address.
 */
export const ownLives = `WITH RECURSIVE own (id, after, until) AS (
    SELECT id, 0, 9e15 FROM document WHERE slug = ?
    UNION
    SELECT former.id, (
        SELECT coalesce(max(since), 0) FROM key AS earlier
          WHERE earlier.scheme = 'former' AND earlier.value = key.value AND earlier.since < key.since
      ), key.since
      FROM own
      JOIN key ON key.document = own.id AND key.scheme = 'former'
        AND key.since > own.after AND key.since <= own.until
      JOIN document AS former ON former.slug = key.value
  )`

/** A condition on versions, after `ownLives`. */
export const inOwnLives = `EXISTS (SELECT 1 FROM own WHERE own.id = version.document
  AND version.sequence > own.after AND version.sequence <= own.until)`
