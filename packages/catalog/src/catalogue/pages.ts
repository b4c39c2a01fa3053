import type { ListEntry, Slug, Snapshot } from '@kommunalgraph/model'
import type { Base, Iri } from '@kommunalgraph/rdf'
import { type ApplicationProfile, defaultProfile } from '../profiles/profiles.ts'

/**
 * Municipalities on a page of the catalogue. A page holds up to 20 MB in its longest format, N-Triples, which takes
 * some 30 kB a dataset: networks of this size and below are one page, which every harvester reads.
 */
export const datasetsPerPage = 500

/** Which page of the catalogue, in which application profile. */
export interface PageChoice {
  readonly profile: ApplicationProfile
  /** Counts from 1. */
  readonly page: number
  /** The release that all pages of one run come from, where the address names it. */
  readonly stand?: number | undefined
  /** Municipalities on a page. */
  readonly size?: number
}

export const pageCount = ({ count }: Pick<Snapshot, 'count'>, size = datasetsPerPage): number =>
  Math.max(1, Math.ceil(count / size))

/** The query of a page's address; what goes without saying is not said, so that a page has one address. */
export function pageQuery({ page, profile, stand }: PageChoice): string {
  const query = new URLSearchParams()
  if (profile !== defaultProfile) query.set('profil', profile.name)
  if (page > 1) query.set('seite', String(page))
  if (stand !== undefined) query.set('stand', String(stand))
  return query.size > 0 ? `?${query}` : ''
}

/** A page's address in one format: CKAN reads all pages by the media type of the first. */
export const pageAddress = (base: Base, choice: PageChoice, extension?: string): Iri =>
  `${base}katalog${extension === undefined ? '' : `.${extension}`}${pageQuery(choice)}`

/** Where pages begin, as far as they were walked: harvesters read them one after another. */
const borders = new WeakMap<Snapshot, Map<string, Slug | undefined>>()

function bordersOf(snapshot: Snapshot): Map<string, Slug | undefined> {
  const known = borders.get(snapshot) ?? new Map<string, Slug | undefined>()
  borders.set(snapshot, known)
  return known
}

/** The municipalities of a page, in the order of their addresses. */
export function entriesOn(snapshot: Snapshot, page: number, size: number): readonly ListEntry[] {
  const known = bordersOf(snapshot)
  let at = page
  while (at > 1 && !known.has(`${at} ${size}`)) at--
  let entries = snapshot.entries(known.get(`${at} ${size}`), size)
  for (; at < page; at++) {
    const border = entries.at(-1)?.slug
    known.set(`${at + 1} ${size}`, border)
    if (border === undefined) return []
    entries = snapshot.entries(border, size)
  }
  return entries
}
