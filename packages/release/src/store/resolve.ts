import type { KeyScheme, Slug } from '@kommunalgraph/model'
import { type NamedMunicipality, namesIn, sameNamed, tellingWord } from '../rules/same-name.ts'
import type { Connection } from './connection.ts'
import { formerScheme } from './indexing.ts'

/** How often an address may have been renamed; more would be a circle. */
const mostRenames = 100

interface Holder extends Record<string, string> {
  readonly slug: Slug
}

/** The last day of a key as versions of its bearer state it. */
const stated = `(SELECT max(former.value ->> '$.until') FROM version JOIN record ON record.id = version.record,
    json_each(record.json, '$.formerKeys') AS former
  WHERE version.document = key.document AND substr(key.value, 1, length(former.value ->> ?)) = former.value ->> ?)`

/**
 * Who had a key last: who states it with the latest end, else who had it in the latest version of all that were ever
 * published with it.
 */
export const lastBearerOf = (
  connection: Connection,
  sequence: number,
  scheme: KeyScheme,
  value: string,
): Slug | undefined =>
  connection.get<Holder>(
    `SELECT slug FROM key JOIN document ON document.id = key.document
      WHERE scheme IN (?, ?) AND value = ? AND since <= ?
      ORDER BY scheme = ?, ${stated} DESC, coalesce(until, 9e15) DESC, since DESC, slug`,
    ...[scheme, formerScheme(scheme), value, sequence, scheme],
    ...[`$.${scheme}`, `$.${scheme}`],
  )?.slug

/** A word that more names have tells too little. */
const mostNamed = 500

/** What is published now and has a word in its address or one of its names. */
function withWord(connection: Connection, word: string | undefined): readonly NamedMunicipality[] {
  if (word === undefined || !/^[a-z0-9]+$/.test(word)) return []
  return connection
    .all<{ slug: Slug; names: string }>(
      `SELECT entry.slug, entry.names FROM search JOIN entry ON entry.id = search.rowid
        WHERE search MATCH ? LIMIT ${mostNamed}`,
      `{slug names} : "${word}"`,
    )
    .map(({ names, slug }) => ({ slug, names: namesIn(names) }))
}

/**
 * Whom keys and addresses led to in a release: a published municipality before one that is gone, an address before a
 * former address, that before a name.
 */
export function resolverAt(
  connection: () => Connection,
  sequence: number,
  isLiving: (slug: Slug) => boolean,
  isKnown: (slug: Slug) => boolean,
) {
  /** Who has a key, the one that got it last first. */
  const holders = (scheme: string, value: string): readonly Slug[] =>
    connection()
      .all<Holder>(
        `SELECT slug FROM key JOIN document ON document.id = key.document
          WHERE scheme = ? AND value = ? AND since <= ? AND (until IS NULL OR until > ?)
          ORDER BY since DESC, slug`,
        ...[scheme, value, sequence, sequence],
      )
      .map(({ slug }) => slug)
  const holder = (scheme: string, value: string): Slug | undefined => {
    const slugs = holders(scheme, value).toSorted()
    return slugs.find(isLiving) ?? slugs[0]
  }
  /** The address that a former one leads to now, over any number of renames. */
  const renamed = (slug: Slug): Slug | undefined => {
    let target: Slug | undefined
    for (let at = slug, left = mostRenames; left > 0; left--) {
      const [next] = isLiving(at) ? [] : holders('former', at)
      if (next === undefined) break
      target = at = next
    }
    return target
  }
  const alias = (value: string): Slug | undefined => {
    if (isLiving(value)) return undefined
    const former = renamed(value)
    if (former !== undefined || isKnown(value)) return former
    return holder('alias', value) ?? sameNamed(value, withWord(connection(), tellingWord(value)))
  }
  const address = (value: string): Slug | undefined =>
    isLiving(value) ? value : (renamed(value) ?? (isKnown(value) ? value : undefined))
  const resolve = (scheme: KeyScheme, value: string): Slug | undefined => {
    if (scheme === 'alias') return alias(value)
    return scheme === 'slug' ? address(value) : holder(scheme, value)
  }
  return { resolve, renamed }
}
