import {
  entriesOn,
  pagesPerFile,
  type SitemapEntry,
  writeSitemap,
  writeSitemapIndex,
} from '@kommunalgraph/catalog'
import { documentPath, type Release, valuesIn } from '@kommunalgraph/model'
import type { DocumentKind, FileKind } from '../resource.ts'

/** So many records are looked at within some milliseconds. */
const few = 100

const folder = 'sitemap'
const noQuery = new URLSearchParams()

/** Municipalities on one page of the sitemap, read in steps so that few are held at once. */
const municipalitiesOn = (release: Release, part: number): SitemapEntry[] =>
  entriesOn(release, part, pagesPerFile).map(({ record, slug }) => ({
    path: documentPath(slug),
    modified: record.modified,
  }))

/** Pages that are not about one municipality: those of kinds with few addresses. */
function otherPages(release: Release, kinds: readonly DocumentKind[]): SitemapEntry[] {
  return kinds
    .filter(({ inSitemap }) => inSitemap !== false)
    .flatMap((kind) =>
      kind.paths(release).map((path) => {
        const params = valuesIn(kind.address, path) ?? {}
        const opened = kind.open(release, { params, query: noQuery })
        return { path, modified: opened.state === 'found' ? opened.subject.modified : undefined }
      }),
    )
}

const partCount = ({ count }: Release): number => Math.ceil(count / pagesPerFile)

const newest = (entries: readonly SitemapEntry[]): string | undefined =>
  entries
    .flatMap(({ modified }) => modified ?? [])
    .sort()
    .at(-1)

/** The parts of a large site: `sitemap/0.xml` has what is about no single municipality. */
function partOf(
  release: Release,
  kinds: readonly DocumentKind[],
  name: string,
): SitemapEntry[] | undefined {
  const number = /^(\d{1,4})\.xml$/.exec(name)?.[1]
  if (number === undefined || Number(number) > partCount(release)) return undefined
  return number === '0' ? otherPages(release, kinds) : municipalitiesOn(release, Number(number))
}

function rootOf(release: Release, kinds: readonly DocumentKind[]): string {
  const others = otherPages(release, kinds)
  if (release.count + others.length <= pagesPerFile)
    return writeSitemap(release, [...others, ...municipalitiesOn(release, 1)])
  const parts = Array.from({ length: partCount(release) }, (_, at) => at + 1)
  return writeSitemapIndex(release, [
    { path: `${folder}/0.xml`, modified: newest(others) },
    ...parts.map((part) => ({ path: `${folder}/${part}.xml` })),
  ])
}

/** The sitemap of all pages that the table of documents knows; from 50,000 addresses on it is an index of parts. */
export function sitemapFiles(kinds: readonly DocumentKind[]): readonly FileKind[] {
  const xml = {
    mediaType: 'application/xml',
    cache: 'document',
    isLong: ({ count }: Release) => count > few,
  } as const
  return [
    {
      name: 'sitemap',
      summary: {
        de: 'Die Adressen aller Seiten für Suchmaschinen',
        en: 'The addresses of all pages for search engines',
      },
      address: ['sitemap.xml'],
      ...xml,
      text: (release) => release && rootOf(release, kinds),
    },
    {
      name: 'sitemap-part',
      summary: { de: 'Ein Teil dieser Adressen', en: 'A part of these addresses' },
      address: [folder, { name: 'part', spelling: 'word' }],
      ...xml,
      text: (release, { part = '' } = {}) => {
        const entries = release && partOf(release, kinds, part)
        return entries && writeSitemap(release, entries)
      },
    },
  ]
}
