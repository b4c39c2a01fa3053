import { type MunicipalProfile, recordSchema } from '../src/fields/record.ts'
import { publishable } from '../src/publishable.ts'
import type { ReferenceData } from '../src/reference-data.ts'
import { filesIn, type Records, readYaml, referenceDataOf } from './fixture.ts'

/* The records that `data/` ships, in a file of their own, since reading them all takes a moment. */

const slugOf = (path: string): string => path.slice('municipalities/'.length, -'.yaml'.length)

/** The records of `data/municipalities` by address, as they may be published. */
export const shippedRecords: Records = new Map(
  filesIn('municipalities/', '.yaml').map((path) => [
    slugOf(path),
    publishable(recordSchema.parse(readYaml(path))),
  ]),
)

export const shippedReferenceData: ReferenceData = referenceDataOf(shippedRecords)

/** The record of Kreis Düren, as it is shipped. */
export function kreisDueren(): MunicipalProfile {
  const record = shippedRecords.get('kreis-dueren')
  if (record === undefined) throw new Error('data/municipalities/kreis-dueren.yaml is missing')
  return record
}
