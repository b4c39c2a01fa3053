import {
  type Facets,
  type LookFile,
  type NearbyMunicipality,
  noLookFiles,
  once,
  type Release,
  type Slug,
  type Snapshot,
  toSlug,
  type Version,
} from '@kommunalgraph/model'
import { shortestPart } from '../rules/search-text.ts'
import { isAskable, suggested, suggestedWithin } from '../rules/suggestion.ts'
import type { Connection } from './connection.ts'
import { facetsOf } from './facets.ts'
import { headOf, type ReleaseHead, sharedValue } from './head.ts'
import { changesAfter, keptMember, latestChanges, versionsOf } from './history.ts'
import { listPage } from './list.ts'
import { lru } from './lru.ts'
import { nearestTo, pointsAt, similarTo } from './near.ts'
import { found, indexPlaces, placesAt } from './places.ts'
import { lastBearerOf } from './resolve.ts'
import { wholesNear } from './selection.ts'
import { type Reach, recordsOf, snapshotOf } from './snapshot.ts'

interface SlugRow extends Record<string, string> {
  readonly slug: Slug
}

const slugsOf = (rows: readonly SlugRow[]): readonly Slug[] => rows.map(({ slug }) => slug)

/** A concept that this many times more records name than are asked for is found by walking the addresses. */
const frequent = 20

function usersOf(connection: Connection, scheme: string, notation: string, limit: number) {
  const term = connection.get<{ id: number; count: number }>(
    'SELECT id, count FROM term WHERE name = ? AND value = ?',
    ...[`concept/${scheme}`, notation],
  )
  if (term === undefined) return { total: 0, slugs: [] }
  // The unary plus keeps an index from being used: it says which table is walked.
  const sql =
    term.count > limit * frequent
      ? 'SELECT slug FROM entry WHERE EXISTS (SELECT 1 FROM posting WHERE term = ? AND document = entry.id) ORDER BY slug LIMIT ?'
      : 'SELECT slug FROM posting CROSS JOIN entry ON entry.id = document WHERE term = ? ORDER BY +slug LIMIT ?'
  return { total: term.count, slugs: slugsOf(connection.all<SlugRow>(sql, term.id, limit)) }
}

/** A part that so many addresses have is found at once by walking them. */
const manyContaining = 500

/** Addresses that contain a word, the first by alphabet among them. */
function containing(connection: Connection, word: string): readonly Slug[] {
  if (word.length < shortestPart) return []
  const found = connection.all<SlugRow>(
    `SELECT entry.slug FROM search JOIN entry ON entry.id = search.rowid WHERE search MATCH ?
      LIMIT ${manyContaining}`,
    `{slug} : "${word}"`,
  )
  if (found.length < manyContaining) return slugsOf(found)
  const walk = 'SELECT slug FROM entry WHERE instr(slug, ?) ORDER BY slug LIMIT 5'
  return slugsOf(connection.all<SlugRow>(walk, word))
}

function suggest(connection: Connection, text: string): readonly Slug[] {
  const word = toSlug(text)
  if (!isAskable(word)) return []
  return suggested(word, (form) => [
    ...containing(connection, form),
    ...wholesNear(connection, 'slug', form, suggestedWithin),
  ])
}

/**
 * For how many addresses a handle keeps versions and neighbours: a page asks more than once, in each language again.
 */
const keptAddresses = 200

/** How many answers to facets a handle keeps: people page through one selection. */
const keptFacets = 100

/** The handle of a stored release; it lives as long as its connection keeps seeing this release. */
export function storedRelease(reach: Reach, head: ReleaseHead): Release {
  const snapshot = snapshotOf(reach, head, true)
  const recordOf = recordsOf(reach)
  const facets = lru<string, Facets>(keptFacets)
  const histories = lru<Slug, readonly Version[]>(keptAddresses)
  const neighbours = lru<string, readonly NearbyMunicipality[]>(2 * keptAddresses)
  const { record, resolve } = snapshot
  const places = once(() => placesAt(reach(), head.sequence))
  const placeIndex = once(() => indexPlaces(places()))
  const published = (ags: string) => {
    const slug = resolve('ags', ags)
    return slug !== undefined && record(slug) ? slug : undefined
  }
  const look = once(() =>
    head.look === null
      ? noLookFiles
      : new Map(sharedValue<[string, LookFile][]>(reach(), head.look)),
  )
  const queries: Omit<Release, keyof Snapshot> = {
    get look() {
      return look()
    },
    lookFile: (name) =>
      reach().value<Uint8Array>('SELECT bytes FROM look_file WHERE name = ?', name) ?? undefined,
    list: (query) => listPage(reach(), query, head.records, recordOf),
    facets: (selection = {}) =>
      facets(JSON.stringify([selection.text, selection.where]), () => facetsOf(reach(), selection)),
    users: (scheme: string, notation: string, limit: number) =>
      usersOf(reach(), scheme, notation, limit),
    slugs: () => slugsOf(reach().all<SlugRow>('SELECT slug FROM entry ORDER BY slug')),
    suggest: (text: string) => suggest(reach(), text),
    find: (text, limit) => found(reach(), placeIndex(), published, { text, limit }),
    places,
    points: (limit: number) => pointsAt(reach(), limit),
    nearest: (slug: Slug, count: number) =>
      neighbours(`nearest ${slug} ${count}`, () => nearestTo(reach(), slug, count, record)),
    similar: (slug: Slug, count: number) =>
      neighbours(`similar ${slug} ${count}`, () => similarTo(reach(), slug, count, record)),
    lastBearer: (scheme, value) => lastBearerOf(reach(), head.sequence, scheme, value),
    versions: (slug: Slug) => histories(slug, () => versionsOf(reach(), slug)),
    asOf: (sequence: number) => {
      const earlier = sequence <= head.sequence ? headOf(reach(), sequence) : undefined
      return earlier && snapshotOf(reach, earlier, sequence === head.sequence)
    },
    changes: (after: number, limit: number) => changesAfter(reach(), after, limit),
    latest: (limit: number) => latestChanges(reach(), limit),
    member: (cursor) => keptMember(reach(), cursor),
  }
  // Not spread: the snapshot reads network, concepts, sources and fields when they are asked for.
  return Object.freeze(
    Object.defineProperties(queries, Object.getOwnPropertyDescriptors(snapshot)),
  ) as Release
}
