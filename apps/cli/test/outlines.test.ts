import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { end, run, start, temporaryFolder } from './program.ts'
import { secondNetwork } from './second-network.ts'
import { answerOf, environment, freePort, until } from './served.ts'

/* Outlines are files of a network's folder, for its maps and its catalogue; without any there are maps, too. */

const square = (west: number, south: number, size: number): string =>
  JSON.stringify([
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ])

const area = (id: string, ring: string): string =>
  `{"type":"Feature","id":"${id}","geometry":{"type":"Polygon","coordinates":[${ring}]}}`

const geojson = (...features: readonly string[]): string =>
  `{"type":"FeatureCollection","source":{"credit":"© Musteramt","url":"https://amt.example.net/"},
"features":[
${features.join(',\n')}
]}
`

async function withOutlines(): Promise<string> {
  const data = await secondNetwork()
  await rm(join(data, 'municipalities/musterstadt.yaml'), { force: true })
  await mkdir(join(data, 'outlines'))
  const bavaria = geojson(area('land', square(10, 48, 2)), area('09999', square(11, 48.25, 0.75)))
  await writeFile(join(data, 'outlines/09.geojson'), bavaria)
  await writeFile(join(data, 'outlines/14.geojson'), geojson(area('land', square(12.5, 50.5, 2))))
  return data
}

/** What the site of a state folder says, while it is served. */
async function served<T>(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
  ask: (textOf: (path: string, accept?: string) => Promise<string>) => Promise<T>,
): Promise<T> {
  const port = await freePort()
  const child = start(['serve', ...words], { ...settings, PORT: String(port) })
  const ended = end(child)
  const base = `http://localhost:${port}/`
  await answerOf(`${base}healthz`)
  const told = await ask(async (path, accept = '*/*') => {
    await until(`${base}${path}`, ({ status }) => status !== 503)
    return (await answerOf(`${base}${path}`, { accept })).text()
  })
  child.kill('SIGTERM')
  await ended
  return told
}

const seen = async (textOf: (path: string, accept?: string) => Promise<string>) => ({
  map: await textOf('', 'text/html'),
  profile: await textOf('kommunen/musterdorf', 'text/html'),
  catalogue: await textOf('katalog.nt'),
})

describe('The outlines of a network', () => {
  it('are on its maps and in its catalogue, also from a copy; without them maps are whole, too', async () => {
    const data = await withOutlines()
    const settings = await environment({
      DATA_DIR: data,
      BASE_URL: 'http://localhost:7299/',
    })
    expect((await run(['publish'], settings)).code).toBe(0)
    const copy = join(await temporaryFolder(), 'copy.sqlite')
    expect((await run(['backup', copy], settings)).code).toBe(0)

    // Without them nothing but maps and boxes is another.
    await rm(join(data, 'outlines'), { recursive: true })
    const planned = await run(['publish', '--dry-run', '--format', 'json'], settings)
    expect(planned.code).toBe(0)
    const changed = JSON.parse(planned.out).municipalities.map(({ slug }: { slug: string }) => slug)
    const all = (await readdir(join(data, 'municipalities'))).map((file) => file.slice(0, -5))
    expect(changed).toEqual(all.toSorted())
    expect((await run(['publish'], settings)).code).toBe(0)

    const before = await served(['--release', copy], settings, seen)
    expect(before.map).toMatch(/<path class="land" d="M/)
    expect(before.map).toContain('© Musteramt')
    expect(before.profile).toMatch(/Musterdorf liegt (?:im|in der) \p{L}+ von Bayern\./u)
    expect(before.catalogue).toContain(
      'POLYGON((11 48.25, 11.75 48.25, 11.75 49, 11 49, 11 48.25))',
    )

    const after = await served([], settings, seen)
    expect(after.map).toMatch(/<rect class="land" width="\d/)
    expect(after.map).toContain('Schematische Karte ohne Grenzen.')
    expect(after.map).toContain('href="#mark_')
    expect(after.profile).toContain('Lage: Musterdorf')
    expect(after.profile).not.toContain('von Bayern.')
    expect(after.catalogue).not.toContain('POLYGON')
  })

  it('are copied by init where the program has an official source, and asked for where not', async () => {
    const words = ['--name', 'Netz', '--publisher', 'Musterstelle', '--domain', 'p.example.org']
    const init = async (states: string) => {
      const folder = join(await temporaryFolder(), 'netz')
      const { err } = await run(['init', folder, ...words, '--states', states])
      return { err, outlines: join(folder, 'data/outlines') }
    }
    const one = await init('05')
    expect(one.err).not.toContain('outlines')
    const shipped = new URL('../../../data/outlines/05.geojson', import.meta.url)
    expect(await readFile(join(one.outlines, '05.geojson'), 'utf8')).toBe(
      await readFile(fileURLToPath(shipped), 'utf8'),
    )
    const other = await init('09,14')
    expect(other.err).toContain('Without outlines for maps: Bavaria, Saxony.')
    expect(existsSync(other.outlines)).toBe(false)
  })
})
