import { deflateRawSync } from 'node:zlib'
import type { ChangeKind, MunicipalProfile, Sizes, Slug } from '@kommunalgraph/model'
import { digestOf } from '../rules/digest.ts'
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
  /** What its description read of the world (`traced`). */
  readonly dependencies: readonly string[]
  /** The feed's statement of the change, as N-Quads. */
  readonly member?: string
}

const deflated = (text: string): Uint8Array => deflateRawSync(text, { level: 3 })

/** The number of an address, given when it is first published. */
export function documentOf(connection: Connection, slug: Slug): number {
  return (
    connection.value<number>('SELECT id FROM document WHERE slug = ?', slug) ??
    connection.insert('INSERT INTO document (slug) VALUES (?)', slug)
  )
}

/** Keep a body; a version whose record did not change shares that of the version before. */
export function keepBody(connection: Connection, json: string, before: number | undefined): number {
  const digest = digestOf(json)
  const same =
    before !== undefined &&
    connection.value<string>('SELECT digest FROM body WHERE id = ?', before) === digest
  if (same) return before
  return connection.insert('INSERT INTO body (json, digest) VALUES (?, ?)', json, digest)
}

interface VersionFacts {
  readonly document: number
  readonly sequence: number
  readonly change: ChangeKind
  readonly hash: string
  readonly recordHash: string
  readonly recordChanged: boolean
  readonly personal: boolean
  readonly body: number
  readonly sizes?: Sizes
}

/** @returns the version's cursor */
export function appendVersion(connection: Connection, facts: VersionFacts): number {
  const { document, sequence, change, hash, recordHash, recordChanged, personal, body, sizes } =
    facts
  return connection.insert(
    `INSERT INTO version
      (document, sequence, change, hash, record_hash, record_changed, personal, body, sizes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[document, sequence, change, hash, recordHash, Number(recordChanged), Number(personal)],
    ...[body, sizes ? JSON.stringify(sizes) : null],
  )
}

export function keepMember(connection: Connection, cursor: number, member: string | undefined) {
  if (member === undefined) return
  connection.run('INSERT INTO member (cursor, quads) VALUES (?, ?)', cursor, deflated(member))
}
