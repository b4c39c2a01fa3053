import { deflateRawSync } from 'node:zlib'
import {
  type ChangeKind,
  type MunicipalProfile,
  recordShape,
  type Sizes,
  type Slug,
  type StatementFacts,
} from '@kommunalgraph/model'
import { digestOf } from '../rules/digest.ts'
import type { NewBody } from './bodies.ts'
import type { Connection } from './connection.ts'

/** A version as the gate made and proved it. */
export interface NewVersion {
  readonly slug: Slug
  /** As it may be published, with `issued` and `modified`. */
  readonly record: MunicipalProfile
  readonly hash: string
  readonly recordHash: string
  readonly recordChanged: boolean
  readonly personal: boolean
  readonly sizes: Sizes
  /** The texts that were proved; without them the version is described when it is asked for. */
  readonly bodies?: readonly NewBody[]
  readonly statements?: StatementFacts
  /** What its description read of the reference data (`traced`). */
  readonly dependencies: readonly string[]
}

const deflated = (text: string): Uint8Array => deflateRawSync(text, { level: 3 })

/** The number of an address, given when it is first published. */
export function documentOf(connection: Connection, slug: Slug): number {
  return (
    connection.value<number>('SELECT id FROM document WHERE slug = ?', slug) ??
    connection.insert('INSERT INTO document (slug) VALUES (?)', slug)
  )
}

/** Keep a record or a notice; a version whose record did not change shares that of the version before. */
export function keepRecord(
  connection: Connection,
  json: string,
  before: number | undefined,
): number {
  const digest = digestOf(json)
  const same =
    before !== undefined &&
    connection.value<string>(
      'SELECT digest FROM record WHERE id = ? AND shape = ?',
      before,
      recordShape,
    ) === digest
  if (same) return before
  return connection.insert(
    'INSERT INTO record (json, digest, shape) VALUES (?, ?, ?)',
    ...[json, digest, recordShape],
  )
}

interface VersionFacts {
  readonly document: number
  readonly sequence: number
  readonly change: ChangeKind
  readonly hash: string
  readonly recordHash: string
  readonly recordChanged: boolean
  readonly personal: boolean
  readonly record: number
  readonly sizes?: Sizes
  readonly statements?: StatementFacts | undefined
}

/** @returns the version's cursor */
export function appendVersion(connection: Connection, facts: VersionFacts): number {
  const { document, sequence, change, hash, recordHash, recordChanged, personal, record } = facts
  const { sizes, statements } = facts
  return connection.insert(
    `INSERT INTO version
      (document, sequence, change, hash, record_hash, record_changed, personal, record, sizes,
        own_statements, own_subjects, shared_statements)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[document, sequence, change, hash, recordHash, Number(recordChanged), Number(personal)],
    ...[record, sizes ? JSON.stringify(sizes) : null],
    ...[statements?.own ?? null, statements?.ownSubjects ?? null, statements?.shared ?? null],
  )
}

export function keepMember(connection: Connection, cursor: number, member: string | undefined) {
  if (member === undefined) return
  connection.run('INSERT INTO member (cursor, quads) VALUES (?, ?)', cursor, deflated(member))
}
