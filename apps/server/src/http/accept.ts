import { bestByName, parseWeightedList, type WeightedMember } from './weighted-list.ts'

/** The Accept header as negotiation needs it: which names stand in it, and what they are worth. */
export interface Accept {
  /** By name, `text/turtle` or `text/*`; where one stands twice, the member worth more. */
  readonly members: ReadonlyMap<string, WeightedMember>
  /** HTML or XHTML is asked for by name: a browser, so that its `application/xml` means nothing. */
  readonly namesHtml: boolean
  /** Some RDF type is asked for by name, be it one that we do not have. */
  readonly namesRdf: boolean
}

const ANYTHING: WeightedMember = { name: '*/*', weight: 1, parameters: new Map() }
const MEDIA_RANGE = /^(?:\*\/\*|[!#$%&'+.^_`|~0-9a-z-]+\/(?:\*|[!#$%&'+.^_`|~0-9a-z-]+))$/
const HTML_NAMES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])

/** Words of a subtype that tell an RDF type: `rdf+thrift`, `n-triples`, `anot+turtle`, `vnd.hdt`. */
const RDF_WORDS: ReadonlySet<string> = new Set(
  'rdf turtle turtlestar trig trigstar trix n3 triples ntriples quads nquads ld hdt'.split(' '),
)

/**
 * Read an Accept header.
 *
 * A member that is no media range is skipped; without any member the header counts as one that
 * takes everything, like a missing or empty one. A name with weight 0 is a refusal and does not
 * make the header one that "names" HTML or RDF. Never throws.
 * Source: RFC 9110, section 12.5.1; docs/http.md, section 2, rules 1, 2, 7 and 8.
 */
export function parseAccept(header: string | undefined): Accept {
  const read = parseWeightedList(header ?? '')
    .map(spellOut)
    .filter(isMediaRange)
  const list = read.length > 0 ? read : [ANYTHING]
  const asked = list.filter((member) => member.weight > 0).map((member) => member.name)
  return {
    members: bestByName(list),
    namesHtml: asked.some((name) => HTML_NAMES.has(name)),
    namesRdf: asked.some(isRdfName),
  }
}

/** Whether a media type, in lower case and without parameters, is one of RDF, known to us or not. */
function isRdfName(mediaType: string): boolean {
  const subtype = mediaType.slice(mediaType.indexOf('/') + 1)
  return subtype.split(/[^a-z0-9]/).some((word) => RDF_WORDS.has(word))
}

/** Java's old URL connection sends a bare `*` and means everything. */
function spellOut(member: WeightedMember): WeightedMember {
  return member.name === '*' ? { ...member, name: '*/*' } : member
}

function isMediaRange(member: WeightedMember): boolean {
  return MEDIA_RANGE.test(member.name)
}
