import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { addSource, editRecord, planFigures, readFigures } from '../../src/index.ts'
import { mapping, plainTable } from './tables.ts'

const figure = {
  ...{ measure: 'population', value: 88, referenceDate: '2099-12-31', base: 'census-2022' },
  ...{ method: 'official', source: 'probe' },
}

const line =
  '{ measure: population, value: 88, referenceDate: 2099-12-31, base: census-2022, method: official, source: probe }'

const none = { added: [], replaced: new Map<number, number>(), area: undefined }

const record = `# Der Kreis
kind:   kreis     # mit Absicht
name: { de: 'Muster', en: "Sample" }
identifiers: { ags: "05999" }
areaKm2: { value: 1.5, referenceDate: 2098-12-31, source: amt }
statistics:
  # zwei
  - { measure: population, value: 80, referenceDate: 2097-12-31, method: official, source: amt } # gezählt

# das Ende
issued: 2026-01-01
`

describe('An edit of a record', () => {
  it('writes behind the last figure and leaves every other letter alone', () => {
    const text = editRecord(record, { ...none, added: [figure] })
    expect(text).toBe(record.replace('# gezählt\n', `# gezählt\n  - ${line}\n`))
  })

  it('takes the breaks of a file, and lists of every form', () => {
    const windows = record.replaceAll('\n', '\r\n')
    expect(editRecord(windows, { ...none, added: [figure] })).toBe(
      windows.replace('# gezählt\r\n', `# gezählt\r\n  - ${line}\r\n`),
    )
    const flow = 'kind: kreis\nstatistics: []\nissued: 2026-01-01\n'
    expect(parse(editRecord(flow, { ...none, added: [figure, figure] })).statistics).toHaveLength(2)
    const missing = 'kind: kreis\n# das Ende\nissued: 2026-01-01'
    expect(parse(editRecord(missing, { ...none, added: [figure] }))).toMatchObject({
      statistics: [figure],
      issued: '2026-01-01',
    })
    const block =
      'statistics:\n- measure: population\n  value: 80 # gezählt\n\nissued: 2026-01-01\n'
    expect(editRecord(block, { ...none, added: [figure] })).toBe(
      block.replace('# gezählt\n', `# gezählt\n- ${line}\n`),
    )
  })

  it('replaces values and the area where they stand', () => {
    const text = editRecord(record, {
      ...none,
      replaced: new Map([[0, 81]]),
      area: { value: 1.6, referenceDate: '2099-12-31', source: 'probe' },
    })
    expect(text).toBe(
      record
        .replace('value: 80', 'value: 81')
        .replace(
          '{ value: 1.5, referenceDate: 2098-12-31, source: amt }',
          '{ value: 1.6, referenceDate: 2099-12-31, source: probe }',
        ),
    )
  })

  it('adds a source once', () => {
    const source = { id: 'probe', title: { de: 'Die "Probe"' }, licence: 'cc-zero' } as const
    const text = addSource('sources:\n  - id: amt # hier\n    licence: cc-zero\n', source)
    expect(parse(text).sources).toEqual([{ id: 'amt', licence: 'cc-zero' }, source])
    expect(addSource(text, source)).toBe(text)
  })
})

const place = { key: '05999', name: 'Muster, Kreis', people: [3, 3, 4, 5, 3, 50, 20] }

const plan = (text: string, table = plainTable([place], ';'), replace = false) =>
  planFigures(
    [{ path: 'muster.yaml', text }],
    [{ file: 'probe.csv', table: readFigures(table, { mapping }) }],
    { replace, isDistrict: (kind) => kind === 'kreis' },
  )

describe('A plan', () => {
  it('adds what is new, compares it, and finds nothing to do the second time', () => {
    const first = plan(record)
    expect(first.changes).toMatchObject([
      { measure: 'population', old: 80, value: 88, change: 10 },
      { measure: 'population-under-18', old: undefined, value: 18 },
    ])
    expect(first.findings.map(({ code }) => code)).toEqual(['figures/jump'])
    const written = first.texts.get('muster.yaml') ?? ''
    expect(written).toContain('gilt für das ganze Gebiet')
    expect(plan(written)).toMatchObject({ changes: [], findings: [], unchanged: 2 })
  })

  it('asks before a figure of the same date and source gets another value', () => {
    const written = plan(record).texts.get('muster.yaml') ?? ''
    const other = plainTable([{ ...place, people: [3, 3, 4, 5, 3, 50, 21] }], ';')
    const asked = plan(written, other)
    expect(asked.findings).toMatchObject([{ code: 'figures/differs', line: 2 }])
    expect(asked.texts.size).toBe(0)
    const replaced = plan(written, other, true).texts.get('muster.yaml')
    expect(replaced).toBe(written.replace('value: 88', 'value: 89'))
    const elsewhere = written.replace(
      'base: census-2022, method: official, source: probe',
      'base: census-2022, method: official, source: amt',
    )
    expect(plan(elsewhere, other, true)).toMatchObject({
      findings: [{ code: 'figures/other-source', severity: 'warning' }],
    })
  })

  it('refuses lines that got under other keys', () => {
    const mixed = plan(record, plainTable([{ ...place, name: 'Anderswo, Kreis' }], ';'))
    expect(mixed.findings.map(({ code }) => code)).toContain('figures/name-differs')
    expect(mixed.texts.size).toBe(0)
  })
})
