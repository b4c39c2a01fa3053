import type { Quad } from 'n3'
import { writeNTriples } from './ntriples.ts'

/** Canonical N-Quads: a statement of the default graph is the same line as in N-Triples. */
export const writeNQuads = (quads: readonly Quad[]): string => writeNTriples(quads)
