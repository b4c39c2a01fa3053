import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { copyOfData, run, temporaryFolder } from './program.ts'
import { register } from './register.ts'

async function files(text = register) {
  const folder = await temporaryFolder()
  const file = join(folder, 'GV100AD.txt')
  await writeFile(file, text)
  return { file, out: join(folder, 'reference', 'territories.csv'), folder }
}

describe('reference', () => {
  it('writes the list of the states that are asked for, and says what the register does not know', async () => {
    const { file, out } = await files()
    const { code, err } = await run(['reference', file, '--states', '14', '--out', out])
    expect(code).toBe(0)
    expect(await readFile(out, 'utf8')).toContain('gemeinde,14999001,149995001001,Musterdorf,')
    expect(err).toContain('3 territories, without population: --population-date names its day')
    expect(err).toContain('Without a point: 2, without a NUTS code: 2')
  })

  it('reads a packed file, prints, and dates populations as it is told', async () => {
    const { file, folder } = await files()
    const packed = join(folder, 'GV100AD.txt.gz')
    await writeFile(packed, gzipSync(await readFile(file)))
    const words = ['reference', packed, '--states', 'all', '--population-date', '2098-12-31']
    const { code, out } = await run(words)
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toMatch(/^level,ags,ars,name,.*,population_2098_12_31$/)
    expect(out).toMatch(/^gemeinde,14999001,.*,5000$/m)
  })

  it('makes a list that check takes, in a folder that named no such state before', async () => {
    const { file } = await files()
    const data = await copyOfData()
    const list = join(data, 'reference', 'muster.csv')
    expect((await run(['reference', file, '--states', '14', '--out', list])).code).toBe(0)
    const { out } = await run(['check', '--data', data])
    expect(out).not.toContain('reference/row')
    expect(out).toContain(': 0 errors')
  })

  it.each([
    [[], /^Which file\?/],
    [['nowhere.txt'], /^"nowhere.txt" cannot be read/],
    [['FILE', '--states', '5'], /^--states takes keys of states/],
    [['FILE', '--states', '09'], /^The file knows no state 09/],
    [
      ['FILE', '--states', '14', '--population-date', '2025-02-31'],
      /^--population-date takes a day/,
    ],
  ])('refuses %j in one sentence', async (words, sentence) => {
    const { file } = await files()
    const { code, err } = await run([
      'reference',
      ...words.map((word) => (word === 'FILE' ? file : word)),
    ])
    expect([code, err]).toEqual([1, expect.stringMatching(sentence)])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('writes nothing where lines are lost, and says which', async () => {
    const { file, out } = await files(register.replace('60209901', '61209901'))
    const { code, err } = await run(['reference', file, '--states', '14', '--out', out])
    expect(code).toBe(1)
    expect(err).toContain('GV100AD.txt:5:1')
    expect(err).toContain('A list with gaps is not written: 1 of the lines of GV100AD.txt')
    await expect(readFile(out)).rejects.toThrow('ENOENT')
  })
})

describe('reference --since', () => {
  it('lists what changed between two editions, with the records that it concerns and what to write', async () => {
    const { file, folder } = await files()
    const later = join(folder, 'later.txt')
    await writeFile(later, register.replaceAll('Musterdorf ', 'Musterstadt'))
    const data = await copyOfData()
    const record = 'kind: gemeinde\nname: { de: Musterdorf }\nidentifiers: { ags: "14999001" }\n'
    await writeFile(join(data, 'municipalities', 'musterdorf.yaml'), record)
    const words = ['reference', later, '--since', file, '--states', '14', '--data', data]
    const { code, out } = await run(words)
    expect(code).toBe(0)
    expect(out).toBe(
      [
        'renamed: 14999001 Musterdorf to 14999001 Musterstadt',
        '  → municipalities/musterdorf.yaml: name: { de: Musterstadt }, the former name under aliases',
        'Changes: 1, to records: 1.',
        '',
      ].join('\n'),
    )
  })
})
