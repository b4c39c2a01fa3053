import {
  changesOn,
  describeFeed,
  describeFeedPage,
  feedPageCount,
  isClosed,
  writeAtom,
} from '@kommunalgraph/catalog'
import type { PageLanguage, Release } from '@kommunalgraph/model'
import type { FormatName } from '@kommunalgraph/rdf'
import { feedPage } from '@kommunalgraph/site'
import type { DocumentKind, FileKind, Subject } from '../resource.ts'
import { found, notFound } from './common.ts'

/** No format of triples: members are named graphs. */
const formats: readonly FormatName[] = ['html', 'trig', 'json-ld', 'n-quads']

/** So many pages are listed, and so many changes read, within some milliseconds. */
const few = { pages: 20, changes: 5 }

/** Changes that people are shown at the root. */
const shown = 50

/** What changed, as a stream of events: its root says where it begins. */
export const feed: DocumentKind = {
  name: 'feed',
  pattern: 'feed',
  readers: 'programs',
  formats,
  first: 'trig',
  cache: 'brief',
  isLong: (release) => feedPageCount(release) > few.pages,
  open: (release) =>
    found({
      path: 'feed',
      licence: release.network.licences.metadata,
      quads: () => describeFeed(release),
      markup: () => [],
      page: (context) => feedPage(context, { changes: release.latest(shown) }),
    }),
  paths: () => ['feed'],
}

function pageSubject(release: Release, page: number): Subject {
  const closed = isClosed(release, page)
  return {
    path: `feed/${page}`,
    licence: release.network.licences.metadata,
    // A full page is the same in every later release.
    ...(closed && { cache: 'immutable', version: `feed ${page}` }),
    quads: () => describeFeedPage(release, page),
    markup: () => [],
    page: (context) =>
      feedPage(context, { changes: changesOn(release, page).toReversed(), number: page }),
  }
}

/** The pages of the feed: full ones never change, the last one grows. */
export const feedPages: DocumentKind = {
  name: 'feed-pages',
  pattern: 'feed/:page',
  readers: 'programs',
  formats,
  first: 'trig',
  cache: 'brief',
  isLong: (release) => release.changes(0, few.changes + 1).length > few.changes,
  open: (release, { params: { page = '' } }) => {
    const number = /^[1-9]\d{0,8}$/.test(page) ? Number(page) : 0
    const exists = number > 0 && number <= feedPageCount(release)
    return exists ? found(pageSubject(release, number)) : notFound()
  },
  paths: (release) =>
    Array.from({ length: feedPageCount(release) }, (_, index) => `feed/${index + 1}`),
}

const atomType = 'application/atom+xml'

const atomIn = (language: PageLanguage): FileKind => ({
  name: `atom-${language}`,
  path: `${language === 'de' ? '' : `${language}/`}feed.atom`,
  mediaType: `${atomType}; charset=utf-8`,
  cache: 'brief',
  text: (release) => release && writeAtom(release, language),
})

/** The newest changes for feed readers, in both languages. */
export const atom: readonly FileKind[] = [atomIn('de'), atomIn('en')]
