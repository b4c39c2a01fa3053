import { inflateRawSync } from 'node:zlib'
import type { Change, Slug, Version } from '@kommunalgraph/model'
import type { Connection } from './connection.ts'
import {
  inOwnLives,
  ownLives,
  toVersion,
  type VersionRow,
  versionColumns,
  versionTables,
} from './rows.ts'

interface ChangeRow extends VersionRow {
  readonly name: string
}

const changeColumns = `${versionColumns}, json_extract(record.json, '$.name') AS name`
const changeTables = `${versionTables} JOIN record ON record.id = version.record`

const toChange = (row: ChangeRow): Change => ({
  ...toVersion(row),
  cursor: row.cursor,
  name: JSON.parse(row.name),
})

export const changesAfter = (connection: Connection, after: number, limit: number) =>
  connection
    .all<ChangeRow>(
      `SELECT ${changeColumns} FROM ${changeTables} WHERE cursor > ? ORDER BY cursor LIMIT ?`,
      ...[after, limit],
    )
    .map(toChange)

export const latestChanges = (connection: Connection, limit: number) =>
  connection
    .all<ChangeRow>(
      `SELECT ${changeColumns} FROM ${changeTables} ORDER BY cursor DESC LIMIT ?`,
      limit,
    )
    .map(toChange)

/** Versions of an address and of all that it was called before. */
export const versionsOf = (connection: Connection, slug: Slug): readonly Version[] =>
  connection
    .all<VersionRow>(
      `${ownLives} SELECT ${versionColumns} FROM ${versionTables}
        WHERE version.document IN (SELECT id FROM own) AND ${inOwnLives} ORDER BY cursor`,
      slug,
    )
    .map(toVersion)

export function keptMember(connection: Connection, cursor: number): string | undefined {
  const quads = connection.value<Uint8Array>('SELECT quads FROM member WHERE cursor = ?', cursor)
  return quads && inflateRawSync(quads).toString('utf8')
}
