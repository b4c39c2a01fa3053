import {
  type MunicipalProfile,
  type RecordFacts,
  recordShape,
  type Tombstone,
  toPresentShape,
} from '@kommunalgraph/model'
import type { Connection } from './connection.ts'

interface RecordRow extends Record<string, string | number> {
  readonly json: string
  readonly shape: number
}

/** A published record as records are now, whatever shape it was published in. */
export const toRecord = ({ json, shape }: Pick<RecordRow, 'json' | 'shape'>): MunicipalProfile =>
  toPresentShape(JSON.parse(json), shape)

const rowAt = (connection: Connection, id: number): RecordRow => {
  const row = connection.get<RecordRow>('SELECT json, shape FROM record WHERE id = ?', id)
  if (row === undefined) throw new Error(`There is no record ${id}`)
  return row
}

export const storedRecord = (connection: Connection, id: number): MunicipalProfile =>
  toRecord(rowAt(connection, id))

interface FactsRow extends Record<string, string | number | null> {
  readonly modified: string | null
  readonly licence: string | null
  readonly shape: number
}

/** Date and licences of a record; one of an earlier shape is read whole, since these may have stood elsewhere. */
export function factsAt(connection: Connection, id: number): RecordFacts {
  const row = connection.get<FactsRow>(
    `SELECT json ->> '$.modified' AS modified, json -> '$.licence' AS licence, shape FROM record WHERE id = ?`,
    id,
  )
  if (row?.shape !== recordShape) return storedRecord(connection, id)
  const { licence, modified } = row
  return {
    ...(modified !== null && { modified }),
    ...(licence !== null && { licence: JSON.parse(licence) }),
  }
}

/** What stands in the place of a record where a municipality is gone. */
export const noticeAt = (connection: Connection, id: number): Omit<Tombstone, 'since'> =>
  JSON.parse(rowAt(connection, id).json)
