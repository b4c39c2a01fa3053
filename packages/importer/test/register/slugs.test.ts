import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { municipalitiesOf, readRegister, registerSlugs } from '../../src/index.ts'
import { lineOf, registerOf, town, village } from './lines.ts'

const edition = (...names: readonly (readonly [key: string, name: string])[]) =>
  municipalitiesOf(
    readRegister(registerOf(...names.map(([key, name]) => lineOf({ ...village, key, name })))).rows,
  )

const said = (...editions: Parameters<typeof registerSlugs>[0]) =>
  Object.fromEntries([...registerSlugs(editions)].map(([key, { slug }]) => [key, slug]))

describe('Addresses out of the register', () => {
  it('follow names of every form, in plain letters', () => {
    const names = [
      ['Musterstadt (Oder)', 'musterstadt-oder'],
      ['Mustow/Mustrow, Stadt', 'mustow-mustrow'],
      ['Musterhain / Łučow-Běłowół', 'musterhain-lucow-belowol'],
      ['Mustrup / Møstrup-Ærå', 'mustrup-moestrup-aera'],
      ["Muster'sche Höfe, M", 'muster-sche-hoefe'],
      ['Musterkirchen-Beispielhausen an der Probe und Uebu', undefined],
    ] as const
    const all = edition(...names.map(([name], index) => [`0811900${index + 1}`, name] as const))
    expect(Object.values(said(all))).toEqual(
      names.map(([, slug]) => slug ?? 'musterkirchen-beispielhausen-an-der-probe-und-uebu'),
    )
  })

  it('tell all namesakes apart by where they are, and by their keys where that is one place', () => {
    const all = edition(['08119001', 'Neumuster'], ['08119002', 'Neumuster, Stadt'])
    expect(said(all)).toEqual({
      '08119001': 'neumuster-landkreis-muster-08119001',
      '08119002': 'neumuster-landkreis-muster-08119002',
    })
  })

  it('stay as the oldest edition gave them: through new names, and through namesakes that come later', () => {
    const first = edition(['08119001', 'Neumuster'], ['08119002', 'Altmuster'])
    const second = edition(
      ['08119001', 'Neumuster'],
      ['08119002', 'Bad Altmuster'],
      ['08119003', 'Neumuster'],
    )
    expect(said(first, second)).toEqual({
      '08119001': 'neumuster',
      '08119002': 'altmuster',
      '08119003': 'neumuster-landkreis-muster',
    })
  })

  it('are never used again', () => {
    const first = edition(['08119001', town.name])
    const second = edition(['08119009', town.name])
    const slugs = Object.values(said(first, second))
    expect(new Set(slugs).size).toBe(2)
  })
})

const folder = fileURLToPath(new URL('../../../../../shared/reference/gv100ad', import.meta.url))

/** Nothing where the file is not there: then every test is skipped. */
const bytesOf = (file: string) =>
  existsSync(file) ? gunzipSync(readFileSync(file)) : Buffer.alloc(0)

describe.skipIf(!existsSync(folder))(
  'Addresses of all municipalities of Germany',
  { meta: { needs: '../shared/reference' } },
  () => {
    const editions = ['31122021', '30112023', '30112025'].map((name) =>
      municipalitiesOf(readRegister(bytesOf(`${folder}/GV100AD_${name}.txt.gz`)).rows),
    )

    it('are one each, and the same through all three editions', () => {
      const [first, second, third] = [1, 2, 3].map((count) =>
        registerSlugs(editions.slice(0, count)),
      )
      if (!first || !second || !third) throw new RangeError('three editions')
      expect(new Set([...third.values()].map(({ slug }) => slug)).size).toBe(third.size)
      const moved = [...first, ...second].filter(([key, { slug }]) => third.get(key)?.slug !== slug)
      expect(moved).toEqual([])
      const latest = editions[2] ?? []
      expect(latest.filter(({ municipality }) => !third.has(municipality.key))).toEqual([])
      expect(latest).toHaveLength(10_953)
    })

    it('spell Sorbian and German letters out', () => {
      const slugs = registerSlugs(editions)
      expect(slugs.get('14625330')?.slug).toBe('lohsa-laz')
      expect(slugs.get('14625020')?.slug).toBe('bautzen-budysin')
      expect(
        [...slugs.values()].filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)),
      ).toEqual([])
    })
  },
)
