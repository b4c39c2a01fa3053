import type { Literal, NamedNode, Quad } from 'n3'
import { iriOf, requireDefaultGraph, termOf } from './terms.ts'

/** The objects of one predicate. */
export type Objects = readonly (NamedNode | Literal)[]

/** What is said about one thing: its predicates with their objects, in the order of the graph. */
export interface GraphNode {
  readonly subject: string
  readonly properties: ReadonlyMap<string, Objects>
}

interface OpenNode extends GraphNode {
  readonly properties: Map<string, (NamedNode | Literal)[]>
}

/**
 * Put together what is said about one subject, and there what is said by one predicate.
 *
 * Subjects, predicates and objects keep the order in which they come first.
 *
 * @throws FormatError for a statement in a named graph
 */
export function toNodes(quads: readonly Quad[]): readonly GraphNode[] {
  for (const { graph } of quads) requireDefaultGraph(graph)
  return nodesOf(quads)
}

/** `toNodes` for statements that are known to be in one graph, whatever its name. */
export function nodesOf(quads: readonly Quad[]): readonly GraphNode[] {
  const nodes = new Map<string, OpenNode>()
  let node: OpenNode | undefined
  for (const quad of quads) {
    const subject = iriOf(quad.subject)
    // Quads of one subject mostly stand together, which saves the look-up.
    if (node?.subject !== subject) node = nodes.get(subject) ?? addNode(nodes, subject)
    addObject(node, iriOf(quad.predicate), termOf(quad.object))
  }
  return [...nodes.values()]
}

function addNode(nodes: Map<string, OpenNode>, subject: string): OpenNode {
  const node = { subject, properties: new Map() }
  nodes.set(subject, node)
  return node
}

function addObject(node: OpenNode, predicate: string, object: NamedNode | Literal): void {
  const objects = node.properties.get(predicate)
  if (objects === undefined) node.properties.set(predicate, [object])
  else objects.push(object)
}
