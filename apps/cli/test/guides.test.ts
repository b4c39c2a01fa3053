import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

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
