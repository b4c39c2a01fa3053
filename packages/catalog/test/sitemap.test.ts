import { describe, expect, it } from 'vitest'
import { writeRobots, writeSitemap, writeSitemapIndex } from '../src/sitemap/sitemap.ts'
import { base } from './snapshot.ts'

const entries = [
  { path: '' },
  { path: 'kommunen/ahlen', modified: '2026-11-22' },
  { path: 'def/a&b', modified: '2026-11-20T08:00:00.123Z' },
]
const siteIn = (...languages: readonly ('de' | 'en')[]) => ({
  base,
  network: { languages },
})
const text = writeSitemap(siteIn('de', 'en'), entries)
const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, value]) => value)

describe('a sitemap', () => {
  it('has every page in both languages', () => {
    expect(found(/<loc>(.*?)<\/loc>/g)).toEqual([
      base,
      `${base}en/`,
      `${base}kommunen/ahlen`,
      `${base}en/kommunen/ahlen`,
      `${base}def/a&amp;b`,
      `${base}en/def/a&amp;b`,
    ])
  })

  it('tells each page its twin, and that German stands for all others', () => {
    const links = found(/hreflang="([^"]+)"/g)
    expect(links).toEqual(Array.from({ length: 6 }, () => ['de', 'en', 'x-default']).flat())
  })

  it('has no twins where the site speaks one language', () => {
    const german = writeSitemap(siteIn('de'), entries)
    expect(german).not.toMatch(/hreflang|\/en\//)
    expect(german.match(/<loc>/g)).toHaveLength(3)
  })

  it('dates what has a date, by the data and never by the day of writing', () => {
    expect(found(/<lastmod>(.*?)<\/lastmod>/g)).toEqual([
      ...Array(2).fill('2026-11-22'),
      ...Array(2).fill('2026-11-20T08:00:00.123Z'),
    ])
    expect(text).not.toMatch(/priority|changefreq/)
  })

  it('of many pages is an index of files', () => {
    const index = writeSitemapIndex({ base }, [
      { path: 'sitemap/0.xml', modified: '2026-11-22' },
      { path: 'sitemap/1.xml' },
    ])
    expect(index).toContain(`<loc>${base}sitemap/1.xml</loc>`)
    expect(index.match(/<sitemap>/g)).toHaveLength(2)
  })
})

it('robots.txt forbids nothing and leads to the sitemap', () => {
  expect(writeRobots({ base })).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${base}sitemap.xml\n`)
})
