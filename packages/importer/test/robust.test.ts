import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { importPage, toYaml } from '../src/index.ts'
import { faults } from './balance.ts'
import { places } from './places.ts'

describe('any bytes', () => {
  it('are read without an exception, as text and as HTML', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000 }),
        fc.boolean(),
        fc.boolean(),
        (bytes, html, repairEncoding) => {
          const result = importPage(bytes, { places, html, repairEncoding })
          expect(faults(result)).toEqual([])
          expect(result.findings.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('give the same result twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const page = `Stadt Minden\n${text}`
        expect(importPage(page, { places })).toEqual(importPage(page, { places }))
      }),
      { numRuns: 100 },
    )
  })
})

const head = 'Kreis Olpe\nSeit wann dabei: 2012\n'
const sentence = 'Ein Satz ohne Inhalt, der nur Platz braucht. '

/** Inputs that are made to take long: unclosed, nested, repeated, without blanks. */
const hostile: Readonly<Record<string, string>> = {
  'nothing but letters': 'a',
  'nothing but blanks': ' ',
  'nothing but line ends': '\n',
  brackets: '(((',
  'quotation marks': '"',
  'lines of quotation marks': '"\n',
  'quotations without end': '"Ein Satz ohne Ende\n',
  'bullets and sentences': '• x\nB.\n',
  'mottos and goals': '"M"\n• a\n',
  'labels with open brackets': 'Einwohnerzahl: 1.000 (Stand\n',
  'names of towns': 'Essen\n',
  contacts: 'Erika Mustermann\nMusterstraße 1\n12345 Musterstadt\nT 0221 4710123\na(at)b.de\n',
  'at signs': '(at)a@',
  'hyphens at line ends': 'ab-\n',
  'one long line': sentence,
  'many long lines': `${sentence.repeat(200)}\n`,
  'control characters': '\u0001ab cd ef gh ij\n',
  'years in sentences': 'Seit 2015 Mitglied. ',
  'commas and bars': 'A, B; C | D · ',
}

const hostileHtml: Readonly<Record<string, string>> = {
  'unclosed blocks': '<div>',
  'unclosed tables': '<table><tr><td>x',
  'unclosed formatting': '<b a>x<p>',
  references: '&amp&#65;',
  'open comments': '<!--',
  'labels in mains': '<main>Einwohnerzahl: 1</main>',
  'open tags': '<',
  titles: '<h1>Essen</h1>',
}

const mega = 1_000_000
/** Most inputs are tried with less, to keep the tests short; their time grows with them. */
const large = 200_000
const sizes: Readonly<Record<string, number>> = {
  'quotations without end': mega,
  brackets: mega,
  'one long line': mega,
  contacts: mega,
  'unclosed blocks': mega,
}
const sizeOf = (what: string): number => sizes[what] ?? large

const filled = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** A second for each hundred kilobytes. */
const allowed = (size: number): number => size / 100

/** Milliseconds of this thread: other work on the machine does not count. */
function elapsed(input: string, html: boolean): number {
  const start = process.threadCpuUsage()
  importPage(input, { places, html })
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

describe('a second for each hundred kilobytes is enough', () => {
  for (const [what, piece] of Object.entries(hostile)) {
    it(`for ${what}`, () => {
      const size = sizeOf(what)
      expect(elapsed(head + filled(piece, size), false)).toBeLessThan(allowed(size))
    })
  }

  for (const [what, piece] of Object.entries(hostileHtml)) {
    it(`for ${what} in HTML`, () => {
      const size = sizeOf(what)
      expect(elapsed(filled(piece, size), true)).toBeLessThan(allowed(size))
    })
  }

  it('for formatting that every paragraph opens again', () => {
    const opened = Array.from({ length: 10_000 }, (_none, index) => `<b a=${index}>`).join('')
    expect(elapsed(`<p>${opened}${filled('<p>x', large)}`, true)).toBeLessThan(allowed(large))
  })
})

describe('a value', () => {
  it('that looks like HTML, YAML or a template is text', () => {
    const text =
      'Ziel: [a, b] {c: d} & *e !f | > # %g @h `i` {{ j }} <k> "l" \'m\' ? - ~ null true 0x1F'
    const result = importPage(`Stadt Minden\n• ${text}\n• --- yes`, { places })
    expect(result.record.goals?.map((goal) => goal.text.de)).toEqual([text, '--- yes'])
    expect(parse(toYaml(result))).toEqual(result.record)
  })
})
