import type { Release, Slug } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import {
  type CompletedVersion,
  completeVersion,
  type IncompleteVersion,
  incompleteVersions,
} from './bodies.ts'
import type { Connection } from './connection.ts'
import { dependentsOf, setDependencies } from './dependencies.ts'
import { beginDraft, type ReleaseDraft } from './draft.ts'
import { identityOf } from './file-identity.ts'
import { newestHead, type ReleaseHead } from './head.ts'
import { type Intake, intakeOf } from './intake.ts'
import { openToWrite } from './open.ts'
import { grace, openReader, type ReleaseReader } from './reader.ts'
import { rebase } from './rebase.ts'
import type { DraftHead } from './reference-data.ts'
import { versionAt } from './snapshot.ts'
import { inTransaction } from './transaction.ts'
import { documentOf } from './write.ts'

/** The last release, as far as a publish must know it. */
export interface Published {
  readonly sequence: number
  readonly instant: string
  readonly base: string
  readonly mapping: number
}

/** The version that is published now. */
export interface PublishedVersion {
  readonly hash: string
  readonly recordHash: string
  readonly issued: string | undefined
  readonly modified: string | undefined
}

/** What is published, for the one who publishes. */
export interface ReleaseWriter {
  /** The last release as a handle; undefined before the first. */
  readonly last: Release | undefined
  readonly published: Published | undefined
  /** Undefined for what is not published now. */
  publishedVersion(slug: Slug): PublishedVersion | undefined
  /** When an address was first published, also one that is gone: what comes back keeps its date. */
  everPublished(slug: Slug): { readonly issued: string } | undefined
  /** Addresses of published records whose description read a thing of the reference data (`traced`). */
  dependents(key: string): readonly Slug[]
  readonly intake: Intake
  /** Whether texts of a document that is no record are kept, by its path. */
  hasDocument(path: string): boolean
  /** Versions whose bodies were never made: an older program published them. The present ones come first. */
  incomplete(limit: number): readonly IncompleteVersion[]
  /** Give such versions their bodies, in one transaction. Nothing else of what was published changes. */
  complete(versions: readonly CompletedVersion[]): void
  /** Begin all addresses with another base, where those so far promised nothing; every version is incomplete then. */
  rebase(base: Base): void
  /**
   * Begin the next release; one at a time.
   *
   * @throws ReleaseError `release/locked` when another one still publishes after `patience`, `release/overtaken` when
   * another one published since this writer last looked
   */
  begin(head: DraftHead): ReleaseDraft
  /** Whether what it writes is still the file of that name: a removed one would take releases that nobody reads. */
  isInPlace(): boolean
  close(): void
}

export interface WriterOptions {
  /** How long to wait for another publish, in milliseconds. */
  readonly patience?: number
}

interface DateRow extends Record<string, string | null> {
  readonly issued: string | null
  readonly modified: string | null
}

/** The dates that a record has itself. */
const datesOf = (connection: Connection, record: number): DateRow | undefined =>
  connection.get<DateRow>(
    "SELECT json ->> '$.issued' AS issued, json ->> '$.modified' AS modified FROM record WHERE id = ?",
    record,
  )

function publishedVersionOf(connection: Connection, slug: Slug): PublishedVersion | undefined {
  const version = versionAt(connection, slug, Number.MAX_SAFE_INTEGER)
  if (version === undefined || version.change === 'delete') return undefined
  const { hash, recordHash, record } = version
  const dates = datesOf(connection, record)
  return {
    hash,
    recordHash,
    issued: dates?.issued ?? undefined,
    modified: dates?.modified ?? undefined,
  }
}

/** The date that its last record had, else the instant of its first version. */
function firstIssue(connection: Connection, slug: Slug): { issued: string } | undefined {
  const issued = connection.value<string>(
    `SELECT coalesce((
        SELECT record.json ->> '$.issued' FROM version JOIN record ON record.id = version.record
          WHERE document = own.id AND change <> 'delete' ORDER BY cursor DESC LIMIT 1),
        release.instant)
      FROM document AS own JOIN version ON version.document = own.id AND change <> 'delete'
        JOIN release USING (sequence)
      WHERE slug = ? ORDER BY cursor LIMIT 1`,
    slug,
  )
  return issued === undefined ? undefined : { issued }
}

/** A log larger than this, in pages of 4 KiB, is emptied before the next release is begun. */
const longLog = 16_384

interface CheckpointRow extends Record<string, number> {
  readonly log: number
}

/** Readers begin their snapshots anew every few seconds, and then the log can start from its beginning. */
function tidyLog(connection: Connection): void {
  const log = connection.get<CheckpointRow>('PRAGMA wal_checkpoint(PASSIVE)')?.log ?? 0
  if (log > longLog) connection.get('PRAGMA wal_checkpoint(RESTART)')
}

/**
 * Open a store for publishing; it is made where it is not, and brought up to date where it is old.
 *
 * @throws ReleaseError with what to do: locked, full, read-only, damaged, newer, not ours
 */
export function openWriter(file: string, { patience }: WriterOptions = {}): ReleaseWriter {
  const connection = openToWrite(file, patience)
  const identity = identityOf(file)
  const readers = new Set<ReleaseReader>()
  let reader: ReleaseReader | undefined
  /** The last handle may still be in use for a moment; a snapshot that is kept keeps the log of writes from ending. */
  const letGo = (): void => {
    const old = reader
    reader = undefined
    if (old === undefined) return
    setTimeout(() => {
      readers.delete(old)
      old.close()
    }, grace).unref()
  }
  const handle = (): Release | undefined => {
    reader ??= openReader(file)
    readers.add(reader)
    reader.poll()
    return reader.current()
  }
  let known: ReleaseHead | undefined = newestHead(connection)
  const look = () => {
    known = newestHead(connection)
    return known
  }
  return {
    get last() {
      look()
      return handle()
    },
    get published() {
      const head = look()
      if (head === undefined) return undefined
      const { sequence, instant, base, mapping } = head
      return { sequence, instant, base, mapping }
    },
    publishedVersion: (slug) => publishedVersionOf(connection, slug),
    everPublished: (slug) => firstIssue(connection, slug),
    dependents: (key) => dependentsOf(connection, key),
    intake: intakeOf(connection),
    hasDocument: (path) =>
      connection.get('SELECT 1 FROM document_body WHERE path = ? LIMIT 1', path) !== undefined,
    incomplete: (limit) => incompleteVersions(connection, limit),
    complete: (versions) =>
      inTransaction(connection, () => {
        for (const version of versions) {
          completeVersion(connection, version)
          const { dependencies, slug } = version
          if (dependencies) setDependencies(connection, documentOf(connection, slug), dependencies)
        }
      }),
    rebase(base) {
      rebase(connection, base)
      letGo()
    },
    begin(head) {
      tidyLog(connection)
      const draft = beginDraft(connection, head, known?.sequence)
      const commit = () => {
        const committed = draft.commit()
        look()
        letGo()
        return committed
      }
      const abort = () => {
        draft.abort()
        letGo()
      }
      return { ...draft, commit, abort }
    },
    isInPlace: () => identityOf(file) === identity,
    close() {
      for (const each of readers) each.close()
      connection.close()
    },
  }
}
