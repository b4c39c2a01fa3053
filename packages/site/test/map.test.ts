import { outlinesOfAll } from '@kommunalgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionOf } from '../src/map/direction.ts'
import { locatorMap } from '../src/map/locator-map.ts'
import { placeNames } from '../src/map/place-names.ts'
import { pointsMap } from '../src/map/points-map.ts'
import { fit, toPath } from '../src/map/projection.ts'
import { mapMembersOf, mostPoints, sceneOf } from '../src/map/scene.ts'
import { openPage } from '../src/page.ts'
import { all, attribute, elementsOf, visibleText } from './dom.ts'
import { musterkreis } from './musterstadt.ts'
import { contextOf } from './pages.ts'
import { outlines, releaseOf } from './release.ts'

const place = (index: number) => ({
  ...musterkreis,
  kind: 'gemeinde' as const,
  name: { de: `Ort ${index}`, en: `Place ${index}` },
  identifiers: { ags: '05358012' },
  location: { lat: 50.8, lon: 6.4 + (index % 50) / 100 },
})

const release = releaseOf({ ort: place(1), fern: { ...place(2), location: { lat: 10, lon: 10 } } })
const page = openPage(contextOf('', 'de', release))

describe('a map of where a municipality lies', () => {
  /** The same places in a network of other states. */
  const seenFrom = (states: readonly string[]) => {
    const shared = releaseOf({
      ort: place(1),
      saxon: { ...place(2), identifiers: { ags: '14612000' } },
    })
    const there = { ...shared, network: { ...shared.network, states } }
    const from = openPage(contextOf('', 'de', there))
    const textOf = (slug: string) => visibleText(locatorMap(from, slug)?.toString() ?? '')
    return { own: textOf('ort'), saxon: textOf('saxon') }
  }

  it('names the part of its own state, in whatever states the network is', () => {
    for (const states of [['05'], ['09', '14'], ['05', '14']])
      expect(seenFrom(states).own).toContain('Ort 1 liegt im Südwesten von Musterland.')
  })

  it('says no more than it knows of a state whose borders no file has', () => {
    const { saxon } = seenFrom(['09', '14'])
    expect(saxon).toContain('Lage: Ort 2')
    expect(saxon).not.toContain('liegt im')
  })

  it('draws no borders where one of the states has none', () => {
    const own = outlines.get('05')
    expect(outlinesOfAll(outlines, ['05'])).toBe(own)
    expect(outlinesOfAll(outlines, ['05', '14'])).toBeUndefined()
    expect(outlinesOfAll(outlines, ['05', '05'])?.borders).toHaveLength(
      2 * (own?.borders.length ?? 0),
    )
  })
})

describe('the projection', () => {
  it('puts west left, north up, and everything into the drawing', () => {
    const position = fc.tuple(
      fc.double({ min: 5, max: 10, noNaN: true }),
      fc.double({ min: 47, max: 55, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 20 }), (positions) => {
        const { height, place, width } = fit(positions)
        const spots = positions.map(place)
        for (const [x, y] of spots) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
        positions.forEach(([lon, lat], index) => {
          const [x = 0, y = 0] = spots[index] ?? []
          for (const [at, [otherLon, otherLat]] of positions.entries()) {
            if (lon < otherLon) expect(x).toBeLessThanOrEqual(spots[at]?.[0] ?? 0)
            if (lat > otherLat) expect(y).toBeLessThanOrEqual(spots[at]?.[1] ?? 0)
          }
        })
      }),
    )
  })

  it('draws points that fall together once', () => {
    const projection = fit([
      [6, 50],
      [9, 52],
    ])
    const line = [[6, 50] as const, [6.000001, 50] as const, [9, 52] as const]
    expect(toPath(projection, [line], true).match(/l/g)).toHaveLength(1)
  })
})

describe('names on a map', () => {
  it('cover neither each other nor a mark, and those that come first win', () => {
    const at = (text: string, x: number, y: number) => ({ text, spot: [x, y] as const })
    const names = [at('Erste', 100, 100), at('Zweite', 110, 105), at('Dritte', 100, 300)]
    const spots = [...names.map(({ spot }) => spot), [130, 300] as const]
    expect(placeNames(names.slice(0, 1), spots.slice(0, 1), 800).map(({ text }) => text)).toEqual([
      'Erste',
    ])
    expect(placeNames(names, spots, 800).map(({ text }) => text)).toEqual(['Zweite'])
    expect(placeNames([at('Rand', 780, 50)], [], 800)).toEqual([])
  })
})

describe('a map of points', () => {
  const html = pointsMap(page, mapMembersOf(release), 3).toString()

  it('has title and description, and a link with a name for each place on it', () => {
    const [drawing] = all(html, 'svg')
    const ids = elementsOf(html).flatMap((each) => attribute(each, 'id') ?? [])
    const labels = (drawing && attribute(drawing, 'aria-labelledby'))?.split(' ') ?? []
    expect(labels).toHaveLength(2)
    expect(labels.filter((id) => !ids.includes(id))).toEqual([])
    expect(html).toContain('href="/kommunen/ort"')
    expect(html).toContain('<title>Ort 1</title>')
  })

  it('leads from a district to the municipalities in it, where they are counted', () => {
    const counts = [
      { value: '05358', count: 2 },
      { value: '09162', count: 1 },
    ]
    const linked = pointsMap(page, mapMembersOf(release), 3, counts).toString()
    const links = all(linked, 'a').flatMap((each) => attribute(each, 'href') ?? [])
    expect(links.filter((href) => href.includes('kreis='))).toEqual(['/kommunen?kreis=05358'])
    expect(linked).toContain('<title>05358: 2 Kommunen</title>')
  })

  it('leaves out who lies beyond its edge, and counts them', () => {
    expect(html).not.toContain('/kommunen/fern')
    expect(visibleText(html)).toContain('Ohne Ort auf der Karte: 2')
  })

  it('names the source of the borders, linked, and that they were changed', () => {
    expect(html).toContain('<a href="https://www.bkg.bund.de">© GeoBasis-DE / BKG 2017</a>')
    expect(visibleText(html)).toContain('Daten verändert')
  })

  it('draws no more than can be told apart, and says so', () => {
    const entries = Array.from({ length: mostPoints + 1 }, (_, index) => [
      `o-${index}`,
      place(index),
    ])
    const crowd = releaseOf(Object.fromEntries(entries))
    const points = mapMembersOf(crowd)
    expect(points).toHaveLength(mostPoints)
    const drawn = pointsMap(openPage(contextOf('', 'de', crowd)), points, crowd.count).toString()
    expect(visibleText(drawn)).toMatch(/998 von 1\.005 Kommunen/)
  })

  it('is prepared once for a release', () => {
    expect(sceneOf(release)).toBe(sceneOf(release))
    expect(sceneOf(releaseOf())).not.toBe(sceneOf(release))
  })
})

describe('a map of one place', () => {
  it('says in words where it lies', () => {
    const html = locatorMap(page, 'ort')?.toString() ?? ''
    expect(visibleText(html)).toContain('Ort 1 liegt im Südwesten von Musterland.')
    expect(html).toContain('class="area"')
  })

  it('is left out for who has no place on it', () => {
    expect(locatorMap(page, 'fern')).toBeUndefined()
    expect(locatorMap(page, 'musterkreis')).toBeUndefined()
    expect(locatorMap(page, 'nobody')).toBeUndefined()
  })

  it.each([
    [400, 400, 'centre'],
    [400, 10, 'north'],
    [790, 10, 'northEast'],
    [790, 400, 'east'],
    [790, 790, 'southEast'],
    [400, 790, 'south'],
    [10, 790, 'southWest'],
    [10, 400, 'west'],
    [10, 10, 'northWest'],
  ] as const)('at %i, %i lies %s', (x, y, direction) => {
    const projection = { width: 800, height: 800, place: () => [0, 0] as const }
    expect(directionOf(projection, [x, y])).toBe(direction)
  })
})
