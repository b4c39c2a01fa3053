import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeRows, errorCodes, type ImportOptions, importPage } from '../src/index.ts'
import { places } from './places.ts'

const folder = new URL('./golden/', import.meta.url)
const read = (input: string | Uint8Array, options: Omit<ImportOptions, 'places'> = {}) =>
  importPage(input, { places, ...options })

/** Pages whose bytes a golden file cannot hold. */
const others = [
  read('%PDF-1.7 \u0000\u0001'),
  read(Uint8Array.of(0x4d, 0xfc)),
  read('Stadt Minden\nDÃ¼ren'),
  read('Stadt Minden\nA\u0001B'),
  // Of two kinds on its level nobody knows which one it is.
  read('Stadt Minden\nSeit wann dabei: 2012', {
    kinds: [
      { notation: 'stadt', label: { de: 'Stadt' } },
      { notation: 'markt', label: { de: 'Markt' } },
    ].map((kind) => ({ ...kind, label: { de: `Eigene ${kind.label.de}` } })),
  }),
]

const pages = readdirSync(folder)
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .map((name) => read(readFileSync(new URL(name, folder)), { html: name.endsWith('.html') }))

const holes =
  /\{(?:text|name|candidates|hint|official|since|year|share|date|address|why|what|property|key|kind|sign)\}|undefined|\[object/

describe('every code of a finding', () => {
  const seen = new Set(
    [...pages, ...others].flatMap(({ findings }) => findings.map(({ code }) => code)),
  )

  for (const code of Object.keys(codeRows)) {
    it(`is given to some page: ${code}`, () => {
      expect([...seen]).toContain(code)
    })
  }

  it('has sentences without holes in both languages', () => {
    for (const { findings } of [...pages, ...others])
      for (const { message, remedy } of findings)
        for (const text of [message.de, message.en, remedy.de, remedy.en]) {
          expect(text).not.toMatch(holes)
          expect(text).toMatch(/[.…]$/)
        }
  })

  it('stands in the guide for coordinators', () => {
    const guide = readFileSync(new URL('../../../docs/import.md', import.meta.url), 'utf8')
    for (const code of [...Object.keys(codeRows), ...errorCodes])
      expect(guide).toContain(`\`${code}\``)
  })
})

describe('an option that no record could hold', () => {
  const wrong: readonly (readonly [option: Omit<ImportOptions, 'places'>, code: string])[] = [
    [{ slug: 'Kreis Düren' }, 'importer/slug'],
    [{ slug: '' }, 'importer/slug'],
    [{ sourceUrl: 'example.org' }, 'importer/source-url'],
    [{ sourceUrl: 'ftp://example.org' }, 'importer/source-url'],
    [{ sourceUrl: 'https://example.org/a b' }, 'importer/source-url'],
    [{ retrieved: '22.11.2026' }, 'importer/retrieved'],
    [{ retrieved: '2026-02-30' }, 'importer/retrieved'],
  ]

  for (const [option, code] of wrong) {
    it(`is refused: ${JSON.stringify(option)}`, () => {
      expect(() => read('Stadt Minden', option)).toThrow(expect.objectContaining({ code }))
    })
  }

  it('is none of these', () => {
    const options = {
      slug: 'minden',
      sourceUrl: 'https://example.org/minden',
      retrieved: '2026-11-22',
    }
    expect(read('Stadt Minden', options)).toMatchObject({
      slug: 'minden',
      record: { sources: [{ url: options.sourceUrl, retrieved: '2026-11-22' }] },
    })
  })
})
