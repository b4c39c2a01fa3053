import { gunzipSync } from 'node:zlib'
import {
  type BodyName,
  isPersonal,
  type MunicipalProfile,
  recordHash,
  type Sizes,
  type Slug,
  type Snapshot,
  type Version,
} from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'
import { bodyOf, dropBodies, keepBody, type NewBody } from './bodies.ts'
import type { Connection } from './connection.ts'
import { headOf } from './head.ts'
import { keptMember } from './history.ts'
import { toVersion } from './rows.ts'
import { snapshotOf, versionAt } from './snapshot.ts'
import { keepMember, type NewVersion } from './write.ts'

/* A version that said what is erased is made anew, in its place. */

/** A version that is to be made anew without what was erased. */
export interface Redescription {
  /** Everything as of the release that the version came with, already redacted. */
  readonly snapshot: Snapshot
  /** The same before what all municipalities share was redacted. */
  readonly unredacted: Snapshot
  readonly slug: Slug
  readonly version: Version
  /** The mapping that it was described with. */
  readonly mapping: number
  /** Its record as it was, and as it is from now on. */
  readonly before: MunicipalProfile
  readonly after: MunicipalProfile
  /** Whether it is published now: then it has every text, else its graph and its row. */
  readonly isPresent: boolean
  /**
   * What is kept: its graph in N-Quads, its row in CSV, what the feed tells in TriG, or as an older program kept it.
   */
  readonly graph: string | undefined
  readonly csv: string | undefined
  readonly feed: string | undefined
  readonly member: string | undefined
  /** The texts that must stand nowhere any more. */
  readonly values: readonly string[]
  /** Whether the version says this of itself, not of another municipality. */
  readonly isOwn: boolean
}

/** What takes its place. */
export interface Redescribed extends Pick<NewVersion, 'bodies' | 'hash' | 'statements'> {
  readonly sizes: Sizes | undefined
  readonly member: string | undefined
}

/** A document about what municipalities share, made anew. */
interface RedescribedDocument {
  readonly path: string
  readonly sizes: Sizes
  readonly bodies: readonly NewBody[]
}

/** Makes texts anew and proves them; throws where they cannot be proved, and then nothing is erased. */
export interface Redescriber {
  /** Undefined where the version says nothing of what is erased. */
  readonly version: (task: Redescription) => Promise<Redescribed | undefined>
  /** All documents of a release about what municipalities share. */
  readonly documents: (snapshot: Snapshot) => Promise<readonly RedescribedDocument[]>
}

/** A version with its record, as an erasure finds it. */
export interface HeldRow extends Record<string, string | number> {
  readonly cursor: number
  readonly document: number
  readonly slug: Slug
  readonly sequence: number
  readonly record: number
  readonly recordHash: string
  readonly personal: number
  readonly json: string
  readonly shape: number
  readonly mapping: number
  readonly isPresent: number
}

export const heldColumns = `version.cursor, version.document, slug, version.sequence, version.record,
  record_hash AS recordHash, personal, json, shape, mapping,
  EXISTS (SELECT 1 FROM entry WHERE entry.version = version.cursor) AS isPresent`
export const heldTables = `version JOIN document ON document.id = version.document
  JOIN record ON record.id = version.record JOIN release ON release.sequence = version.sequence`

/** A version that says what is erased. */
export interface Telling {
  readonly row: HeldRow
  readonly before: MunicipalProfile
  readonly after: MunicipalProfile
  readonly isOwn: boolean
}

/** What is erased from a version, and when. */
export interface Erasing {
  readonly instant: Instant
  readonly values: readonly string[]
  /** A snapshot as it was before what all share was redacted. */
  readonly before: (snapshot: Snapshot) => Snapshot
}

const textOf = (connection: Connection, cursor: number, name: BodyName): string | undefined => {
  const body = bodyOf(() => connection, 'version', cursor, name)
  return body && gunzipSync(body.gzip()).toString('utf8')
}

function toTask(
  connection: Connection,
  { after, before, isOwn, row }: Telling,
  erasing: Erasing,
): Redescription | undefined {
  const head = headOf(connection, row.sequence)
  const version = versionAt(connection, row.slug, row.sequence)
  if (head === undefined || version === undefined) return undefined
  const snapshot = snapshotOf(() => connection, head, false)
  return {
    ...{ slug: row.slug, version: toVersion(version), before, after, isOwn },
    ...{ mapping: row.mapping, isPresent: row.isPresent === 1, values: erasing.values },
    ...{ snapshot, unredacted: erasing.before(snapshot) },
    graph: textOf(connection, row.cursor, 'n-quads'),
    csv: textOf(connection, row.cursor, 'csv'),
    feed: textOf(connection, row.cursor, 'catalogue'),
    member: keptMember(connection, row.cursor),
  }
}

/** What the version says of its record moves with the record only. */
const recordFactsOf = ({ after, before, row }: Telling) =>
  JSON.stringify(before) === JSON.stringify(after)
    ? [row.recordHash, row.personal]
    : [recordHash(after), Number(isPersonal(after))]

/** The version stays, redacted: what it says of itself follows from what it now holds. */
export async function rewriteVersion(
  connection: Connection,
  telling: Telling,
  erasing: Erasing,
  redescriber: Redescriber,
): Promise<void> {
  const { cursor } = telling.row
  const task = toTask(connection, telling, erasing)
  const redescribed = task && (await redescriber.version(task))
  if (redescribed === undefined) return
  const { bodies = [], hash, member, sizes, statements } = redescribed
  connection.run(
    `UPDATE version SET hash = ?, record_hash = ?, personal = ?, redacted = ?, sizes = ?,
        own_statements = ?, own_subjects = ?, shared_statements = ? WHERE cursor = ?`,
    ...[hash, ...recordFactsOf(telling), erasing.instant],
    ...[sizes ? JSON.stringify(sizes) : null],
    ...[statements?.own ?? null, statements?.ownSubjects ?? null, statements?.shared ?? null],
    cursor,
  )
  dropBodies(connection, 'version', cursor)
  for (const body of bodies) keepBody(connection, 'version', cursor, body)
  connection.run('DELETE FROM member WHERE cursor = ?', cursor)
  keepMember(connection, cursor, member)
}
