import type { Slug } from '@kommunalgraph/model'
import type { Connection } from './connection.ts'

/*
 * Which descriptions read which things of the reference data. A document's own list stands in one row, since it is only
 * ever compared as a whole; the other way around every key has its documents.
 */

const keyId = (connection: Connection, key: string): number =>
  connection.numberOf(
    'dependency_key',
    key,
    () =>
      connection.value<number>('SELECT id FROM dependency_key WHERE key = ?', key) ??
      connection.insert('INSERT INTO dependency_key (key) VALUES (?)', key),
  )

const listOf = (connection: Connection, document: number): readonly string[] => {
  const keys = connection.value<string>('SELECT keys FROM description WHERE document = ?', document)
  return keys ? keys.split('\n') : []
}

/** From now on the description of a document reads these things and no others. */
export function setDependencies(
  connection: Connection,
  document: number,
  keys: readonly string[],
): void {
  const before = new Set(listOf(connection, document))
  const after = new Set(keys)
  const gone = [...before].filter((key) => !after.has(key))
  const come = [...after].filter((key) => !before.has(key))
  if (gone.length + come.length === 0) return
  const remove = 'DELETE FROM dependency WHERE key = ? AND document = ?'
  const add = 'INSERT INTO dependency (key, document) VALUES (?, ?)'
  for (const key of gone) connection.run(remove, keyId(connection, key), document)
  for (const key of come) connection.run(add, keyId(connection, key), document)
  connection.run(
    'INSERT INTO description (document, keys) VALUES (?, ?) ON CONFLICT DO UPDATE SET keys = excluded.keys',
    document,
    [...after].join('\n'),
  )
}

/** The published records whose description read a thing, by address. */
export const dependentsOf = (connection: Connection, key: string): readonly Slug[] =>
  connection
    .all<{ slug: Slug }>(
      `SELECT slug FROM dependency_key AS named
        JOIN dependency ON dependency.key = named.id JOIN entry ON entry.id = dependency.document
        WHERE named.key = ? ORDER BY slug`,
      key,
    )
    .map(({ slug }) => slug)
