import { type ConceptScheme, type Network, toPresentNetwork } from '@kommunalgraph/model'
import type { Connection } from './connection.ts'

/** A release as its row has it; what releases share are hashes of bodies in `shared`. */
export interface ReleaseHead extends Record<string, string | number | null> {
  readonly sequence: number
  readonly instant: string
  readonly base: string
  readonly mapping: number
  readonly network: string
  readonly concepts: string
  readonly sources: string
  /** Releases of earlier programs had none. */
  readonly fields: string | null
  readonly look: string | null
  readonly outlines: string | null
  readonly records: number
  readonly modified: string | null
}

export const newestHead = (connection: Connection): ReleaseHead | undefined =>
  connection.get<ReleaseHead>('SELECT * FROM release ORDER BY sequence DESC LIMIT 1')

export const headOf = (connection: Connection, sequence: number): ReleaseHead | undefined =>
  connection.get<ReleaseHead>('SELECT * FROM release WHERE sequence = ?', sequence)

/** What releases share, as JSON says it; checked on its way in. */
export const sharedValue = <T>(connection: Connection, hash: string): T =>
  JSON.parse(connection.value<string>('SELECT json FROM shared WHERE hash = ?', hash) ?? 'null')

/** Kinds as the newest release has them; none before the first one. */
export function kindsNow(connection: Connection): {
  readonly concepts: ReadonlyMap<string, ConceptScheme>
} {
  const { concepts } = newestHead(connection) ?? {}
  if (concepts === undefined) return { concepts: new Map() }
  return { concepts: new Map(sharedValue<[string, ConceptScheme][]>(connection, concepts)) }
}

/** A network that a release names, whatever shape networks had then. */
export const networkAt = (connection: Connection, hash: string): Network =>
  toPresentNetwork(sharedValue(connection, hash))
