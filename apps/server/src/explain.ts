import type { Explain } from '@kommunalgraph/resources'
import { rankOffers } from './http/ranking.ts'

/**
 * Tell what an Accept header gets, and how every format fared: the page for developers shows it.
 *
 * The same function ranks that negotiates, so the page cannot say anything else than the server does.
 */
export const explain: Explain = (accept, formats) => {
  const { rdfFirst, scores } = rankOffers(accept, formats)
  const [best] = scores
  return {
    chosen: best === undefined || best.weight === 0 ? undefined : best.offer.label,
    rdfFirst: rdfFirst && scores.some(({ offer, weight }) => offer.rdf && weight > 0),
    scores: scores.map(({ match, offer, weight }) => ({
      label: offer.label,
      mediaType: offer.mediaType,
      match,
      weight,
    })),
  }
}
