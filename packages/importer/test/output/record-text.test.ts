import { recordRows } from '@kommunalgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { importPage, recordJson, recordYaml } from '../../src/index.ts'
import { places } from '../places.ts'
import { rendered, style, told } from '../render.ts'

const read = (text: string) => importPage(text, { places })

describe('a record as YAML', () => {
  it('reads back as the same record, whatever stands in it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (goals) => {
        const result = read(`Stadt Minden\nZiele:\n${goals.map((goal) => `• ${goal}`).join('\n')}`)
        expect(parse(recordYaml(result))).toEqual(result.record)
        expect(JSON.parse(recordJson(result))).toEqual(result.record)
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(told, style, (page, how) => {
        const result = read(rendered(page, how))
        expect(parse(recordYaml(result))).toEqual(result.record)
      }),
      { numRuns: 100 },
    )
  })

  it('begins with its schema and has the fields in the order of the schema', () => {
    const yaml = recordYaml(
      read('Stadt Minden\nWebsite: https://example.org\nSeit wann dabei: 2012\n• Ein Ziel\n'),
    )
    expect(yaml.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../schema/municipality.schema.json',
    )
    const order = Object.keys(recordRows)
    const fields = Object.keys(parse(yaml))
    expect(fields).toEqual(fields.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(fields).toContain('website')
  })

  it('has the code of each doubt behind its field', () => {
    const yaml = recordYaml(
      read('Stadt Minden\nEinwohnerzahl: rund 80.000 (31.12.\nErika Mustermann\nT 0221 4710123'),
    )
    expect(yaml).toContain(
      'referenceText: 31.12., method: estimated, source: profil } # import/number-qualified (rund), import/date-cut-off',
    )
    expect(yaml).toContain('basis: none')
    expect(yaml).toContain('# import/person-without-basis')
  })

  it('says in its head what a person must decide', () => {
    expect(recordYaml(read('Düren\nSeit wann dabei: 2012'))).toMatch(
      /^# yaml.*\n# import\/municipality-ambiguous: .*05358.*\nname:/,
    )
  })

  it('has paragraphs as a block and everything short on one line', () => {
    const yaml = recordYaml(
      read('Stadt Minden\n\nEin Satz, der lang genug ist.\n\nNoch ein Satz, der lang genug ist.'),
    )
    expect(yaml).toContain(
      '  de: |-\n    Ein Satz, der lang genug ist.\n\n    Noch ein Satz, der lang genug ist.\n',
    )
    expect(yaml).toContain('\nname: { de: Minden }\n')
  })
})
