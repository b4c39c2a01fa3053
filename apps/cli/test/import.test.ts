import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { end, run, start, temporaryFolder } from './program.ts'

const page = `Kreis Düren

Seit wann dabei:
2012

Einwohnerzahl:
123.456 (Stand: 31.1

"Musterstadt bis Neustadt"
• Ein erstes Ziel
• Ein zweites Ziel

Jugendamt
Musterweg 1
52351 Düren
T 02421 123456
jugendamt(at)example.org
`

const source = ['--source', 'https://example.org/kreis-dueren']

/** A folder with the page in it, and a second one to write to. */
async function folders(text = page) {
  const folder = await temporaryFolder()
  const file = join(folder, 'seite.txt')
  await writeFile(file, text)
  return { file, out: join(folder, 'out'), folder }
}

describe('import', () => {
  it('prints the record on standard output and the findings on standard error', async () => {
    const { file } = await folders()
    const { code, err, out } = await run(['import', file, ...source])
    expect(code).toBe(0)
    expect(out).toContain('kind: kreis\n')
    expect(out).toContain('telephone: "+492421123456"')
    expect(out).not.toContain('  import/')
    expect(err).toContain(`${file}:7:`)
    expect(err).toMatch(/:7:\d+ {2}warning {2}import\/date-cut-off\n/)
    expect(err).toMatch(/1 file read: 0 errors, \d+ warnings?, \d+ notes?\.\n$/)
    expect(err).toContain(`${file}: utf-8 (the bytes match it)\n`)
  })

  it('reads standard input and prints JSON and findings as JSON lines', async () => {
    const child = start(['import', '-', '--format', 'json', '--findings', 'json'])
    child.stdin?.end(page)
    const { code, err, out } = await end(child)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ kind: 'kreis', name: { de: 'Kreis Düren' } })
    const findings = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(findings.map(({ code: name }) => name)).toContain('import/email-decoded')
  })

  it('writes a file that check accepts', async () => {
    const { file, out } = await folders()
    const { code, err } = await run(['import', file, ...source, '--out', out])
    expect(code).toBe(0)
    expect(err).toContain(`→ ${join(out, 'kreis-dueren.yaml')}: new\n`)
    expect((await run(['check', join(out, 'kreis-dueren.yaml')])).code).toBe(0)
  })

  it('never overwrites a file unasked', async () => {
    const { file, out } = await folders()
    await run(['import', file, '--out', out])
    const written = join(out, 'kreis-dueren.yaml')
    await writeFile(written, 'kind: kreis\n# by hand\n')
    const { code, err } = await run(['import', file, '--out', out])
    expect(code).toBe(1)
    expect(err).toContain('stays as it is; --force would change:')
    expect(err).toMatch(/\/name\n +before: –\n +input: \{"de":"Kreis Düren"\}\n/)
    expect(await readFile(written, 'utf8')).toBe('kind: kreis\n# by hand\n')
  })

  it('with --force takes over only what the page has, shows it three ways and keeps comments', async () => {
    const { file, out } = await folders()
    await run(['import', file, '--out', out])
    const written = join(out, 'kreis-dueren.yaml')
    const before = await readFile(written, 'utf8')
    const edited = `${before.replace('123456, referenceText', '111111, referenceText')}website: https://example.org/ # by hand\n`
    await writeFile(written, edited)
    const { code, err } = await run(['import', file, '--out', out, '--force'])
    expect(code).toBe(0)
    expect(err).toMatch(/before: 111111\n +input: 123456\n +after: 123456\n/)
    const after = await readFile(written, 'utf8')
    expect(after).toContain('website: https://example.org/ # by hand')
    expect(after).toContain('value: 123456')
  })

  it('says that nothing changes when it is run again', async () => {
    const { file, out } = await folders()
    await run(['import', file, '--out', out])
    const { code, err } = await run(['import', file, '--out', out, '--force'])
    expect(code).toBe(0)
    expect(err).toContain('kreis-dueren.yaml: unchanged\n')
  })

  it('with --dry-run writes nothing', async () => {
    const { file, folder, out } = await folders()
    const { code, err } = await run(['import', file, '--out', out, '--dry-run'])
    expect(code).toBe(0)
    expect(err).toContain(': new\n')
    expect(await readdir(folder)).toEqual(['seite.txt'])
  })

  it('reads several files and sums up', async () => {
    const { file, folder, out } = await folders()
    const html = join(folder, 'unna.html')
    await writeFile(html, '<main><h1>Kreis Unna</h1><p>Seit wann dabei: 2012</p></main>')
    const { code, err } = await run(['import', file, html, '--out', out])
    expect(code).toBe(0)
    expect(err).toContain('2 files: 2 new, 0 updated, 0 unchanged, 0 not written.\n')
    expect(await readdir(out)).toEqual(['kreis-dueren.yaml', 'kreis-unna.yaml'])
  })

  it('does not write a page whose municipality is ambiguous', async () => {
    const { file, folder, out } = await folders(page.replace('Kreis Düren', 'Düren'))
    const { code, err } = await run(['import', file, '--out', out])
    expect(code).toBe(1)
    expect(err).toContain('import/municipality-ambiguous')
    expect(await readdir(folder)).toEqual(['seite.txt'])
  })

  it('leaves a file alone that it cannot read, and says so', async () => {
    const { file, out } = await folders()
    await run(['import', file, '--out', out])
    const written = join(out, 'kreis-dueren.yaml')
    await writeFile(written, '- not a record\n')
    const { code, err } = await run(['import', file, '--out', out, '--force'])
    expect(code).toBe(1)
    expect(err).toContain(`${written}: The existing file is not a readable record`)
    expect(await readFile(written, 'utf8')).toBe('- not a record\n')
  })

  it.each([
    ['no file', [], 'Which file?'],
    ['a file that is not there', ['nowhere.txt'], '"nowhere.txt" cannot be read.'],
    ['several files without a folder', ['a.txt', 'b.txt'], 'Several files need a folder'],
    [
      'a format that does not exist',
      ['a.txt', '--format', 'xml'],
      '--format must be one of yaml, json.',
    ],
    [
      'JSON in a folder of YAML',
      ['a.txt', '--out', 'out', '-f', 'json'],
      '--format json goes without',
    ],
    ['an address that is none', ['-', '--source', 'example'], '--source'],
    ['a day that is none', ['-', '--retrieved', 'today'], '--retrieved'],
    ['a slug that is none', ['-', '--slug', 'Kreis Düren'], '--slug'],
  ])('refuses %s in one sentence', async (_title, words, sentence) => {
    const child = start(['import', ...words])
    child.stdin?.end(page)
    const { code, err, out } = await end(child)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
