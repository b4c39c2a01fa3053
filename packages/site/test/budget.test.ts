import { brotliCompressSync } from 'node:zlib'
import { documentPath, recordSchema, type Slug } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import * as site from '../src/index.ts'
import { all } from './dom.ts'
import { musterstadt } from './musterstadt.ts'
import { contextOf, everyPage, pages } from './pages.ts'
import { releaseOf } from './release.ts'

/** As many as a page of the list holds, all over the state, with all that the list shows. */
const crowd = releaseOf(
  Object.fromEntries(
    Array.from({ length: 500 }, (_, index): [Slug, typeof musterstadt] => [
      `probe-${index}`,
      recordSchema.parse({
        ...musterstadt,
        name: { de: `Probestadt ${index}`, en: `Trial City ${index}` },
        location: { lat: 50.5 + (index % 23) / 12, lon: 6.2 + ((index * 7) % 40) / 14 },
      }),
    ]),
  ),
)

const compressed = (html: string): number => brotliCompressSync(html).length

describe('a page', () => {
  it.each(everyPage)('is small: $name in $language', ({ language, name }) => {
    const html = pages[name](language)
    expect(compressed(html)).toBeLessThanOrEqual(30_000)
    const loaded = ['img', 'script'].flatMap((tag) => all(html, tag)).length
    const linked = all(html, 'link').filter((each) =>
      each.attrs.some(({ name, value }) => name === 'rel' && /stylesheet|icon/.test(value)),
    ).length
    expect(1 + loaded + linked).toBeLessThanOrEqual(10)
  })

  it('of the list is small even when it is full, with a map', () => {
    const state = { where: {}, page: 1, map: true }
    const page = crowd.list({ ...state, size: 500 })
    const context = contextOf('kommunen?ansicht=karte', 'en', crowd)
    const html = site.municipalityListPage(context, page, state)
    expect(html).toContain(documentPath('probe-499'))
    expect(compressed(html)).toBeLessThanOrEqual(30_000)
  })

  it('of the start is small however many take part', () => {
    expect(compressed(site.startPage(contextOf('', 'de', crowd)))).toBeLessThanOrEqual(30_000)
  })
})
