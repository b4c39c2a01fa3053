import { readFileSync } from 'node:fs'
import { placeSchema, type ReferencePlace } from '@kommunalgraph/model'
import { parse } from 'csv-parse/sync'

const file = new URL('../../../data/reference/nrw.csv', import.meta.url)

const present = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))

/** The official reference list, as the validator hands it in. */
export const places: readonly ReferencePlace[] = parse<Record<string, string>>(readFileSync(file), {
  columns: true,
}).map((row) => placeSchema.parse(present(row)))
