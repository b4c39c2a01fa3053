import { conceptSchemeRows } from './fields/concept.ts'
import type { FieldTable } from './fields/field.ts'
import { networkRows } from './fields/network.ts'
import { recordRows } from './fields/record.ts'
import { referenceFields } from './references.ts'

const schemesOf = (rows: FieldTable): readonly string[] =>
  referenceFields('scheme', rows).map(({ to }) => to.scheme)

/** Schemes whose concepts records name. */
export const recordSchemes: ReadonlySet<string> = new Set(schemesOf(recordRows))

/** Descriptions name what somebody is in an organization; no field does. */
const namedByDescriptions = 'roles'

/** The schemes that must be there; further ones may be added freely. */
export const requiredSchemes: readonly string[] = [
  ...new Set([
    ...recordSchemes,
    ...schemesOf(networkRows),
    ...schemesOf(conceptSchemeRows),
    namedByDescriptions,
  ]),
].toSorted()
