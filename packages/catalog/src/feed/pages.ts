import type { Change, Release } from '@kommunalgraph/model'
import type { Instant, Iri } from '@kommunalgraph/rdf'

/** Changes on a page: some hundred kilobytes, and a first fetch of a whole network in a few requests. */
export const feedPageSize = 100

/** The cursor of the newest change; 0 before the first. */
const newestCursor = (release: Release): number => release.latest(1)[0]?.cursor ?? 0

/**
 * How many pages the feed has; none before the first change.
 *
 * A page holds the changes of so many cursors, so that what is on a page never depends on what comes later.
 */
export const feedPageCount = (release: Release, size = feedPageSize): number =>
  Math.ceil(newestCursor(release) / size)

/** Whether a page is full: then it never changes again. */
export const isClosed = (release: Release, page: number, size = feedPageSize): boolean =>
  newestCursor(release) >= page * size

/** The changes of a page, oldest first. */
export const changesOn = (release: Release, page: number, size = feedPageSize): readonly Change[] =>
  release.changes((page - 1) * size, size).filter(({ cursor }) => cursor <= page * size)

/** When the first and the last change of a page happened; undefined where its changes are gone from the log. */
export function spanOf(
  release: Release,
  page: number,
  size = feedPageSize,
): { readonly first: Instant; readonly last: Instant } | undefined {
  const [first] = release.changes((page - 1) * size, 1)
  if (first === undefined || first.cursor > page * size) return undefined
  // Mostly the last cursor of a page has a change: then the page need not be read for it.
  const [end] = release.changes(page * size - 1, 1)
  const last = end?.cursor === page * size ? end : changesOn(release, page, size).at(-1)
  return last && { first: first.instant, last: last.instant }
}

export const feedAddress = ({ base }: Pick<Release, 'base'>, page?: number): Iri =>
  `${base}feed${page === undefined ? '' : `/${page}`}`
