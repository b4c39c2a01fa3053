import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openWriter, type ReleaseWriter } from '@kommunalgraph/release'
import { expect, it, onTestFinished } from 'vitest'
import { completeEarlier } from '../src/complete-earlier.ts'
import type { Progress } from '../src/options.ts'
import { site } from './site.ts'

/* Versions of the program before bodies were kept; the store as a whole is looked at in earlier-store.test.ts. */

const fixture = readFileSync(new URL('fixtures/store-2.sqlite.gz', import.meta.url))

function earlierWriter(): ReleaseWriter {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-earlier-'))
  const file = join(folder, 'release.sqlite')
  writeFileSync(file, gunzipSync(fixture))
  const writer = openWriter(file)
  onTestFinished(() => {
    writer.close()
    rmSync(folder, { recursive: true })
  })
  return writer
}

it('gets every version its bodies in batches, and tells how far it is after each', async () => {
  const writer = earlierWriter()
  const told: Progress[] = []
  const options = { site, prefix: 'data/', batch: 4 }
  expect(await completeEarlier(writer, options, (each) => told.push(each))).toEqual([])
  expect(told).toEqual([
    { stage: 'complete', done: 4, total: 6 },
    { stage: 'complete', done: 6, total: 6 },
  ])
  expect(writer.incomplete(9)).toEqual([])
  expect(await completeEarlier(writer, options, (each) => told.push(each))).toEqual([])
  expect(told).toHaveLength(2)
})

it('keeps nothing of a batch in which one cannot be proved, and says of which file', async () => {
  const writer = earlierWriter()
  const nowhere = { shared: () => new Map(), others: new Map() }
  const issues = await completeEarlier(writer, { site: nowhere, prefix: 'data/' }, () => {
    throw new Error('nothing is done')
  })
  expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['error']))
  expect(issues.map(({ file }) => file)).toContain('data/municipalities/adorf.yaml')
  expect(writer.incomplete(9)).toHaveLength(6)
})

it('does nothing where nothing was ever published', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-earlier-'))
  const writer = openWriter(join(folder, 'release.sqlite'))
  onTestFinished(() => {
    writer.close()
    rmSync(folder, { recursive: true })
  })
  expect(await completeEarlier(writer, { site, prefix: 'data/' }, () => undefined)).toEqual([])
})
