import type { Connection } from './connection.ts'

/*
 * Sums over the collection move with each record. A draft adds up what they move by and writes it at its end, so that
 * a first publish does not write the same few sums again for every record.
 */

/** Sums that wait are written when there are so many. */
const mostWaiting = 50_000

/** Terms of a sum: one, or two where it counts what has both; then the smaller one first. */
const keyOf = (one: number, other: number): string =>
  one < other ? `${one}/${other}` : `${other}/${one}`

/** Move the sum of what has a term, or has both of two. */
export function moveSum(connection: Connection, by: 1 | -1, one: number, other = one): void {
  const { waiting } = connection
  const key = keyOf(one, other)
  waiting.set(key, (waiting.get(key) ?? 0) + by)
  if (waiting.size > mostWaiting) writeSums(connection)
}

const movePair = `INSERT INTO pair (one, other, count) VALUES (?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count`

/** Write the sums that wait: at the end of every transaction that moved some. */
export function writeSums(connection: Connection): void {
  for (const [key, by] of connection.waiting) {
    const [one = 0, other = 0] = key.split('/').map(Number)
    if (by === 0) continue
    if (one === other) connection.run('UPDATE term SET count = count + ? WHERE id = ?', by, one)
    else {
      connection.run(movePair, one, other, by)
      connection.run(movePair, other, one, by)
    }
  }
  connection.waiting.clear()
}
