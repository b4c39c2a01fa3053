import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installed, isOffline, repository } from '../packed/installed.ts'
import { temporaryFolder } from '../program.ts'
import { register } from '../register.ts'
import { blocksOf, commandsIn } from './blocks.ts'
import { stageMachine } from './stage.ts'

const page = await readFile(join(repository, 'docs/own-network.md'), 'utf8')
const [german = '', english = ''] = page.split(/^---$/m)

describe('docs/own-network.md', () => {
  it('has the same commands in both languages, each of them run by a test', () => {
    expect(commandsIn(english)).toBe(commandsIn(german))
    expect(blocksOf(page).filter(({ mark }) => mark === undefined)).toEqual([])
  })

  it('leads from an empty folder to a page', {
    ...{ skip: isOffline || process.platform === 'win32' },
    meta: { needs: 'the npm registry, and not Windows' },
  }, async () => {
    const { folder } = await installed()
    const home = await temporaryFolder()
    const machine = await stageMachine(folder, home)
    for (const { commands, mark } of blocksOf(german)) {
      if (mark === 'run: serves') {
        const page = await machine.answerWhile(commands, 'kommunen/neudorf')
        expect(page).toContain('<title>Neudorf')
        continue
      }
      await machine.run(commands)
      // What the reader brings: the register and an old page.
      const brought = { 'GV100AD.txt': register, 'seite.txt': 'Musterdorf\n\nMotto der Woche\n' }
      for (const [name, text] of Object.entries(brought))
        await writeFile(join(home, 'musternetz', name), text)
    }
  })
})
