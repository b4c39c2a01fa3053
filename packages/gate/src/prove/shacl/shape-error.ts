import type { Quad } from 'n3'

/** Shapes that say what nobody would hold a document against: a fault of the program, found when they are read. */
export class ShapeError extends Error {
  readonly code = 'gate/unknown-shacl'

  constructor({ subject, predicate, object }: Quad) {
    super(
      `No proof can be made of ${[subject, predicate, object].map(({ value }) => value).join(' ')}`,
    )
    this.name = 'ShapeError'
  }
}
