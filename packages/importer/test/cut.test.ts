import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importPage } from '../src/index.ts'
import { faults } from './balance.ts'
import { invented } from './evidence.ts'
import { places } from './places.ts'

const page = readFileSync(new URL('./golden/01-anatomy.txt', import.meta.url), 'utf8')
const html = readFileSync(new URL('./golden/02-anatomy.html', import.meta.url), 'utf8')

describe('a page that is cut off', () => {
  it('gives a record of what is left at every character, with nothing invented and everything accounted for', () => {
    for (let length = 0; length <= page.length; length += 1) {
      const text = page.slice(0, length)
      const result = importPage(text, { places })
      expect(invented(result.record, text), `cut at ${length}`).toEqual([])
      expect(faults(result), `cut at ${length}`).toEqual([])
    }
  })

  it('survives every cut of its bytes', () => {
    const bytes = new TextEncoder().encode(page)
    for (let length = 0; length <= bytes.length; length += 1) {
      const result = importPage(bytes.subarray(0, length), { places })
      expect(invented(result.record, result.accounting.text), `cut at ${length}`).toEqual([])
    }
  })

  it('survives every cut of its HTML', () => {
    for (let length = 0; length <= html.length; length += 3) {
      const result = importPage(html.slice(0, length), { places, html: true })
      expect(faults(result), `cut at ${length}`).toEqual([])
    }
  })
})
