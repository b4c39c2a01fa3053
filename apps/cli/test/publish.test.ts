import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Terminal } from '../src/command.ts'
import { progressLine } from '../src/publish/progress.ts'
import { shippedCount as all, copyOfData, run, temporaryFolder } from './program.ts'
import { fewData } from './served.ts'

/** A folder of data and one for the state, as options. */
async function folders() {
  const data = await copyOfData()
  const state = await temporaryFolder()
  return { data, words: ['publish', '--data', data, '--state', state] }
}

describe('publish', () => {
  it('publishes, then says that nothing changed, then what did', async () => {
    const { data, words } = await folders()
    const first = await run(words)
    expect(first.err).toMatch(/^\d+ warnings about what was checked/m)
    expect(first.out).toMatch(
      new RegExp(
        `^Release 1: ${all} created, 0 updated, 0 deleted, 0 unchanged \\(${all} of ${all} files read, [\\d.]+ s\\)\\.\n$`,
      ),
    )
    expect(first.code).toBe(0)
    expect((await run(words)).out).toContain(`Nothing changed; release 1 stays (0 of ${all} files`)
    await rm(join(data, 'municipalities', 'ahlen.yaml'))
    expect((await run(words)).out).toMatch(/^Release 2: 0 created, \d+ updated, 1 deleted, \d+ /)
  })

  it('publishes nothing where a file is wrong, exits 1 and says why, per file', async () => {
    const { data, words } = await folders()
    await writeFile(join(data, 'municipalities', 'musterstadt.yaml'), 'kind: burg\n')
    const { code, err, out } = await run(words)
    expect(code).toBe(1)
    expect(err).toMatch(/musterstadt\.yaml:1:7 +error/)
    expect(out).toMatch(/^Not published; what is online stays as it was/)
  })

  it('refuses to publish the demonstration under a public address', async () => {
    const { words } = await folders()
    const { code, err } = await run([...words, '--base-url', 'https://daten.kommunen.de/'])
    expect(code).toBe(1)
    expect(err).toContain('gate/demonstration-public')
    expect(err).toContain('→')
  })

  it('rehearses in German', async () => {
    const words = [
      'publish',
      '--data',
      await fewData('Ein Motto'),
      '--state',
      await temporaryFolder(),
    ]
    const { code, out } = await run([...words, '--dry-run'], { LC_ALL: 'de_DE.UTF-8' })
    expect(code).toBe(0)
    expect(out).toContain('Geprüft und bewiesen, wie gewünscht nicht veröffentlicht (1 von 1')
  })

  it.each([
    [
      'a number that is none',
      ['--allow-removals', 'Ahlen!'],
      /^--allow-removals takes a number, or names/,
    ],
    ['an instant without its zone', ['--at', '2026-11-22T08:00:00'], /^--at takes an instant/],
    ['a day that is none', ['--at', '2026-02-31T08:00:00Z'], /^--at takes an instant/],
    ['an instant in the future', ['--at', '9999-01-01T08:00:00Z'], /^--at must not lie in the fut/],
    ['an instant that is none', ['--at', '2026-13-45T08:00:00Z'], /^--at takes an instant/],
  ])('refuses %s in one sentence', async (_what, words, sentence) => {
    const { code, err } = await run(['publish', ...words])
    expect(code).toBe(1)
    expect(err).toMatch(sentence)
  })
})

describe('the sign of life', () => {
  const shown = (isTerminal: boolean, times: readonly number[]): readonly string[] => {
    const written: string[] = []
    const terminal = { language: 'en', err: (text: string) => void written.push(text) } as Terminal
    let clock = 0
    const line = progressLine(terminal, isTerminal, () => clock)
    for (const [done, time] of times.entries()) {
      clock = time
      line.show({ stage: 'make', done, total: 3 })
    }
    line.clear()
    return written
  }

  it('writes over its line in a terminal, and leaves none', () => {
    expect(shown(true, [50, 150, 160, 300])).toEqual([
      '\r\u001b[KMade and proved: 1 / 3',
      '\r\u001b[KMade and proved: 3 / 3',
      '\r\u001b[K',
    ])
  })

  it('writes a line into a log after a second, then now and then, and nothing for short work', () => {
    expect(shown(false, [50, 1100, 6000, 6200])).toEqual([
      'Made and proved: 1 / 3\n',
      'Made and proved: 3 / 3\n',
    ])
    expect(shown(false, [50, 90])).toEqual([])
  })
})
