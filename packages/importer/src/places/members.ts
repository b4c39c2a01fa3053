import { type Slug, toSlug } from '@kommunalgraph/model'
import type { Claim } from '../draft/draft-part.ts'
import type { SourceSpan } from '../source/source-span.ts'
import type { PlaceIndex } from './place-index.ts'
import { resolve } from './resolve.ts'

/** The members that a text names, by the address of their record; names that mean no single one are left. */
export function membersOf(
  names: readonly SourceSpan[],
  index: PlaceIndex,
): { readonly slugs: readonly Slug[]; readonly claims: readonly Claim[] } {
  const found = names.flatMap((at) => {
    const resolution = resolve(at.text, index)
    return resolution.state === 'one'
      ? [{ at, slug: toSlug(resolution.named.municipality.name) }]
      : []
  })
  const slugs = [...new Set(found.map(({ slug }) => slug))]
  const claims = found.map(({ at, slug }) => ({ at, pointer: `/members/${slugs.indexOf(slug)}` }))
  return { slugs, claims }
}
