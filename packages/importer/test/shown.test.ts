import { describe, expect, it } from 'vitest'
import { importPage } from '../src/index.ts'
import { faults } from './balance.ts'
import { places } from './places.ts'

const html = (body: string) =>
  importPage(`<main><h1>Stadt Minden</h1>${body}</main>`, { places, html: true })
const text = (body: string) => importPage(`Stadt Minden\n\n${body}`, { places })
const codesOf = ({ findings }: ReturnType<typeof text>) => findings.map(({ code }) => code)
const figuresOf = ({ record }: ReturnType<typeof text>) =>
  (record.statistics ?? []).map(({ measure, value }) => `${measure} ${value}`)

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const head = (...cells: readonly string[]): string => row(...cells).replaceAll(/(<\/?)td/g, '$1th')

describe('a table', () => {
  it('with one row below its headings is read by column', () => {
    for (const table of [
      head('Einwohnerzahl', 'Kinder unter 18') + row('82.000', '14.000'),
      head('Jahr', 'Einwohnerzahl', 'Kinder unter 18') + row('2022', '82.000', '14.000'),
      `<thead>${row('Einwohner', 'davon unter 18 Jahren')}</thead><tbody>${row('82.000', '14.000')}</tbody>`,
    ]) {
      const result = html(`<table>${table}</table>`)
      expect(figuresOf(result), table).toEqual(['population 82000', 'population-under-18 14000'])
      expect(faults(result)).toEqual([])
    }
  })

  it('with two cells in a row is read by row', () => {
    const result = html(
      `<table>${head('Merkmal', 'Wert')}${row('Einwohnerzahl', '82.000')}${row('Kinder unter 18', '14.000')}</table>`,
    )
    expect(figuresOf(result)).toEqual(['population 82000', 'population-under-18 14000'])
  })

  it('with several values for one heading is not read at all, with a finding', () => {
    for (const table of [
      head('Jahr', 'Einwohnerzahl') + row('2022', '82.000') + row('2021', '81.000'),
      head('', '2021', '2022') + row('Einwohnerzahl', '81.000', '82.000'),
      row('Einwohnerzahl', '82.000', '14.000') + row('Kinder unter 18', '14.000', '13.000'),
    ]) {
      const result = html(`<table>${table}</table>`)
      expect(figuresOf(result), table).toEqual([])
      expect(codesOf(result), table).toEqual(['import/table-unread'])
      expect(result.findings[0]?.message.de).toContain('82.000')
      expect(faults(result)).toEqual([])
    }
  })
})

describe('what a page does not show as part of a value', () => {
  it('is no part of it: the mark of a footnote', () => {
    for (const value of [
      '82000<sup>1</sup>',
      '82.000<sup>*)</sup>',
      '82.000 <sup><a href="#n">[2]</a></sup>',
    ]) {
      const result = html(`<p>Einwohnerzahl: ${value}</p>`)
      expect(figuresOf(result), value).toEqual(['population 82000'])
      expect(codesOf(result), value).toContain('import/text-set-aside')
      expect(faults(result)).toEqual([])
    }
    const { record } = html('<p>Auf 12 km<sup>2</sup> gibt es hier ein Muster für alle Kinder.</p>')
    expect(record.description?.de).toContain('12 km2 gibt')
  })

  it('is no part of it: what is hidden', () => {
    const mail = html(
      '<p>Musteramt</p><p>info<span style="display:none">nospam</span>@example.org</p>',
    )
    expect(mail.record.contacts?.[0]?.email).toBe('info@example.org')
    for (const value of ['<span hidden>9</span>82.000', '82.000<i style="font-size: 0">9</i>']) {
      const result = html(`<p>Einwohnerzahl: ${value}</p>`)
      expect(figuresOf(result), value).toEqual(['population 82000'])
      expect(codesOf(result)).toContain('import/text-set-aside')
      expect(faults(result)).toEqual([])
    }
  })

  it('is no part of it: what is struck out', () => {
    for (const struck of [
      '<del>81.000</del> 82.000',
      '<s>81.000</s> 82.000',
      '<span style="text-decoration: line-through">81.000</span> 82.000',
    ]) {
      const result = html(`<p>Einwohnerzahl: ${struck}</p>`)
      expect(figuresOf(result), struck).toEqual(['population 82000'])
      const aside = result.findings.find(({ code }) => code === 'import/text-set-aside')
      expect(aside?.message.de).toContain('81.000')
    }
  })
})

describe('two telephone numbers', () => {
  const numbers: readonly (readonly [written: string, first: string, rest: string])[] = [
    ['Tel.: 0571 89-12 / -13', '+495718912', '/ -13'],
    ['Telefon: 0571 89-10 / 89-12', '+495718910', '/ 89-12'],
    ['0571 89-12 / 0571 89-13', '+495718912', '/ 0571 89-13'],
    ['Tel.: +49 (0) 571 89-12/13', '+495718912', '/13'],
  ]

  for (const [written, first, rest] of numbers) {
    it(`are the first one and a finding: ${written}`, () => {
      const result = text(`Musteramt\n${written}`)
      expect(result.record.contacts?.map(({ telephone }) => telephone)).toEqual([first])
      expect(result.findings.map(({ excerpt }) => excerpt)).toContain(rest)
    })
  }

  it('are one where the slash follows the area code', () => {
    for (const written of ['0571 / 89-12', '(0571)/8912', '+49 571/89 12', '0049 571 / 89-12'])
      expect(text(`Musteramt\nTel.: ${written}`).record.contacts?.[0]?.telephone, written).toBe(
        '+495718912',
      )
  })
})

describe('a label of old pages', () => {
  it('may be written in other ways', () => {
    for (const label of ['Email:', 'eMail:', 'EMail', 'E-mail-Adresse:'])
      expect(text(`Musteramt\n${label} info@example.org`).record.contacts?.[0]?.email, label).toBe(
        'info@example.org',
      )
    for (const label of ['Tel./Fax:', 'Tel.-Nr.:', 'Telefonzentrale:', 'Telefon-Nr.', 'Zentrale:'])
      expect(text(`Musteramt\n${label} 0571 8912`).record.contacts?.[0]?.telephone, label).toBe(
        '+495718912',
      )
    for (const label of ['EW:', 'EW', 'Einwohnerinnen und Einwohner:', 'Einwohner*innen:'])
      expect(figuresOf(text(`${label} 82.000`)), label).toEqual(['population 82000'])
    expect(figuresOf(text('davon unter 18 Jahren: 14.000'))).toEqual(['population-under-18 14000'])
  })

  it('without a field of its own gives its value to no other', () => {
    for (const label of ['Fläche', 'Fläche:', 'Gebietsfläche']) {
      const result = text(`Einwohnerzahl: 82.000\n${label}\n101 km²`)
      expect(figuresOf(result), label).toEqual(['population 82000'])
      expect(result.record.description, label).toBeUndefined()
      expect(
        result.findings.map(({ excerpt }) => excerpt),
        label,
      ).toContain('101 km²')
    }
  })

  it('with a sign for a missing value leaves a finding and no value', () => {
    for (const sign of ['–', '-', '.', '/', '—', '…', 'k. A.', '-/-'])
      for (const label of ['Einwohnerzahl:', 'Leitbild:', 'Ansprechpartnerin:', 'Seit wann dabei'])
        for (const between of [' ', '\n']) {
          if (!label.endsWith(':') && between === ' ') continue
          const result = text(`${label}${between}${sign}\n\nEin Satz, der für sich alleine steht.`)
          const what = `${label}${between}${sign}`
          expect(codesOf(result), what).toContain('import/value-missing')
          expect(result.record, what).not.toHaveProperty('motto')
          expect(result.record, what).not.toHaveProperty('contacts')
          expect(faults(result), what).toEqual([])
        }
  })
})

describe('an address', () => {
  it('may stand on the line of the authority', () => {
    const lines: readonly (readonly [line: string, street: string])[] = [
      ['Stadt Minden, Kleiner Domhof 17\n32423 Minden', 'Kleiner Domhof 17'],
      ['Stadt Minden Kleiner Domhof 17\n32423 Minden', 'Kleiner Domhof 17'],
      ['Jugendamt Musterstraße 1\n32423 Minden', 'Musterstraße 1'],
      ['Adresse der Stadtverwaltung: Musterstraße 1, 32423 Minden', 'Musterstraße 1'],
      ['Anschrift des Jugendamts:\nMusterstraße 1\n32423 Minden', 'Musterstraße 1'],
    ]
    for (const [line, street] of lines) {
      const result = text(`${line}\nTel.: 0571 8912`)
      expect(
        result.record.contacts?.map(({ address }) => address?.street),
        line,
      ).toEqual([street])
      expect(faults(result)).toEqual([])
    }
  })
})

describe('a network without shared sources', () => {
  it('gets a record that names none of them', () => {
    const { record } = importPage('Stadt Minden\nSeit wann dabei: 2017', {
      places,
      sharedSources: new Set(['hbz-nwbib']),
    })
    expect(record.identifiers?.source).toEqual({ wikidata: 'hbz-nwbib' })
  })
})
