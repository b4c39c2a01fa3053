import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assetsAt, readAssets } from '../src/index.ts'

const assets = readAssets()

const named = (start: string) => {
  const found = assets.find(({ name }) => name.startsWith(`${start}.`))
  if (found === undefined) throw new Error(`no asset ${start}`)
  return found
}

const compressed = (start: string): number => brotliCompressSync(named(start).bytes).length

describe('the assets', () => {
  it('have names that change with their content', () => {
    for (const { bytes, name } of assets) {
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
      expect(name).toMatch(/^[a-z-]+\.[0-9a-f]{12}\.[a-z]+$/)
      expect(name).toContain(`.${hash}.`)
    }
  })

  it('are addressed by these names', () => {
    const { designLicence, icon, script, stylesheets } = assetsAt(assets, '/assets/')
    expect([...stylesheets, script, icon, designLicence].toSorted()).toEqual(
      assets.map(({ name }) => `/assets/${name}`).toSorted(),
    )
  })

  it('hold the design system unchanged, with its licence', () => {
    const file = new URL('../node_modules/@kern-ux/native/dist/kern.min.css', import.meta.url)
    expect(Buffer.compare(Buffer.from(named('kern').bytes), readFileSync(file))).toBe(0)
    expect(Buffer.from(named('kern-licence').bytes).toString()).toContain('EUPL')
  })

  it('stay within the budget for style sheets', () => {
    expect(compressed('site')).toBeLessThanOrEqual(10_000)
    expect(compressed('site') + compressed('kern')).toBeLessThanOrEqual(33_000)
  })

  it('stay within the budget for scripts', () => {
    expect(compressed('enhancements')).toBeLessThanOrEqual(15_000)
  })

  it('load nothing from elsewhere', () => {
    const urls = Buffer.from(named('site').bytes)
      .toString()
      .match(/url\(|@import/g)
    expect(urls).toBeNull()
  })
})
