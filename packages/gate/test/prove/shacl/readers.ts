import { Parser, type Quad, type Term } from 'n3'
import { compileShapes } from '../../../src/prove/shacl/compile.ts'
import { libraryOn } from '../../../src/prove/shacl/library.ts'
import { NodeIndex } from '../../../src/prove/shacl/node-index.ts'
import { type ValidationResult, validateGraph } from '../../../src/prove/shacl/validate.ts'

const termText = (term: Term | undefined): string => (term ? `${term.termType} ${term.id}` : '')

const toLine = ({ focusNode, path, value, component }: ValidationResult): string =>
  [termText(focusNode), path, termText(value), component.replace(/^.*#/, '')].join(' | ')

/** What our functions and the library find in a graph, in one order: focus node, path, value, component. */
export function readersOf(shapes: readonly Quad[]) {
  const compiled = compileShapes(shapes)
  const library = libraryOn(shapes)
  return {
    ours: (graph: readonly Quad[]) =>
      validateGraph(compiled, new NodeIndex(graph)).map(toLine).toSorted(),
    theirs: async (graph: readonly Quad[]) => (await library(graph)).map(toLine).toSorted(),
  }
}

const prefixes = `
  @prefix sh: <http://www.w3.org/ns/shacl#> .
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  @prefix : <urn:x:> .
`

export const parse = (turtle: string): readonly Quad[] => new Parser().parse(prefixes + turtle)
