import type { Instant } from '../dates.ts'
import type { Iri } from '../iri.ts'

/** A link of a list of links; several relations stand in one value, as the examples of RFC 7089 have them. */
export interface ListedLink {
  readonly href: Iri
  readonly rel: string
  readonly type?: string
  readonly from?: Instant
  readonly until?: Instant
  readonly datetime?: Instant
}

const attributes = ['rel', 'type'] as const
const dates = ['from', 'until', 'datetime'] as const

/** As HTTP writes dates, to the second. */
const toDate = (instant: Instant | undefined): string | undefined =>
  instant && new Date(instant).toUTCString()

/**
 * Write links as a document, one per line (RFC 6690, section 2).
 *
 * Every value is made by us from IRIs, media types and dates, none of which holds a quote.
 */
export function writeLinkFormat(links: readonly ListedLink[]): string {
  const lines = links.map((link) => {
    const values = [
      ...attributes.map((name) => [name, link[name]] as const),
      ...dates.map((name) => [name, toDate(link[name])] as const),
    ]
    const given = values.flatMap(([name, value]) => (value ? [`${name}="${value}"`] : []))
    return [`<${link.href}>`, ...given].join('; ')
  })
  return `${lines.join(',\n')}\n`
}
