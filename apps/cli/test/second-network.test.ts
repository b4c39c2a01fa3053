import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, start } from './program.ts'
import { ofTheDemonstration, secondNetwork } from './second-network.ts'
import { answerOf, environment, freePort, until } from './served.ts'

/* Another network is as good a network as the one that is shipped: pages, formats, catalogue and commands. */

/** DCAT-AP.de's list of levels has this name for districts of all states; it is theirs. */
const withoutLevelName = (text: string): string =>
  text.replaceAll(/prefLabel[^\n]{0,24}Kreis(?=[<"])/g, '')

describe('a second network', () => {
  it('is checked, published and served, and nothing in it speaks of the first one', async () => {
    const data = await secondNetwork()
    await rm(join(data, 'municipalities/musterstadt.yaml'))
    const port = await freePort()
    const settings = await environment({ DATA_DIR: data, PORT: String(port) })
    const said = [
      await run(['check'], settings),
      await run(['publish', '--dry-run'], settings),
      await run(['publish'], settings),
      await run(['verify-store'], settings),
      await run(['quality', '--data', data], settings),
    ]
    for (const { code, err, out } of said) {
      expect([code, err, out]).toEqual([0, expect.anything(), expect.anything()])
      expect(out + err).not.toMatch(ofTheDemonstration)
    }
    start(['serve'], settings)
    const base = `http://localhost:${port}/`
    const sitemap = await (await answerOf(`${base}sitemap.xml`)).text()
    expect(sitemap).not.toMatch(/hreflang|\/en\//)
    const pages = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page = '']) => page)
    expect(pages.length).toBeGreaterThan(20)
    const others = [
      ...[
        'katalog.rdf?profil=dcat-ap-3',
        'katalog.ttl?profil=dcat-ap-2',
        'feed.atom',
        'robots.txt',
      ],
      ...['.well-known/void', 'vergleich?k=musterdorf&k=probenhausen', 'id/ags/09999', 'nichts'],
    ].map((path) => `${base}${path}`)
    const seen = new Set<string>()
    const found: string[] = []
    for (const page of [...pages, ...others]) {
      const answer = await fetch(page, { headers: { accept: 'text/html' } })
      const text = await answer.text()
      const links = [...text.matchAll(/<link rel="alternate" type="[^"]+"[^>]* href="([^"]+)"/g)]
      const texts = new Map([[page, text]])
      for (const [, href = ''] of links) {
        const address = new URL(href.replaceAll('&amp;', '&'), page).href
        if (seen.has(address)) continue
        seen.add(address)
        const other = await until(address, ({ status }) => status !== 503)
        expect([address, other.status]).toEqual([address, 200])
        texts.set(address, await other.text())
      }
      for (const [address, each] of texts) {
        const word = ofTheDemonstration.exec(withoutLevelName(each))
        if (word) found.push(`${address}: …${each.slice(word.index - 60, word.index + 40)}…`)
        if (/hreflang|href="\/en\//.test(each)) found.push(`${address}: English`)
      }
    }
    expect(found).toEqual([])
    for (const path of ['en/', 'en/kommunen', 'en/kommunen/musterdorf', 'en/feed.atom'])
      expect([path, (await fetch(`${base}${path}`)).status]).toEqual([path, 404])
    expect(seen.size).toBeGreaterThan(60)
  })
})
