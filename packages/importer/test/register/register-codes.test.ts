import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  findingText,
  type RegisterCode,
  type RegisterOptions,
  readRegister,
  registerCodeRows,
} from '../../src/index.ts'
import { containers, figures, lineOf, type Parts, registerOf, town, village } from './lines.ts'

interface Fault {
  readonly input: string | Uint8Array
  readonly options?: RegisterOptions
  /** Line and columns of the finding, which ends before the last one. */
  readonly at: string
  readonly lost: number
}

const damaged = (change: Partial<Parts>) => registerOf(lineOf({ ...town, ...change }))
const bytes = (text: string) => new TextEncoder().encode(text)
const umlaut = Uint8Array.from(damaged({}), (character) => character.charCodeAt(0))

/** For every code an input that has this fault and no other. */
const faults: Readonly<Record<RegisterCode, Fault>> = {
  'register/compressed': { input: gzipSync(damaged({})), at: '1:1-1', lost: 0 },
  'register/empty': { input: '', at: '1:1-1', lost: 0 },
  'register/encoding-assumed': { input: umlaut, at: '1:1-1', lost: 0 },
  'register/encoding-refused': {
    ...{ input: bytes(damaged({})), options: { encoding: 'klingon' } },
    ...{ at: '1:1-1', lost: 0 },
  },
  'register/cut-off': {
    input: Uint8Array.of(...bytes(damaged({})), 0xc3),
    at: '7:1-1',
    lost: 0,
  },
  'register/record-unknown': { input: damaged({ record: '70' }), at: '6:1-3', lost: 1 },
  'register/columns-shifted': { input: damaged({ kind: '63 7' }), at: '6:126-127', lost: 1 },
  'register/key-unreadable': { input: damaged({ key: '08119x01' }), at: '6:11-19', lost: 1 },
  'register/key-repeated': {
    input: registerOf(lineOf(town), lineOf({ ...village, key: town.key })),
    at: '7:11-19',
    lost: 1,
  },
  'register/name-unreadable': { input: damaged({ name: 'M\uFFFDnster' }), at: '6:23-30', lost: 1 },
  'register/seat-unreadable': {
    input: damaged({}).replace(/Musterstadt(?= +44)/, 'M\uFFFDnster    '),
    at: '4:73-80',
    lost: 0,
  },
  'register/kind-unknown': { input: damaged({ kind: '69' }), at: '6:123-125', lost: 0 },
  'register/status-unreadable': { input: damaged({ status: '20251131' }), at: '6:3-11', lost: 0 },
  'register/status-differs': { input: damaged({ status: '20231130' }), at: '6:3-11', lost: 0 },
  'register/value-missing': {
    input: damaged({ figures: `${figures(1234)}${' '.repeat(11)}${figures(2400)}` }),
    at: '6:140-151',
    lost: 0,
  },
  'register/value-unreadable': {
    input: damaged({ figures: figures(1234, '5.000', 2400) }),
    at: '6:140-151',
    lost: 0,
  },
  'register/part-exceeds-whole': {
    input: damaged({ figures: figures(1234, 5000, 5001) }),
    at: '6:151-162',
    lost: 0,
  },
  'register/postcode-unreadable': {
    input: damaged({ postcode: '0123x' }),
    at: '6:166-171',
    lost: 0,
  },
  'register/container-missing': {
    input: [...containers.slice(0, 3), ...containers.slice(4), lineOf(town)].join('\n'),
    at: '5:11-19',
    lost: 0,
  },
}

const codes = Object.keys(registerCodeRows) as readonly RegisterCode[]

describe('every fault of a register', () => {
  for (const code of codes) {
    it(`is one finding with line and columns: ${code}`, () => {
      const { at, input, lost, options } = faults[code]
      const register = readRegister(input, options)
      const found = register.findings.map(
        ({ code, line, column, end }) => `${code} ${line}:${column}-${end}`,
      )
      expect(found).toEqual([`${code} ${at}`])
      expect(register.lost).toBe(lost)
    })

    it(`is told in whole sentences in both languages: ${code}`, () => {
      const { input, options } = faults[code]
      for (const finding of readRegister(input, options).findings) {
        expect(finding.message.de).toMatch(/[.]$/)
        expect(finding.message.en).toMatch(/[.]$/)
        const text = findingText(finding, 'GV100AD.txt', 'de')
        expect(text).not.toMatch(/\{\w+\}|undefined|\[object/)
      }
    })
  }

  it('stands in the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    for (const code of codes) expect(readme).toContain(`\`${code}\``)
  })

  it('names the kind of container that is missing, and its key', () => {
    const alone = readRegister(lineOf(town))
    expect(alone.findings.map(({ message }) => message.en.replace(/^.*line of /, ''))).toEqual([
      'the state 08 is missing.',
      'the administrative region 081 is missing.',
      'the district 08119 is missing.',
      'the municipal association 081195001 is missing.',
    ])
  })

  it('misses the district of a state that is a city, but none of coastal waters', () => {
    const missed = (key: string) =>
      readRegister(lineOf({ ...town, key })).findings.map(({ message }) => message.en)
    expect(missed('11000000').join(' ')).toContain('the district 11000 is missing')
    expect(missed('13000999').join(' ')).not.toContain('the district')
  })
})
