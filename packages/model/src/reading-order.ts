import { type Base, formatNamed } from '@kommunalgraph/rdf'
import { rdf } from '@kommunalgraph/rdf/vocabularies'
import { Parser, type Quad } from 'n3'
import { documentIri, fragments, type Slug } from './iri.ts'

/** Read first, in this order; the document's other things follow by their names, then what it says of others. */
const first = ['', `#${fragments.territory}`, `#${fragments.administration}`] as const

const isType = ({ predicate }: Quad): boolean => predicate.value === rdf.type.value

/** The types of a thing before what else is said of it. */
const typesFirst = (quads: readonly Quad[]): readonly Quad[] => [
  ...quads.filter(isType),
  ...quads.filter((quad) => !isType(quad)),
]

/**
 * The graph of a municipality's document as it was kept in N-Quads, in an order in which it reads well: the document
 * itself, its area, its administration, its other things, then everything else; the same text gives the same order.
 *
 * A graph that is not kept in the order of its description cannot get it back: N-Quads are sorted by code point.
 *
 * @param base - that the document was published under
 * @throws Error where the text is no N-Quads
 */
export function readKeptGraph(text: string, base: Base, slug: Slug): readonly Quad[] {
  const quads = new Parser({ format: formatNamed('n-quads').mediaType }).parse(text)
  const document = documentIri(base, slug)
  const bySubject = Map.groupBy(quads, ({ subject }) => subject.value)
  const leading = first.map((ending) => document + ending)
  const rest = [...bySubject.keys()].filter((subject) => !leading.includes(subject))
  const isOwn = (subject: string): boolean => subject.startsWith(`${document}#`)
  const order = [...leading, ...rest.filter(isOwn), ...rest.filter((each) => !isOwn(each))]
  return order.flatMap((subject) => typesFirst(bySubject.get(subject) ?? []))
}
