import { gunzipSync, inflateRawSync } from 'node:zlib'
import type { Connection } from './connection.ts'
import { openToRead } from './open.ts'

/** A packed text of a store, plain. */
export interface StoredText {
  /** Whose it is, and under which name: `kreis-dueren turtle`. */
  readonly name: string
  readonly bytes: Buffer
}

interface PackedRow extends Record<string, string | Uint8Array> {
  readonly name: string
  readonly packed: Uint8Array
}

const bodies = `SELECT slug || ' ' || name AS name, gzip AS packed FROM version_body
    JOIN version ON cursor = version JOIN document ON document.id = document WHERE same_as IS NULL
  UNION ALL SELECT path || ' ' || name, gzip FROM document_body WHERE same_as IS NULL`

const members = `SELECT slug || ' feed' AS name, quads AS packed FROM member
  JOIN version USING (cursor) JOIN document ON document.id = document`

function* unpacked(
  connection: Connection,
  sql: string,
  unpack: (bytes: Uint8Array) => Buffer,
): Generator<StoredText> {
  for (const { name, packed } of connection.walk<PackedRow>(sql))
    yield { name, bytes: unpack(packed) }
}

/**
 * Every text of a store that a look at the file's bytes does not show, because it is packed: all bodies, all statements
 * of the feed. What the log of writes holds beside the file is read too.
 */
export function* storedTexts(file: string): Generator<StoredText> {
  const connection = openToRead(file)
  try {
    yield* unpacked(connection, bodies, gunzipSync)
    yield* unpacked(connection, members, inflateRawSync)
  } finally {
    connection.close()
  }
}
