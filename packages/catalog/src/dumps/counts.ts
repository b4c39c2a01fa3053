import type { StatementFacts } from '@kommunalgraph/model'

/** What VoID counts of a collection of documents: different subjects, different statements. */
export interface Counts {
  readonly entities: number
  readonly triples: number
}

const pair = 16

/** In the place of a subject that counts in its own document. */
const none = '\0'.repeat(pair / 2)

/**
 * Adds up documents, one after another.
 *
 * Kept in mind is only what several documents may say: of things that they share, and how they name each other.
 */
export function countsOfUnion() {
  const [subjects, statements] = [new Set<string>(), new Set<string>()]
  let [entities, triples] = [0, 0]
  return {
    add({ own, ownSubjects, shared }: StatementFacts): void {
      triples += own
      entities += ownSubjects
      const text = Buffer.from(shared).toString('latin1')
      for (let at = 0; at < text.length; at += pair) {
        const subject = text.slice(at, at + pair / 2)
        if (subject !== none) subjects.add(subject)
        statements.add(text.slice(at + pair / 2, at + pair))
      }
    },
    counts: (): Counts => ({
      entities: entities + subjects.size,
      triples: triples + statements.size,
    }),
  }
}
