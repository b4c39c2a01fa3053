import { type Base, type RdfFormatName, rdfFormats } from '@kommunalgraph/rdf'
import {
  type AnyQuad,
  canonical,
  canonicalText,
  isIri,
  linesOf,
  readBack,
} from '@kommunalgraph/rdf/referees'
import type { Quad } from 'n3'
import { faultsIf, type ProofFault, toProofFault } from './fault.ts'
import { GraphIndex } from './graph-index.ts'
import { isAlive, type Surface } from './links.ts'

/* Proofs of a graph, and of the bytes that say it. All are pure. */

const terms = ({ subject, predicate, object, graph }: AnyQuad) => [
  subject,
  predicate,
  object,
  graph,
]

/** Blank nodes never leave the house, in whatever place of a statement. */
export const blankNodes = (quads: readonly AnyQuad[]): readonly ProofFault[] =>
  faultsIf(
    'blank-node',
    quads
      .filter((quad) => terms(quad).some(({ termType }) => termType === 'BlankNode'))
      .map((quad) => [...linesOf([quad])].join()),
  )

/** Every IRI of a graph once: nodes, properties, datatypes. */
function irisOf(quads: readonly AnyQuad[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const { subject, predicate, object } of quads) {
    for (const term of [subject, predicate, object])
      if (term.termType === 'NamedNode') all.add(term.value)
    if (object.termType === 'Literal') all.add(object.datatype.value)
  }
  return all
}

/** What a document says about itself and its own things. */
const ownThings = (quads: readonly AnyQuad[], document: string): ReadonlySet<string> =>
  new Set(
    quads
      .map(({ subject }) => subject.value)
      .filter((value) => value === document || value.startsWith(`${document}#`)),
  )

/**
 * Absolute and valid by RFC 3987; those below the base lead to a document that describes them.
 *
 * @param document - the IRI of the document that the graph is about
 * @param described - what that document says, where the graph stands elsewhere
 */
export function badIris(
  quads: readonly AnyQuad[],
  document: string,
  surface: Surface,
  described: readonly AnyQuad[] = quads,
): readonly ProofFault[] {
  const iris = [...irisOf(quads)]
  const own = ownThings(described, document)
  return [
    ...faultsIf(
      'iri',
      iris.filter((iri) => !isIri(iri)),
    ),
    ...faultsIf(
      'dead-iri',
      iris.filter((iri) => !isAlive(iri, own, surface)),
    ),
  ]
}

/** What one set has and another has not, as a difference is written. */
const differences = (
  wanted: ReadonlySet<string>,
  found: ReadonlySet<string>,
): readonly string[] => [
  ...[...wanted].filter((line) => !found.has(line)).map((line) => `- ${line}`),
  ...[...found].filter((line) => !wanted.has(line)).map((line) => `+ ${line}`),
]

const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause)

/**
 * Whether the text of a format says a graph, as another's parser reads it.
 *
 * @param quads - the graph, without blank nodes
 * @param index - the same, to be looked up
 */
export async function misread(
  format: RdfFormatName,
  text: string,
  quads: readonly Quad[],
  index: GraphIndex = new GraphIndex(quads),
): Promise<readonly ProofFault[]> {
  try {
    const found = await readBack(format, text)
    if (index.isSaidBy(found)) return []
    return faultsIf('graph', differences(linesOf(quads), linesOf(found)), format)
  } catch (cause) {
    return [toProofFault('unreadable', [messageOf(cause)], format)]
  }
}

/** Whether RDFC-1.0 gives the same canonical form: the check on our own way of comparing. */
export async function rdfcDisagrees(
  quads: readonly Quad[],
  lines: ReadonlySet<string> = linesOf(quads),
): Promise<readonly ProofFault[]> {
  const text = await canonical(quads)
  if (text === canonicalText(lines)) return []
  return faultsIf('rdfc', differences(lines, new Set(text.trimEnd().split('\n'))))
}

/** A document in every RDF format that there is. */
export type Written = ReadonlyMap<RdfFormatName, string>

/**
 * Write a graph in every RDF format; what a writer refuses is a fault. Formats that say a graph without a name with the
 * bytes of another format are not written again: a test of the writers holds them to that.
 *
 * @param triples - the graph in N-Triples, where it was written already
 */
export function writeAll(
  quads: readonly Quad[],
  base: Base,
  triples?: string,
): { readonly written: Written; readonly faults: readonly ProofFault[] } {
  const written = new Map<RdfFormatName, string>(
    triples === undefined ? [] : [['n-triples', triples]],
  )
  const faults: ProofFault[] = []
  for (const format of rdfFormats) {
    if (written.has(format.name)) continue
    try {
      const smaller = partOf[format.name]
      // Turtle and N-Triples refuse a graph with a name: then there is no text to be taken over.
      const same = smaller && written.get(smaller)
      written.set(format.name, same ?? format.write(quads, base))
    } catch (cause) {
      faults.push(toProofFault('unreadable', [messageOf(cause)], format.name))
    }
  }
  return { written, faults }
}

/**
 * Formats whose every text is one of another format with the same meaning: Turtle is TriG (TriG 1.1, section 1), and
 * N-Triples is N-Quads (N-Quads 1.1, section 1). Where ours are equal to the byte, one reading proves both.
 */
const partOf: Readonly<Partial<Record<RdfFormatName, RdfFormatName>>> = {
  trig: 'turtle',
  'n-quads': 'n-triples',
}

/** The formats to be read, each with its text. */
const toRead = (written: Written): readonly (readonly [RdfFormatName, string])[] =>
  [...written].filter(([format, text]) => {
    const smaller = partOf[format]
    return smaller === undefined || written.get(smaller) !== text
  })

/**
 * Everything that holds for any document of ours: its graph, and each format of it.
 *
 * @param document - the IRI of the document
 */
export async function proveGraph(
  quads: readonly Quad[],
  document: string,
  written: Written,
  surface: Surface,
  sampled: boolean,
): Promise<readonly ProofFault[]> {
  const index = new GraphIndex(quads)
  const faults: ProofFault[] = [...blankNodes(quads), ...badIris(quads, document, surface)]
  for (const [format, text] of toRead(written))
    faults.push(...(await misread(format, text, quads, index)))
  if (sampled) faults.push(...(await rdfcDisagrees(quads)))
  return faults
}
