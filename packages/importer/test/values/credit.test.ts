import { describe, expect, it } from 'vitest'
import { verbatim } from '../../src/source/source-span.ts'
import { readCredit } from '../../src/values/credit.ts'

const credits: readonly (readonly [text: string, name: string, office?: string])[] = [
  ['Max Mustermann', 'Max Mustermann'],
  ['Max Mustermann, Landrat', 'Max Mustermann', 'Landrat'],
  [
    'Erika Mustermann, Landrätin des Kreises Olpe',
    'Erika Mustermann',
    'Landrätin des Kreises Olpe',
  ],
  ['Dr. Erika Mustermann, Bürgermeister*in', 'Dr. Erika Mustermann', 'Bürgermeister*in'],
  [
    'Max von Muster-Mann, Bürgermeister, Vorsitzender',
    'Max von Muster-Mann',
    'Bürgermeister, Vorsitzender',
  ],
  ['Oberbürgermeisterin Erika Mustermann', 'Erika Mustermann', 'Oberbürgermeisterin'],
  ['Bürgermeister:in Erika Mustermann', 'Erika Mustermann', 'Bürgermeister:in'],
  ['Landrat des Kreises Olpe, Max Mustermann', 'Max Mustermann', 'Landrat des Kreises Olpe'],
]

describe('a credit', () => {
  for (const [text, name, office] of credits) {
    it(`of “${text}” names ${name}${office === undefined ? '' : ` as ${office}`}`, () => {
      const credit = readCredit(verbatim(text, 0, text.length))
      expect(credit?.name.text).toBe(name)
      expect(credit?.office?.text).toBe(office)
    })
  }

  it('is none where no name can be told: no office is ever invented', () => {
    for (const text of [
      '',
      'Foto: privat',
      'Landrat',
      'Bürgermeister der Stadt Musterstadt Max Mustermann',
      'Wolfgang',
    ])
      expect(readCredit(verbatim(text, 0, text.length)), text).toBeUndefined()
  })
})
