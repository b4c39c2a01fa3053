import { type FormatScore, type Offer, rankOffers } from './ranking.ts'
import { remember } from './remember.ts'

export type { Offer } from './ranking.ts'

/** What a client gets. */
export interface Choice<O extends Offer> {
  readonly offer: O
  /**
   * The forms of JSON-LD asked for: IRIs that we know, separated by spaces, in the client's order,
   * as they may stand in `profile="…"` of the answer. Undefined for other types, and without any.
   */
  readonly jsonLdProfile: string | undefined
}

const JSON_LD = 'application/ld+json'
const JSON_LD_FORMS: ReadonlySet<string> = new Set([
  'http://www.w3.org/ns/json-ld#expanded',
  'http://www.w3.org/ns/json-ld#compacted',
  'http://www.w3.org/ns/json-ld#flattened',
])

/**
 * Pick the representation a client prefers.
 *
 * @param accept - the raw header; undefined when the client sent none (then the first offer wins)
 * @param offers - what the route can send, best first; a route with one offer does not negotiate
 * @returns the winner, or undefined when every offer is refused: the caller answers 406
 * @example negotiate('text/turtle;charset=utf-8', formats)?.offer.name // 'turtle'
 * @remarks Pure, never throws, linear in the header. Source: docs/http.md, section 2.
 */
export function negotiate<O extends Offer>(
  accept: string | undefined,
  offers: readonly O[],
): Choice<O> | undefined {
  const [best] = rankOffers(accept, offers).scores
  if (best === undefined || best.weight === 0) return undefined
  return { offer: best.offer, jsonLdProfile: jsonLdProfile(best) }
}

/** `negotiate` for one route, which remembers the answers to the headers it met lately. */
export function negotiator<O extends Offer>(
  offers: readonly O[],
): (accept: string | undefined) => Choice<O> | undefined {
  return remember((accept) => negotiate(accept, offers))
}

/** The value is a list, even where it holds one form only. Source: JSON-LD 1.1, section 6. */
function jsonLdProfile({ offer, match, member }: FormatScore<Offer>): string | undefined {
  if (match !== 'name' || offer.mediaType !== JSON_LD) return undefined
  const asked = new Set(member?.parameters.get('profile')?.split(/\s+/))
  const known = [...asked].filter((form) => JSON_LD_FORMS.has(form))
  return known.length > 0 ? known.join(' ') : undefined
}
