import { describe, expect, it } from 'vitest'
import { findingLine, findingText, importPage } from '../../src/index.ts'
import { places } from '../places.ts'

const { findings } = importPage(
  'Startseite\nStadt Minden\nEinwohnerzahl: 80.000 (31.12.\nUnbekanntes',
  { places },
)

describe('a finding', () => {
  const [, cut] = findings

  it('is three lines for people, as the check writes them, in German or English', () => {
    if (cut === undefined) throw new Error('the page has more findings')
    expect(findingText(cut, 'minden.txt', 'de')).toBe(
      'minden.txt:3:24  Warnung  import/date-cut-off\n' +
        '  „31.12.“ ist kein vollständiges Datum. Der Datensatz behält den Wortlaut, hat aber keinen Stichtag.\n' +
        '  → Das ganze Datum bei der Kommune erfragen und als referenceDate eintragen.\n\n',
    )
    expect(findingText(cut, 'minden.txt', 'en')).toMatch(
      /^minden\.txt:3:24 {2}warning {2}import\/date-cut-off\n {2}"31\.12\." is not a complete date/,
    )
  })

  it('is one line of JSON for machines', () => {
    if (cut === undefined) throw new Error('the page has more findings')
    const line = findingLine(cut, 'minden.txt')
    expect(line.split('\n')).toHaveLength(2)
    expect(JSON.parse(line)).toEqual({ file: 'minden.txt', ...cut })
    expect(cut).toMatchObject({
      field: '/statistics/0/referenceText',
      line: 3,
      column: 24,
      end: 30,
      excerpt: '31.12.',
    })
  })
})
