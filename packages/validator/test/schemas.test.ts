import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchemas, readData } from '../src/index.ts'
import { town } from './broken/row.ts'
import { folder } from './fixture.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const { concepts, fields } = await readData(join(root, 'data'), { today: '2026-12-01' })
const schemas = jsonSchemas(concepts, fields)

/** Without the notations of data/, which change more often than the schema. */
const withoutExamples = (text: string): unknown =>
  JSON.parse(text, (key, value) => (key === 'examples' ? undefined : value))

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })
for (const word of ['markdownDescription', 'patternErrorMessage']) ajv.addKeyword(word)

const validatorOf = (file: string) => ajv.compile(JSON.parse(schemas.get(file) ?? ''))

const validators = new Map([...schemas.keys()].map((file) => [file, validatorOf(file)]))

async function yamlFiles(): Promise<readonly string[]> {
  const names = await readdir(join(root, 'data'), { recursive: true })
  return names.filter((name) => name.endsWith('.yaml')).map((name) => join(root, 'data', name))
}

const line = /^# yaml-language-server: \$schema=(\S+)\n/

describe('JSON Schemas for editors', () => {
  it.each([...schemas])(
    'stand in schema/%s as they are made; `kommunalgraph schema` renews them',
    async (file, text) => {
      const written = await readFile(join(root, 'schema', file), 'utf8')
      expect(withoutExamples(written)).toEqual(withoutExamples(text))
    },
  )

  it('are named in the first line of every data file, which they accept', async () => {
    const files = await yamlFiles()
    expect(files.length).toBeGreaterThan(90)
    for (const file of files) {
      const text = await readFile(file, 'utf8')
      const target = join(dirname(file), line.exec(text)?.[1] ?? '')
      expect(dirname(target), file).toBe(join(root, 'schema'))
      const validate = validators.get(target.slice(dirname(target).length + 1))
      expect(validate?.(parse(text)), `${file}: ${ajv.errorsText(validate?.errors)}`).toBe(true)
    }
  })

  const municipality = validators.get('municipality.schema.json')

  it.each([
    ['a valid record', folder['municipalities/musterstadt.yaml'], true],
    ['a misspelt field', town('', 'partOf:', 'partof:').changes, false],
    ['a key without quotation marks', town('', 'ags: "05998004"', 'ags: 5998004').changes, false],
    ['a kind with an umlaut', town('', 'angehoerige-stadt', 'angehörige-stadt').changes, false],
    [
      'a record without a name',
      town('', 'name: { de: Musterstadt, en: Sample Town }\n', '').changes,
      false,
    ],
    ['a figure in words', town('', 'value: 1700', 'value: viele').changes, false],
    ['a German date', town('', 'issued: 2026-01-01', 'issued: 1.1.2026').changes, false],
  ])('judge %s as the check does', (_title, given, wanted) => {
    const text = typeof given === 'object' ? given['municipalities/musterstadt.yaml'] : given
    expect(municipality?.(parse(String(text)))).toBe(wanted)
  })

  it('explain each field of a record in German and English', () => {
    const { properties } = JSON.parse(schemas.get('municipality.schema.json') ?? '')
    expect(properties.statistics.items.properties.referenceDate).toMatchObject({
      title: 'Stichtag',
      markdownDescription: expect.stringContaining('*reference date*: Day, month or year'),
      patternErrorMessage: expect.stringContaining('Jahr-Monat-Tag'),
    })
    for (const field of Object.values(properties)) expect(field).toHaveProperty('title')
  })

  it('offer the concepts of data/ without demanding them', () => {
    const { properties } = JSON.parse(schemas.get('municipality.schema.json') ?? '')
    expect(properties.statistics.items.properties.measure.examples).toContain('population')
    expect(properties.statistics.items.properties.measure).not.toHaveProperty('enum')
    expect(properties.phases.items.examples).toContain('pregnancy-birth')
  })

  it('do not call lists read-only', () => {
    for (const text of schemas.values()) expect(text).not.toContain('readOnly')
  })
})
