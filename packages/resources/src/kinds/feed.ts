import {
  changesOn,
  describeFeed,
  describeFeedPage,
  feedPageCount,
  isClosed,
  writeAtom,
} from '@kommunalgraph/catalog'
import { type PageLanguage, pathOf } from '@kommunalgraph/model'
import { feedPage, pageWords } from '@kommunalgraph/site'
import { defineDocument, type FileKind, type Subject } from '../resource.ts'
import { found, graphBodies, notFound } from './common.ts'

const path = 'feed'
const pageAddress = [path, { name: 'page', spelling: 'word' }] as const
const pathOfPage = (page: number): string => pathOf(pageAddress, { page: String(page) })

/** No format of triples: members are named graphs. */
function memberBodies<S extends Subject>(describe: Parameters<typeof graphBodies<S>>[0]) {
  const { 'json-ld': jsonLd, 'n-quads': nQuads, trig } = graphBodies(describe)
  return { trig, 'json-ld': jsonLd, 'n-quads': nQuads }
}

/** So many pages are listed, and so many changes read, within some milliseconds. */
const few = { pages: 20, changes: 5 }

/** Changes that people are shown at the root. */
const shown = 50

/** What changed, as a stream of events: its root says where it begins. */
export const feed = defineDocument({
  name: 'feed',
  summary: {
    de: 'Änderungen als Ereignisstrom (LDES): der Anfang',
    en: 'Changes as an event stream (LDES): where it begins',
  },
  address: [path],
  readers: 'programs',
  first: 'trig',
  cache: 'brief',
  isLong: (release) => feedPageCount(release) > few.pages,
  open: (release) => found({ path, licence: release.network.licences.metadata }),
  bodies: {
    html: (_, context) => feedPage(context, { changes: context.release.latest(shown) }),
    ...memberBodies((_, release) => describeFeed(release)),
  },
  markup: () => [],
  paths: () => [path],
  navigation: [{ path, foot: pageWords.feed.title }],
  things: { [path]: () => ['feed', 'mitglied'] },
})

interface FeedPageSubject extends Subject {
  readonly page: number
}

/** The pages of the feed: full ones never change, the last one grows. */
export const feedPages = defineDocument({
  name: 'feed-pages',
  summary: {
    de: 'Änderungen als Ereignisstrom (LDES): eine Seite',
    en: 'Changes as an event stream (LDES): a page',
  },
  address: pageAddress,
  readers: 'programs',
  first: 'trig',
  cache: 'brief',
  isLong: (release) => release.changes(0, few.changes + 1).length > few.changes,
  open: (release, { params }) => {
    const page = /^[1-9]\d{0,8}$/.test(params.page) ? Number(params.page) : 0
    if (page === 0 || page > feedPageCount(release)) return notFound()
    return found<FeedPageSubject>({
      path: pathOfPage(page),
      licence: release.network.licences.metadata,
      // A full page is the same in every later release.
      ...(isClosed(release, page) && { cache: 'immutable', version: `feed ${page}` }),
      page,
    })
  },
  bodies: {
    html: ({ page }, context) =>
      feedPage(context, { changes: changesOn(context.release, page).toReversed(), number: page }),
    ...memberBodies(({ page }: FeedPageSubject, release) => describeFeedPage(release, page)),
  },
  markup: () => [],
  paths: (release) =>
    Array.from({ length: feedPageCount(release) }, (_, index) => pathOfPage(index + 1)),
  inSitemap: false,
})

const atomType = 'application/atom+xml'

const atomIn = (language: PageLanguage): FileKind => ({
  name: `atom-${language}`,
  summary: { de: 'Die neuesten Änderungen (Atom)', en: 'The newest changes (Atom)' },
  address: [...(language === 'de' ? [] : [language]), 'feed.atom'],
  mediaType: `${atomType}; charset=utf-8`,
  cache: 'brief',
  text: (release) =>
    release?.network.languages.includes(language) ? writeAtom(release, language) : undefined,
})

/** The newest changes for feed readers, in both languages. */
export const atom: readonly FileKind[] = [atomIn('de'), atomIn('en')]
