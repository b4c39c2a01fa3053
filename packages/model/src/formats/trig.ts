import type { Quad } from 'n3'
import type { Base } from '../iri.ts'
import { writeTurtle } from './turtle.ts'

/** TriG: the default graph of a document is written as in Turtle. */
export const writeTriG = (quads: readonly Quad[], base: Base): string => writeTurtle(quads, base)
