import type { Network, Snapshot } from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'
import { valueAt } from '../rules/erasure.ts'
import { type NetworkRedaction, redactNetwork } from '../rules/network-erasure.ts'
import { dropBodies, keepBody } from './bodies.ts'
import type { Connection } from './connection.ts'
import { networkAt, newestHead } from './head.ts'
import { toRecord } from './records.ts'
import type { FoundParts } from './redaction.ts'
import { keepSharedValue } from './reference-data.ts'
import {
  type HeldRow,
  heldColumns,
  heldTables,
  type Redescriber,
  rewriteVersion,
} from './rewrite-version.ts'
import { snapshotOf } from './snapshot.ts'

/* What an erasure from network.yaml does to the tables: releases, versions that named it, documents that all share. */

/** What is to be erased from the network of every release. */
export interface NetworkErasure {
  /** A field of network.yaml: `duties/imprint/responsible`. */
  readonly network: string
  /** The network as the folder has it: what it says is not erased. */
  readonly today: Network
  /** When, in UTC to the millisecond. */
  readonly instant: Instant
}

/** A network that releases have, by its hash there, and without what is erased. */
interface SharedRedaction extends NetworkRedaction {
  readonly hash: string
  readonly before: Network
}

const networksOf = (connection: Connection): readonly string[] =>
  connection
    .all<{ network: string }>('SELECT DISTINCT network FROM release')
    .map((row) => row.network)

function findIn(
  connection: Connection,
  { network: field, today }: NetworkErasure,
): readonly SharedRedaction[] {
  return networksOf(connection).flatMap((hash) => {
    const before = networkAt(connection, hash)
    const redaction = redactNetwork(before, field, today)
    return redaction ? [{ ...redaction, hash, before }] : []
  })
}

const releasesOf = (connection: Connection, hash: string): readonly number[] =>
  connection
    .all<{ sequence: number }>('SELECT sequence FROM release WHERE network = ?', hash)
    .map(({ sequence }) => sequence)

/** Versions that came with a release of this network. */
const versionsOf = (connection: Connection, hash: string): readonly HeldRow[] =>
  connection.all<HeldRow>(
    `SELECT ${heldColumns} FROM ${heldTables}
      WHERE release.network = ? AND change <> 'delete' ORDER BY cursor`,
    hash,
  )

/** The releases have the redacted network from now on. */
function replaceNetwork(connection: Connection, { hash, network }: SharedRedaction): void {
  const kept = keepSharedValue(connection, network)
  connection.run('UPDATE release SET network = ? WHERE network = ?', kept, hash)
  connection.run('DELETE FROM shared WHERE hash = ?', hash)
}

/** A snapshot with another network. Not spread: a snapshot reads what it has when it is asked. */
const withNetwork = (snapshot: Snapshot, network: Network): Snapshot =>
  Object.create(snapshot, { network: { value: network, enumerable: true } })

/** What is published now of documents that all share is made anew, and read anew by the next publish. */
async function rewriteDocuments(connection: Connection, redescriber: Redescriber): Promise<void> {
  const head = newestHead(connection)
  if (head === undefined) return
  const snapshot = snapshotOf(() => connection, head, true)
  for (const { bodies, path, sizes } of await redescriber.documents(snapshot)) {
    dropBodies(connection, 'document', path)
    for (const body of bodies) keepBody(connection, 'document', path, body)
    connection.run(
      'INSERT INTO shared_size (path, sequence, sizes) VALUES (?, ?, ?)',
      ...[path, head.sequence + 1, JSON.stringify(sizes)],
    )
  }
  connection.run("DELETE FROM file WHERE path NOT LIKE 'municipalities/%'")
}

/** A digest of what was erased would let a guess be proved: those of superseded documents go. */
const dropDigests = (connection: Connection, releases: readonly number[]): number =>
  connection.run(
    `DELETE FROM shared_size WHERE sequence <= ? AND EXISTS (
      SELECT 1 FROM shared_size AS later WHERE later.path = shared_size.path AND later.sequence > shared_size.sequence)`,
    Math.max(...releases),
  )

/** Whether the folder itself has the field. */
export const isSaidToday = ({ network, today }: NetworkErasure): boolean =>
  valueAt(today, network.split('/')) !== undefined

/** What the networks of releases have of a field. */
export function partsInNetwork(connection: Connection, request: NetworkErasure): FoundParts {
  const found = findIn(connection, request)
  const values = [...new Set(found.flatMap((each) => each.values))]
  const releases = found.flatMap(({ hash }) => releasesOf(connection, hash))
  return {
    values,
    count: releases.length,
    async redact(redescriber) {
      const isPresent = releases.includes(newestHead(connection)?.sequence ?? 0)
      for (const each of found) {
        const versions = versionsOf(connection, each.hash)
        replaceNetwork(connection, each)
        const { instant } = request
        const before = (snapshot: Snapshot): Snapshot => withNetwork(snapshot, each.before)
        for (const row of versions) {
          const telling = { row, before: toRecord(row), after: toRecord(row), isOwn: true }
          await rewriteVersion(connection, telling, { instant, values, before }, redescriber)
        }
      }
      if (isPresent) await rewriteDocuments(connection, redescriber)
      dropDigests(connection, releases)
    },
  }
}
