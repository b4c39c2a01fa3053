import { gunzipSync } from 'node:zlib'
import {
  type BodyName,
  isPersonal,
  isSameNeighbour,
  type MunicipalProfile,
  neighbourOf,
  recordHash,
  recordShape,
  type Sizes,
  type Slug,
  type Snapshot,
  type Version,
} from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'
import { ReleaseError } from '../errors.ts'
import { digestOf } from '../rules/digest.ts'
import { type ErasablePart, partName, type Redaction, redact } from '../rules/erasure.ts'
import { nextInstant } from '../rules/next-instant.ts'
import { bodyOf, dropBodies, keepBody } from './bodies.ts'
import type { Connection } from './connection.ts'
import { dependentsOf } from './dependencies.ts'
import { derive } from './derive.ts'
import { headOf, newestHead } from './head.ts'
import { memberOf } from './history.ts'
import { addToSearch, enter, keptKeys } from './indexing.ts'
import { toRecord } from './records.ts'
import { inOwnLives, ownLives, toVersion } from './rows.ts'
import { snapshotOf, versionAt } from './snapshot.ts'
import { keepMember, type NewVersion } from './write.ts'

/* What an erasure does to the tables: everything that held the part, or followed from it, is written anew. */

/** What is to be erased, everywhere and for ever. */
export interface ErasureRequest {
  readonly slug: Slug
  readonly what: ErasablePart
  /** When, in UTC to the millisecond. */
  readonly instant: Instant
}

/** A version that is to be made anew without what was erased. */
export interface Redescription {
  /** Everything as of the release that the version came with, already redacted. */
  readonly snapshot: Snapshot
  readonly slug: Slug
  readonly version: Version
  /** The mapping that it was described with. */
  readonly mapping: number
  /** Its record as it was, and as it is from now on. */
  readonly before: MunicipalProfile
  readonly after: MunicipalProfile
  /** Whether it is published now: then it has every text, else its graph and its row. */
  readonly isPresent: boolean
  /** What is kept: its graph in N-Quads, its row in CSV, what the feed tells in TriG, or as an older program kept it. */
  readonly graph: string | undefined
  readonly csv: string | undefined
  readonly feed: string | undefined
  readonly member: string | undefined
  /** The texts that must stand nowhere any more, and whose they are. */
  readonly values: readonly string[]
  readonly erased: Slug
}

/** What takes its place. */
export interface Redescribed extends Pick<NewVersion, 'bodies' | 'hash' | 'statements'> {
  readonly sizes: Sizes | undefined
  readonly member: string | undefined
}

/** @throws where the version cannot be proved: then nothing is erased */
export type Redescribe = (task: Redescription) => Promise<Redescribed>

interface HeldRow extends Record<string, string | number> {
  readonly cursor: number
  readonly document: number
  readonly slug: Slug
  readonly sequence: number
  readonly record: number
  readonly json: string
  readonly shape: number
  readonly mapping: number
  readonly isPresent: number
}

const heldColumns = `version.cursor, version.document, slug, version.sequence, version.record, json, shape,
  mapping, EXISTS (SELECT 1 FROM entry WHERE entry.version = version.cursor) AS isPresent`
const heldTables = `version JOIN document ON document.id = version.document
  JOIN record ON record.id = version.record JOIN release ON release.sequence = version.sequence`

/** Versions of an address and of all that it was called before, with their records. */
const recordsOf = (connection: Connection, slug: Slug): readonly HeldRow[] =>
  connection.all<HeldRow>(
    `${ownLives} SELECT ${heldColumns} FROM ${heldTables}
      WHERE version.document IN (SELECT id FROM own) AND ${inOwnLives} AND change <> 'delete'
      ORDER BY cursor`,
    slug,
  )

function redactionOf(row: HeldRow, part: ErasablePart): Redaction | undefined {
  const redaction = redact(toRecord(row), part)
  if (redaction === 'needed') throw new ReleaseError('release/not-erasable', partName(part))
  return redaction
}

export interface VersionRedaction {
  readonly row: HeldRow
  readonly redaction: Redaction
}

/** The versions that have the part. */
export const findIn = (
  connection: Connection,
  { slug, what }: ErasureRequest,
): readonly VersionRedaction[] =>
  recordsOf(connection, slug).flatMap((row) => {
    const redaction = redactionOf(row, what)
    return redaction ? [{ row, redaction }] : []
  })

/** Records first, since descriptions of other versions may read them. */
function rewriteRecords(connection: Connection, found: readonly VersionRedaction[]): void {
  for (const { row, redaction } of found) {
    const json = JSON.stringify(redaction.record)
    connection.run(
      'UPDATE record SET json = ?, digest = ?, shape = ? WHERE id = ?',
      ...[json, digestOf(json), recordShape, row.record],
    )
  }
}

const textOf = (connection: Connection, cursor: number, name: BodyName): string | undefined => {
  const body = bodyOf(() => connection, 'version', cursor, name)
  return body && gunzipSync(body.gzip()).toString('utf8')
}

/** A version that says what is erased: of the municipality itself, or of one that names it. */
interface Telling {
  readonly row: HeldRow
  readonly before: MunicipalProfile
  readonly after: MunicipalProfile
}

function toTask(
  connection: Connection,
  { after, before, row }: Telling,
  erased: Slug,
  values: readonly string[],
): Redescription | undefined {
  const head = headOf(connection, row.sequence)
  const version = versionAt(connection, row.slug, row.sequence)
  if (head === undefined || version === undefined) return undefined
  return {
    ...{ slug: row.slug, version: toVersion(version), before, after, values, erased },
    ...{ mapping: row.mapping, isPresent: row.isPresent === 1 },
    snapshot: snapshotOf(() => connection, head, false),
    graph: textOf(connection, row.cursor, 'n-quads'),
    csv: textOf(connection, row.cursor, 'csv'),
    feed: textOf(connection, row.cursor, 'catalogue'),
    member: memberOf(connection, row.cursor),
  }
}

/** The version stays, redacted: what it says of itself follows from what it now holds. */
async function rewrite(
  connection: Connection,
  telling: Telling,
  { instant, slug }: ErasureRequest,
  values: readonly string[],
  redescribe: Redescribe,
): Promise<void> {
  const { after, row } = telling
  const task = toTask(connection, telling, slug, values)
  if (task === undefined) return
  const { bodies = [], hash, member, sizes, statements } = await redescribe(task)
  connection.run(
    `UPDATE version SET hash = ?, record_hash = ?, personal = ?, redacted = ?, sizes = ?,
        own_statements = ?, own_subjects = ?, shared_statements = ? WHERE cursor = ?`,
    ...[hash, recordHash(after), Number(isPersonal(after)), instant],
    ...[sizes ? JSON.stringify(sizes) : null],
    ...[statements?.own ?? null, statements?.ownSubjects ?? null, statements?.shared ?? null],
    row.cursor,
  )
  dropBodies(connection, 'version', row.cursor)
  for (const body of bodies) keepBody(connection, 'version', row.cursor, body)
  connection.run('DELETE FROM member WHERE cursor = ?', row.cursor)
  keepMember(connection, row.cursor, member)
}

/** All versions of municipalities whose descriptions tell of this one what has changed of it. */
function othersTelling(
  connection: Connection,
  slug: Slug,
  found: readonly VersionRedaction[],
): readonly Telling[] {
  const isTold = ({ redaction, row }: VersionRedaction): boolean =>
    !isSameNeighbour(neighbourOf(toRecord(row)), neighbourOf(redaction.record))
  if (!found.some(isTold)) return []
  const own = new Set(found.map(({ row }) => row.document))
  return dependentsOf(connection, `neighbour/${slug}`)
    .flatMap((other) =>
      connection.all<HeldRow>(
        `SELECT ${heldColumns} FROM ${heldTables} WHERE slug = ? AND change <> 'delete' ORDER BY cursor`,
        other,
      ),
    )
    .filter(({ document }) => !own.has(document))
    .map((row) => ({ row, before: toRecord(row), after: toRecord(row) }))
}

/** Lists, maps and sums follow. */
function rewriteIndexes(connection: Connection, { row, redaction }: VersionRedaction): void {
  const { cursor, document, slug } = row
  if (connection.get('SELECT 1 FROM entry WHERE id = ? AND version = ?', document, cursor))
    enter(connection, { document, slug, before: toRecord(row) }, cursor, redaction.record)
}

/** Every key that a version of a document still has. */
const keysLeft = (connection: Connection, document: number, slug: Slug): ReadonlySet<string> =>
  new Set(
    connection
      .all<{ json: string; shape: number }>(
        `SELECT json, shape FROM version JOIN record ON record.id = version.record
          WHERE document = ? AND change <> 'delete'`,
        document,
      )
      .flatMap((row) => keptKeys(slug, toRecord(row)).map((key) => key.join('/'))),
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
  readonly shape: number
}

/** The index of words keeps what was deleted until it is merged away: it is made anew. */
function rebuildSearch(connection: Connection): void {
  connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
  const rows = connection.walk<SearchedRow>(
    `SELECT entry.id, entry.slug, json, shape FROM entry JOIN version ON cursor = version
      JOIN record ON record.id = version.record`,
  )
  for (const { id, slug, ...row } of rows) addToSearch(connection, id, slug, derive(toRecord(row)))
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
  connection.run(
    `INSERT INTO release SELECT sequence + 1, ?, base, mapping, network, concepts, sources, records,
      modified
      FROM release WHERE sequence = ?`,
    ...[nextInstant(last?.instant, instant), last?.sequence ?? 0],
  )
}

/** Redact the versions and everything that follows from them, as the next release. */
export async function redactAll(
  connection: Connection,
  request: ErasureRequest,
  found: readonly VersionRedaction[],
  redescribe: Redescribe,
): Promise<void> {
  const documents = new Map(found.map(({ row }) => [row.document, row.slug]))
  const values = [...new Set(found.flatMap(({ redaction }) => redaction.values))]
  const own = found.map(({ redaction, row }) => ({
    row,
    before: toRecord(row),
    after: redaction.record,
  }))
  const others = othersTelling(connection, request.slug, found)
  rewriteRecords(connection, found)
  for (const each of found) rewriteIndexes(connection, each)
  for (const each of [...own, ...others])
    await rewrite(connection, each, request, values, redescribe)
  for (const [document, slug] of documents) dropKeys(connection, document, slug)
  forgetFiles(connection, values)
  if ('field' in request.what) rebuildSearch(connection)
  nextRelease(connection, request.instant)
}
