import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvColumn, writeCsv } from '../../src/formats/csv.ts'

interface Town {
  readonly name: string
  readonly residents?: number | undefined
}

const columns: readonly CsvColumn<Town>[] = [
  { name: 'name', value: ({ name }) => name, freeText: true },
  { name: 'population', value: ({ residents }) => residents },
]

const guarded: readonly CsvColumn<string>[] = [
  { name: 'text', value: (text) => text, freeText: true },
]
const bare: readonly CsvColumn<string>[] = [{ name: 'text', value: (text) => text }]

const cells = (text: string): string[][] => parse(text, { recordDelimiter: '\r\n' })

describe('writeCsv', () => {
  it('writes a header and a line for each entry, each ended by CRLF', () => {
    const towns = [
      { name: 'Musterstadt', residents: 1500 },
      { name: 'Größe, Klein', residents: -0.5 },
      { name: 'Neu' },
    ]
    expect(writeCsv(columns, towns)).toBe(
      'name,population\r\nMusterstadt,1500\r\n"Größe, Klein",-0.5\r\nNeu,\r\n',
    )
  })

  it('writes the header when there is no entry, without a byte order mark', () => {
    expect(writeCsv(columns, [])).toBe('name,population\r\n')
  })

  it('is read back cell for cell', () => {
    const isReadBack = fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect(cells(writeCsv(bare.concat(bare), texts)).slice(1)).toEqual(
        texts.map((text) => [text, text]),
      )
    })
    fc.assert(isReadBack, { numRuns: 500 })
  })

  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'puts an apostrophe before %j in free text only',
    (text) => {
      expect(cells(writeCsv(guarded, [text]))[1]).toEqual([`'${text}`])
      expect(cells(writeCsv(bare, [text]))[1]).toEqual([text])
    },
  )

  it('leaves free text as it is when it is no formula', () => {
    const texts = ['a=b', ' =1', "'x", 'tel:+492421000000', '']
    expect(cells(writeCsv(guarded, texts)).slice(1).flat()).toEqual(texts)
  })

  it('quotes blanks at the ends of a cell, which some readers cut off', () => {
    expect(writeCsv(bare, [' a', 'b ', 'c d'])).toBe('text\r\n" a"\r\n"b "\r\nc d\r\n')
  })

  it('refuses half a surrogate pair', () => {
    expect(() => writeCsv(bare, ['\uD83D'])).toThrow(
      expect.objectContaining({ code: 'rdf/broken-text' }),
    )
  })
})
