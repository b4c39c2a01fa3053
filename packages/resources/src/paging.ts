import type { Link, Release } from '@kommunalgraph/model'
import type { Iri } from '@kommunalgraph/rdf'
import { number } from './json-schema.ts'
import type { QueryParameter } from './resource.ts'

/** The page of a sequence, counted from 1. */
export const pageParameter = (count: (release: Release) => number): QueryParameter => ({
  name: 'seite',
  meaning: { de: 'Die Seite, von 1 an.', en: 'The page, counted from 1.' },
  value: (release) => number(1, count(release)),
})

/** Where the first, the previous, the next and the last page are; nothing where there is only one (RFC 8288). */
export function pageLinks(page: number, pages: number, at: (page: number) => Iri): readonly Link[] {
  if (pages < 2) return []
  return [
    { rel: 'first', href: at(1) },
    ...(page > 1 ? [{ rel: 'prev', href: at(page - 1) }] : []),
    ...(page < pages ? [{ rel: 'next', href: at(page + 1) }] : []),
    { rel: 'last', href: at(pages) },
  ]
}
