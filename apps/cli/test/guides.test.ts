import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const read = (file: string) =>
  readFile(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8')

const optionsIn = (text = ''): readonly string[] => text.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? []

it.each([
  'docs/data.md',
  'docs/figures.md',
  'docs/harvest.md',
  'docs/import.md',
  'docs/operate.md',
  'docs/own-network.md',
  'docs/publish.md',
  'data/README.md',
])('%s names no option in English that its German half leaves out', async (file) => {
  const [german, english, ...further] = (await read(file)).split(/^---$/m)
  expect([english?.trim().startsWith('# '), further]).toEqual([true, []])
  const known = new Set(optionsIn(german))
  expect(optionsIn(english).filter((each) => !known.has(each))).toEqual([])
})

it('docs/harvest.md registers the catalogue as RDF/XML or JSON-LD, and says why never as Turtle', async () => {
  const halves = (await read('docs/harvest.md')).split(/^---$/m)
  for (const half of halves) {
    const registered = half.match(/\{base\}katalog[^`]*/g) ?? []
    expect(registered.length).toBeGreaterThan(3)
    expect(registered.filter((each) => !/^\{base\}katalog\.(?:rdf|jsonld)/.test(each))).toEqual([])
    expect(half).toMatch(/`\.rdf`.*`\.jsonld`.*`\.ttl`.*Turtle.*CKAN.* 45 (?:von|of) 99 /)
  }
})

describe('the walks of docs/design.md', async () => {
  const [, walks = ''] = (await read('docs/design.md')).split(/^## 8\. .*$/m)
  const [toStore = '', toTurtle = ''] = (walks.split(/^## /m)[0] ?? '').split(
    /(?=^\*\*From a request)/m,
  )
  const rows = (walk: string) => walk.match(/^\| \d .*$/gm) ?? []
  const files = (walk: string) => [
    ...new Set(
      [...walk.matchAll(/`([a-z]+)\/(src\/[^`]*\.ts)`/g)].map(([, room, path]) =>
        [['server', 'cli'].includes(room ?? '') ? 'apps' : 'packages', room, path].join('/'),
      ),
    ),
  ]

  it.each([
    ['from YAML to the store', toStore],
    ['from a request to Turtle', toTurtle],
  ])(
    'lead %s in seven steps, over fifteen files at most, all of which are there',
    async (_, walk) => {
      expect(rows(walk)).toHaveLength(7)
      expect(files(walk).length).toBeGreaterThan(10)
      expect(files(walk).length).toBeLessThanOrEqual(15)
      for (const file of files(walk))
        expect([file, (await read(file)).length]).not.toEqual([file, 0])
    },
  )
})
