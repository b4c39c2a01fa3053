import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Base, toBase } from '@kommunalgraph/model'
import { describe, expect, it, onTestFinished } from 'vitest'
import { admit } from '../src/index.ts'

const shipped = fileURLToPath(new URL('../../../data', import.meta.url))
const options = { base: toBase('https://daten.example.org') as Base, today: '2026-11-22' }

async function copy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(shipped, folder, { recursive: true })
  return folder
}

describe('admit', () => {
  it('makes a release of the shipped data, which only warn', async () => {
    const { issues, release } = await admit(shipped, options)
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(release?.record('kreis-dueren')?.name.de).toBe('Kreis Düren')
    expect(release?.slugs()).toHaveLength(85)
  })

  it('makes no release as soon as one file is wrong', async () => {
    const folder = await copy()
    await writeFile(join(folder, 'municipalities', 'musterstadt.yaml'), 'kind: gemeinde\n')
    const { issues, release } = await admit(folder, options)
    expect(release).toBeUndefined()
    expect(
      issues.some(
        ({ file, severity }) => file.endsWith('musterstadt.yaml') && severity === 'error',
      ),
    ).toBe(true)
  })

  it('throws a sentence for people when there is no folder', async () => {
    await expect(admit('nowhere', options)).rejects.toMatchObject({
      sentence: { de: expect.any(String) },
    })
  })
})
