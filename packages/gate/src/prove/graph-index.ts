import type { AnyQuad } from '@kommunalgraph/rdf/referees'
import type { Literal, Quad, Term } from 'n3'

/** Where objects stand. */
interface Place {
  readonly subject: string
  readonly predicate: string
}

/** A statement that is wanted, in plain texts: terms of libraries cut theirs out each time they are asked. */
interface Statement extends Place {
  readonly index: number
  readonly object: string
  readonly type: Term['termType']
  /** Both empty unless the object is a literal. */
  readonly language: string
  readonly datatype: string
}

type Objects = Map<string, Statement[]>

const isLiteral = (term: Term): term is Literal => term.termType === 'Literal'

function toStatement({ subject, predicate, object }: Quad, index: number): Statement {
  return {
    ...{ index, subject: subject.value, predicate: predicate.value, object: object.value },
    type: object.termType,
    language: isLiteral(object) ? object.language : '',
    datatype: isLiteral(object) ? object.datatype.value : '',
  }
}

const isIn = (one: Place, other: Place): boolean =>
  one.predicate === other.predicate && one.subject === other.subject

/** Whether an object of the same text is the same term. */
function isSame({ datatype, language, type }: Statement, object: Term): boolean {
  if (type !== object.termType) return false
  if (!isLiteral(object)) return true
  // Libraries differ in how a literal says that it has no language.
  return (object.language || '') === language && object.datatype.value === datatype
}

/**
 * A graph that other readings are held against, looked up term by term: nothing is written for a reading that is right.
 *
 * Says the same as comparing sorted canonical N-Quads, a third faster; a property test holds it to that.
 */
export class GraphIndex {
  readonly #statements: readonly Statement[]
  readonly #subjects = new Map<string, Map<string, Objects>>()

  /** @param quads - without blank nodes and named graphs; each once */
  constructor(quads: readonly Quad[]) {
    this.#statements = quads.map(toStatement)
    for (const statement of this.#statements) {
      const objects = this.#open(statement.subject, statement.predicate)
      const same = objects.get(statement.object)
      if (same) same.push(statement)
      else objects.set(statement.object, [statement])
    }
  }

  #open(subject: string, predicate: string): Objects {
    const predicates = this.#subjects.get(subject) ?? new Map<string, Objects>()
    this.#subjects.set(subject, predicates)
    const objects = predicates.get(predicate) ?? new Map<string, Statement[]>()
    predicates.set(predicate, objects)
    return objects
  }

  /**
   * Whether a reading has every statement of the graph, and no other; one said twice counts once.
   *
   * Statements mostly come in the order of the graph, or at least by subject and property: what is not looked up again
   * need not be hashed.
   */
  isSaidBy(found: readonly AnyQuad[]): boolean {
    const { length } = this.#statements
    const seen = new Uint8Array(length)
    const find = this.#finder()
    let count = 0
    for (const quad of found) {
      const index = find(quad)
      if (index === undefined) return false
      if (seen[index] === 0) count += 1
      seen[index] = 1
    }
    return count === length
  }

  /** The place of one statement after the other. */
  #finder(): (quad: AnyQuad) => number | undefined {
    let next = 0
    let last = { subject: '', predicate: '' }
    let objects: Objects | undefined
    return ({ subject, predicate, object, graph }) => {
      if (graph.termType !== 'DefaultGraph' || subject.termType !== 'NamedNode') return undefined
      const place = { subject: subject.value, predicate: predicate.value }
      const text = object.value
      const likely = this.#statements[next]
      if (likely && likely.object === text && isIn(likely, place) && isSame(likely, object)) {
        next += 1
        return likely.index
      }
      if (objects === undefined || !isIn(last, place))
        objects = this.#subjects.get(place.subject)?.get(place.predicate)
      last = place
      const index = objects?.get(text)?.find((each) => isSame(each, object))?.index
      next = index === undefined ? next : index + 1
      return index
    }
  }
}
