import { readFileSync } from 'node:fs'
import type { Release } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { painters } from '../../src/picture/name.ts'
import { PainterBusy, toPainter } from '../../src/picture/painter.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { serving } from '../harness/serving.ts'
import { fontInWoff } from '../harness/woff.ts'

let release: Release
const server = serving(async () => {
  release = await shippedRelease()
  return release
})
const small = serving(async () => releaseOf(await shippedRelease(), synthetic))

/** Width and height stand at the beginning of the first chunk (PNG, section 11.2.1). */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

describe('the picture of a profile', () => {
  it('is a PNG of the size that link previews want, the same at every request', async () => {
    const answer = await server().get('/kommunen/kreis-dueren.png')
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    })
    expect(answer.bytes.subarray(0, 8).equals(signature)).toBe(true)
    expect(sizeOf(answer.bytes)).toEqual({ width: 1200, height: 630 })
    const again = await server().get('/kommunen/kreis-dueren.png', { 'accept-encoding': 'br' })
    expect(again.bytes.equals(answer.bytes)).toBe(true)
    const known = { 'if-none-match': String(answer.headers.etag) }
    expect((await server().get('/kommunen/kreis-dueren.png', known)).status).toBe(304)
  })

  it('shows text: another name makes another picture', async () => {
    const pictures = await Promise.all(
      ['kreis-dueren', 'aachen', 'essen'].map((slug) => server().get(`/kommunen/${slug}.png`)),
    )
    const different = new Set(pictures.map(({ bytes }) => bytes.toString('base64')))
    expect(different.size).toBe(3)
    for (const { bytes } of pictures) expect(bytes.length).toBeGreaterThan(10_000)
  })

  it('is there for every name, however it is written', async () => {
    for (const slug of (await small().get('/kommunen.json')).text.matchAll(/"slug": "([^"]+)"/g)) {
      const answer = await small().get(`/kommunen/${slug[1]}.png`)
      expect([slug[1], answer.status]).toEqual([slug[1], 200])
    }
  })

  it.each(['/kommunen/nichts.png', '/kommunen.png', '/def/phases.png', '/en/kommunen/essen.png'])(
    'is not at %s',
    async (path) => {
      expect((await server().get(path)).status).toBe(404)
    },
  )
})

describe('the painter', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>'
  const large = (text: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#fff"/><text x="9" y="99" font-size="96" font-family="Fira Sans">${text}</text></svg>`

  it('gives memory back while it has work without end', async () => {
    const painter = toPainter()
    const paint = async (first: number) => {
      for (let each = first; each < 400; each += 40) await painter.paint(large(each))
    }
    await painter.paint(svg)
    const before = process.memoryUsage.rss()
    await Promise.all(Array.from({ length: 40 }, (_, first) => paint(first)))
    // Their pixels alone are more than a thousand megabytes.
    expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(250)
    await painter.close()
  })

  it('refuses more work than it can do soon, and goes on', async () => {
    const painter = toPainter()
    const all = await Promise.allSettled(Array.from({ length: 100 }, () => painter.paint(svg)))
    const refused = all.filter((each) => each.status === 'rejected')
    expect(refused.length).toBeGreaterThan(0)
    for (const { reason } of refused) expect(reason).toBeInstanceOf(PainterBusy)
    expect(sizeOf(Buffer.from(await painter.paint(svg)))).toEqual({ width: 4, height: 2 })
    await painter.close()
  })

  it('tells what it cannot paint, and goes on', async () => {
    const painter = toPainter()
    await expect(painter.paint('no picture')).rejects.toThrow()
    expect((await painter.paint(svg)).length).toBeGreaterThan(50)
    await painter.close()
  })
})

describe('the shipped fonts', () => {
  it.each([
    [400, import.meta.resolve('@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff')],
    [600, import.meta.resolve('@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff')],
  ])('are those of the package, weight %i', (weight, packed) => {
    const shipped = readFileSync(new URL(`../../fonts/fira-sans-${weight}.ttf`, import.meta.url))
    expect(fontInWoff(readFileSync(new URL(packed))).equals(shipped)).toBe(true)
  })

  it('carry their licence', () => {
    const licence = readFileSync(new URL('../../fonts/OFL.txt', import.meta.url), 'utf8')
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1')
  })
})

describe('the name of a picture', () => {
  const versionOf = (file: string): string =>
    JSON.parse(readFileSync(new URL(import.meta.resolve(file)), 'utf8')).version

  it('changes with the library and the typeface, so that none is served as another version painted it', () => {
    const resvg = versionOf('@resvg/resvg-js/package.json')
    const fira = versionOf('@fontsource/fira-sans/package.json')
    expect(painters).toBe(`resvg-js ${resvg}, Fira Sans ${fira}`)
  })
})
