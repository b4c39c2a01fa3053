import type { Term } from 'n3'
import type { Constraint } from './constraint.ts'
import { type NodeIndex, nodeName } from './node-index.ts'

/** One fault, as a validation report of SHACL says it. */
export interface ValidationResult {
  readonly focusNode: Term
  /** The property that the shape is about; undefined in a shape about nodes. */
  readonly path: string | undefined
  /** The value that is wrong; undefined where it is their number, say. */
  readonly value: Term | undefined
  /** The IRI of the constraint component that says so. */
  readonly component: string
}

/** A shape as functions. */
export interface CompiledShape {
  readonly path: string | undefined
  /** Each with the IRI of its component. */
  readonly constraints: readonly (readonly [string, Constraint])[]
  /** Shapes about each value. */
  readonly properties: readonly CompiledShape[]
}

/** The nodes that a shape is about. */
export type Target = (graph: NodeIndex) => readonly Term[]

/** A shape that says itself what it is about. */
export interface TargetedShape {
  readonly shape: CompiledShape
  readonly targets: readonly Target[]
}

/** Hold one node against a shape. */
export function validateNode(
  shape: CompiledShape,
  focusNode: Term,
  graph: NodeIndex,
): readonly ValidationResult[] {
  const { path, constraints, properties } = shape
  const values = path === undefined ? [focusNode] : graph.objects(focusNode, path)
  const results: ValidationResult[] = []
  for (const [component, constraint] of constraints)
    for (const value of constraint(values, graph, focusNode))
      results.push({ focusNode, path, value, component })
  for (const property of properties)
    for (const value of values) results.push(...validateNode(property, value, graph))
  return results
}

/** Each node once, however many targets name it. */
function focusNodes(targets: readonly Target[], graph: NodeIndex): Iterable<Term> {
  const [first, ...more] = targets.map((target) => target(graph))
  if (first === undefined || more.length === 0) return first ?? []
  const all = [first, ...more].flat()
  return new Map(all.map((node) => [nodeName(node), node])).values()
}

/** Hold a graph against shapes. */
export const validateGraph = (
  shapes: readonly TargetedShape[],
  graph: NodeIndex,
): readonly ValidationResult[] =>
  shapes.flatMap(({ shape, targets }) =>
    Array.from(focusNodes(targets, graph)).flatMap((node) => validateNode(shape, node, graph)),
  )
