import { isSameNeighbour, neighbourOf, recordShape, type Slug } from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'
import { ReleaseError } from '../errors.ts'
import { digestOf } from '../rules/digest.ts'
import { type ErasablePart, partName, type Redaction, redact } from '../rules/erasure.ts'
import type { Connection } from './connection.ts'
import { dependentsOf } from './dependencies.ts'
import { derive } from './derive.ts'
import { kindsNow } from './head.ts'
import { addToIndexes, addToSearch, keptKeys } from './indexing.ts'
import { toRecord } from './records.ts'
import {
  type HeldRow,
  heldColumns,
  heldTables,
  type Redescriber,
  rewriteVersion,
  type Telling,
} from './rewrite-version.ts'
import { inOwnLives, ownLives } from './rows.ts'

/* What an erasure from a record does to the tables: all that held the part, or followed from it, is written anew. */

/** What is to be erased from every version of a municipality. */
export interface RecordErasure {
  readonly slug: Slug
  readonly what: ErasablePart
  /** When, in UTC to the millisecond. */
  readonly instant: Instant
}

/** What an erasure found, and how it takes that away. */
export interface FoundParts {
  /** Texts by which they would be known again. */
  readonly values: readonly string[]
  /** How many versions or releases have such a part. */
  readonly count: number
  readonly redact: (redescriber: Redescriber) => Promise<void>
}

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

interface VersionRedaction {
  readonly row: HeldRow
  readonly redaction: Redaction
}

/** The versions that have the part. */
const findIn = (
  connection: Connection,
  { slug, what }: RecordErasure,
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
    .map((row) => ({ row, before: toRecord(row), after: toRecord(row), isOwn: false }))
}

/** Lists, maps and sums follow. */
function rewriteIndexes(connection: Connection, { row, redaction }: VersionRedaction): void {
  const { cursor, document, slug } = row
  if (connection.get('SELECT 1 FROM entry WHERE id = ? AND version = ?', document, cursor))
    addToIndexes(connection, { document, slug, before: toRecord(row) }, cursor, redaction.record)
}

/** Every key that a version of a document still has. */
const keysLeft = (connection: Connection, document: number, slug: Slug): ReadonlySet<string> => {
  const kinds = kindsNow(connection)
  return new Set(
    connection
      .all<{ json: string; shape: number }>(
        `SELECT json, shape FROM version JOIN record ON record.id = version.record
          WHERE document = ? AND change <> 'delete'`,
        document,
      )
      .flatMap((row) => keptKeys(kinds, slug, toRecord(row)).map((key) => key.join('/'))),
  )
}

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

/** What versions of a municipality have of a part. */
export function partsInRecord(connection: Connection, request: RecordErasure): FoundParts {
  const found = findIn(connection, request)
  const values = [...new Set(found.flatMap(({ redaction }) => redaction.values))]
  return {
    values,
    count: found.length,
    redact: (redescriber) => redactVersions(connection, request, found, values, redescriber),
  }
}

/** Redact the versions and everything that follows from them. */
async function redactVersions(
  connection: Connection,
  { instant, slug, what }: RecordErasure,
  found: readonly VersionRedaction[],
  values: readonly string[],
  redescriber: Redescriber,
): Promise<void> {
  const documents = new Map(found.map(({ row }) => [row.document, row.slug]))
  const own = found.map(({ redaction, row }) => ({
    ...{ row, before: toRecord(row), after: redaction.record, isOwn: true },
  }))
  const others = othersTelling(connection, slug, found)
  rewriteRecords(connection, found)
  for (const each of found) rewriteIndexes(connection, each)
  const erasing = { instant, values, before: <T>(snapshot: T): T => snapshot }
  for (const each of [...own, ...others])
    await rewriteVersion(connection, each, erasing, redescriber)
  for (const [document, of] of documents) dropKeys(connection, document, of)
  if ('field' in what) rebuildSearch(connection)
}
