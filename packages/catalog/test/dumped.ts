import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type MunicipalProfile, type Release, recordSchema } from '@kommunalgraph/model'
import { type CheckedData, storedRelease } from '@kommunalgraph/release/testing'
import { onTestFinished } from 'vitest'
import { shippedInput } from './snapshot.ts'

/** A town that does not exist, with figures of every sort: several dates and methods, a year, one without a date. */
const musterstadt: MunicipalProfile = recordSchema.parse({
  kind: 'kreisfreie-stadt',
  name: { de: 'Musterstadt "am, See"', en: 'Sample City' },
  identifiers: { ags: '05999', source: 'destatis-gv' },
  website: 'https://www.example.org/',
  statistics: [
    ...['2019-12-31', '2020-12-31'].map((referenceDate) => ({
      measure: 'population',
      value: 1_000,
      referenceDate,
      method: 'official',
    })),
    { measure: 'population-under-18', value: 170, referenceDate: '2020-12-31', method: 'official' },
    { measure: 'population', value: 1_001, referenceDate: '2020-12-31', method: 'register' },
    { measure: 'population', value: 1_200, referenceDate: '2021', method: 'estimated' },
    { measure: 'population', value: 1_234, referenceText: '=Stand: 31.1', method: 'stated' },
  ],
})

/** What the repository ships, and that town. */
export async function dumpedRelease(
  others: Partial<CheckedData> = {},
  sequence?: number,
): Promise<Release> {
  const input = await shippedInput()
  const records = new Map([...input.records, ['musterstadt', musterstadt]])
  return storedRelease({ ...input, records, ...others }, sequence)
}

/** An empty folder. */
export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'kommunalgraph-dumps-'))

/** An empty folder that goes away with the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await newFolder()
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
