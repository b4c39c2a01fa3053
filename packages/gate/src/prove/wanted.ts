import type { Literal, Quad, Term } from 'n3'
import type { AnyQuad } from './canonical.ts'

/** An object that is wanted, with the place of its statement. */
interface Place {
  readonly object: Term
  readonly index: number
}

type Objects = Map<string, Place[]>

const isLiteral = (term: Term): term is Literal => term.termType === 'Literal'

function isSame(one: Term, other: Term): boolean {
  if (one.termType !== other.termType) return false
  if (!isLiteral(one) || !isLiteral(other)) return true
  // Libraries differ in how a literal says that it has no language.
  const sameLanguage = (one.language || '') === (other.language || '')
  return sameLanguage && one.datatype.value === other.datatype.value
}

/**
 * A graph that other readings are held against, looked up term by term: nothing is written for a reading that is right.
 *
 * Says the same as comparing sorted canonical N-Quads, a third faster; a property test holds it to that.
 */
export class Wanted {
  readonly #size: number
  readonly #subjects = new Map<string, Map<string, Objects>>()

  /** @param quads - without blank nodes and named graphs; each once */
  constructor(quads: readonly Quad[]) {
    this.#size = quads.length
    for (const [index, { subject, predicate, object }] of quads.entries()) {
      const objects = this.#open(subject.value, predicate.value)
      const place = { object, index }
      const same = objects.get(object.value)
      if (same) same.push(place)
      else objects.set(object.value, [place])
    }
  }

  #open(subject: string, predicate: string): Objects {
    const predicates = this.#subjects.get(subject) ?? new Map<string, Objects>()
    this.#subjects.set(subject, predicates)
    const objects = predicates.get(predicate) ?? new Map<string, Place[]>()
    predicates.set(predicate, objects)
    return objects
  }

  #indexOf({ subject, predicate, object, graph }: AnyQuad): number | undefined {
    if (graph.termType !== 'DefaultGraph' || subject.termType !== 'NamedNode') return undefined
    const places = this.#subjects.get(subject.value)?.get(predicate.value)?.get(object.value)
    return places?.find((place) => isSame(place.object, object))?.index
  }

  /** Whether a reading has every statement of the graph, and no other; one said twice counts once. */
  isSaidBy(found: readonly AnyQuad[]): boolean {
    const seen = new Uint8Array(this.#size)
    let count = 0
    for (const quad of found) {
      const index = this.#indexOf(quad)
      if (index === undefined) return false
      if (seen[index] === 0) count += 1
      seen[index] = 1
    }
    return count === this.#size
  }
}
