import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingText, type ImportOptions, importPage, recordYaml } from '../src/index.ts'
import { places } from './places.ts'

const folder = new URL('./golden/', import.meta.url)

/** Options of pages that want some. */
const options: Readonly<Record<string, Omit<ImportOptions, 'places'>>> = {
  '02-anatomy.html': {
    sourceUrl: 'https://www.example.org/kommunen/olpe',
    retrieved: '2026-11-22',
    basis: 'official-publication',
  },
}

const pages = readdirSync(folder).filter(
  (name) => /\.(?:txt|html)$/.test(name) && !name.includes('findings'),
)

describe('a page of the collection', () => {
  it('is one of at least twenty-five', () => {
    expect(pages.length).toBeGreaterThanOrEqual(25)
  })

  for (const name of pages) {
    it(`becomes the record and the findings that stand beside it: ${name}`, async () => {
      const input = readFileSync(new URL(name, folder))
      const html = name.endsWith('.html')
      const result = importPage(input, { places, html, ...options[name] })
      const stem = `./golden/${name.replace(/\.(txt|html)$/, '')}`
      const findings = result.findings.map((finding) => findingText(finding, name, 'de')).join('')
      await expect(recordYaml(result)).toMatchFileSnapshot(`${stem}.yaml`)
      await expect(findings).toMatchFileSnapshot(`${stem}.findings.md`)
    })
  }
})
