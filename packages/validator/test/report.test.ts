import type { Issue } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { report, reportFormats } from '../src/index.ts'
import { town } from './broken/row.ts'
import { checked } from './fixture.ts'

const { issues } = checked(town('', 'partOf: "05998"', 'partof: "05998"').changes)

const odd: Issue = {
  code: 'text/markup',
  severity: 'warning',
  message: { de: '100 %\nerledigt: {a}', en: '100 %\r\ndone: {a}' },
  remedy: { de: 'Nichts.', en: 'Nothing.' },
  file: 'data/a,b: c%.yaml',
  line: 3,
  column: 4,
  pointer: '/name/de',
}

const note: Issue = {
  ...odd,
  severity: 'info',
  code: 'source/unused',
  file: 'data/ä.yaml',
  pointer: '',
}

describe('pretty', () => {
  it('names place, severity, code, message and remedy, and counts', () => {
    expect(report(issues, 'pretty', 'de', { files: 3 })).toBe(
      [
        'municipalities/musterstadt.yaml:6:1  Fehler  field/unknown',
        '  Das Feld „partof“ gibt es hier nicht.',
        '  → Meinten Sie „partOf“? Prüfen Sie Schreibweise und Einrückung.',
        '',
        '3 Dateien geprüft: 1 Fehler, 0 Warnungen, 0 Hinweise.',
        '',
      ].join('\n'),
    )
  })

  it('speaks English', () => {
    const text = report(issues, 'pretty', 'en', { files: 1 })
    expect(text).toContain('6:1  error  field/unknown')
    expect(text).toContain('1 file checked: 1 error, 0 warnings, 0 notes.')
  })

  it('says that nothing was found', () => {
    expect(report([], 'pretty', 'de', { files: 85 })).toBe(
      '85 Dateien geprüft: 0 Fehler, 0 Warnungen, 0 Hinweise.\n',
    )
  })

  it('uses colours when asked only', () => {
    expect(report(issues, 'pretty', 'de', { files: 1 })).not.toContain('\u001b')
    expect(report(issues, 'pretty', 'de', { files: 1, colour: true })).toContain(
      '\u001b[31mFehler\u001b[0m',
    )
  })

  it('lets no file name command the terminal', () => {
    const text = report([{ ...odd, file: 'data/\u001b[2J.yaml' }], 'pretty', 'de', { files: 1 })
    expect(text).not.toContain('\u001b')
  })
})

describe('json', () => {
  it('is one array with everything', () => {
    expect(JSON.parse(report([...issues, odd], 'json', 'de', { files: 1 }))).toEqual([
      ...issues,
      odd,
    ])
    expect(JSON.parse(report([], 'json', 'de', { files: 1 }))).toEqual([])
  })
})

describe('github', () => {
  it('escapes what would end a command or a property', () => {
    expect(report([odd], 'github', 'en', { files: 1 })).toBe(
      '::warning file=data/a%2Cb%3A c%25.yaml,line=3,col=4,title=text/markup::100 %25%0D%0Adone: {a}%0ANothing.\n',
    )
  })

  it('calls a note a notice, and is silent without findings', () => {
    expect(report([note], 'github', 'de', { files: 1 })).toMatch(/^::notice file=data\/ä\.yaml,/)
    expect(report([], 'github', 'de', { files: 1 })).toBe('')
  })
})

describe('sarif', () => {
  const log = JSON.parse(report([odd, note, odd], 'sarif', 'en', { files: 1 }))

  it('is a log of version 2.1.0 with one run', () => {
    expect(log).toMatchObject({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'kommunalgraph' } }, columnKind: 'unicodeCodePoints' }],
    })
    expect(log.runs).toHaveLength(1)
  })

  it('lists each rule once, with text, help and level', () => {
    const { rules } = log.runs[0].tool.driver
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual(['source/unused', 'text/markup'])
    expect(rules[0]).toEqual({
      id: 'source/unused',
      shortDescription: { text: 'Nothing refers to the source "…".' },
      help: { text: 'Delete it if it is no longer needed.' },
      defaultConfiguration: { level: 'note' },
    })
  })

  it('gives each result its rule, level and place; braces are doubled, the file is a URI', () => {
    expect(log.runs[0].results[0]).toEqual({
      ruleId: 'text/markup',
      ruleIndex: 1,
      level: 'warning',
      message: { text: '100 %\r\ndone: {{a}} Nothing.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'data/a%2Cb%3A%20c%25.yaml' },
            region: { startLine: 3, startColumn: 4 },
          },
          logicalLocations: [{ fullyQualifiedName: '/name/de' }],
        },
      ],
    })
    expect(log.runs[0].results[1].level).toBe('note')
    expect(log.runs[0].results[1].locations[0]).not.toHaveProperty('logicalLocations')
  })

  it('has an empty list of results when there is nothing to say', () => {
    const empty = JSON.parse(report([], 'sarif', 'de', { files: 1 }))
    expect(empty.runs[0].results).toEqual([])
  })
})

describe('the formats', () => {
  it('are offered in this order', () => {
    expect(reportFormats).toEqual(['pretty', 'json', 'github', 'sarif'])
  })
})
