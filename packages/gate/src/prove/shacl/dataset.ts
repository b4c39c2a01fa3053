import type { Quad, Term } from 'n3'

type Index = ReadonlyMap<string, readonly Quad[]>

const indexBy = (quads: readonly Quad[], of: (quad: Quad) => Term): Index => {
  const index = new Map<string, Quad[]>()
  for (const quad of quads) {
    const key = of(quad).value
    const same = index.get(key)
    if (same) same.push(quad)
    else index.set(key, [quad])
  }
  return index
}

const none: readonly Quad[] = []

type Pattern = Term | null | undefined

const fits = (term: Term, wanted: Pattern): boolean =>
  !wanted || term === wanted || term.equals(wanted)

/**
 * A graph of one document as the SHACL validator reads it (RDF/JS `DatasetCore`, reading side).
 *
 * Documents have some hundred statements: three look-ups by text cost a third of what a general store does.
 */
export class DocumentDataset {
  readonly size: number
  readonly #quads: readonly Quad[]
  readonly #bySubject: Index
  readonly #byObject: Index
  readonly #byPredicate: Index

  constructor(quads: readonly Quad[]) {
    this.size = quads.length
    this.#quads = quads
    this.#bySubject = indexBy(quads, ({ subject }) => subject)
    this.#byObject = indexBy(quads, ({ object }) => object)
    this.#byPredicate = indexBy(quads, ({ predicate }) => predicate)
  }

  /** A set, since the library asks what it got for its `size`. */
  match(subject?: Pattern, predicate?: Pattern, object?: Pattern): ReadonlySet<Quad> {
    const found = this.#near(subject, predicate, object).filter(
      (quad) =>
        (!predicate || quad.predicate.value === predicate.value) &&
        fits(quad.subject, subject) &&
        fits(quad.object, object),
    )
    return new Set(found)
  }

  has(quad: Quad): boolean {
    return this.match(quad.subject, quad.predicate, quad.object).size > 0
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#quads[Symbol.iterator]()
  }

  /** The shortest list that holds every match. */
  #near(subject: Pattern, predicate: Pattern, object: Pattern): readonly Quad[] {
    if (subject) return this.#bySubject.get(subject.value) ?? none
    const byPredicate = predicate ? (this.#byPredicate.get(predicate.value) ?? none) : this.#quads
    // Asked for the subclasses of a class, which no document has: its many instances need not be looked through.
    const byObject = object ? (this.#byObject.get(object.value) ?? none) : this.#quads
    return byObject.length < byPredicate.length ? byObject : byPredicate
  }
}
