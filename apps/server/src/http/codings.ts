import { remember } from './remember.ts'
import { bestByName, parseWeightedList } from './weighted-list.ts'

/** How the bytes of a representation may be coded on the way. */
export type Coding = 'br' | 'gzip' | 'identity'

/** Every coding, the one that we like best first: of pages, which are coded when they are made. */
const CODINGS: readonly Coding[] = ['br', 'gzip', 'identity']

/** Data lie there as gzip, and are sent so or inflated (docs/decisions/0043). */
const DATA_CODINGS: readonly Coding[] = ['gzip', 'identity']

/** The names under which a header may mean a coding; the first that occurs decides. */
const NAMES: Readonly<Record<Coding, readonly string[]>> = {
  br: ['br', '*'],
  gzip: ['gzip', 'x-gzip', '*'],
  identity: ['identity', '*'],
}

/** What identity is worth where nobody mentions it: less than anything asked for, yet not refused. */
const UNMENTIONED: Readonly<Record<Coding, number>> = { br: 0, gzip: 0, identity: Number.MIN_VALUE }

/**
 * Pick the content coding a client prefers.
 *
 * @param acceptEncoding - the raw header; missing or empty means identity
 * @param available - how this representation is kept, best first: this order decides between equals
 * @returns identity also where the header refuses it and nothing else is left. RFC 9110, section
 * 12.5.3, would allow 415 or 406; plain bytes help everybody, and who cannot take them is unknown.
 * @remarks Source: RFC 9110, sections 8.4.1.3 (`x-gzip`) and 12.5.3. Never throws.
 */
export function chooseCoding(
  acceptEncoding: string | undefined,
  available: readonly Coding[] = CODINGS,
): Coding {
  const members = bestByName(parseWeightedList(acceptEncoding ?? ''))
  const weigh = (coding: Coding) => {
    const name = NAMES[coding].find((known) => members.has(known))
    return name === undefined ? UNMENTIONED[coding] : (members.get(name)?.weight ?? 0)
  }
  const [best] = available
    .map((coding) => ({ coding, weight: weigh(coding) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return best?.coding ?? 'identity'
}

/** `chooseCoding` for one set of codings, which remembers the headers it met lately. */
export function codingChooser(
  available: readonly Coding[] = CODINGS,
): (acceptEncoding: string | undefined) => Coding {
  return remember((acceptEncoding) => chooseCoding(acceptEncoding, available))
}

/** The coding of a page. */
export const codingOfPage = codingChooser()

/** The coding of anything else that is made of text. */
export const codingOfData = codingChooser(DATA_CODINGS)
