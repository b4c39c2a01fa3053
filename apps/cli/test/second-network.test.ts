import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, start, temporaryFolder } from './program.ts'
import { register } from './register.ts'
import { ofTheDemonstration, secondNetwork } from './second-network.ts'
import { answerOf, environment, freePort, until } from './served.ts'

/* Another network is as good a network as the one that is shipped: pages, formats, catalogue and commands. */

/** DCAT-AP.de's list of levels has this name for districts of all states; it is theirs. */
const withoutLevelName = (text: string): string =>
  text.replaceAll(/prefLabel[^\n]{0,24}Kreis(?=[<"])/g, '')

/** The district without its only contact. */
async function withoutContacts(data: string): Promise<void> {
  const file = join(data, 'municipalities/landkreis-musterland.yaml')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^contacts:\n {2}- .*\n/m, ''))
}

describe('a second network', () => {
  it('is checked, published and served, and nothing in it speaks of the first one', async () => {
    const data = await secondNetwork()
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

  it('is what every command works on, and none of them speaks of the first one', async () => {
    const data = await secondNetwork()
    const folder = await temporaryFolder()
    const port = await freePort()
    const settings = await environment({
      DATA_DIR: data,
      PORT: String(port),
      LC_ALL: 'de_DE.UTF-8',
    })
    const at = (name: string): string => join(folder, name)
    await writeFile(at('GV100AD.txt'), register)
    await writeFile(at('seite.txt'), 'Markt Musterau\n\nEinwohnerzahl: 2.900 (Stand: 31.12.2021)\n')
    await writeFile(at('zahlen.csv'), 'key;people\n09999003;2950\n')
    await writeFile(
      at('spalten.yaml'),
      'key: key\ndate: { value: 2022-12-31 }\nfigures: [{ column: people, measure: population }]\nsource: { id: probe, title: { de: Probe }, licence: cc-zero }\n',
    )
    const calls: readonly (readonly string[])[] = [
      ['check'],
      ['check', '--format', 'sarif'],
      ['import', at('seite.txt'), '--data', data],
      ['reference', at('GV100AD.txt'), '--states', '14', '--out', at('gebiete.csv')],
      ['figures', at('zahlen.csv'), '--data', data, '--mapping', at('spalten.yaml')],
      ['schema', '--data', data, at('schema')],
      ['publish', '--dry-run', '--format', 'markdown'],
      ['publish'],
      ['publish', '--dry-run', '--format', 'json'],
      ['backup', at('copy.sqlite')],
      ['verify-store', at('copy.sqlite')],
      ['erase', 'landkreis-musterland', '--contact', '1'],
      ['verify-store'],
      ['quality', '--data', data],
    ]
    for (const words of calls) {
      // What is to be erased goes out of the file first.
      if (words[0] === 'erase') await withoutContacts(data)
      const { code, err, out } = await run(words, settings)
      expect([words, code, err, out]).toEqual([words, 0, expect.anything(), expect.anything()])
      expect([words, ofTheDemonstration.exec(out + err)?.[0]]).toEqual([words, undefined])
    }
    const left = await readFile(join(settings.STATE_DIR, 'release.sqlite'))
    expect(left.includes('Erika Mustermann')).toBe(false)
    start(['serve', '--watch'], settings)
    const page = `http://localhost:${port}/kommunen/musterau`
    expect(await (await answerOf(page)).text()).toContain('2.950')
    const file = join(data, 'municipalities/musterau.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace('value: 2950', 'value: 2960'))
    const shown = await until(page, async (answer) =>
      (await answer.clone().text()).includes('2.960'),
    )
    expect(await shown.text()).not.toMatch(ofTheDemonstration)
    const written = (
      await readdir(join(data, '..'), { recursive: true, withFileTypes: true })
    ).filter((entry) => entry.isFile() && !/\.(?:woff2|sqlite)/.test(entry.name))
    for (const { name, parentPath } of written) {
      const text = await readFile(join(parentPath, name), 'utf8')
      expect([name, ofTheDemonstration.exec(text)?.[0]]).toEqual([name, undefined])
    }
  })
})
