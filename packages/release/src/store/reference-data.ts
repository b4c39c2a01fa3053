import { hash } from 'node:crypto'
import type {
  ConceptScheme,
  ExtraFields,
  LookContent,
  Network,
  OutlinesByState,
  ReferencePlace,
  Source,
} from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { digestOf } from '../rules/digest.ts'
import type { Connection } from './connection.ts'
import type { ReleaseHead } from './head.ts'

/** What a release has besides its records. */
export interface DraftHead {
  readonly base: Base
  /** When it is published, in UTC to the millisecond; later than every release before. */
  readonly instant: string
  readonly mapping: number
  readonly network: Network
  readonly concepts: ReadonlyMap<string, ConceptScheme>
  readonly sources: ReadonlyMap<string, Source>
  readonly fields: ExtraFields
  /** By the name in the folder; none if absent. */
  readonly look?: ReadonlyMap<string, LookContent>
  readonly outlines: OutlinesByState
  readonly places: ReadonlyMap<string, ReferencePlace>
}

/** The hash of a value that releases share; its body is kept. */
export function keepSharedValue(connection: Connection, value: unknown): string {
  const json = JSON.stringify(value)
  const digest = digestOf(json)
  connection.run('INSERT OR IGNORE INTO shared (hash, json) VALUES (?, ?)', digest, json)
  return digest
}

type SharedPart = 'network' | 'concepts' | 'sources' | 'fields' | 'look' | 'outlines'

function keepLook(
  connection: Connection,
  look: NonNullable<DraftHead['look']> = new Map(),
): string | null {
  for (const { content, name } of look.values())
    connection.run(
      'INSERT OR IGNORE INTO look_file (name, sha256, bytes) VALUES (?, ?, ?)',
      ...[name, hash('sha256', content), content],
    )
  const files = [...look].map(([file, { content: _content, ...facts }]) => [file, facts])
  return files.length === 0 ? null : keepSharedValue(connection, files)
}

/** The hashes of what a release shares with others, whose bodies are kept. */
export const keepShared = (
  connection: Connection,
  { network, concepts, sources, fields, look, outlines }: Pick<DraftHead, SharedPart>,
): Pick<ReleaseHead, SharedPart> => ({
  network: keepSharedValue(connection, network),
  concepts: keepSharedValue(connection, [...concepts]),
  sources: keepSharedValue(connection, [...sources]),
  fields: fields.size === 0 ? null : keepSharedValue(connection, [...fields]),
  look: keepLook(connection, look),
  outlines: outlines.size === 0 ? null : keepSharedValue(connection, [...outlines]),
})

interface PlaceRow extends Record<string, string> {
  readonly ags: string
  readonly json: string
}

const placesNow = (connection: Connection): ReadonlyMap<string, string> =>
  new Map(
    connection
      .all<PlaceRow>(
        `SELECT ags, json FROM place AS own WHERE json IS NOT NULL
          AND sequence = (SELECT max(sequence) FROM place WHERE ags = own.ags)`,
      )
      .map(({ ags, json }) => [ags, json]),
  )

/**
 * Keep what changed in the reference list.
 *
 * @returns whether anything did
 */
export function keepPlaces(
  connection: Connection,
  places: ReadonlyMap<string, ReferencePlace>,
  sequence: number,
): boolean {
  const before = placesNow(connection)
  const after = new Map([...places].map(([ags, place]) => [ags, JSON.stringify(place)]))
  const insert = 'INSERT INTO place (ags, sequence, json) VALUES (?, ?, ?)'
  const gone = [...before.keys()].filter((ags) => !after.has(ags))
  const changed = [...after].filter(([ags, json]) => before.get(ags) !== json)
  for (const ags of gone) connection.run(insert, ags, sequence, null)
  for (const [ags, json] of changed) connection.run(insert, ags, sequence, json)
  return gone.length + changed.length > 0
}
