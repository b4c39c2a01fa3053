import {
  formerKeysIn,
  type KnownKinds,
  type MunicipalProfile,
  type Slug,
} from '@kommunalgraph/model'
import { keysOf } from '../rules/keys.ts'
import type { Connection, SqlValue } from './connection.ts'
import { type Derived, derive, nothing, pieceRows, without } from './derive.ts'
import { moveSum } from './sums.ts'

/*
 * The indexes follow the versions: what a record had before and has no more goes, what is new comes. Nothing else is
 * touched, so that an edit costs the same in any collection.
 */

interface Rows {
  readonly of: (derived: Omit<Derived, 'columns'>) => readonly (readonly SqlValue[])[]
  readonly add: (connection: Connection, document: number, row: readonly SqlValue[]) => void
  readonly remove: (connection: Connection, document: number, row: readonly SqlValue[]) => void
}

const termOf = (connection: Connection, row: readonly SqlValue[]): number =>
  connection.numberOf(
    'term',
    row.join('/'),
    () =>
      connection.value<number>('SELECT id FROM term WHERE name = ? AND value = ?', ...row) ??
      connection.insert('INSERT INTO term (name, value, count) VALUES (?, ?, 0)', ...row),
  )

function post(connection: Connection, document: number, row: readonly SqlValue[]): number {
  const term = termOf(connection, row)
  connection.run('INSERT INTO posting (term, document) VALUES (?, ?)', term, document)
  moveSum(connection, 1, term)
  return term
}

function unpost(connection: Connection, document: number, row: readonly SqlValue[]): number {
  const term = termOf(connection, row)
  connection.run('DELETE FROM posting WHERE term = ? AND document = ?', term, document)
  moveSum(connection, -1, term)
  return term
}

const facets: Rows = {
  of: (derived) => derived.facets,
  add(connection, document, row) {
    const term = post(connection, document, row)
    connection.run('INSERT INTO facet_of (document, term) VALUES (?, ?)', document, term)
  },
  remove(connection, document, row) {
    const term = unpost(connection, document, row)
    connection.run('DELETE FROM facet_of WHERE document = ? AND term = ?', document, term)
  },
}

/** Two values of different facets that a record has both. */
const pairs: Rows = {
  of: ({ facets: values }) =>
    values.flatMap((one, at) =>
      values.slice(at + 1).flatMap((other) => (one[0] === other[0] ? [] : [[...one, ...other]])),
    ),
  add: (connection, _document, row) =>
    moveSum(connection, 1, termOf(connection, row.slice(0, 2)), termOf(connection, row.slice(2))),
  remove: (connection, _document, row) =>
    moveSum(connection, -1, termOf(connection, row.slice(0, 2)), termOf(connection, row.slice(2))),
}

const concepts: Rows = { of: (derived) => derived.concepts, add: post, remove: unpost }

const figures: Rows = {
  of: (derived) => derived.figures,
  add: (connection, document, row) =>
    connection.run(
      'INSERT INTO figure (kind, date, value, document) VALUES (?, ?, ?, ?)',
      ...row,
      document,
    ),
  remove: (connection, document, row) =>
    connection.run(
      'DELETE FROM figure WHERE kind = ? AND date = ? AND value = ? AND document = ?',
      ...row,
      document,
    ),
}

function addPieces(connection: Connection, list: 'word' | 'slug', whole: string): void {
  for (const row of pieceRows(list, whole))
    connection.run(
      'INSERT OR IGNORE INTO piece (list, length, position, letters, whole) VALUES (?, ?, ?, ?, ?)',
      ...row,
    )
}

function removePieces(connection: Connection, list: 'word' | 'slug', whole: string): void {
  for (const row of pieceRows(list, whole))
    connection.run(
      'DELETE FROM piece WHERE list = ? AND length = ? AND position = ? AND letters = ? AND whole = ?',
      ...row,
    )
}

const words: Rows = {
  of: (derived) => derived.words,
  add(connection, document, row) {
    connection.run(
      'INSERT INTO name_word (word, written, document) VALUES (?, ?, ?)',
      ...row,
      document,
    )
    addPieces(connection, 'word', String(row[0]))
  },
  remove(connection, document, row) {
    const remove = 'DELETE FROM name_word WHERE word = ? AND written = ? AND document = ?'
    connection.run(remove, ...row, document)
    const [word = ''] = row
    if (!connection.get('SELECT 1 FROM name_word WHERE word = ? LIMIT 1', word))
      removePieces(connection, 'word', String(word))
  },
}

const tables: readonly Rows[] = [facets, pairs, concepts, figures, words]

type Before = Omit<Derived, 'columns'>

/** Where a record stands: its document, its version, what it was before. */
export interface IndexedDocument {
  readonly document: number
  readonly slug: Slug
  readonly before: MunicipalProfile | undefined
}

function moveRows(
  connection: Connection,
  { document, slug }: IndexedDocument,
  before: Before,
  after: Before,
): void {
  for (const { of, add, remove } of tables) {
    for (const row of without(of(before), of(after))) remove(connection, document, row)
    for (const row of without(of(after), of(before))) add(connection, document, row)
  }
  if (before.names === after.names && before.text === after.text) return
  if (before !== nothing) connection.run('DELETE FROM search WHERE rowid = ?', document)
  if (after !== nothing) addToSearch(connection, document, slug, after)
}

export const addToSearch = (
  connection: Connection,
  document: number,
  slug: Slug,
  { names, text }: Pick<Derived, 'names' | 'text'>,
): number =>
  connection.run(
    'INSERT INTO search (rowid, slug, names, text) VALUES (?, ?, ?, ?)',
    ...[document, slug, names, text],
  )

// Two statements: an upsert opens a statement journal, and with it FTS5 writes out what it still gathers.
const addEntry = `INSERT INTO entry
  (version, name_key, name, kind, since, population, population_of, modified, lat, lon, names, slug, id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const moveEntry = `UPDATE entry SET version = ?, name_key = ?, name = ?, kind = ?, since = ?,
  population = ?, population_of = ?, modified = ?, lat = ?, lon = ?, names = ? WHERE slug = ? AND id = ?`

/** Enter a published record into the indexes, in the place of what it was before. */
export function addToIndexes(
  connection: Connection,
  place: IndexedDocument,
  version: number,
  record: MunicipalProfile,
): void {
  const { document, slug, before } = place
  const { columns, ...after } = derive(record)
  if (before === undefined) addPieces(connection, 'slug', slug)
  connection.run(before ? moveEntry : addEntry, version, ...columns, slug, document)
  moveRows(connection, place, before ? derive(before) : nothing, after)
}

/** Take a record out of the indexes; its keys stay, since they lead to what remains of it. */
export function removeFromIndexes(connection: Connection, place: IndexedDocument): void {
  const { document, slug, before } = place
  if (before === undefined) return
  removePieces(connection, 'slug', slug)
  moveRows(connection, place, derive(before), nothing)
  connection.run('DELETE FROM entry WHERE id = ?', document)
}

interface KeyRow {
  readonly [column: string]: string
  readonly scheme: string
  readonly value: string
}

/** Keys that a record says it had are kept beside those that it has. */
export const formerScheme = (name: string): string => `former/${name}`

/** Schemes of keys as they are kept: a former address is for ever, another name as long as the record has it. */
export const keptKeys = (
  kinds: KnownKinds,
  slug: Slug,
  record: MunicipalProfile,
): readonly (readonly SqlValue[])[] => {
  const keys = keysOf(kinds, slug, record).filter(({ scheme }) => scheme !== 'slug')
  const rows = [
    ...keys.map(({ scheme, value, former }) => [former ? 'former' : scheme, value] as const),
    ...formerKeysIn(kinds, record).map(({ key, name }) => [formerScheme(name), key] as const),
  ]
  return [...new Map(rows.map((row) => [row.join('/'), row])).values()]
}

/** From this release on the document has the keys of this record. */
export function moveKeys(
  connection: Connection,
  kinds: KnownKinds,
  { document, slug }: Omit<IndexedDocument, 'before'>,
  sequence: number,
  record: MunicipalProfile,
): void {
  const open = connection
    .all<KeyRow>('SELECT scheme, value FROM key WHERE document = ? AND until IS NULL', document)
    .map(({ scheme, value }) => [scheme, value])
  const after = keptKeys(kinds, slug, record)
  for (const row of without(open, after))
    if (row[0] !== 'former')
      connection.run(
        'UPDATE key SET until = ? WHERE scheme = ? AND value = ? AND document = ? AND until IS NULL',
        sequence,
        ...row,
        document,
      )
  for (const row of without(after, open))
    connection.run(
      'INSERT INTO key (scheme, value, document, since) VALUES (?, ?, ?, ?)',
      ...row,
      document,
      sequence,
    )
}
