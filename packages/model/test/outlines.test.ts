import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boxOf as boxIn, type OutlineFile, toOutlines } from '../src/outlines.ts'

const file = new URL('../../../data/outlines/05.geojson', import.meta.url)
const shipped = toOutlines(JSON.parse(readFileSync(file, 'utf8')) as OutlineFile)
const byState = new Map([['05', shipped]])
const boxOf = (ags: string) => boxIn(byState, ags)

describe('the outlines', () => {
  it('hold the land, its borders and its 53 districts, closed and in degrees', () => {
    const { borders, districts, land } = shipped
    expect(Object.keys(districts)).toHaveLength(53)
    expect(borders.length).toBeGreaterThan(50)
    const rings = [...land, ...Object.values(districts).flat()]
    for (const ring of rings) {
      expect(ring.at(-1)).toEqual(ring[0])
      for (const [lon, lat] of ring)
        expect(lon > 5.8 && lon < 9.5 && lat > 50.3 && lat < 52.6).toBe(true)
    }
  })
})

describe('the box of a territory', () => {
  it('holds every point of its outline, and touches it on four sides', () => {
    const box = boxOf('05358')?.box
    const points = shipped.districts['05358']?.flat() ?? []
    const { east = 0, north = 0, south = 0, west = 0 } = box ?? {}
    const lons = points.map(([lon]) => lon).toSorted((a, b) => a - b)
    const lats = points.map(([, lat]) => lat).toSorted((a, b) => a - b)
    expect([lons[0], lons.at(-1)]).toEqual([west, east])
    expect([lats[0], lats.at(-1)]).toEqual([south, north])
  })

  it('is one for both keys of an independent city', () => {
    expect(boxOf('05315')).toBeDefined()
    expect(boxOf('05315000')).toEqual(boxOf('05315'))
  })

  it('is that of the land for a state, in which all others lie', () => {
    const state = boxOf('05')?.box
    for (const key of Object.keys(shipped.districts)) {
      const box = boxOf(key)?.box
      expect(box && state && box.west >= state.west && box.north <= state.north).toBe(true)
    }
  })

  it.each(['05358012', '053', '09', '09162', ''])('is not known of "%s"', (ags) => {
    expect(boxOf(ags)).toBeUndefined()
  })
})
