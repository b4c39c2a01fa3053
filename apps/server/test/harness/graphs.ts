import { rdfFormats } from '@kommunalgraph/rdf'
import { readBack } from '@kommunalgraph/rdf/referees'
import type { Quad } from 'n3'

export { canonical } from '@kommunalgraph/rdf/referees'

/** The RDF media types, as their answers name them. */
export const rdfTypes = {
  turtle: 'text/turtle; charset=utf-8',
  'json-ld': 'application/ld+json',
  'n-triples': 'application/n-triples',
  'n-quads': 'application/n-quads',
  trig: 'application/trig',
  'rdf-xml': 'application/rdf+xml',
} as const

export type RdfName = keyof typeof rdfTypes
export const rdfNames = Object.keys(rdfTypes) as readonly RdfName[]

/** Read the body of an answer as its Content-Type says, with another's parser, which complains about a relative IRI. */
export async function readGraph({
  headers,
  text,
}: {
  readonly headers: { readonly 'content-type'?: string | undefined }
  readonly text: string
}): Promise<readonly Quad[]> {
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  const format = rdfFormats.find(({ mediaType }) => mediaType === type)
  if (format === undefined) throw new Error(`No reader for ${type}`)
  // What a parser gives are quads of RDF/JS.
  return (await readBack(format.name, text)) as readonly Quad[]
}

/** Every IRI of a graph in any position. */
export const irisOf = (quads: readonly Quad[]): Set<string> =>
  new Set(
    quads
      .flatMap(({ subject, predicate, object, graph }) => [subject, predicate, object, graph])
      .filter(({ termType }) => termType === 'NamedNode')
      .map(({ value }) => value),
  )

export const subjectsOf = (quads: readonly Quad[]): Set<string> =>
  new Set(quads.map(({ subject }) => subject.value))
