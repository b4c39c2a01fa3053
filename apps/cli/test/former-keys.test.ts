import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type MunicipalityRow, readRegister, rowsOf } from '@kommunalgraph/importer'
import { type MunicipalProfile, toSlug } from '@kommunalgraph/model'
import { openReader, openWriter } from '@kommunalgraph/release'
import { publishInto } from '@kommunalgraph/release/testing'
import { resources } from '@kommunalgraph/resources'
import { checkData, readData } from '@kommunalgraph/validator'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from './program.ts'
import { record } from './store.ts'

/* What changed between editions of the official register is what keys lead over. */

const folder = new URL('../../../../shared/reference/gv100ad/', import.meta.url)
const isThere = existsSync(folder)
if (!isThere) console.log('The editions of the register are not at hand: their tests are skipped.')

/** Days of three editions, as their files are named. */
const editions = ['31122021', '30112023', '30112025'] as const

type Edition = ReadonlyMap<string, MunicipalityRow>

const read = (name: string): Edition => {
  const { rows } = readRegister(gunzipSync(readFileSync(new URL(`GV100AD_${name}.txt.gz`, folder))))
  return new Map(rowsOf(rows, 'municipality').map((row) => [row.key, row]))
}

/** Municipalities whose key another edition does not have, and all that took these names or came new. */
function moved(before: Edition, after: Edition) {
  const gone = [...before.values()].filter(({ key }) => !after.has(key))
  const came = [...after.values()].filter(({ key }) => !before.has(key))
  return { gone, came }
}

const named = ({ name }: MunicipalityRow): string => name.split(',')[0] ?? name

const keyed = ({ ars, key, name }: MunicipalityRow): MunicipalProfile =>
  record({ kind: 'gemeinde', name: { de: name }, identifiers: { ags: key, ars } })

/** Address by name and district, since a name may occur twice. */
const slugOf = (row: MunicipalityRow): string => toSlug(`${named(row)} ${row.key.slice(0, 5)}`)

const recordsOf = (rows: readonly MunicipalityRow[]) =>
  new Map(rows.map((row) => [slugOf(row), keyed(row)]))

const [resolver] = resources.redirects

/** The file of a municipality whose key ended with an edition, and of another that has it from some day on. */
const formerFile = ({ ars, key, name }: MunicipalityRow, until: string): string => `kind: gemeinde
name: { de: ${JSON.stringify(name)} }
status: withdrawn
formerKeys: [{ ags: "${key}", ars: "${ars}", until: ${until} }]
`
const bearerFile = ({ ars, key }: MunicipalityRow, since: string): string => `kind: gemeinde
name: { de: Andere }
identifiers: { ags: "${key}", ars: "${ars}", since: ${since} }
`

/** What a check says of keys that two have: code, file, line and field. */
function claims(files: readonly (readonly [slug: string, text: string])[]): readonly string[] {
  const found = files.map(([slug, text]) => ({
    path: `municipalities/${slug}.yaml`,
    bytes: new TextEncoder().encode(text),
  }))
  return checkData(found, { today: '2026-12-01', prefix: '' })
    .issues.filter(({ code }) => ['key/two-bearers', 'identifiers/duplicate'].includes(code))
    .map(({ code, file, line, pointer }) => [code, file, line, pointer].join(' '))
}

describe.skipIf(!isThere)(
  'keys between the editions of the register',
  { meta: { needs: '../shared/reference/gv100ad' } },
  () => {
    const [first, second, third] = isThere ? editions.map(read) : []

    it.each([
      ['2021 and 2023', first, second, 17, 0],
      // Obergeckler and Uder got other keys when municipalities joined them.
      ['2023 and 2025', second, third, 32, 2],
    ])('lead on over what changed between %s', async (_, before, after, count, kept) => {
      if (before === undefined || after === undefined) throw new Error('An edition is missing')
      const { came, gone } = moved(before, after)
      expect(gone).toHaveLength(count)
      const store = join(await temporaryFolder(), 'release.sqlite')
      const { concepts, network, places, sources } = await readData('data', { today: '2026-12-01' })
      if (network === undefined) throw new Error('The data have no network')
      const shared = {
        base: 'https://daten.example.org/',
        concepts,
        network,
        places,
        sources,
      } as const
      const writer = openWriter(store)
      publishInto(writer, { ...shared, records: recordsOf(gone) })
      publishInto(writer, { ...shared, records: recordsOf(came) })
      writer.close()
      const reader = openReader(store)
      onTestFinished(() => reader.close())
      const release = reader.current()
      if (release === undefined) throw new Error('Nothing is published')
      const target = (scheme: string, value: string) => resolver?.target(release, { scheme, value })
      for (const row of gone)
        for (const [scheme, value] of [
          ['ags', row.key],
          ['ars', row.ars],
        ] as const)
          expect([value, target(scheme, value)]).toEqual([value, `kommunen/${slugOf(row)}`])
      for (const row of came) expect(target('ags', row.key)).toBe(`kommunen/${slugOf(row)}`)
      // One that kept its name within its district has another key now; all others are gone, with a notice.
      const renumbered = gone.filter((row) => release.record(slugOf(row)) !== undefined)
      const notices = gone.filter((row) => release.tombstone(slugOf(row)) !== undefined)
      expect(renumbered.length + notices.length).toBe(count)
      expect(renumbered).toHaveLength(kept)
    })

    it.each([
      ['2021 and 2023', first, second, '2023-11-30', '2023-12-01'],
      ['2023 and 2025', second, third, '2025-11-30', '2025-12-01'],
    ])('are those of one bearer at a time: %s', (_, before, after, until, next) => {
      if (before === undefined || after === undefined) throw new Error('An edition is missing')
      const { gone } = moved(before, after)
      const former = gone.map((row) => [`frueher-${row.key}`, formerFile(row, until)] as const)
      const bearers = (since: string) =>
        gone.map((row) => [`andere-${row.key}`, bearerFile(row, since)] as const)
      expect(claims([...former, ...bearers(next)])).toEqual([])
      const both = gone.flatMap(({ key }) =>
        ['ags', 'ars'].flatMap((name) => [
          `key/two-bearers municipalities/andere-${key}.yaml 3 /identifiers/${name}`,
          `key/two-bearers municipalities/frueher-${key}.yaml 4 /formerKeys/0/${name}`,
        ]),
      )
      expect(claims([...former, ...bearers(until)]).toSorted()).toEqual(both.toSorted())
    })
  },
)
