import { type Accept, parseAccept } from './accept.ts'
import type { WeightedMember } from './weighted-list.ts'

/** What a route can send: a row of the format table, seen from here. */
export interface Offer {
  readonly name: string
  /** The registered media type in lower case, without parameters. */
  readonly mediaType: string
  readonly rdf: boolean
  /** Other media types that clients write for it, in lower case. */
  readonly aliases: readonly string[]
}

/** How a member of the header fits an offer, the most specific way first. */
type Match = 'name' | 'alias' | 'type' | 'any' | 'none'

/** What the header says about one offer. Weight 0: refused, or not mentioned (`match` is `none`). */
export interface FormatScore<O extends Offer> {
  readonly offer: O
  readonly match: Match
  readonly weight: number
  readonly member: WeightedMember | undefined
}

/** All offers with their scores, best first, and whether rule 8 has put the RDF types in front. */
export interface Ranking<O extends Offer> {
  readonly scores: readonly FormatScore<O>[]
  readonly rdfFirst: boolean
}

const SPECIFICITY: Readonly<Record<Match, number>> = { name: 4, alias: 3, type: 2, any: 1, none: 0 }

/** Browsers list these at 0.9 beside HTML; there they do not mean RDF/XML. */
const XML_NAMES: ReadonlySet<string> = new Set(['application/xml', 'text/xml'])

/**
 * Score and order what we can send by what a client asks for.
 *
 * @param offers - best first: this order decides between equals
 * @returns every offer, the refused ones last; a page may show it to explain a choice
 * @remarks Source: docs/http.md, section 2, rules 4, 5, 7 and 8. Parameters never exclude an offer, which is
 * friendlier than RFC 9110, section 12.5.1.
 */
export function rankOffers<O extends Offer>(
  header: string | undefined,
  offers: readonly O[],
): Ranking<O> {
  const accept = parseAccept(header)
  const scores = offers.map((offer) => scoreOffer(offer, accept))
  const rdfFirst = accept.namesRdf && !accept.namesHtml && !scores.some(isMetByName)
  return { scores: scores.sort((a, b) => compare(a, b, rdfFirst)), rdfFirst }
}

function scoreOffer<O extends Offer>(offer: O, accept: Accept): FormatScore<O> {
  for (const [match, names] of namesOf(offer, accept)) {
    const [best] = names
      .flatMap((name) => accept.members.get(name) ?? [])
      .sort((a, b) => b.weight - a.weight)
    if (best !== undefined) return { offer, match, weight: best.weight, member: best }
  }
  return { offer, match: 'none', weight: 0, member: undefined }
}

/** The names under which a header may mean this offer; the first kind that occurs decides. */
function namesOf(offer: Offer, accept: Accept): [Match, readonly string[]][] {
  const type = offer.mediaType.slice(0, offer.mediaType.indexOf('/'))
  const aliases = offer.aliases.filter((alias) => !(accept.namesHtml && XML_NAMES.has(alias)))
  return [
    ['name', [offer.mediaType]],
    ['alias', aliases],
    ['type', [`${type}/*`]],
    ['any', ['*/*']],
  ]
}

function isMetByName(score: FormatScore<Offer>): boolean {
  return score.weight > 0 && SPECIFICITY[score.match] >= SPECIFICITY.alias
}

/** Sorting is stable, so that equals keep the order in which they are offered. */
function compare(a: FormatScore<Offer>, b: FormatScore<Offer>, rdfFirst: boolean): number {
  return (
    (rdfFirst ? Number(isWantedRdf(b)) - Number(isWantedRdf(a)) : 0) ||
    b.weight - a.weight ||
    SPECIFICITY[b.match] - SPECIFICITY[a.match]
  )
}

function isWantedRdf(score: FormatScore<Offer>): boolean {
  return score.offer.rdf && score.weight > 0
}
