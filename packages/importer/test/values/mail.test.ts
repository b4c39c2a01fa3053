import { describe, expect, it } from 'vitest'
import { readMail } from '../../src/values/mail.ts'

const readable: readonly (readonly [text: string, address: string])[] = [
  ['amt00@example.org', 'amt00@example.org'],
  ['amt00(at)example.org', 'amt00@example.org'],
  ['amt00 (at) example.org', 'amt00@example.org'],
  ['amt00[at]example.org', 'amt00@example.org'],
  ['amt00{at}example.org', 'amt00@example.org'],
  ['amt00 at example.org', 'amt00@example.org'],
  ['amt00 @ example.org', 'amt00@example.org'],
  ['amt00(ät)example.org', 'amt00@example.org'],
  ['amt00 (at) example (dot) org', 'amt00@example.org'],
  ['amt00[at]example[punkt]org', 'amt00@example.org'],
  ['amt00 at example dot org', 'amt00@example.org'],
  ['amt00&#64;example&period;org', 'amt00@example.org'],
  ['erika.mustermann(at)muster-stadt.example', 'erika.mustermann@muster-stadt.example'],
  ['<amt00@example.org>', 'amt00@example.org'],
  ['amt00@example.org.', 'amt00@example.org'],
  ['amt00@example.org, info@example.org', 'amt00@example.org'],
]

const unreadable = [
  'amt00@example',
  'amt00(at)example',
  'amt00(at)',
  'amt00(a',
  'amt00@@example.org',
  'amt..00@example.org',
  'amt00@müster.example',
  '@example.org',
]

describe('a mail address', () => {
  for (const [text, address] of readable) {
    it(`is read back from “${text}”`, () => {
      expect(readMail(text)).toMatchObject({ state: 'address', address })
    })
  }

  for (const text of unreadable) {
    it(`is not made of “${text}”`, () => {
      expect(readMail(text)).toMatchObject({ state: 'unreadable' })
    })
  }

  it('is none where nothing is an at sign', () => {
    for (const text of ['', 'Musterstraße 1', 'Hat (auch) Klammern', 'Data Center'])
      expect(readMail(text), text).toBeUndefined()
  })
})
