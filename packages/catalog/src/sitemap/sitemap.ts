import {
  type Network,
  type PageLanguage,
  pageIri,
  resourceIri,
  type Snapshot,
} from '@kommunalgraph/model'
import { escapeMarkup, startOfDate } from '@kommunalgraph/rdf'

/** A page that search engines may show: its path without base and language, and when its data changed. */
export interface SitemapEntry {
  readonly path: string
  /** A day or instant; absent where it is not known. */
  readonly modified?: string | undefined
}

/** The protocol allows so many addresses in one file; every page is there once for each language. */
const addressesPerFile = 50_000

const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

/** As W3C's profile of ISO 8601 has it; a month or year is the first instant of it. */
const lastmod = (modified: string | undefined): string =>
  modified === undefined || Number.isNaN(startOfDate(modified))
    ? ''
    : `<lastmod>${escapeMarkup(modified)}</lastmod>\n`

interface Site extends Pick<Snapshot, 'base'> {
  readonly network: Pick<Network, 'languages'>
}

/** A page in one language, with the addresses of all: German stands for those whose language we do not have. */
function writeEntry(
  { base, network: { languages } }: Site,
  { modified, path }: SitemapEntry,
  language: PageLanguage,
): string {
  const at = (each: PageLanguage) => escapeMarkup(pageIri(base, path, each))
  const alternates =
    languages.length === 1
      ? []
      : [...languages.map((each) => [each, at(each)]), ['x-default', at('de')]]
  const links = alternates.map(
    ([hreflang, href]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>\n`,
  )
  return `<url>\n<loc>${at(language)}</loc>\n${lastmod(modified)}${links.join('')}</url>\n`
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A sitemap of pages in every language of the site. */
export function writeSitemap(site: Site, entries: readonly SitemapEntry[]): string {
  const urls = entries.flatMap((entry) =>
    site.network.languages.map((language) => writeEntry(site, entry, language)),
  )
  return `${head}<urlset ${namespaces}>\n${urls.join('')}</urlset>\n`
}

/** How many pages fit into one file, in two languages. */
export const pagesPerFile = addressesPerFile / 2

/** The index of several files. */
export function writeSitemapIndex(
  { base }: Pick<Snapshot, 'base'>,
  parts: readonly { readonly path: string; readonly modified?: string | undefined }[],
): string {
  const files = parts.map(
    ({ modified, path }) =>
      `<sitemap>\n<loc>${escapeMarkup(resourceIri(base, path))}</loc>\n${lastmod(modified)}</sitemap>\n`,
  )
  const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
  return `${head}<sitemapindex ${namespace}>\n${files.join('')}</sitemapindex>\n`
}

/** Everything may be read; data files are kept out of search results by header, never by Disallow. */
export const writeRobots = ({ base }: Pick<Snapshot, 'base'>): string =>
  `User-agent: *\nDisallow:\n\nSitemap: ${resourceIri(base, 'sitemap.xml')}\n`
