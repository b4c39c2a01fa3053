import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigures } from '../../src/index.ts'
import {
  base,
  crossTable,
  expected,
  expectedOfRegister,
  flatTable,
  mapping,
  type Place,
  places,
  plainTable,
  registerOptions,
  registerTable,
  said,
  wideTable,
} from './tables.ts'

const formats = [
  { name: 'the flat form', write: (all: readonly Place[]) => flatTable(all, 'newer') },
  { name: 'the older flat form', write: (all: readonly Place[]) => flatTable(all, 'older') },
  { name: 'the cross table', write: crossTable },
  { name: 'the cross table of days', write: wideTable, isWide: true },
  { name: 'a plain table', write: (all: readonly Place[]) => plainTable(all, ';'), mapping },
  {
    name: 'a plain table with commas',
    write: (all: readonly Place[]) => plainTable(all, ','),
    mapping,
  },
] as const

/** Windows-1252, with what it cannot write left out as the offices do. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 63))

const optionsOf = (format: (typeof formats)[number]) => ({
  base,
  mapping: 'mapping' in format ? format.mapping : undefined,
})

const errorsOf = (table: ReturnType<typeof readFigures>) =>
  table.findings.filter(({ severity }) => severity === 'error')

describe.each(formats)('$name', (format) => {
  const options = optionsOf(format)
  const isWide = 'isWide' in format

  it('gives back the figures that were written, in UTF-8 and in Windows-1252', () => {
    fc.assert(
      fc.property(places, fc.boolean(), (all, isOld) => {
        const text = format.write(all)
        const table = readFigures(isOld ? windows1252(text) : text, options)
        expect(table.findings).toEqual([])
        expect(said(table.figures)).toEqual(expected(all, !isWide))
      }),
      { numRuns: 40 },
    )
  })

  it('has a finding with line and column wherever it is cut, or gives all figures', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0.05, max: 0.99, noNaN: true }), (all, share) => {
        const text = format.write(all)
        const cut = text.slice(0, Math.floor(text.length * share))
        // Between two lines a plain or flat table may end: what is left of it is a table.
        if (cut.endsWith('\n')) return
        const table = readFigures(cut, options)
        const errors = errorsOf(table)
        expect(errors.length).toBeGreaterThan(0)
        expect(errors.every(({ column, line }) => line >= 1 && column >= 1)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('refuses umlauts that were decoded twice, and bytes that are no text', () => {
    fc.assert(
      fc.property(places, (all) => {
        const text = format.write(all.map((each) => ({ ...each, name: 'Mustär, Kreis' })))
        const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
        expect(errorsOf(readFigures(twice, options)).map(({ code }) => code)).toContain(
          'figures/wrong-encoding',
        )
        const wide = Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)
        const halves = new Uint8Array(wide.length * 2)
        for (const [index, byte] of wide.entries()) halves.set([byte, 0], index * 2)
        expect(errorsOf(readFigures(halves, options)).map(({ code }) => code)).toEqual([
          'figures/not-text',
        ])
      }),
      { numRuns: 5 },
    )
  })

  it('never throws, whatever is done to it', () => {
    fc.assert(
      fc.property(places, fc.nat(), fc.string({ maxLength: 5 }), (all, at, piece) => {
        const text = format.write(all)
        const place = at % text.length
        readFigures(text.slice(0, place) + piece + text.slice(place + 1), options)
      }),
      { numRuns: 60 },
    )
  })
})

/** Lines that are about a place, in another order; all others stay where they are. */
function shuffled(text: string, seed: number): string {
  const all = text.split('\n')
  const isBody = (line: string) => /(?:^|[;,])"?05\d{3}"?[;,]|^60/.test(line)
  const body = all.filter(isBody)
  const from = seed % Math.max(1, body.length)
  const moved = [...body.slice(from), ...body.slice(0, from)].toReversed()
  return all.map((line) => (isBody(line) ? (moved.shift() ?? '') : line)).join('\n')
}

const all = [
  ...formats.map((format) => ({ ...format, options: optionsOf(format) })),
  { name: 'GV100AD', write: registerTable, options: registerOptions },
]

describe.each(all)('$name', ({ options, write }) => {
  it('says the same with its lines in any order', () => {
    fc.assert(
      fc.property(places, fc.nat(), (some, seed) => {
        const text = write(some)
        const table = readFigures(shuffled(text, seed), options)
        expect(table.findings).toEqual([])
        expect(said(table.figures)).toEqual(said(readFigures(text, options).figures))
      }),
      { numRuns: 30 },
    )
  })
})

describe.each(formats)('$name', (format) => {
  const { write } = format
  const options = optionsOf(format)

  it('says nothing else with two cells of a line mixed up: the same, or a finding with line and column', () => {
    fc.assert(
      fc.property(places, fc.nat(), fc.nat(), fc.nat(), (some, line, one, other) => {
        const text = write(some)
        const lines = text.split('\n')
        const bodies = lines.flatMap((each, at) =>
          /[;,]"?05\d{3}|^"?05\d{3}/.test(each) ? [at] : [],
        )
        const at = bodies[line % Math.max(1, bodies.length)]
        const mark = text.includes(';') ? ';' : ','
        // A name with the mark in it, or a line without one, has no cells that could be told here.
        if (at === undefined || /"/.test(lines[at] ?? '')) return
        const cells = (lines[at] ?? '').split(mark)
        const [a, b] = [one % cells.length, other % cells.length]
        const swapped = cells.map((cell, index) =>
          index === a ? cells[b] : index === b ? cells[a] : cell,
        )
        const mixed = lines
          .map((each, index) => (index === at ? swapped.join(mark) : each))
          .join('\n')
        const table = readFigures(mixed, options)
        // An empty cell is none of the errors, but is told: a plain table may have some.
        expect(table.findings.every((each) => each.line >= 1 && each.column >= 1)).toBe(true)
        if (table.findings.length === 0 && mark === ';' && cells.length > 4)
          expect(said(table.figures)).toEqual(said(readFigures(text, options).figures))
      }),
      { numRuns: 400 },
    )
  })
})

describe('GV100AD', () => {
  it('gives back the figures that were written, in UTF-8 and in Windows-1252', () => {
    fc.assert(
      fc.property(places, fc.boolean(), (some, isOld) => {
        const text = registerTable(some)
        const table = readFigures(isOld ? windows1252(text) : text, registerOptions)
        expect(table.findings).toEqual([])
        const read = said(table.figures).filter((each) => !each.startsWith('05 '))
        expect(read).toEqual([...expectedOfRegister(some)].toSorted())
      }),
      { numRuns: 40 },
    )
  })

  it('has a finding with line and column wherever a line is cut', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0.05, max: 0.99, noNaN: true }), (some, share) => {
        const text = registerTable(some)
        const cut = text.slice(0, Math.floor(text.length * share))
        if (cut.endsWith('\n')) return
        const errors = errorsOf(readFigures(cut, registerOptions))
        expect(errors.length).toBeGreaterThan(0)
        expect(errors.every(({ column, line }) => line >= 1 && column >= 1)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('counts men where they are asked for', () => {
    const table = readFigures(registerTable([district]), { ...registerOptions, bySex: true })
    expect(said(table.figures)).toContain(
      '05999 population-male 44 2099-12-31 census-2022 official',
    )
  })
})

const district: Place = { key: '05999', name: 'Muster', people: [3, 3, 4, 5, 3, 50, 20] }

describe('What is no number', () => {
  it.each(['-', '.', 'x', '/', '...'])('makes no figure: %s', (sign) => {
    const table = readFigures(crossTable([district]).replace(';88;44;44', `;${sign};44;44`), {
      base,
    })
    expect(errorsOf(table)).toEqual([])
    expect(table.figures.map(({ measure }) => measure)).toEqual(['population-under-18'])
    expect(table.findings).toMatchObject([{ code: 'figures/no-value', severity: 'info' }])
  })

  it.each(['8.8', '8,8', '1e3', '8 8', '88*'])(
    'is refused where it is no sign either: %s',
    (text) => {
      const table = readFigures(crossTable([district]).replace(';88;44;44', `;${text};44;44`), {
        base,
      })
      expect(errorsOf(table)).toMatchObject([{ code: 'figures/value-unreadable', line: 13 }])
    },
  )
})

describe('Sums', () => {
  it('are made only of all age groups, and say which', () => {
    const [whole] = readFigures(crossTable([district]), { base }).figures.filter(
      ({ measure }) => measure === 'population-under-18',
    )
    expect(whole?.note?.de).toBe(
      'Summe der Altersgruppen unter 3, 3 bis unter 6, 6 bis unter 10, 10 bis unter 15, 15 bis unter 18 Jahre der Tabelle 12411-02-03-4',
    )
    const gap = crossTable([district]).replace(/^.*6 bis unter 10 Jahre.*\n/m, '')
    expect(errorsOf(readFigures(gap, { base }))).toMatchObject([
      { code: 'figures/age-group-missing' },
    ])
  })

  it('that do not hold are errors: of age groups, and of places', () => {
    const groups = crossTable([district]).replace(';88;44;44', ';89;44;45')
    expect(errorsOf(readFigures(groups, { base }))).toMatchObject([{ code: 'figures/sum-differs' }])
    const state = { ...district, key: '05', name: 'Land' }
    const other = { ...district, key: '05998', people: [1, 0, 0, 0, 0, 0, 0] }
    expect(readFigures(wideTable([state, district]), { base }).findings).toEqual([])
    expect(errorsOf(readFigures(wideTable([state, district, other]), { base }))).toMatchObject([
      { code: 'figures/sum-differs' },
    ])
  })
})

describe('A table', () => {
  it('gives the same figures with its columns in another order', () => {
    const swapped = plainTable([district], ';')
      .trim()
      .split('\n')
      .map((line) => line.split(';').toReversed().join(';'))
      .join('\n')
    expect(said(readFigures(`${swapped}\n`, { mapping }).figures)).toEqual(expected([district]))
  })

  it('is refused without a base or a day, with a key that lost its zero, and with a line twice', () => {
    const codes = (text: string, options = {}) =>
      errorsOf(readFigures(text, options)).map(({ code }) => code)
    expect(codes(wideTable([district]))).toEqual(['figures/base-missing'])
    expect(codes(wideTable([district]).replaceAll('31.12.2099', '2099'), { base })).toContain(
      'figures/date-unreadable',
    )
    expect(codes(plainTable([{ ...district, key: '5999' }], ';'), { mapping })).toEqual([
      'figures/key-unreadable',
    ])
    expect(codes(plainTable([district, district], ';'), { mapping })).toEqual([
      ...['figures/repeated', 'figures/repeated'],
    ])
    expect(codes('ags;people\n05999;1\n', { mapping })).toContain('figures/column-missing')
    expect(codes('anything\n')).toEqual(['figures/format-unknown'])
    expect(codes('a;b\n1;2\n', { mapping: 'key: [' })).toEqual(['figures/mapping-unreadable'])
  })
})
