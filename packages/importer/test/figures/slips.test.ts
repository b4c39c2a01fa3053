import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { addSource, editRecord, planFigures, readFigures } from '../../src/index.ts'
import { base, mapping } from './tables.ts'

/* Slips of whoever made a table, a mapping or a record: none is silent, none makes a wrong figure. */

/** Lines of a cross table: day, key, name, age group, people. */
const cross = (...rows: readonly string[]): string =>
  `${['Tabelle: 12411-02-03-4', 'Bevölkerungsstand (Anzahl);;;;', ';;;;Insgesamt', ...rows, '__________'].join('\n')}\n`

const line = (key: string, age: string, people: string, day = '31.12.2099'): string =>
  [day, key, 'Muster', age, people].join(';')

const findingsOf = (text: string) =>
  readFigures(text, { base }).findings.map(({ code, line: at }) => `${code}:${at}`)

const measured = (text: string) =>
  readFigures(text, { base }).figures.map(({ key, measure, value }) => `${key} ${measure} ${value}`)

describe('Lines of a table', () => {
  it('that say two things of one place are an error, whatever they count', () => {
    expect(
      findingsOf(cross(line('05999', 'Insgesamt', '6'), line('05999', 'Insgesamt', '7'))),
    ).toEqual(['figures/repeated:5'])
    const groups = [line('05999', '18 Jahre und mehr', '9'), line('05999', 'Insgesamt', '15')]
    const twice = cross(
      ...[line('05999', 'unter 18 Jahre', '6'), line('05999', 'unter 18 Jahre', '7'), ...groups],
    )
    expect(findingsOf(twice)).toEqual(['figures/repeated:5'])
  })

  it('that say the same of a city under its key as a district and as a municipality are none', () => {
    const text = cross(line('05999', 'Insgesamt', '6'), line('05999000', 'Insgesamt', '6'))
    expect([findingsOf(text), measured(text)]).toEqual([[], ['05999 population 6']])
  })

  it('with a year instead of a day are told of, wherever it stands', () => {
    expect(findingsOf(cross(line('05999', 'Insgesamt', '6', '2099')))).toEqual([
      'figures/date-unreadable:4',
    ])
  })

  it('are not held against a sum while one of the parts is unknown, but against one that is less', () => {
    const parts = (whole: string, other: string) =>
      cross(
        line('05', 'Insgesamt', whole),
        line('05998', 'Insgesamt', '6'),
        line('05999', 'Insgesamt', other),
      )
    expect(findingsOf(parts('10', '.'))).toEqual(['figures/no-value:6'])
    expect(findingsOf(parts('5', '.'))).toContain('figures/sum-differs:4')
    expect(findingsOf(parts('10', '-'))).toContain('figures/sum-differs:4')
    expect(findingsOf(parts('6', '-'))).toEqual(['figures/no-value:6'])
  })

  it('are not swallowed by a quote that nobody closed, or closed too early', () => {
    const csv = (first: string, second = 'Probe') =>
      `ags;people;children;name\n05998;5;1;${first}\n05999;6;2;${second}\n`
    const codes = (text: string) =>
      readFigures(text, { mapping }).findings.map(({ code, line: at }) => `${code}:${at}`)
    expect(codes(csv('"Muster'))).toEqual(['figures/quote-open:2'])
    expect(codes(csv('"Muster', '"Probe"'))).toEqual(['figures/quote-open:2'])
    expect(codes(csv('"Muster"', '"Probe ""Süd"""'))).toEqual([])
    const flat = 'statistics_code;time;value\n12411;"31.12.2099;5\n'
    expect(codes(flat)).toContain('figures/quote-open:2')
    expect(codes(cross(line('05999', 'Insgesamt', '"6')))).toContain('figures/quote-open:4')
  })

  it('are all compared with their sum, of a whole country in no time', () => {
    const keys = Array.from({ length: 11_000 }, (_, at) => {
      const [district, own] = [100 + Math.floor(at / 30), 1 + (at % 30)]
      return `05${district}${String(own).padStart(3, '0')}`
    })
    const districts = [...new Set(keys.map((key) => key.slice(0, 5)))]
    const text = cross(
      line('05', 'Insgesamt', '11000'),
      ...districts.map((key) =>
        line(key, 'Insgesamt', String(keys.filter((each) => each.startsWith(key)).length)),
      ),
      ...keys.map((key) => line(key, 'Insgesamt', '1')),
    )
    const before = process.cpuUsage()
    expect(findingsOf(text)).toEqual([])
    const { user } = process.cpuUsage(before)
    // Place against place it were 130 million comparisons.
    expect(user / 1e6).toBeLessThan(4)
  })
})

/** One municipality of the register, of the edition of November 2025. */
const register = `${[
  `60${'20251130'}149990015001${'Musterdorf'.padEnd(100)}64    ${[1234, 5000, 2400].map((value) => String(value).padStart(11, '0')).join('')}`,
  '',
].join('\n')}`

describe('What the caller says of a register', () => {
  it('goes before what is known of its edition, each for itself', () => {
    const days = (options: Parameters<typeof readFigures>[1]) =>
      readFigures(register, options)
        .figures.filter(({ key }) => key === '14999001')
        .map(({ base: on, measure, referenceDate }) => [measure, referenceDate, on].join(' '))
    expect(days({})).toEqual(['population 2024-12-31 census-2022', 'area 2024-12-31 '])
    expect(days({ base: 'census-2011' })[0]).toBe('population 2024-12-31 census-2011')
    expect(days({ populationDate: '2025-06-30' })).toEqual([
      ...['population 2025-06-30 census-2022', 'area 2025-06-30 '],
    ])
    expect(days({ areaDate: '2025-09-30' })).toEqual([
      ...['population 2024-12-31 census-2022', 'area 2025-09-30 '],
    ])
  })
})

describe('Age groups', () => {
  it.each(['5 bis unter 5 Jahre', '0 bis unter 0 Jahre', '9-3 Jahre', 'unter 0 Jahre'])(
    'without an age in them are no groups: %s',
    (label) => {
      const flat = [
        'statistics_code;time;1_variable_code;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_attribute_code;2_variable_attribute_label;value;value_variable_code;value_variable_label',
        ...['unter 5 Jahre', label, 'Insgesamt'].map(
          (age) => `12411;2099-12-31;KREISE;05999;Muster;ALTX;A;${age};5;BEVSTD;Bevölkerungsstand`,
        ),
      ]
      const { findings } = readFigures(`${flat.join('\n')}\n`, { base })
      expect(findings).toMatchObject([
        { code: 'figures/age-group-missing' },
        { code: 'figures/age-unreadable', line: 3 },
      ])
      expect(findings[0]?.message.de).toContain('ab 5 Jahren')
    },
  )

  it('may overlap, and of one year be written as the offices do', () => {
    const ages = (...all: readonly (readonly [string, number])[]) =>
      cross(...all.map(([age, people]) => line('05999', age, String(people))))
    const text = ages(
      ...([
        ['unter 1 Jahr', 1],
        ['unter 3 Jahre', 3],
        ['3 bis unter 17 Jahre', 4],
      ] as const),
      ...([
        ['17-Jährige', 2],
        ['18 Jahre und mehr', 5],
        ['Insgesamt', 14],
      ] as const),
    )
    expect([findingsOf(text), measured(text)]).toEqual([
      [],
      ['05999 population 14', '05999 population-under-18 9'],
    ])
  })
})

const figure = {
  ...{ measure: 'population', value: 88, referenceDate: '2099-12-31', base: 'census-2022' },
  ...{ method: 'official', source: 'probe' },
}
const area = { value: 1.5, referenceDate: '2099-12-31', source: 'probe' }
const edit = { added: [figure], replaced: new Map<number, number>(), area }

/** Ways in which people write a record. */
const writable = {
  'a list that is empty': 'kind: kreis\nstatistics:\nmodified: 2024-01-01\n',
  'a list that is null, with a comment': 'kind: kreis\nstatistics: ~ # keine\nissued: 2024-01-01\n',
  'an area that is empty': 'kind: kreis\nareaKm2:\nstatistics: null\n',
  'no line break at the end': 'kind: kreis',
  'a mark where the document ends': 'kind: kreis\n...\n',
  'an area in lines of its own': 'kind: kreis\nareaKm2:\n  value: 1 # alt\n  source: amt\n',
  'comments at the end': 'kind: kreis\n# Ende\n',
}

/** Ways in which nothing can be added without writing other lines anew. */
const unwritable = {
  'one map in braces': '{ kind: kreis, name: { de: Muster } }\n',
  'a list that is named elsewhere': 'aliases: &x\n  - { measure: a }\nstatistics: *x\n',
  'an area that is a number': 'areaKm2: 94.1\nkind: kreis\n',
  'a dash with a comment behind': 'statistics:\n- # alt\n    measure: a\n    value: 1\n',
}

describe('The file of a record', () => {
  it.each(Object.entries(writable))('takes figures with %s', (_name, text) => {
    const before = parse(text)
    const after = editRecord(text, edit)
    expect(parse(after)).toEqual({ ...before, areaKm2: area, statistics: [figure] })
    for (const comment of text.match(/#.*/g) ?? []) expect(after).toContain(comment)
  })

  it.each(Object.entries(unwritable))('stays as it is with %s, and is named', (_name, text) => {
    expect(() => editRecord(text, edit)).toThrow(
      expect.objectContaining({ code: 'importer/unwritable-record' }),
    )
  })

  it('has texts that YAML would take for something else in quotes', () => {
    const odd = { ...figure, source: '1e5', note: { de: 'null', en: '0x1F' } }
    const text = editRecord('kind: kreis\n', {
      ...edit,
      added: [odd],
      area: { ...area, source: 'no' },
    })
    expect(parse(text)).toMatchObject({ statistics: [odd], areaKm2: { source: 'no' } })
    // As init leaves the file, and with fields behind the list.
    const source = { id: '1e5', title: { de: 'A' }, licence: 'x: y' }
    expect(parse(addSource('sources: []\n', source))).toEqual({ sources: [source] })
    expect(parse(addSource('sources:\n- id: amt\n\nmodified: 2026-12-01\n', source))).toEqual({
      sources: [{ id: 'amt' }, source],
      modified: '2026-12-01',
    })
    expect(() => addSource('sources: [{ id: amt }]\n', source)).toThrow(
      expect.objectContaining({ code: 'importer/unwritable-record' }),
    )
  })

  const table = readFigures('ags;people;children;name\n05999;89;9;Muster\n', { mapping })
  const planned = (text: string) =>
    planFigures([{ path: 'muster.yaml', text }], [{ file: 'probe.csv', table }], {
      replace: true,
      isDistrict: () => false,
    })

  it('that is no YAML is a finding, and nothing of the run is written', () => {
    const { findings, texts } = planned('kind: [kreis\n')
    expect(findings).toMatchObject([
      { code: 'figures/record-unreadable', file: 'muster.yaml', severity: 'error' },
    ])
    expect(texts.size).toBe(0)
    expect(planned('{ identifiers: { ags: "05999" }, name: { de: Muster } }\n')).toMatchObject({
      findings: [{ code: 'figures/record-unwritable', file: 'muster.yaml', severity: 'error' }],
    })
  })

  it('gets the new value at the figure that is meant, also behind an entry that is none', () => {
    const text = `identifiers: { ags: "05999" }
name: { de: Muster }
statistics:
  - nichts
  - { measure: population, value: 88, referenceDate: 2099-12-31, base: census-2022, method: official, source: probe }
`
    expect(parse(planned(text).texts.get('muster.yaml') ?? '').statistics.slice(0, 2)).toEqual([
      'nichts',
      { ...figure, value: 89 },
    ])
  })
})
