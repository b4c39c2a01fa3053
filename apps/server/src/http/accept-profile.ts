import { bestByName, parseWeightedList } from './weighted-list.ts'

/**
 * Which of our profiles a client prefers (Content Negotiation by Profile, section 7.1).
 *
 * @param header - `<IRI>;q=1, <IRI>;q=0.6`; what is no IRI in brackets is a word of other systems and ignored
 * @param offers - best first
 * @returns undefined where none of ours is named: then the default is sent, and nothing is refused
 */
export function chooseProfile<T extends { readonly iri: string }>(
  header: string | undefined,
  offers: readonly T[],
): T | undefined {
  if (header === undefined) return undefined
  const named = bestByName(parseWeightedList(header))
  const weighed = offers.map((offer) => ({
    offer,
    weight: named.get(`<${offer.iri.toLowerCase()}>`)?.weight ?? 0,
  }))
  // Sorting is stable: of equals, the first of ours wins.
  const [best] = weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return best?.offer
}
