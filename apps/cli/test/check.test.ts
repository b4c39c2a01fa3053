import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOfData, run } from './program.ts'

const broken = 'kind: burg\nname: { de: Musterstadt }\n'

async function brokenData(): Promise<string> {
  const folder = await copyOfData()
  await writeFile(join(folder, 'municipalities', 'musterstadt.yaml'), broken)
  return folder
}

describe('check', () => {
  it('accepts the shipped data with warnings', async () => {
    const { code, out } = await run(['check'])
    expect(code).toBe(0)
    expect(out).toContain('0 errors')
    expect(out).toContain('network/demonstration')
  })

  it('exits 1 on an error and tells file, line, column and remedy', async () => {
    const { code, out } = await run(['check', '--data', await brokenData()])
    expect(code).toBe(1)
    expect(out).toMatch(/musterstadt\.yaml:1:7 +error/)
    expect(out).toContain('→')
  })

  it('checks only the paths that are named', async () => {
    const folder = await brokenData()
    const sound = join(folder, 'municipalities', 'ahlen.yaml')
    expect((await run(['check', '--data', folder, sound])).code).toBe(0)
  })

  it('takes the folder from the environment, too', async () => {
    expect((await run(['check'], { DATA_DIR: await brokenData() })).code).toBe(1)
  })

  it.each(['json', 'sarif'])('prints %s that a program reads', async (format) => {
    const { code, out } = await run(['check', '--data', await brokenData(), '--format', format])
    expect(code).toBe(1)
    expect(JSON.stringify(JSON.parse(out))).toContain('musterstadt.yaml')
  })

  it('prints annotations for GitHub', async () => {
    const { out } = await run(['check', '-f', 'github', '--data', await brokenData()])
    expect(out).toMatch(/^::error file=[^\n]*musterstadt\.yaml,line=1,/m)
  })

  it.each([
    [
      'a format that does not exist',
      ['check', '--format', 'xml'],
      /^--format must be one of pretty, json, github, sarif\.\n$/,
    ],
    ['a path that does not exist', ['check', 'data/nowhere.yaml'], /nowhere\.yaml/],
    [
      'a folder that does not exist',
      ['check', '--data', 'nowhere'],
      /^There is no .*"?nowhere"?\.\n$/,
    ],
  ])('refuses %s in one sentence', async (_title, words, sentence) => {
    const { code, err, out } = await run(words)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(sentence)
  })
})
