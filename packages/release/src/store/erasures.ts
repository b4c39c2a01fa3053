import type { Slug } from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'
import type { Connection } from './connection.ts'
import { openToRead } from './open.ts'

/** An entry of the log of erasures: when and which field, not what. */
export interface Erasure {
  readonly instant: Instant
  /** Empty for what all municipalities share. */
  readonly slug: Slug
  /** `contacts/1`, `quotation/speaker`, `network/publisher/name`. */
  readonly field: string
  /** How many versions were redacted, or releases. */
  readonly versions: number
}

interface ErasureRow extends Record<string, string | number> {
  readonly instant: string
  readonly slug: string
  readonly field: string
  readonly versions: number
}

export const isLogged = (connection: Connection, slug: Slug, field: string): boolean =>
  connection.get('SELECT 1 FROM erasure WHERE slug = ? AND field = ?', slug, field) !== undefined

export const logErasure = (
  connection: Connection,
  { instant, slug, field, versions }: Erasure,
): void => {
  connection.run(
    'INSERT INTO erasure (instant, slug, field, versions) VALUES (?, ?, ?, ?)',
    ...[instant, slug, field, versions],
  )
}

/**
 * Every erasure, oldest first. Who keeps copies compares: a copy whose log is shorter still has what was erased, and
 * is to be replaced.
 */
export function erasuresOf(file: string, copy = false): readonly Erasure[] {
  const connection = openToRead(file, copy)
  try {
    return connection
      .all<ErasureRow>('SELECT instant, slug, field, versions FROM erasure ORDER BY id')
      .map((row) => ({ ...row }))
  } finally {
    connection.close()
  }
}
