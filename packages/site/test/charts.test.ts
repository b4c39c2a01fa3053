import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainDrawing } from '../src/charts/chain.ts'
import { lineChart } from '../src/charts/line-chart.ts'
import { localeFormats } from '../src/language.ts'
import { all, attribute, type Element, textOf } from './dom.ts'

const about = { id: 'test', title: 'Titel', description: 'Beschreibung' }

const number = (element: Element, name: string): number => Number(attribute(element, name))

const year = fc.integer({ min: 1900, max: 2100 })
const value = fc.integer({ min: 0, max: 100_000_000 })
const series = fc
  .uniqueArray(fc.tuple(year, value), { selector: ([each]) => each, minLength: 2, maxLength: 30 })
  .map((pairs) =>
    pairs
      .toSorted(([a], [b]) => a - b)
      .map(([each, amount]) => ({ date: String(each), value: amount })),
  )

describe('a line over dates', () => {
  it('begins at zero, has a point for each value, and stays in its frame', () => {
    fc.assert(
      fc.property(series, (points) => {
        const html = lineChart(about, [points], localeFormats.de).toString()
        expect(html).not.toMatch(/NaN|Infinity|undefined/)
        expect(all(html, 'circle')).toHaveLength(points.length)
        for (const circle of all(html, 'circle')) {
          expect(number(circle, 'cx')).toBeGreaterThanOrEqual(0)
          expect(number(circle, 'cx')).toBeLessThanOrEqual(360)
          expect(number(circle, 'cy')).toBeGreaterThanOrEqual(0)
          expect(number(circle, 'cy')).toBeLessThanOrEqual(210)
        }
        expect(all(html, 'text').map((each) => textOf(each))).toContain('0')
      }),
    )
  })

  it('stands as high as the value is, in proportion', () => {
    const points = [10, 20, 40].map((each, index) => ({ date: `200${index}`, value: each }))
    const html = lineChart(about, [points], localeFormats.en).toString()
    const zero = Math.max(...all(html, 'line').map((each) => number(each, 'y1')))
    const [low = 0, middle = 0, high = 0] = all(html, 'circle').map(
      (each) => zero - number(each, 'cy'),
    )
    expect(middle / low).toBeCloseTo(2, 1)
    expect(high / low).toBeCloseTo(4, 1)
  })

  it('sets dates apart as they are in time', () => {
    const points = ['2000', '2001', '2004'].map((date) => ({ date, value: 1 }))
    const html = lineChart(about, [points], localeFormats.de).toString()
    const [a = 0, b = 0, c = 0] = all(html, 'circle').map((each) => number(each, 'cx'))
    expect((c - a) / (b - a)).toBeCloseTo(4, 1)
  })

  it('writes the first and the last value, and none over another', () => {
    fc.assert(
      fc.property(series, (points) => {
        const html = lineChart(about, [points], localeFormats.de).toString()
        const labels = all(html, 'text').filter((each) => attribute(each, 'class'))
        const texts = labels.map((each) => textOf(each))
        expect(texts).toContain(localeFormats.de.number(points[0]?.value ?? 0))
        expect(texts).toContain(localeFormats.de.number(points.at(-1)?.value ?? 0))
        const places = labels.map((each) => number(each, 'x'))
        places.slice(1).forEach((place, index) => {
          expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(84)
        })
      }),
    )
  })
})

describe('the prevention chain', () => {
  const links = [true, false, true, true].map((covered, index) => ({ number: index + 1, covered }))

  it('fills what is covered, and joins what is covered side by side', () => {
    const html = chainDrawing(about, links, []).toString()
    const kinds = all(html, 'circle').map((each) => attribute(each, 'class'))
    expect(kinds).toEqual(['chain-covered', 'chain-open', 'chain-covered', 'chain-covered'])
    const joints = all(html, 'line').map((each) => attribute(each, 'class'))
    expect(joints).toEqual(['chain-gap', 'chain-gap', 'chain-joint'])
  })

  it('has a row for each field, with a mark below each covered phase', () => {
    const html = chainDrawing(about, links, ['Gesundheit', 'Bildung & <Teilhabe>']).toString()
    expect(all(html, 'rect')).toHaveLength(6)
    const texts = all(html, 'text').map((each) => textOf(each))
    expect(texts).toEqual(['1', '2', '3', '4', 'Gesundheit', 'Bildung & <Teilhabe>'])
  })

  it('says what it shows in title and description', () => {
    const html = chainDrawing(about, links, []).toString()
    expect(html).toContain('role="img" aria-labelledby="test_title test_text"')
    expect(html).toContain('<title id="test_title">Titel</title>')
    expect(html).toContain('<desc id="test_text">Beschreibung</desc>')
  })
})
