import {
  describe,
  documentPath,
  type PageLanguage,
  pageIri,
  type Release,
  type Slug,
  schemaOrgBlock,
} from '@kommunalgraph/model'
import type { PageContext, ProblemText } from '../src/index.ts'
import * as site from '../src/index.ts'
import { musterkreis } from './musterstadt.ts'
import { releaseOf } from './release.ts'

export const languages = ['de', 'en'] as const satisfies readonly PageLanguage[]

const formats = [
  { label: 'Turtle', mediaType: 'text/turtle', ending: '.ttl' },
  { label: 'JSON-LD', mediaType: 'application/ld+json', ending: '.jsonld' },
  { label: 'RDF/XML', mediaType: 'application/rdf+xml', ending: '.rdf' },
  { label: 'CSV', mediaType: 'text/csv', ending: '.csv' },
]

const assets = site.assetsAt(site.readAssets(), '/assets/')

export const contextOf = (
  path: string,
  language: PageLanguage,
  release: Release = releaseOf(),
): PageContext => ({
  release,
  language,
  path,
  assets,
  formats: formats.map(({ ending, ...format }) => ({
    ...format,
    href: `/${path === '' ? 'index' : path}${ending}`,
  })),
})

/** A profile page with its JSON-LD block, as the server sends it. */
export function profile(slug: Slug, language: PageLanguage, release?: Release): string {
  const context = contextOf(documentPath(slug), language, release)
  const record = context.release.record(slug)
  if (record === undefined) throw new Error(`the fixture has no ${slug}`)
  const twin = pageIri(context.release.base, context.path, language === 'de' ? 'en' : 'de')
  const quads = describe(context.release, slug, record)
  return site.profilePage(
    { ...context, block: schemaOrgBlock(quads, language, new Set([twin])) },
    slug,
  )
}

const problems: readonly ProblemText[] = [
  {
    type: 'not-found',
    status: 404,
    title: { de: 'Nicht gefunden', en: 'Not found' },
    explanation: { de: 'Hier ist nichts.\n\nGar nichts.', en: 'There is nothing here.' },
  },
]

const problem = (language: PageLanguage): string => {
  const before = language === 'de' ? '/' : '/en/'
  return site.problemPage(contextOf('kommunen/mustersatdt', language), {
    status: 404,
    title: language === 'de' ? 'Nicht gefunden' : 'Not found',
    detail: language === 'de' ? 'Hier ist nichts.' : 'There is nothing here.',
    suggestions: [{ name: 'Musterstadt', href: `${before}kommunen/musterstadt` }],
    alternates: [{ label: 'Turtle', mediaType: 'text/turtle', href: '/kommunen/musterstadt.ttl' }],
    replacedBy: { name: 'Musterkreis', href: `${before}kommunen/musterkreis` },
  })
}

const list = (language: PageLanguage, page: number, size: number): string => {
  const context = contextOf('kommunen', language)
  return site.listPage(context, context.release.list({ page, size }))
}

/** More municipalities of one kind than a page names. */
const many = releaseOf(
  Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`ort-${index + 1}`, musterkreis])),
)

/** Every kind of page, by what it is called in the tests. */
export const pages = {
  start: (language: PageLanguage) => site.startPage(contextOf('', language)),
  list: (language: PageLanguage) => list(language, 1, 500),
  'middle of a list': (language: PageLanguage) => list(language, 2, 1),
  profile: (language: PageLanguage) => profile('musterstadt', language),
  'profile in German only': (language: PageLanguage) => profile('musterdorf', language),
  'smallest profile': (language: PageLanguage) => profile('abc', language),
  scheme: (language: PageLanguage) =>
    site.schemePage(contextOf('def/fields-of-action', language), 'fields-of-action'),
  'ordered scheme': (language: PageLanguage) =>
    site.schemePage(contextOf('def/phases', language), 'phases'),
  measures: (language: PageLanguage) =>
    site.schemePage(contextOf('def/measures', language), 'measures'),
  'much used scheme': (language: PageLanguage) =>
    site.schemePage(contextOf('def/kinds', language, many), 'kinds'),
  sources: (language: PageLanguage) => site.sourcesPage(contextOf('def/sources', language)),
  cube: (language: PageLanguage) => site.cubePage(contextOf('def/population', language)),
  problems: (language: PageLanguage) =>
    site.problemsPage(contextOf('def/problems', language), problems),
  problem,
} as const satisfies Readonly<Record<string, (language: PageLanguage) => string>>

export type PageName = keyof typeof pages

/** One row per page and language, for `it.each`. */
export const everyPage = Object.keys(pages).flatMap((name) =>
  languages.map((language) => ({ name: name as PageName, language })),
)
