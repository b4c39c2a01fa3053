import type { Quad } from 'n3'
import { iriOf } from './terms.ts'

/** Statements that stand under one name. */
interface NamedGraph {
  readonly name: string
  readonly quads: readonly Quad[]
}

/**
 * Put statements apart by their graph.
 *
 * Named graphs keep the order in which they come first.
 */
export function toGraphs(quads: readonly Quad[]): {
  readonly unnamed: readonly Quad[]
  readonly named: readonly NamedGraph[]
} {
  const unnamed: Quad[] = []
  const named = new Map<string, Quad[]>()
  for (const quad of quads) {
    if (quad.graph.termType === 'DefaultGraph') unnamed.push(quad)
    else graphOf(named, iriOf(quad.graph)).push(quad)
  }
  return { unnamed, named: Array.from(named, ([name, inside]) => ({ name, quads: inside })) }
}

function graphOf(graphs: Map<string, Quad[]>, name: string): Quad[] {
  const known = graphs.get(name)
  if (known) return known
  const graph: Quad[] = []
  graphs.set(name, graph)
  return graph
}
