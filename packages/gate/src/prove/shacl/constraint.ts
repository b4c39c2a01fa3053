import type { Quad, Term } from 'n3'
import type { NodeIndex } from './node-index.ts'
import { ShapeError } from './shape-error.ts'
import { numberOf } from './values.ts'

/* What a constraint is, and what most of them have in common. */

/** What a shape says with one constraint parameter. */
export interface Parameter {
  /** The parameter as it stands in the shape; its object is the value. */
  readonly statement: Quad
  /** The property that the shape is about; undefined in a shape about nodes. */
  readonly path: string | undefined
  /** The members, where the value is a list. */
  readonly list: () => readonly Term[]
  /** Whether a node conforms to the shape that the value is. */
  readonly conforms: () => Test
}

/** The values that do not hold; undefined stands for a fault that no value shows. */
export type Constraint = (
  values: readonly Term[],
  graph: NodeIndex,
  focus: Term,
) => readonly (Term | undefined)[]

export type Test = (value: Term, graph: NodeIndex) => boolean

const none: readonly Term[] = []

/** @throws ShapeError about a value that no constraint can be made of */
export function refuse({ statement }: Parameter): never {
  throw new ShapeError(statement)
}

/** @throws ShapeError where the value is no IRI */
export const iriOf = (parameter: Parameter): string => {
  const { termType, value } = parameter.statement.object
  return termType === 'NamedNode' ? value : refuse(parameter)
}

/** @throws ShapeError where the value is no integer */
export function integerOf(parameter: Parameter): number {
  const value = numberOf(parameter.statement.object)
  return Number.isInteger(value) ? value : refuse(parameter)
}

/** A test that each value must pass. */
export const each =
  (make: (parameter: Parameter) => Test) =>
  (parameter: Parameter): Constraint => {
    const holds = make(parameter)
    return (values, graph) => {
      const isSound = values.every((value) => holds(value, graph))
      return isSound ? none : values.filter((value) => !holds(value, graph))
    }
  }

/** What only the values of a property have together. */
export const together =
  (make: (parameter: Parameter) => Constraint) =>
  (parameter: Parameter): Constraint =>
    parameter.path === undefined ? refuse(parameter) : make(parameter)

/** A bound on the number of values. */
export const count = (holds: (found: number, bound: number) => boolean) =>
  together((parameter) => {
    const bound = integerOf(parameter)
    return ({ length }) => (holds(length, bound) ? none : [undefined])
  })

/** A bound on each value. */
export const range = (holds: (found: number, bound: number) => boolean) =>
  each((parameter) => {
    const bound = numberOf(parameter.statement.object)
    if (Number.isNaN(bound)) refuse(parameter)
    return (value) => holds(numberOf(value), bound)
  })
