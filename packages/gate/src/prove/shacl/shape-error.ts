import { CodedError } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'

/** Shapes that say what nobody would hold a document against: a fault of the program, found when they are read. */
export class ShapeError extends CodedError {
  constructor({ subject, predicate, object }: Quad) {
    const statement = [subject, predicate, object].map(({ value }) => value).join(' ')
    super('gate/unknown-shacl', `No proof can be made of ${statement}`)
  }
}
