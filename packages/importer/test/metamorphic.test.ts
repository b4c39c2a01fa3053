import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importPage } from '../src/index.ts'
import { faults } from './balance.ts'
import { invented } from './evidence.ts'
import { places } from './places.ts'

const page = readFileSync(new URL('./golden/01-anatomy.txt', import.meta.url), 'utf8')
const read = (input: string | Uint8Array) => importPage(input, { places }).record
const record = read(page)

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...Buffer.from(text, 'utf16le')]])

const latin = (text: string): Uint8Array => {
  const special: Readonly<Record<string, number>> = { '–': 0x96, '•': 0x95, '„': 0x84, '“': 0x93 }
  return Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0))
}

/** Inputs that a reader cannot tell from the page. */
const twins: readonly (readonly [what: string, input: string | Uint8Array])[] = [
  ['in UTF-8', new TextEncoder().encode(page)],
  ['in UTF-8 with byte order mark', new TextEncoder().encode(`\ufeff${page}`)],
  ['in UTF-16', utf16(page)],
  ['in Windows-1252', latin(page)],
  ['with decomposed letters', page.normalize('NFD')],
  ['with soft hyphens', page.replaceAll('Beispiel', 'Bei\u00adspiel')],
  ['with zero-width spaces', page.replaceAll('Muster', 'Mus\u200bter')],
  ['with no-break spaces', page.replaceAll(' ', '\u00a0')],
  ['with doubled blanks', page.replaceAll(' ', '  ')],
  ['with blanks around each line', page.replaceAll('\n', ' \t\n  ')],
  ['with the line ends of Windows', page.replaceAll('\n', '\r\n')],
  ['with the line ends of old Macs', page.replaceAll('\n', '\r')],
  ['with the line ends of Unicode', page.replaceAll('\n', '\u2028')],
  ['with more blank lines', page.replaceAll('\n\n', '\n\n\n\n')],
  ['with blank lines at both ends', `\n\n${page}\n\n`],
]

describe('the same page', () => {
  for (const [what, input] of twins) {
    it(`${what} gives the same record`, () => {
      expect(read(input)).toEqual(record)
    })
  }

  it('wrapped at any width gives the same record', () => {
    const prose = `Stadt Minden

Der erste Absatz dieser Seite ist lang genug, um bei jeder üblichen Breite umgebrochen zu werden. Er hat mehrere Sätze, damit auch Satzenden an das Ende von Zeilen geraten. So ist es bei alten Seiten.

Der zweite Absatz hat Kinder- und Jugendmuster. Auch er ist lang genug und endet mit einem Punkt.

ZITAT der kommunalen Spitze
"Ein Zitat, das ebenfalls über mehrere Zeilen geht und am Ende sagt, wer es gesagt hat." (Max Mustermann, Bürgermeister)`
    for (const width of [50, 60, 64, 72, 80, 100])
      expect(read(wrapped(prose, width)), `width ${width}`).toEqual(read(prose))
  })
})

function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines = ['']
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? ''
        if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
      }
      return lines.join('\n')
    })
    .join('\n')
}

const blocks = page.split(/\n{2,}/)

describe('a page that was changed', () => {
  it('by a lost line never has an invented value', () => {
    const lines = page.split('\n')
    for (const index of lines.keys()) {
      const text = lines.toSpliced(index, 1).join('\n')
      const result = importPage(text, { places })
      expect(invented(result.record, text), `without line ${index + 1}`).toEqual([])
      expect(faults(result)).toEqual([])
    }
  })

  it('by another order of its blocks never has an invented value', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(blocks), (shuffled) => {
        const text = shuffled.join('\n\n')
        const result = importPage(text, { places })
        expect(invented(result.record, text)).toEqual([])
        expect(faults(result)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('by blocks that keep their labels in another order has the same record', () => {
    const parts = [
      'Seit wann dabei:\n2012',
      'Einwohnerzahl:\n100.000 (31.12.2020)',
      'ZITAT der kommunalen Spitze\n"Ein Satz, der nichts sagt." (Max Mustermann, Bürgermeister)',
      'Leitbild: Ein Muster\n• Ein Ziel\n• Noch ein Ziel',
      'Kontakt:\nErika Mustermann\n12345 Musterstadt\nT 0221 4710123',
      'Ein Absatz, der die Beschreibung ist und für sich steht.',
    ]
    const first = read(`Stadt Minden\n\n${parts.join('\n\n')}`)
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        expect(read(`Stadt Minden\n\n${shuffled.join('\n\n')}`)).toEqual(first)
      }),
      { numRuns: 200 },
    )
  })
})
