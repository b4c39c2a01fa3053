import type { Connection } from './connection.ts'
import { writeSums } from './sums.ts'

/** Undo whatever a transaction did, in the file and in what the connection remembers. */
function undo(connection: Connection): void {
  connection.forget()
  if (connection.inTransaction) connection.execute('ROLLBACK')
}

function end(connection: Connection): void {
  writeSums(connection)
  connection.execute('COMMIT')
}

/** Do work in one transaction: all of it, or nothing. */
export function inTransaction<T>(connection: Connection, work: () => T): T {
  connection.execute('BEGIN IMMEDIATE')
  try {
    const result = work()
    end(connection)
    return result
  } catch (error) {
    undo(connection)
    throw error
  }
}

/** The same for work that waits; nobody else may use the connection meanwhile. */
export async function inLongTransaction<T>(
  connection: Connection,
  work: () => Promise<T>,
): Promise<T> {
  connection.execute('BEGIN IMMEDIATE')
  try {
    const result = await work()
    end(connection)
    return result
  } catch (error) {
    undo(connection)
    throw error
  }
}
