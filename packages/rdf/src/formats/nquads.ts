import type { Quad } from 'n3'
import { writeStatements } from './ntriples.ts'
import { iriOf } from './terms.ts'

/**
 * Canonical N-Quads: one statement a line, each once, sorted by code point.
 *
 * A statement of the default graph is the same line as in N-Triples.
 */
export const writeNQuads = (quads: readonly Quad[]): string =>
  writeStatements(quads, ({ graph }, iri) =>
    graph.termType === 'DefaultGraph' ? '' : `${iri(iriOf(graph))} `,
  )
