import type { Quad, Term } from 'n3'
import { nodeName } from './node-index.ts'
import { ShapeError } from './shape-error.ts'
import { rdfNamespace } from './terms.ts'

/**
 * Statements of shapes, each to be understood by somebody.
 *
 * A constraint that nobody reads would be one that nobody holds a document against.
 */
export class ShapeReader {
  readonly #statements: ReadonlyMap<string, readonly Quad[]>
  readonly #unread: Set<Quad>

  constructor(quads: readonly Quad[]) {
    this.#statements = Map.groupBy(quads, ({ subject }) => nodeName(subject) ?? '')
    this.#unread = new Set(quads)
  }

  /** Whatever is said of a node, which thereby counts as read. */
  read(node: Term): readonly Quad[] {
    const statements = this.#statements.get(nodeName(node) ?? '') ?? []
    for (const statement of statements) this.#unread.delete(statement)
    return statements
  }

  /** The members of the RDF list that a statement ends in. */
  list(statement: Quad): readonly Term[] {
    const members: Term[] = []
    for (let cell = statement.object; cell.value !== `${rdfNamespace}nil`; ) {
      const said = new Map(this.read(cell).map((quad) => [quad.predicate.value, quad.object]))
      const [first, rest] = [said.get(`${rdfNamespace}first`), said.get(`${rdfNamespace}rest`)]
      if (first === undefined || rest === undefined || said.size > 2)
        throw new ShapeError(statement)
      members.push(first)
      cell = rest
    }
    return members
  }

  /** @throws ShapeError where a statement was read by nobody */
  requireAllRead(): void {
    for (const statement of this.#unread) throw new ShapeError(statement)
  }
}
