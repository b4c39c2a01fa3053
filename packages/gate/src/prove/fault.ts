/** What was proved and did not hold. */
export type Proof =
  | 'blank-node'
  | 'csv'
  | 'dead-iri'
  | 'graph'
  | 'iri'
  | 'json'
  | 'rdfc'
  | 'shape'
  | 'unreadable'

/** A proof that failed: always a fault of the program, since the record was checked. */
export interface ProofFault {
  readonly proof: Proof
  /** The format that says it, where it is one. */
  readonly format?: string
  /** The statements, IRIs or values that show it; some of them, where there are many. */
  readonly details: readonly string[]
}

const most = 6

/** At most so many details: one slip in a writer shows in every line. */
export const toProofFault = (
  proof: Proof,
  details: readonly string[],
  format?: string,
): ProofFault => ({
  proof,
  details: details.length > most ? [...details.slice(0, most), `… ${details.length}`] : details,
  ...(format !== undefined && { format }),
})

/** A fault where something was found, else none. */
export const faultsIf = (
  proof: Proof,
  details: readonly string[],
  format?: string,
): readonly ProofFault[] => (details.length === 0 ? [] : [toProofFault(proof, details, format)])
