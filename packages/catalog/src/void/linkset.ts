import type { Link, Message } from '@kommunalgraph/model'

/** One context of a linkset: what its links start from. */
export interface LinkContext {
  readonly anchor: string
  readonly links: readonly (Link & { readonly title?: Message })[]
}

/** A link's target as RFC 9264 writes it: attributes that may be repeated are lists. */
const toTarget = ({ href, hreflang, title, type }: LinkContext['links'][number]) => ({
  href,
  ...(type !== undefined && { type }),
  ...(hreflang !== undefined && { hreflang: [hreflang] }),
  ...(title !== undefined && {
    'title*': [
      { value: title.de, language: 'de' },
      { value: title.en, language: 'en' },
    ],
  }),
})

/** Links as `application/linkset+json` (RFC 9264, section 4.2): a member per relation, all targets absolute. */
export function writeLinkset(contexts: readonly LinkContext[]): string {
  const linkset = contexts.map(({ anchor, links }) => ({
    anchor,
    ...Object.fromEntries(
      [...Map.groupBy(links, ({ rel }) => rel)].map(([rel, same]) => [rel, same.map(toTarget)]),
    ),
  }))
  return `${JSON.stringify({ linkset }, null, 2)}\n`
}
