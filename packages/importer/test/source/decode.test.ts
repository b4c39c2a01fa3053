import { describe, expect, it } from 'vitest'
import { decode } from '../../src/source/decode.ts'
import { repaired } from '../../src/source/mojibake.ts'

const text = 'Kreis Düren – „Muster“'
const utf8 = new TextEncoder().encode(text)
const latin = Uint8Array.from([0x44, 0xfc, 0x72, 0x65, 0x6e, 0x20, 0x96, 0x20, 0x84])
const utf16 = Uint8Array.from([0xff, 0xfe, 0x44, 0x00, 0xfc, 0x00])
const meta = (label: string) => `<html><head><meta charset="${label}"></head><body>`
const ascii = (words: string) => new TextEncoder().encode(words)
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

describe('bytes', () => {
  it('are UTF-8 when they are valid UTF-8', () => {
    expect(decode(utf8, { html: false })).toMatchObject({
      text,
      encoding: { name: 'utf-8', reason: 'valid' },
    })
  })

  it('lose their byte order mark', () => {
    const marked = joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8)
    expect(decode(marked, { html: false })).toMatchObject({
      text,
      encoding: { reason: 'byte-order-mark' },
    })
    expect(decode(utf16, { html: false })).toMatchObject({
      text: 'Dü',
      encoding: { name: 'utf-16le' },
    })
  })

  it('are Windows-1252 when they are not UTF-8', () => {
    expect(decode(latin, { html: false })).toMatchObject({
      text: 'Düren – „',
      encoding: { name: 'windows-1252', reason: 'assumed' },
    })
  })

  it('are what the page declares', () => {
    const page = joined(ascii(meta('iso-8859-15')), Uint8Array.of(0xa4))
    expect(decode(page, { html: true }).text).toContain('€')
    expect(decode(page, { html: true }).encoding).toEqual({ name: 'iso-8859-15', reason: 'meta' })
    const old = ascii('<META http-equiv=Content-Type content="text/html; charset=windows-1252">')
    expect(decode(joined(old, latin), { html: true }).encoding.name).toBe('windows-1252')
  })

  it('are what the caller says, before what the page declares', () => {
    const page = joined(ascii(meta('utf-8')), latin)
    expect(decode(page, { html: true, encoding: 'latin1' })).toMatchObject({
      encoding: { name: 'windows-1252', reason: 'option' },
    })
  })

  it('are read nevertheless when the declared encoding does not fit or is unknown', () => {
    expect(decode(joined(ascii(meta('utf-8')), latin), { html: true })).toMatchObject({
      refused: 'utf-8',
      encoding: { name: 'windows-1252' },
    })
    expect(decode(utf8, { html: false, encoding: 'klingon' })).toMatchObject({
      text,
      refused: 'klingon',
    })
  })

  it('may end inside a character', () => {
    const cut = new TextEncoder().encode('Dü').subarray(0, 2)
    expect(decode(cut, { html: false })).toMatchObject({
      text: 'D',
      cut: true,
      encoding: { name: 'utf-8' },
    })
  })
})

describe('a wrong decoding', () => {
  const wrong = (right: string) =>
    new TextDecoder('windows-1252').decode(new TextEncoder().encode(right))

  it('is undone exactly', () => {
    for (const right of ['Düren', 'Maß – „Würde“', 'Größe: 5 €', 'ÄÖÜäöüß'])
      expect(repaired(wrong(right))?.text, right).toBe(right)
  })

  it('tells where each character was before', () => {
    const found = repaired(wrong('aüb'))
    expect([...(found?.origin ?? [])]).toEqual([0, 1, 3, 4])
  })

  it('is left alone when the way back is not exact or nothing was wrong', () => {
    for (const text of ['Düren', 'reiner Text', `${wrong('Düren')} und Jülich`, 'MENÜ“'])
      expect(repaired(text), text).toBeUndefined()
  })
})
