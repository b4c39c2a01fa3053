import type { Note } from '../finding.ts'
import type { Basis } from '../options.ts'
import type { PageFact } from '../reading.ts'
import { contacts } from './draft-contacts.ts'
import type { Claim, DraftRecord } from './draft-part.ts'
import { participations, statistics, website } from './statements.ts'
import { description, goals, motto, quotation } from './texts.ts'

export interface Drafted {
  readonly draft: DraftRecord
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

/** Facts as a record, in the schema's order; what is said of the municipality itself comes before. */
export function toDraft(head: DraftRecord, facts: readonly PageFact[], basis: Basis): Drafted {
  const parts = [
    participations(facts),
    statistics(facts),
    quotation(facts),
    description(facts),
    motto(facts),
    goals(facts),
    contacts(facts, basis),
    website(facts),
  ]
  return {
    draft: Object.assign({ ...head }, ...parts.map(({ fields }) => fields)),
    claims: parts.flatMap(({ claims }) => claims),
    notes: parts.flatMap(({ notes }) => notes),
  }
}
