import {
  describe,
  type Instant,
  isPersonal,
  type MunicipalProfile,
  recordHash,
  type Sizes,
  type Slug,
  type Snapshot,
  versionHash,
} from '@kommunalgraph/model'
import { ReleaseError } from '../errors.ts'
import { digestOf } from '../rules/digest.ts'
import { type Part, partName, type Redaction, redact } from '../rules/erasure.ts'
import type { Connection } from './connection.ts'
import { derive } from './derive.ts'
import { headOf, newestHead } from './head.ts'
import { addToSearch, enter, keptKeys } from './indexing.ts'
import { inOwnLives, ownLives } from './rows.ts'
import { snapshotOf } from './snapshot.ts'
import { keepMember } from './write.ts'

/* What an erasure does to the tables: everything that held the part, or followed from it, is written anew. */

/** What is to be erased, everywhere and for ever. */
export interface ErasureRequest {
  readonly slug: Slug
  readonly what: Part
  /** When, in UTC to the millisecond: later than the last release. */
  readonly instant: Instant
}

/** Makes anew what is kept beside a record that was redacted; what is not made is gone. */
export type Remake = (
  world: Snapshot,
  slug: Slug,
  record: MunicipalProfile,
) => { readonly sizes?: Sizes; readonly member?: string }

interface HeldRow extends Record<string, string | number> {
  readonly cursor: number
  readonly document: number
  readonly slug: Slug
  readonly sequence: number
  readonly body: number
  readonly json: string
}

/** Versions of an address and of all that it was called before, with their records. */
const recordsOf = (connection: Connection, slug: Slug): readonly HeldRow[] =>
  connection.all<HeldRow>(
    `${ownLives} SELECT cursor, document, slug, sequence, body, json FROM version
      JOIN document ON document.id = version.document JOIN body ON body.id = version.body
      WHERE version.document IN (SELECT id FROM own) AND ${inOwnLives} AND change <> 'delete'
      ORDER BY cursor`,
    slug,
  )

function redactionOf(row: HeldRow, part: Part): Redaction | undefined {
  const redaction = redact(JSON.parse(row.json), part)
  if (redaction === 'needed') throw new ReleaseError('release/not-erasable', partName(part))
  return redaction
}

export interface Found {
  readonly row: HeldRow
  readonly redaction: Redaction
}

/** The versions that have the part. */
export const findIn = (connection: Connection, { slug, what }: ErasureRequest): readonly Found[] =>
  recordsOf(connection, slug).flatMap((row) => {
    const redaction = redactionOf(row, what)
    return redaction ? [{ row, redaction }] : []
  })

/** The version stays, redacted: what it says of itself follows from what it now holds. */
function rewrite(
  connection: Connection,
  { row, redaction: { record } }: Found,
  instant: Instant,
  remake: Remake | undefined,
): void {
  const head = headOf(connection, row.sequence)
  if (head === undefined) return
  const world = snapshotOf(() => connection, head)
  const made = remake?.(world, row.slug, record) ?? {}
  connection.run(
    `UPDATE version SET hash = ?, record_hash = ?, personal = ?, redacted = ?, sizes = ?
      WHERE cursor = ?`,
    versionHash(world, record, describe(world, row.slug, record)),
    ...[recordHash(record), Number(isPersonal(record)), instant],
    ...[made.sizes ? JSON.stringify(made.sizes) : null, row.cursor],
  )
  connection.run('DELETE FROM member WHERE cursor = ?', row.cursor)
  keepMember(connection, row.cursor, made.member)
}

/** Bodies first, since descriptions of other versions may read them. */
function rewriteBodies(connection: Connection, found: readonly Found[]): void {
  for (const { row, redaction } of found) {
    const json = JSON.stringify(redaction.record)
    connection.run(
      'UPDATE body SET json = ?, digest = ? WHERE id = ?',
      json,
      digestOf(json),
      row.body,
    )
  }
}

/** Lists, maps and sums follow. */
function rewriteIndexes(connection: Connection, { row, redaction }: Found): void {
  const { cursor, document, slug } = row
  if (connection.get('SELECT 1 FROM entry WHERE id = ? AND version = ?', document, cursor))
    enter(connection, { document, slug, before: JSON.parse(row.json) }, cursor, redaction.record)
}

/** Every key that a version of a document still has. */
const keysLeft = (connection: Connection, document: number, slug: Slug): ReadonlySet<string> =>
  new Set(
    connection
      .all<{ json: string }>(
        `SELECT json FROM version JOIN body ON body.id = version.body
          WHERE document = ? AND change <> 'delete'`,
        document,
      )
      .flatMap(({ json }) => keptKeys(slug, JSON.parse(json)).map((key) => key.join('/'))),
  )

/** Names and keys that no version has any more lead nowhere; former addresses do for ever. */
function dropKeys(connection: Connection, document: number, slug: Slug): void {
  const left = keysLeft(connection, document, slug)
  const rows = connection.all<{ scheme: string; value: string }>(
    "SELECT DISTINCT scheme, value FROM key WHERE document = ? AND scheme <> 'former'",
    document,
  )
  for (const { scheme, value } of rows)
    if (!left.has(`${scheme}/${value}`))
      connection.run(
        'DELETE FROM key WHERE document = ? AND scheme = ? AND value = ?',
        ...[document, scheme, value],
      )
}

interface SearchedRow extends Record<string, string | number> {
  readonly id: number
  readonly slug: Slug
  readonly json: string
}

/** The index of words keeps what was deleted until it is merged away: it is made anew. */
function rebuildSearch(connection: Connection): void {
  connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
  const rows = connection.walk<SearchedRow>(
    `SELECT entry.id, entry.slug, json FROM entry JOIN version ON cursor = version
      JOIN body ON body.id = version.body`,
  )
  for (const { id, slug, json } of rows) addToSearch(connection, id, slug, derive(JSON.parse(json)))
}

/** What the gate remembers of a file that had the value is forgotten: the file is read again. */
function forgetFiles(connection: Connection, values: readonly string[]): void {
  for (const value of values) {
    connection.run(
      `DELETE FROM file WHERE instr(outcome, ?) OR path IN (
        SELECT path FROM file_entry WHERE instr(value, ?) OR instr(entry, ?))`,
      ...[value, value, value],
    )
    connection.run('DELETE FROM file_entry WHERE instr(value, ?) OR instr(entry, ?)', value, value)
  }
}

/** Caches of pages are keyed by the release: a new one, with no change of its own, empties them. */
function nextRelease(connection: Connection, instant: Instant): void {
  const last = newestHead(connection)
  if (last === undefined || instant <= last.instant)
    throw new ReleaseError('release/instant', connection.file)
  connection.run(
    `INSERT INTO release SELECT sequence + 1, ?, base, mapping, network, concepts, sources, records,
      modified
      FROM release WHERE sequence = ?`,
    ...[instant, last.sequence],
  )
}

/** Redact the versions and everything that follows from them, as the next release. */
export function redactAll(
  connection: Connection,
  { what, instant }: ErasureRequest,
  found: readonly Found[],
  remake: Remake | undefined,
): void {
  const documents = new Map(found.map(({ row }) => [row.document, row.slug]))
  const values = found.flatMap(({ redaction }) => redaction.values)
  rewriteBodies(connection, found)
  for (const each of found) rewriteIndexes(connection, each)
  for (const each of found) rewrite(connection, each, instant, remake)
  for (const [document, slug] of documents) dropKeys(connection, document, slug)
  forgetFiles(connection, [...new Set(values)])
  if ('field' in what) rebuildSearch(connection)
  nextRelease(connection, instant)
}
