import {
  type ConceptScheme,
  type ExtraField,
  type MunicipalProfile,
  neighbourOf,
  noExtraFields,
  noOutlines,
  type Outlines,
  once,
  type ReferencePlace,
  type Sizes,
  type Slug,
  type Snapshot,
  type Source,
} from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { bodyOf, statementsOf } from './bodies.ts'
import type { Connection } from './connection.ts'
import { slugOfPath } from './derive.ts'
import { networkAt, type ReleaseHead, sharedValue } from './head.ts'
import { lru } from './lru.ts'
import { factsAt, noticeAt, storedRecord } from './records.ts'
import { resolverAt } from './resolve.ts'
import { toVersion, type VersionRow, versionColumns, versionTables } from './rows.ts'

/** How many parsed records a handle keeps. */
const keptRecords = 256

/**
 * How many answers about an address, a key or a place a handle keeps: a page asks for the same ones again and again.
 */
const keptAnswers = 256

/** A handle's connection: another one may take its place that sees the same release. */
export type Reach = () => Connection

/** Parses records when they are asked for; a record never changes while a handle lives. */
export const recordsOf = (reach: Reach) => {
  const kept = lru<number, MunicipalProfile>(keptRecords)
  return (id: number): MunicipalProfile => kept(id, () => storedRecord(reach(), id))
}

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

/**
 * Everything as of a release: every answer looks at the versions up to it.
 *
 * @param isPresent - whether it is the newest release that `reach` sees: of documents that are no records, only the
 * present texts are kept
 */
export function snapshotOf(reach: Reach, head: ReleaseHead, isPresent: boolean): Snapshot {
  const { sequence } = head
  const recordIn = recordsOf(reach)
  const versions = lru<Slug, { readonly row: VersionRow | undefined }>(keptAnswers)
  const at = (slug: Slug) => versions(slug, () => ({ row: versionAt(reach(), slug, sequence) })).row
  const living = (slug: Slug) => {
    const version = at(slug)
    return version?.change === 'delete' ? undefined : version
  }
  const { resolve: resolveKey, renamed } = resolverAt(
    reach,
    sequence,
    (slug) => living(slug) !== undefined,
    (slug) => at(slug) !== undefined,
  )
  const resolved = lru<string, { readonly slug: Slug | undefined }>(keptAnswers)
  const resolve: Snapshot['resolve'] = (scheme, value) =>
    resolved(`${scheme}/${value}`, () => ({ slug: resolveKey(scheme, value) })).slug
  const places = lru<string, { readonly place: ReferencePlace | undefined }>(keptAnswers)
  const network = once(() => networkAt(reach(), head.network))
  const concepts = once(
    () => new Map(sharedValue<[string, ConceptScheme][]>(reach(), head.concepts)),
  )
  const sources = once(() => new Map(sharedValue<[string, Source][]>(reach(), head.sources)))
  const fields = once(() =>
    head.fields === null
      ? noExtraFields
      : new Map(sharedValue<[string, ExtraField][]>(reach(), head.fields)),
  )
  const outlines = once(() =>
    head.outlines === null
      ? noOutlines
      : new Map(sharedValue<[string, Outlines][]>(reach(), head.outlines)),
  )
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
    get fields() {
      return fields()
    },
    get outlines() {
      return outlines()
    },
    resolve,
    record: (slug) => {
      const version = living(slug)
      return version && recordIn(version.record)
    },
    recordFacts: (slug) => {
      const version = living(slug)
      return version && factsAt(reach(), version.record)
    },
    neighbour: (slug) => {
      const version = living(slug)
      return version && neighbourOf(recordIn(version.record))
    },
    tombstone: (slug) => {
      const version = at(slug)
      if (version?.change !== 'delete' || renamed(slug) !== undefined) return undefined
      return { ...noticeAt(reach(), version.record), since: goneSince(reach(), version) }
    },
    version: (slug) => {
      const version = at(slug)
      return version && toVersion(version)
    },
    place: (ags) => places(ags, () => ({ place: placeAt(reach(), ags, sequence) })).place,
    sizes: (path) => sizesAt(reach(), path, sequence),
    entries: (after, limit) =>
      entriesAt(reach(), sequence, after, limit).map(({ slug, record }) => ({
        slug,
        record: recordIn(record),
      })),
    body: (path, name) => {
      const slug = slugOfPath(path)
      if (slug === undefined) return isPresent ? bodyOf(reach, 'document', path, name) : undefined
      const version = living(slug)
      return version && bodyOf(reach, 'version', version.cursor, name)
    },
    statements: (slug) => {
      const version = living(slug)
      return version && statementsOf(reach(), version.cursor)
    },
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

function placeAt(
  connection: Connection,
  ags: string,
  sequence: number,
): ReferencePlace | undefined {
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

interface RecordRow extends Record<string, string | number> {
  readonly slug: Slug
  readonly record: number
}

const entriesAt = (
  connection: Connection,
  sequence: number,
  after: Slug | undefined,
  limit: number,
): readonly RecordRow[] =>
  connection.all<RecordRow>(
    `SELECT slug, version.record FROM document CROSS JOIN version ON version.cursor = (
        SELECT cursor FROM version AS own WHERE own.document = document.id AND own.sequence <= ?
          ORDER BY own.sequence DESC LIMIT 1)
      WHERE slug > ? AND change <> 'delete' ORDER BY slug LIMIT ?`,
    ...[sequence, after ?? '', limit],
  )
