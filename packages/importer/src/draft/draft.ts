import type { Note } from '../finding.ts'
import type { Fact } from '../reading.ts'
import { contacts } from './contacts.ts'
import type { Claim, Draft } from './part.ts'
import { membership, statistics, website } from './statements.ts'
import { description, goals, motto, quotation } from './texts.ts'

export interface Drafted {
  readonly draft: Draft
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

/** Facts as a record, in the schema's order; what is said of the municipality itself comes before. */
export function toDraft(head: Draft, facts: readonly Fact[], isOfficial: boolean): Drafted {
  const parts = [
    membership(facts),
    statistics(facts),
    quotation(facts),
    description(facts),
    motto(facts),
    goals(facts),
    contacts(facts, isOfficial),
    website(facts),
  ]
  return {
    draft: Object.assign({ ...head }, ...parts.map(({ fields }) => fields)),
    claims: parts.flatMap(({ claims }) => claims),
    notes: parts.flatMap(({ notes }) => notes),
  }
}
