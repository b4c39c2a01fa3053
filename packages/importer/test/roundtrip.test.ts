import { recordSchema } from '@kommunalgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DraftRecord, importPage } from '../src/index.ts'
import { faults } from './balance.ts'
import { places } from './places.ts'
import { rendered, style, type Told, told } from './render.ts'

/** What a record must say of what was told, in the shape of what was told. */
const understood = (record: DraftRecord): object => ({
  ags: record.identifiers?.ags,
  since: record.participations?.[0]?.since,
  figures: record.statistics?.map(({ value, referenceDate, referenceText }) => [
    value,
    referenceDate ?? referenceText,
  ]),
  quotation: [
    record.quotation?.text.de,
    record.quotation?.speaker?.name,
    record.quotation?.speaker?.office?.de,
  ],
  paragraphs: record.description?.de?.split('\n\n'),
  motto: record.motto?.de,
  goals: record.goals?.map(({ text }) => text.de),
  contacts: (record.contacts ?? []).map(({ name, address, telephone, email }) => [
    name,
    address?.street,
    address?.postcode,
    address?.town,
    telephone,
    email,
  ]),
})

const meant = (page: Told): object => ({
  ags: page.ags,
  since: page.since,
  figures: [
    [page.population.value, page.population.date],
    [page.children.value, page.children.text],
  ],
  quotation: [page.quotation.text, page.quotation.name, page.quotation.office],
  paragraphs: page.paragraphs,
  motto: page.motto,
  goals: page.goals,
  contacts: page.contacts.map(({ name, street, postcode, town, line, mailbox }) => [
    name,
    street,
    postcode,
    town,
    `+49221${line}`,
    `${mailbox}@example.org`,
  ]),
})

describe('a record that was told as a page', () => {
  it('comes back the same from any style of page', () => {
    fc.assert(
      fc.property(told, style, (page, how) => {
        const result = importPage(rendered(page, how), {
          places,
          sourceUrl: 'https://example.org/profil',
        })
        expect(understood(result.record)).toEqual(meant(page))
        expect(faults(result)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('is a record that the schema accepts', () => {
    fc.assert(
      fc.property(told, style, (page, how) => {
        const { record } = importPage(rendered(page, how), { places })
        expect(() => recordSchema.parse(record)).not.toThrow()
      }),
      { numRuns: 100 },
    )
  })
})
