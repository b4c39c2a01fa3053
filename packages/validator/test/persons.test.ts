import { describe, expect, it } from 'vitest'
import { checked, folder } from './fixture.ts'

const town = folder['municipalities/musterstadt.yaml'] ?? ''

describe('a finding about a personal value', () => {
  const changes: readonly (readonly [from: string, to: string])[] = [
    ['    basis: official-publication\n', ''],
    ['name: Max Mustermann', 'name: "Max Mustermann "'],
    ['name: Max Mustermann', 'name: "Max &amp; Mustermann"'],
    ['name: Max Mustermann', 'name: "Max\\tMustermann"'],
    ['name: Max Mustermann', 'function: { de: Max Mustermann }'],
    ['name: Max Mustermann', 'name: Oybek Mustermann: Leitung'],
    ['name: Max Mustermann', 'name: "Oybek" Mustermann'],
    ['name: Max Mustermann', 'name: @Mustermann'],
    ['telephone: "+4930123456789"', 'telephone: +49 221: 234567891234'],
    ['telephone: "+4930123456789"', 'telephone: "+49301234567891234"'],
    ['telephone: "+4930123456789"', 'telephone: "0301 234567891234"'],
    ['email: amt@musterstadt.example', 'email: max.mustermann(at)musterstadt.example'],
    ['email: amt@musterstadt.example', 'email: max.mustermann@'],
    ['office: { de: Bürgermeisterin der Musterstadt } }', '}'],
    ['de: Ein Text.,', 'de: Fragen an max.mustermann (at) musterstadt.example,'],
    ['de: Ein Text.,', 'de: Fragen an <b>Frau Mustermann</b>,'],
  ]

  for (const [from, to] of changes) {
    it(`names field and line, never the value: ${to}`, () => {
      const text = town.replace(from, to)
      expect(text).not.toBe(town)
      const { issues } = checked({ 'municipalities/musterstadt.yaml': text })
      expect(issues.length).toBeGreaterThan(0)
      for (const { message, remedy, code, line } of issues) {
        expect(line).toBeGreaterThan(1)
        expect(JSON.stringify([message, remedy]), code).not.toMatch(/mustermann|234567891234/i)
      }
    })
  }
})
