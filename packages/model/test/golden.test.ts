import { existsSync } from 'node:fs'
import { type FormatName, formats, rdfFormats, writeCsv } from '@kommunalgraph/rdf'
import { describe, expect, it } from 'vitest'
import { municipalityColumns } from '../src/columns.ts'
import { describe as describeRecord } from '../src/describe/record.ts'
import { noExtraFields } from '../src/fields/extra.ts'
import { toPublished } from '../src/publishable.ts'
import { base } from './fixture.ts'
import { kreisDueren, shippedReferenceData } from './shipped.ts'

/*
 * Kreis Düren in every format but HTML, which the package `site` makes. These files are documentation, too, and their
 * diff is the review of a change: `vitest run --update` writes them by hand, CI never does.
 */

const record = kreisDueren()
const slug = 'kreis-dueren'
const quads = describeRecord(shippedReferenceData, slug, record)

const texts: Readonly<Partial<Record<FormatName, string>>> = {
  ...Object.fromEntries(rdfFormats.map(({ name, write }) => [name, write(quads, base)])),
  json: `${JSON.stringify(toPublished(base, slug, record), null, 2)}\n`,
  csv: writeCsv(municipalityColumns({ base, fields: noExtraFields }), [{ slug, record }]),
}

const withoutPage = formats.filter(({ name }) => name !== 'html')

describe('Kreis Düren', () => {
  // Outside CI, vitest makes a missing file and calls that a success; this fails the first time.
  it.each(withoutPage)('has a golden file in $label', ({ extension }) => {
    expect(existsSync(new URL(`golden/${slug}.${extension}`, import.meta.url))).toBe(true)
  })

  it.each(withoutPage)('is unchanged in $label', async ({ name, extension }) => {
    await expect(texts[name]).toMatchFileSnapshot(`golden/${slug}.${extension}`)
  })
})
