import type { Quad, Term } from 'n3'
import { components } from './components.ts'
import type { NodeIndex } from './node-index.ts'
import { ShapeError } from './shape-error.ts'
import { ShapeReader } from './shape-reader.ts'
import { rdfNamespace, shNamespace } from './terms.ts'
import { type CompiledShape, type Target, type TargetedShape, validateNode } from './validate.ts'

/* From shapes in RDF to functions. What is not in these tables is refused. */

/** How a shape names the nodes that it is about (SHACL, section 2.1.3). */
const targets: ReadonlyMap<string, (graph: NodeIndex, name: string) => readonly Term[]> = new Map([
  ['targetClass', (graph: NodeIndex, name: string) => graph.instancesOf(name)],
  ['targetSubjectsOf', (graph: NodeIndex, name: string) => graph.subjectsOf(name)],
])

const structure: ReadonlySet<string> = new Set(['path', 'property'])

const known: ReadonlySet<string> = new Set([...structure, ...targets.keys(), ...components.keys()])

const localName = ({ predicate }: Quad): string =>
  predicate.value.startsWith(shNamespace) ? predicate.value.slice(shNamespace.length) : ''

const saying = (said: readonly Quad[], name: string): readonly Term[] =>
  said.filter((quad) => localName(quad) === name).map(({ object }) => object)

const isNodeShape = ({ predicate, object }: Quad): boolean =>
  predicate.value === `${rdfNamespace}type` && object.value === `${shNamespace}NodeShape`

function requireKnown(statement: Quad): void {
  if (known.has(localName(statement)) || isNodeShape(statement)) return
  throw new ShapeError(statement)
}

function pathOf(said: readonly Quad[]): string | undefined {
  const [path, ...more] = said.filter((quad) => localName(quad) === 'path')
  if (path && (path.object.termType !== 'NamedNode' || more.length > 0)) throw new ShapeError(path)
  return path?.object.value
}

/** What a component is called after its one parameter: `minCount` is that of `sh:MinCountConstraintComponent`. */
const componentOf = (parameter: string): string =>
  `${shNamespace}${parameter.charAt(0).toUpperCase()}${parameter.slice(1)}ConstraintComponent`

/** @param around - the shapes that this one is a part of */
function compileShape(
  reader: ShapeReader,
  node: Term,
  around: readonly string[] = [],
): CompiledShape {
  const said = reader.read(node)
  said.forEach(requireKnown)
  const path = pathOf(said)
  const compilePart = (statement: Quad): CompiledShape => {
    // One without end could not be held against anything.
    if ([node.value, ...around].includes(statement.object.value)) throw new ShapeError(statement)
    return compileShape(reader, statement.object, [node.value, ...around])
  }
  const constraints = said.flatMap((statement) => {
    const name = localName(statement)
    const constraint = components.get(name)?.({
      statement,
      path,
      list: () => reader.list(statement),
      conforms: () => toTest(compilePart(statement)),
    })
    return constraint ? [[componentOf(name), constraint] as const] : []
  })
  const parts = said.filter((quad) => localName(quad) === 'property')
  return { path, constraints, properties: parts.map(compilePart) }
}

const toTest = (shape: CompiledShape) => (node: Term, graph: NodeIndex) =>
  validateNode(shape, node, graph).length === 0

const targetsOf = (said: readonly Quad[]): readonly Target[] =>
  [...targets].flatMap(([name, nodesOf]) =>
    saying(said, name).map(
      ({ value }) =>
        (graph: NodeIndex) =>
          nodesOf(graph, value),
    ),
  )

/**
 * Shapes as functions of a graph.
 *
 * @throws ShapeError for anything that these would not look at: a term that is in no table here, a shape without target
 */
export function compileShapes(quads: readonly Quad[]): readonly TargetedShape[] {
  const reader = new ShapeReader(quads)
  const targeted = quads.filter((quad) => targets.has(localName(quad)))
  const nodes = new Map(targeted.map(({ subject }) => [subject.value, subject]))
  const shapes = Array.from(nodes.values(), (node) => ({
    shape: compileShape(reader, node),
    targets: targetsOf(reader.read(node)),
  }))
  reader.requireAllRead()
  return shapes
}
