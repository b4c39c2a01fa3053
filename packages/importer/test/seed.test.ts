import { existsSync, readFileSync } from 'node:fs'
import { recordSchema } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { importPage } from '../src/index.ts'
import { faults } from './balance.ts'
import { invented } from './evidence.ts'
import { places } from './places.ts'

// Sentences of the page are not copied into the repository: its text is read where it is at hand.
const file = new URL('../../../../shared/seed/kreis-dueren.txt', import.meta.url)
const isThere = existsSync(file)
if (!isThere) console.log('The seed page is not at hand: its tests are skipped.')

const text = isThere ? readFileSync(file, 'utf8') : ''
const sourceUrl = 'https://www.kinderstark.nrw/kommunen/dueren'
const read = (input: string | Uint8Array) =>
  importPage(input, { places, sourceUrl, retrieved: '2026-11-22', basis: 'official-publication' })

const needs = { meta: { needs: '../shared/seed/kreis-dueren.txt' } }

describe.skipIf(!isThere)('the page that the project began with', needs, () => {
  const { record, findings, slug } = read(text)

  it('imports completely', () => {
    expect(slug).toBe('kreis-dueren')
    expect(record).toMatchObject({
      kind: 'kreis',
      name: { de: 'Kreis Düren' },
      identifiers: {
        ags: '05358',
        nuts: 'DEA26',
        wikidata: 'Q6275',
        source: { ags: 'destatis-gv', nuts: 'eu-nuts', wikidata: 'hbz-nwbib' },
      },
      participations: [{ since: '2012', source: 'profil' }],
      statistics: [
        { measure: 'population', value: 271110, referenceText: 'Stand: 31.1', method: 'stated' },
        { measure: 'population-under-18', value: 44352, referenceText: '31.12.', method: 'stated' },
      ],
      quotation: {
        speaker: { name: 'Wolfgang Spelthahn', office: { de: 'Landrat des Kreises Düren' } },
        licence: 'other-closed',
      },
      motto: { de: 'Gut aufwachsen im Kreis Düren – Wir tun was' },
      contacts: [
        {
          id: 1,
          name: 'Elke Borgmann',
          basis: 'official-publication',
          address: { street: 'Bismarckstraße 16', postcode: '52351', town: 'Düren' },
          telephone: '+492421221052903',
          email: 'amt52@kreis-dueren.de',
        },
      ],
      sources: [{ id: 'profil', url: sourceUrl, licence: 'other-closed', retrieved: '2026-11-22' }],
    })
    expect(record.quotation?.text.de).toMatch(
      /^Der Kreis .* ,kinderstark – NRW schafft Chancen' .* Prozess\.$/,
    )
    expect(record.description?.de?.split('\n\n')).toHaveLength(4)
    expect(record.goals?.map(({ id }) => id)).toEqual([1, 2, 3, 4])
    expect(record.website).toBeUndefined()
  })

  it('is a record that the schema accepts', () => {
    expect(recordSchema.parse(record)).toEqual(record)
  })

  it('has a finding for each date that was cut off, for the lost address, for what was decoded and dropped', () => {
    expect(findings.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'import/site-words-dropped 1:1',
      'import/date-cut-off 11:10',
      'import/date-cut-off 15:9',
      'import/email-decoded 56:1',
      'import/link-target-lost 58:1',
    ])
  })

  it('is not published unless somebody says why: the contact has no basis', () => {
    const own = importPage(text, { places, sourceUrl })
    expect(own.record.contacts?.[0]?.basis).toBe('none')
    expect(own.findings.map(({ code }) => code)).toContain('import/person-without-basis')
  })

  it('gives a record of what is left wherever it is cut, with nothing invented', () => {
    for (let length = 0; length <= text.length; length += 1) {
      const cut = text.slice(0, length)
      const result = read(cut)
      const wrong = [
        ...invented(result.record, cut).filter((each) => !/\/url:|retrieved|title/.test(each)),
        ...faults(result),
      ]
      expect(wrong, `cut at ${length}`).toEqual([])
    }
  })
})
