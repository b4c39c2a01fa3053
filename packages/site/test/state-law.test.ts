import { stateName } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import * as site from '../src/index.ts'
import { accessibilityLaws } from '../src/messages/state-law.ts'
import { contextOf } from './pages.ts'
import { releaseOf } from './release.ts'

function page(states: readonly string[], language: 'de' | 'en' = 'de'): string {
  const release = releaseOf()
  const network = { ...release.network, states }
  return site.accessibilityPage(contextOf('barrierefreiheit', language, { ...release, network }))
}

describe('the law of the states', () => {
  it('is cited as the state publishes it', () => {
    expect(page(['05'])).toContain('Maßgeblich sind §§ 10 bis 10e BGG NRW und BITVNRW und die')
    expect(page(['05'])).toContain('diese Stelle wenden: Ombudsstelle (§ 10d BGG NRW).')
    expect(page(['09'], 'en')).toContain('It is subject to Article 14 BayBGG and to Directive')
  })

  it('names the states where there are several, and those only of which the law was read', () => {
    expect(page(['03', '09', '14'])).toContain(
      'Maßgeblich sind §§ 9 bis 9d NBGG (Niedersachsen), Art. 14 BayBGG (Bayern) und die Richtlinie',
    )
  })

  it('is left out where nobody read it, and that of no other state stands in its place', () => {
    const text = page(['14'])
    expect(text).toContain('Maßgeblich ist die Richtlinie (EU) 2016/2102.')
    for (const { law } of accessibilityLaws) expect(text).not.toContain(law.de)
    expect(text).not.toMatch(/NRW/)
  })

  it.each(accessibilityLaws)('has a row for state $state with source and day', (row) => {
    expect(stateName(row.state)).toBeDefined()
    for (const source of row.sources) expect(new URL(source).protocol).toBe('https:')
    expect(row.checked).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})
