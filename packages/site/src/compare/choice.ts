import { type Release, type Slug, toSlug } from '@kommunalgraph/model'

/** More columns do not fit beside each other. */
export const mostCompared = 4

/** An address, another name of the same municipality, or what its name is in any language. */
function resolve(release: Release, word: string): Slug | undefined {
  const slug = toSlug(word)
  if (release.record(slug)) return slug
  const other = release.resolve('alias', slug)
  if (other !== undefined && release.record(other)) return other
  const isName = (found: Slug) => {
    const { de, en } = release.record(found)?.name ?? {}
    return [de, en].some((name) => name?.toLowerCase() === word.toLowerCase())
  }
  return release.find(word, 2).find((found) => found.slug && isName(found.slug))?.slug
}

/** What may stand in the place of a word that is no municipality. */
const near = (release: Release, word: string): string => {
  const names = release.suggest(word)
  return (names.length > 0 ? names : release.entries(undefined, 3).map(({ slug }) => slug)).join(
    ', ',
  )
}

/**
 * The municipalities that an address names: `mit=a,b`, or `mit=a&mit=b` as a form sends it.
 *
 * None or one is no error: then the page asks for more.
 */
export function readComparison(
  release: Release,
  query: URLSearchParams,
):
  | { readonly ok: true; readonly slugs: readonly Slug[] }
  | { readonly ok: false; readonly permitted: string } {
  const words = query
    .getAll('mit')
    .flatMap((value) => value.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const slugs = new Set<Slug>()
  for (const word of words) {
    const slug = resolve(release, word)
    if (slug === undefined) return { ok: false, permitted: near(release, word) }
    slugs.add(slug)
  }
  if (slugs.size > mostCompared) return { ok: false, permitted: `1–${mostCompared} × {slug}` }
  return { ok: true, slugs: [...slugs] }
}

/** The query of a comparison's address, in the order of its columns. */
export const compareQuery = (slugs: readonly Slug[]): string =>
  slugs.length === 0 ? '' : `?mit=${slugs.join(',')}`
