import type { FieldTable } from './fields/field.ts'
import { recordRows } from './fields/record.ts'
import { referenceFields } from './references.ts'

const schemesOf = (rows: FieldTable): readonly string[] =>
  referenceFields('scheme', rows).map(({ to }) => to.scheme)

/** Schemes whose concepts records name. */
export const recordSchemes: ReadonlySet<string> = new Set(schemesOf(recordRows))
