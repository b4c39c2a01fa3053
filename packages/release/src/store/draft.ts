import type { KnownKinds, MunicipalProfile, Sizes, Slug, Tombstone } from '@kommunalgraph/model'
import { ReleaseError } from '../errors.ts'
import { noticeHash, toNotice } from '../rules/digest.ts'
import { dropBodies, keepBody, type NewBody, supersede } from './bodies.ts'
import type { Connection } from './connection.ts'
import { setDependencies } from './dependencies.ts'
import { newestHead, type ReleaseHead } from './head.ts'
import { addToIndexes, moveKeys, removeFromIndexes } from './indexing.ts'
import { type Intake, intakeOf } from './intake.ts'
import { storedRecord } from './records.ts'
import { type DraftHead, keepPlaces, keepShared } from './reference-data.ts'
import type { VersionRow } from './rows.ts'
import { versionAt } from './snapshot.ts'
import { writeSums } from './sums.ts'
import { appendVersion, documentOf, keepRecord, type NewVersion } from './write.ts'

/** What a release did. */
export interface Committed {
  readonly sequence: number
  readonly created: number
  readonly updated: number
  readonly deleted: number
  readonly unchanged: number
}

/**
 * The next release while it is made: one transaction, which nobody sees before `commit`. It streams: what was put is
 * in the file, not in memory.
 */
export interface ReleaseDraft {
  /** Create or update, told apart by what is published; no new version where the hash is the same. */
  put(version: NewVersion): void
  /** The published version stands, and its description reads these things. */
  keepVersion(slug: Slug, dependencies: readonly string[]): void
  /**
   * Delete: the address answers 410 from then on.
   *
   * @param record - where the file of a merged or withdrawn municipality still stands: its keys lead to the notice
   */
  remove(tombstone: Tombstone, record?: MunicipalProfile): void
  /** The texts of a document that is no record, and the facts of its files: `def/phases`. */
  putDocument(path: string, sizes: Sizes, bodies: readonly NewBody[]): void
  /** A document that is no record is there no more. */
  dropDocument(path: string): void
  /** In the same transaction, so that what was read and what was released are one. */
  readonly intake: Intake
  /** Publish; where nothing at all changed, the release stays the one that it was. */
  commit(): Committed
  abort(): void
}

type Counts = Record<'created' | 'updated' | 'deleted', number>

/** What the draft itself knows; everything else is in the file. */
interface Work {
  readonly connection: Connection
  readonly before: ReleaseHead | undefined
  readonly sequence: number
  /** Of the release that is made. */
  readonly kinds: KnownKinds
  readonly counts: Counts
  changed: boolean
  /** Whether a record itself changed, not only what its description reads. */
  edited: boolean
}

const recordOf = (connection: Connection, version: VersionRow | undefined) =>
  version === undefined || version.change === 'delete'
    ? undefined
    : storedRecord(connection, version.record)

function put(work: Work, version: NewVersion): void {
  const { connection, sequence, counts } = work
  const { slug, record, sizes, hash, recordHash, recordChanged, personal } = version
  const last = versionAt(connection, slug, sequence)
  const before = recordOf(connection, last)
  // Another thing may be read and say the same: the version stands, and what moves it next is another.
  if (before && last?.hash === hash) {
    keepVersion(work, slug, version.dependencies)
    return
  }
  const document = documentOf(connection, slug)
  const kept = keepRecord(connection, JSON.stringify(record), before && last?.record)
  const change = before ? 'update' : 'create'
  const facts = { document, sequence, change, hash, recordHash, recordChanged, personal } as const
  const cursor = appendVersion(connection, {
    ...facts,
    record: kept,
    sizes,
    statements: version.statements,
  })
  for (const each of version.bodies ?? []) keepBody(connection, 'version', cursor, each)
  if (last) supersede(connection, last.cursor)
  addToIndexes(connection, { document, slug, before }, cursor, record)
  moveKeys(connection, work.kinds, { document, slug }, sequence, record)
  setDependencies(connection, document, version.dependencies)
  counts[before ? 'updated' : 'created'] += 1
  work.edited ||= recordChanged
  work.changed = true
}

function keepVersion(work: Work, slug: Slug, dependencies: readonly string[]): void {
  const { connection, sequence } = work
  const last = versionAt(connection, slug, sequence)
  if (last && last.change !== 'delete')
    setDependencies(connection, documentOf(connection, slug), dependencies)
}

function remove(work: Work, tombstone: Tombstone, record: MunicipalProfile | undefined): void {
  const { connection, sequence, counts } = work
  const { slug } = tombstone
  const last = versionAt(connection, slug, sequence)
  const json = JSON.stringify(toNotice(tombstone))
  const hash = noticeHash(tombstone)
  if (last?.change === 'delete' && last.hash === hash) return
  const document = documentOf(connection, slug)
  const before = recordOf(connection, last)
  const notice = keepRecord(connection, json, undefined)
  const facts = { document, sequence, change: 'delete', hash, recordHash: hash } as const
  appendVersion(connection, {
    ...{ ...facts, record: notice },
    ...{ recordChanged: true, personal: false },
  })
  if (last) supersede(connection, last.cursor)
  removeFromIndexes(connection, { document, slug, before })
  if (record) moveKeys(connection, work.kinds, { document, slug }, sequence, record)
  setDependencies(connection, document, [])
  if (before) counts.deleted += 1
  work.changed = true
}

function putDocument(
  { connection, sequence, ...work }: Work,
  path: string,
  sizes: Sizes,
  bodies: readonly NewBody[],
): boolean {
  dropBodies(connection, 'document', path)
  for (const body of bodies) keepBody(connection, 'document', path, body)
  const json = JSON.stringify(sizes)
  const last = connection.value<string>(
    'SELECT sizes FROM shared_size WHERE path = ? ORDER BY sequence DESC LIMIT 1',
    path,
  )
  if (last === json) return work.changed
  connection.run(
    'INSERT OR REPLACE INTO shared_size (path, sequence, sizes) VALUES (?, ?, ?)',
    ...[path, sequence, json],
  )
  return true
}

/**
 * When the collection last changed: the newest date of records and concept schemes, or the release in which a member
 * came, was edited or went. Never earlier than before, though the newest may have gone.
 */
function newestOf({ before, connection, counts, edited }: Work, head: DraftHead): string | null {
  const moved = edited || counts.created + counts.deleted > 0
  const dates = [
    before?.modified,
    moved ? head.instant : undefined,
    connection.value<string | null>('SELECT max(modified) FROM entry'),
    ...[...head.concepts.values()].map(({ modified }) => modified),
  ]
  return (
    dates
      .filter((date) => date !== undefined && date !== null)
      .sort()
      .at(-1) ?? null
  )
}

function commit(work: Work, head: DraftHead): Committed {
  const { connection, before, counts, sequence } = work
  const shared = keepShared(connection, head)
  const sameHead =
    before?.base === head.base &&
    before.mapping === head.mapping &&
    before.network === shared.network &&
    before.concepts === shared.concepts &&
    before.sources === shared.sources &&
    before.fields === shared.fields &&
    before.look === shared.look &&
    before.outlines === shared.outlines
  const records = (before?.records ?? 0) + counts.created - counts.deleted
  const unchanged = records - counts.created - counts.updated
  const isNew = work.changed || !sameHead
  if (isNew) {
    if (before && head.instant <= before.instant)
      throw new ReleaseError('release/instant', connection.file)
    connection.run(
      `INSERT INTO release
        (sequence, instant, base, mapping, network, concepts, sources, fields, look, outlines, records, modified)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[sequence, head.instant, head.base, head.mapping],
      ...[shared.network, shared.concepts, shared.sources, shared.fields],
      ...[shared.look, shared.outlines],
      ...[records, newestOf(work, head)],
    )
  }
  writeSums(connection)
  connection.execute('COMMIT')
  return { sequence: isNew ? sequence : (before?.sequence ?? 0), ...counts, unchanged }
}

/** Whether a reference list was already compared: the gate hands over the same one as long as no file changed. */
const known = new WeakMap<Connection, ReadonlyMap<string, unknown>>()

function comparePlaces(work: Work, { places }: DraftHead): void {
  if (known.get(work.connection) === places) return
  if (keepPlaces(work.connection, places, work.sequence)) work.changed = true
}

/**
 * Begin the next release.
 *
 * @param expected - the release that the caller knows as the last one
 * @throws ReleaseError `release/locked` while another one publishes, `release/overtaken` when another one did
 */
export function beginDraft(
  connection: Connection,
  head: DraftHead,
  expected: number | undefined,
): ReleaseDraft {
  connection.execute('BEGIN IMMEDIATE')
  let open = true
  const end = (): void => {
    open = false
    connection.forget()
    if (connection.inTransaction) connection.execute('ROLLBACK')
  }
  /** One failure ends the draft: what SQLite could not write must not be half there. */
  const safely = <T>(step: () => T): T => {
    if (!open) throw new Error('The draft is finished.')
    try {
      return step()
    } catch (error) {
      end()
      throw error
    }
  }
  const before = safely(() => newestHead(connection))
  const sequence = (before?.sequence ?? 0) + 1
  const counts: Counts = { created: 0, updated: 0, deleted: 0 }
  const work: Work = {
    ...{ connection, before, sequence, counts, kinds: head },
    ...{ changed: false, edited: false },
  }
  safely(() => {
    if (before?.sequence !== expected) throw new ReleaseError('release/overtaken', connection.file)
    comparePlaces(work, head)
  })
  return {
    put: (version) => safely(() => put(work, version)),
    keepVersion: (slug, dependencies) => safely(() => keepVersion(work, slug, dependencies)),
    remove: (tombstone, record) => safely(() => remove(work, tombstone, record)),
    putDocument: (path, sizes, bodies) =>
      safely(() => {
        work.changed = putDocument(work, path, sizes, bodies)
      }),
    dropDocument: (path) => safely(() => dropBodies(connection, 'document', path)),
    intake: intakeOf(connection),
    commit: () =>
      safely(() => {
        const committed = commit(work, head)
        open = false
        known.set(connection, head.places)
        return committed
      }),
    abort: end,
  }
}
