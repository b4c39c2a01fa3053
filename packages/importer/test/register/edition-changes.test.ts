import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type EditionChange, editionChanges, readRegister } from '../../src/index.ts'

const folder = fileURLToPath(new URL('../../../../../shared/reference/gv100ad', import.meta.url))

/** Nothing where the file is not there: then every test is skipped. */
const bytesOf = (file: string) =>
  existsSync(file) ? gunzipSync(readFileSync(file)) : Buffer.alloc(0)

const edition = (name: string) => readRegister(bytesOf(`${folder}/GV100AD_${name}.txt.gz`)).rows

const said = (change: EditionChange): string =>
  [change.kind, change.unit.name, 'now' in change ? change.now.name : ''].join(' ').trim()

const counts = (changes: readonly EditionChange[]) =>
  Object.fromEntries(
    [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]),
  )

describe.skipIf(!existsSync(folder))(
  'What changed between editions',
  { meta: { needs: '../shared/reference' } },
  () => {
    const [first, second, third] = ['31122021', '30112023', '30112025'].map(edition)
    if (!first || !second || !third) throw new RangeError('three editions')

    it('is nothing from one to itself', () => {
      expect(editionChanges(third, third)).toEqual([])
    })

    it('names those that merged, and into what', () => {
      const changes = editionChanges(first, second)
      expect(counts(changes)).toEqual({ merged: 15, renamed: 2, gone: 2, new: 1 })
      expect(changes.map(said)).toEqual(
        expect.arrayContaining([
          'merged Tastrup Hürup',
          'merged Maasbüll Hürup',
          'merged Bromskirchen Allendorf (Eder)',
          'merged Passow Schwedt/Oder',
          'merged Ostrau Jahnatal',
          'new Jahnatal',
        ]),
      )
    })

    it('names who got another key, and who is gone without a trace', () => {
      const changes = editionChanges(second, third)
      expect(counts(changes)).toEqual({ renamed: 3, gone: 16, rekeyed: 2, merged: 14, new: 2 })
      expect(changes.map(said)).toContain('rekeyed Obergeckler Obergeckler')
      expect(changes.map(said)).toContain('gone Großer Auersberg')
    })

    it('accounts for every key of either edition', () => {
      const changes = editionChanges(first, third)
      const keys = (rows: typeof first) =>
        new Set(
          rows
            .filter(({ key, record }) =>
              record === 'municipality' ? !key.endsWith('000') : record === 'district',
            )
            .map(({ key }) => key),
        )
      const [before, after] = [keys(first), keys(third)]
      const left = changes.filter(({ kind }) => ['gone', 'merged', 'rekeyed'].includes(kind))
      expect(left.map(({ unit }) => unit.key).toSorted()).toEqual(
        [...before].filter((key) => !after.has(key)).toSorted(),
      )
    })
  },
)
