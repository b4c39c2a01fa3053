import type { Quad } from 'n3'
import type { Base } from '../iri.ts'
import { toGraphs } from './graphs.ts'
import { nodesOf } from './nodes.ts'
import { Prefixes } from './prefixes.ts'
import { rememberIris, requireWellFormed, type WriteIri } from './terms.ts'
import { writeNode } from './turtle.ts'

/** TriG: the default graph as in Turtle, then each named graph as a block under its name. */
export function writeTriG(quads: readonly Quad[], base: Base): string {
  const prefixes = new Prefixes(base, quads)
  const iri = rememberIris((value) => prefixes.shorten(value))
  const { unnamed, named } = toGraphs(quads)
  const paragraphs = nodesOf(unnamed).map((node) => `\n${writeNode(node, iri)}`)
  const blocks = named.map(({ name, quads: inside }) => writeBlock(name, inside, iri))
  return requireWellFormed(prefixes.declarations() + paragraphs.join('') + blocks.join(''))
}

function writeBlock(name: string, quads: readonly Quad[], iri: WriteIri): string {
  const paragraphs = nodesOf(quads).map((node) => indent(writeNode(node, iri)))
  return `\n${iri(name)} {\n${paragraphs.join('\n')}}\n`
}

/** Line feeds stand between statements only: in text they are escaped. */
const indent = (lines: string): string => `  ${lines.trimEnd().replaceAll('\n', '\n  ')}\n`
