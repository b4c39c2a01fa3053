import { recordRows } from './record.ts'
import { referenceFields } from './references.ts'

/** Concepts of measures and of what somebody is in an organization: descriptions name them, no field does. */
const namedByDescriptions = ['age-groups', 'roles', 'units']

/** Schemes whose concepts records name. */
export const recordSchemes: ReadonlySet<string> = new Set(
  referenceFields('scheme', recordRows).map(({ to }) => to.scheme),
)

/** The schemes that must be there; further ones may be added freely. */
export const requiredSchemes: readonly string[] = [
  ...new Set([...recordSchemes, ...namedByDescriptions]),
].toSorted()
