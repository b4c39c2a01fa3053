import type {
  Base,
  ConceptScheme,
  MunicipalProfile,
  Network,
  Place,
  Sizes,
  Slug,
  Snapshot,
  Source,
  Tombstone,
} from '@kommunalgraph/model'
import type { Connection } from './connection.ts'
import { slugOfPath } from './derive.ts'
import { type Head, sharedBody } from './head.ts'
import { lru } from './lru.ts'
import { resolverAt } from './resolve.ts'
import { toVersion, type VersionRow, versionColumns, versionTables } from './rows.ts'

/** How many parsed records a handle keeps. */
const keptRecords = 256

/** A handle's connection: another one may take its place that sees the same release. */
export type Reach = () => Connection

/** Parses bodies when they are asked for; a body never changes while a handle lives. */
export const bodiesOf = (reach: Reach) => {
  const kept = lru<number, unknown>(keptRecords)
  return <T>(id: number): T => kept(id, () => JSON.parse(bodyText(reach(), id))) as T // what the writer put there: records, tombstones
}

const bodyText = (connection: Connection, id: number): string =>
  connection.value<string>('SELECT json FROM body WHERE id = ?', id) ?? 'null'

/** The version that counts in a release. */
export const versionAt = (
  connection: Connection,
  slug: Slug,
  sequence: number,
): VersionRow | undefined =>
  connection.get<VersionRow>(
    `SELECT ${versionColumns} FROM ${versionTables}
      WHERE document.slug = ? AND version.sequence <= ? ORDER BY version.sequence DESC LIMIT 1`,
    ...[slug, sequence],
  )

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Everything as of a release: every answer looks at the versions up to it. */
export function snapshotOf(reach: Reach, head: Head): Snapshot {
  const { sequence } = head
  const body = bodiesOf(reach)
  const at = (slug: Slug) => versionAt(reach(), slug, sequence)
  const living = (slug: Slug) => {
    const version = at(slug)
    return version?.change === 'delete' ? undefined : version
  }
  const { resolve, renamed } = resolverAt(
    reach,
    sequence,
    (slug) => living(slug) !== undefined,
    (slug) => at(slug) !== undefined,
  )
  const shared = <T>(hash: string) => once(() => sharedBody<T>(reach(), hash))
  const network = shared<Network>(head.network)
  const concepts = once(
    () => new Map(sharedBody<[string, ConceptScheme][]>(reach(), head.concepts)),
  )
  const sources = once(() => new Map(sharedBody<[string, Source][]>(reach(), head.sources)))
  return {
    sequence,
    published: head.instant,
    modified: head.modified ?? undefined,
    count: head.records,
    // Only bases are written there.
    base: head.base as Base,
    get network() {
      return network()
    },
    get concepts() {
      return concepts()
    },
    get sources() {
      return sources()
    },
    resolve,
    record: (slug) => {
      const version = living(slug)
      return version && body<MunicipalProfile>(version.body)
    },
    tombstone: (slug) => {
      const version = at(slug)
      if (version?.change !== 'delete' || renamed(slug) !== undefined) return undefined
      return { ...body<Tombstone>(version.body), since: goneSince(reach(), version) }
    },
    version: (slug) => {
      const version = at(slug)
      return version && toVersion(version)
    },
    place: (ags) => placeAt(reach(), ags, sequence),
    sizes: (path) => sizesAt(reach(), path, sequence),
    entries: (after, limit) =>
      entriesAt(reach(), sequence, after, limit).map(({ slug, body: id }) => ({
        slug,
        record: body<MunicipalProfile>(id),
      })),
  }
}

/** When what is gone went: its notice may have changed since. */
const goneSince = (connection: Connection, { document, cursor }: VersionRow): string =>
  connection.value<string>(
    `SELECT instant FROM version JOIN release USING (sequence)
      WHERE document = ? AND cursor <= ? AND cursor > (
        SELECT coalesce(max(cursor), 0) FROM version
          WHERE document = ? AND cursor < ? AND change <> 'delete')
      ORDER BY cursor LIMIT 1`,
    ...[document, cursor, document, cursor],
  ) ?? ''

function placeAt(connection: Connection, ags: string, sequence: number): Place | undefined {
  const json = connection.value<string | null>(
    'SELECT json FROM place WHERE ags = ? AND sequence <= ? ORDER BY sequence DESC LIMIT 1',
    ...[ags, sequence],
  )
  return json ? JSON.parse(json) : undefined
}

function sizesAt(connection: Connection, path: string, sequence: number): Sizes | undefined {
  const slug = slugOfPath(path)
  const json =
    slug === undefined
      ? connection.value<string | null>(
          'SELECT sizes FROM shared_size WHERE path = ? AND sequence <= ? ORDER BY sequence DESC LIMIT 1',
          ...[path, sequence],
        )
      : connection.value<string | null>(
          `SELECT sizes FROM version JOIN document ON document.id = version.document
            WHERE slug = ? AND sequence <= ? ORDER BY sequence DESC LIMIT 1`,
          ...[slug, sequence],
        )
  return json ? JSON.parse(json) : undefined
}

interface BodyRow extends Record<string, string | number> {
  readonly slug: Slug
  readonly body: number
}

const entriesAt = (
  connection: Connection,
  sequence: number,
  after: Slug | undefined,
  limit: number,
): readonly BodyRow[] =>
  connection.all<BodyRow>(
    `SELECT slug, version.body FROM document CROSS JOIN version ON version.cursor = (
        SELECT cursor FROM version AS own WHERE own.document = document.id AND own.sequence <= ?
          ORDER BY own.sequence DESC LIMIT 1)
      WHERE slug > ? AND change <> 'delete' ORDER BY slug LIMIT ?`,
    ...[sequence, after ?? '', limit],
  )
