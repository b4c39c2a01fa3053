import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { fieldTable, termTable } from '../src/field-tables.ts'

const page = (name: string) => new URL(`../../../docs/${name}`, import.meta.url)

/** A page with a table in the place of the one that stands between its markers. */
function withTable(text: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}: made from the table of fields -->`, `<!-- /${name} -->`]
  const [before, rest = ''] = text.split(start)
  const [, after] = rest.split(end)
  if (after === undefined) throw new Error(`no markers ${name}`)
  return `${before}${start}\n\n${table}\n\n${end}${after}`
}

describe('The tables of fields in the documentation', () => {
  it('are those of docs/data.md; `vitest run -u` writes them anew', async () => {
    const text = await readFile(page('data.md'), 'utf8')
    const german = withTable(text, 'fields-de', fieldTable('de'))
    const both = withTable(german, 'fields-en', fieldTable('en'))
    await expect(both).toMatchFileSnapshot(page('data.md').pathname)
  })

  it('are those of docs/vocabulary.md; `vitest run -u` writes them anew', async () => {
    const text = await readFile(page('vocabulary.md'), 'utf8')
    const made = withTable(text, 'fields', termTable())
    await expect(made).toMatchFileSnapshot(page('vocabulary.md').pathname)
  })

  it('have a row for every field, required ones with a star', () => {
    expect(fieldTable('de')).toContain(
      '| `kind` * | Art | Was für eine Kommune es ist: Begriff aus `data/concepts/kinds.yaml`. |',
    )
    expect(fieldTable('en')).toContain('| `goals[].text` * | goal | One goal in a sentence. |')
    expect(termTable()).toContain('| `phases` | concept of `phases` | D `dct:subject` |')
  })
})
