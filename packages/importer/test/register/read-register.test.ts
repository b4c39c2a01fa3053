import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { municipalitiesOf, readRegister, rowsOf } from '../../src/index.ts'
import { lineOf, registerOf, town, village } from './lines.ts'

const sound = registerOf(lineOf(town), lineOf(village))

describe('a register', () => {
  it('becomes one typed row for each line, whatever the kind of record', () => {
    const { findings, lost, rows, territorialStatus } = readRegister(sound)
    expect({ findings, lost, territorialStatus }).toEqual({
      findings: [],
      lost: 0,
      territorialStatus: '2025-11-30',
    })
    const head = { territorialStatus: '2025-11-30', seat: 'Musterstadt' }
    expect(rows.slice(0, 6)).toEqual([
      { record: 'state', line: 1, ...head, key: '08', name: 'Musterland' },
      {
        ...{ record: 'administrative-region', line: 2, ...head, seat: undefined },
        ...{ key: '081', name: 'Musterbezirk' },
      },
      { record: 'region', line: 3, ...head, key: '0811', name: 'Region Muster' },
      { record: 'district', line: 4, ...head, key: '08119', name: 'Muster', kindCode: '44' },
      {
        ...{ record: 'association', line: 5, ...head },
        ...{ key: '081195001', name: 'Musterverband', kindCode: '54' },
      },
      {
        ...{ record: 'municipality', line: 6, territorialStatus: '2025-11-30', key: '08119001' },
        ...{ ars: '081195001001', name: 'Musterstadt (Probe)/ Übung, Stadt', kindCode: '63' },
        ...{ areaHectares: 1234, population: 5000, male: 2400 },
        ...{ postcode: '01234', severalPostcodes: true },
      },
    ])
    expect(rows[6]).toMatchObject({ postcode: undefined, severalPostcodes: false })
  })

  it('says what each municipality lies in', () => {
    const [first] = municipalitiesOf(readRegister(sound).rows)
    expect(first).toMatchObject({
      municipality: { key: '08119001' },
      state: { key: '08' },
      administrativeRegion: { key: '081' },
      region: { key: '0811' },
      district: { key: '08119' },
      association: { key: '081195001' },
    })
  })

  it('is the same with ends of lines of another system, with trimmed lines, with blank ones', () => {
    const { rows } = readRegister(sound)
    for (const other of [
      sound.replaceAll('\n', '\r\n'),
      sound.replaceAll('\n', '\r'),
      sound.replaceAll(/ +$/gm, ''),
    ])
      expect(readRegister(other)).toMatchObject({ rows, findings: [], lost: 0 })
    expect(readRegister(`\n${sound}\n  \n`)).toMatchObject({ findings: [], lost: 0 })
  })

  it('loses doubled blanks in names, but nothing else of them', () => {
    const name = 'Musterstadt, Kreis-  und Hochschulstadt'
    const [row] = rowsOf(readRegister(registerOf(lineOf({ ...town, name }))).rows, 'municipality')
    expect(row?.name).toBe('Musterstadt, Kreis- und Hochschulstadt')
  })
})

describe('bytes of a register', () => {
  const utf8 = new TextEncoder().encode(sound)
  const latin1 = Uint8Array.from(sound, (character) => character.charCodeAt(0))

  it('are read as UTF-8, with a byte order mark too', () => {
    const { rows } = readRegister(sound)
    expect(readRegister(utf8)).toMatchObject({ rows, findings: [], encoding: { name: 'utf-8' } })
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)
    expect(readRegister(marked)).toMatchObject({ rows, findings: [] })
  })

  it('are read as Windows-1252 otherwise, which is said unless the caller has said so', () => {
    const { rows } = readRegister(sound)
    const assumed = readRegister(latin1)
    expect(assumed.rows).toEqual(rows)
    expect(assumed.findings.map(({ code }) => code)).toEqual(['register/encoding-assumed'])
    expect(readRegister(latin1, { encoding: 'iso-8859-1' })).toMatchObject({ rows, findings: [] })
  })

  it('are not read in a wrong encoding as if they were right: columns would be shifted', () => {
    const { findings, lost } = readRegister(utf8, { encoding: 'windows-1252' })
    expect(lost).toBe(1)
    expect(findings).toMatchObject([{ code: 'register/columns-shifted', line: 6, column: 125 }])
  })
})

describe('any content', () => {
  const accounted = (input: string | Uint8Array) => {
    const { findings, lost, rows } = readRegister(input)
    expect(lost === 0 || findings.some(({ severity }) => severity === 'error')).toBe(true)
    expect(rows.every(({ line }) => line > 0)).toBe(true)
  }

  it('is read without an exception, and no line is lost without a finding', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), accounted))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), accounted))
  })

  it('is read so when a sound register was damaged anywhere', () => {
    const at = fc.nat(sound.length)
    fc.assert(
      fc.property(at, at, fc.string({ unit: 'binary', maxLength: 3 }), (from, length, text) => {
        accounted(sound.slice(0, from) + text + sound.slice(from + (length % 5)))
      }),
    )
  })

  it('never gives another figure when one character of a line is lost or added', () => {
    const line = lineOf(town)
    for (let index = 0; index < 175; index += 1)
      for (const damaged of [
        line.slice(0, index) + line.slice(index + 1),
        `${line.slice(0, index)}0${line.slice(index)}`,
      ]) {
        const { rows } = readRegister(registerOf(damaged))
        for (const { areaHectares, male, population } of rowsOf(rows, 'municipality')) {
          expect([1234, undefined], damaged).toContain(areaHectares)
          expect([5000, undefined], damaged).toContain(population)
          expect([2400, undefined], damaged).toContain(male)
        }
      }
  })
})
