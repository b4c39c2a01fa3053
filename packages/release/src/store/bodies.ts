import {
  type BodyName,
  type FileFacts,
  keptWhenSuperseded,
  type Sizes,
  type Slug,
  type StatementFacts,
  type StoredBody,
} from '@kommunalgraph/model'
import type { Connection, SqlValue } from './connection.ts'

/* Texts as they were proved: of versions of municipalities, and of the documents that these share. */

/** A text on its way into the store: under one name or more, as one gzip member. */
export interface NewBody extends FileFacts {
  readonly names: readonly [BodyName, ...BodyName[]]
  readonly mediaType: string
  readonly gzip: Uint8Array
}

/** Whose texts they are: a version by its cursor, a document by its path. */
const tables = {
  version: { name: 'version_body', owner: 'version' },
  document: { name: 'document_body', owner: 'path' },
} as const

type Owner = keyof typeof tables

/** Keep a text in the place of what had its names before. */
export function keepBody(
  connection: Connection,
  kind: Owner,
  owner: SqlValue,
  { bytes, gzip, mediaType, names, sha1, sha256 }: NewBody,
): void {
  const { name: table, owner: column } = tables[kind]
  const [first] = names
  for (const name of names)
    connection.run(
      `INSERT OR REPLACE INTO ${table}
        (${column}, name, same_as, media_type, bytes, sha256, sha1, gzip_bytes, gzip)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[owner, name, name === first ? null : first, mediaType],
      ...[bytes, sha256, sha1, gzip.length, name === first ? gzip : null],
    )
}

const kept = keptWhenSuperseded.map((name) => `'${name}'`).join(', ')

/** A version that another one follows keeps its graph and its row. */
export const supersede = (connection: Connection, cursor: number): number =>
  connection.run(`DELETE FROM version_body WHERE version = ? AND name NOT IN (${kept})`, cursor)

/** All texts of an owner go. */
export function dropBodies(connection: Connection, kind: Owner, owner: SqlValue): number {
  const { name: table, owner: column } = tables[kind]
  return connection.run(`DELETE FROM ${table} WHERE ${column} = ?`, owner)
}

interface BodyRow extends Record<string, string | number | null> {
  readonly id: number
  readonly sameAs: string | null
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
  readonly sha1: string
  readonly gzipBytes: number
}

/**
 * A text by its owner and name.
 *
 * @param reach - gives the connection again when the bytes are asked for
 */
export function bodyOf(
  reach: () => Connection,
  kind: Owner,
  owner: SqlValue,
  name: BodyName,
): StoredBody | undefined {
  const { name: table, owner: column } = tables[kind]
  const row = reach().get<BodyRow>(
    `SELECT rowid AS id, same_as AS sameAs, media_type AS mediaType, bytes, sha256, sha1, gzip_bytes AS gzipBytes
      FROM ${table} WHERE ${column} = ? AND name = ?`,
    ...[owner, name],
  )
  if (row === undefined) return undefined
  const { bytes, gzipBytes, id, mediaType, sameAs, sha1, sha256 } = row
  const gzip = (): Uint8Array =>
    (sameAs === null
      ? reach().value<Uint8Array>(`SELECT gzip FROM ${table} WHERE rowid = ?`, id)
      : reach().value<Uint8Array>(
          `SELECT gzip FROM ${table} WHERE ${column} = ? AND name = ?`,
          ...[owner, sameAs],
        )) ?? new Uint8Array()
  return { mediaType, bytes, sha256, sha1, gzipBytes, gzip }
}

interface StatementsRow extends Record<string, number | Uint8Array | null> {
  readonly own: number | null
  readonly ownSubjects: number | null
  readonly shared: Uint8Array | null
}

/** What VoID counts of the version of a document. */
export function statementsOf(connection: Connection, cursor: number): StatementFacts | undefined {
  const row = connection.get<StatementsRow>(
    `SELECT own_statements AS own, own_subjects AS ownSubjects, shared_statements AS shared
      FROM version WHERE cursor = ?`,
    cursor,
  )
  if (!row || row.own === null || row.ownSubjects === null) return undefined
  return { own: row.own, ownSubjects: row.ownSubjects, shared: row.shared ?? new Uint8Array() }
}

/** A version whose bodies were never made. */
export interface IncompleteVersion {
  readonly cursor: number
  readonly slug: Slug
  /** The release that it came with. */
  readonly sequence: number
  /** Whether it is published now: then all its bodies are kept. */
  readonly isPresent: boolean
  /** Whether nothing at all is kept beside its record, not even what the feed told of it. */
  readonly isBare: boolean
}

interface IncompleteRow extends Record<string, string | number> {
  readonly cursor: number
  readonly slug: Slug
  readonly sequence: number
  readonly isPresent: number
  readonly isBare: number
}

/** Versions without bodies, those published now first. */
export const incompleteVersions = (
  connection: Connection,
  limit: number,
): readonly IncompleteVersion[] =>
  connection
    .all<IncompleteRow>(
      `SELECT cursor, slug, sequence, EXISTS (SELECT 1 FROM entry WHERE version = cursor) AS isPresent,
          sizes IS NULL AND NOT EXISTS (SELECT 1 FROM member WHERE member.cursor = version.cursor) AS isBare
        FROM version JOIN document ON document.id = version.document
        WHERE own_statements IS NULL AND change <> 'delete' ORDER BY isPresent DESC, cursor LIMIT ?`,
      limit,
    )
    .map(({ isBare, isPresent, ...row }) => ({
      ...row,
      isPresent: isPresent === 1,
      isBare: isBare === 1,
    }))

/** What such a version gets. */
export interface CompletedVersion {
  readonly cursor: number
  readonly slug: Slug
  readonly hash: string
  readonly statements: StatementFacts
  readonly bodies: readonly NewBody[]
  /** Sizes of its files, where none are kept. */
  readonly sizes?: Sizes
  /** What the description of a version that is published now reads of the reference data. */
  readonly dependencies?: readonly string[]
}

/** Give a version its bodies; it stays the version that it was. */
export function completeVersion(
  connection: Connection,
  {
    bodies,
    cursor,
    dependencies,
    hash,
    sizes,
    statements: { own, ownSubjects, shared },
  }: CompletedVersion,
): void {
  connection.run(
    `UPDATE version SET hash = ?, own_statements = ?, own_subjects = ?, shared_statements = ?,
      sizes = coalesce(sizes, ?) WHERE cursor = ?`,
    ...[hash, own, ownSubjects, shared, sizes ? JSON.stringify(sizes) : null, cursor],
  )
  dropBodies(connection, 'version', cursor)
  for (const body of bodies) keepBody(connection, 'version', cursor, body)
  if (dependencies === undefined) supersede(connection, cursor)
}
