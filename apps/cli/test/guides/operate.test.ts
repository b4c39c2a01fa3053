import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { installed, isOffline, repository } from '../packed/installed.ts'
import { run, runApart } from '../program.ts'
import { fewData, freePort, publishedFolder } from '../served.ts'
import { blocksOf, commandsIn } from './blocks.ts'
import { stageMachine } from './stage.ts'

const page = await readFile(join(repository, 'docs/operate.md'), 'utf8')
const [german = '', english = ''] = page.split(/^---$/m)

const germanWords = { vorschau: 'preview', beiseite: 'aside', sicherung: 'copy' }

describe('docs/operate.md', () => {
  it('has the same commands in both languages, each of them run by a test', () => {
    const translated = Object.entries(germanWords).reduce(
      (text, [word, own]) => text.replaceAll(word, own),
      commandsIn(german),
    )
    expect(commandsIn(english)).toBe(translated)
    expect(blocksOf(page).filter(({ mark }) => mark === undefined)).toEqual([])
  })

  it('quotes what an older program says of a newer store, and does nothing else', async () => {
    const state = await publishedFolder('https://daten.example.org/')
    const store = join(state, 'release.sqlite')
    const database = new DatabaseSync(store)
    database.exec('PRAGMA user_version = 9999')
    database.close()
    const settings = { STATE_DIR: state, DATA_DIR: await fewData('Ein Motto') }
    for (const [half, locale] of [
      [german, 'de_DE'],
      [english, 'C'],
    ] as const) {
      const quoted = /^> (.*)$/m
        .exec(half)?.[1]
        ?.replace('/var/lib/kommunalgraph/release.sqlite', store)
      for (const words of [
        ['publish'],
        ['backup', join(state, 'copy.sqlite')],
        ['verify-store'],
        ['serve', '--port', String(await freePort()), '--log-level', 'silent'],
      ]) {
        // One that serves listens to signals, which the process of the tests must not.
        const call = words[0] === 'serve' ? runApart : run
        const { code, err, out } = await call(words, { ...settings, LC_ALL: locale })
        expect([words[0], code, (err + out).trim()]).toEqual([
          words[0],
          1,
          expect.stringContaining(quoted ?? '?'),
        ])
      }
    }
  })

  it('leads from an empty machine to a served network, a backup, a restored one and an update', {
    ...{ skip: isOffline || process.platform === 'win32' },
    meta: { needs: 'the npm registry, and not Windows' },
  }, async () => {
    const { folder } = await installed()
    const data = await fewData('Ein Motto')
    const machine = await stageMachine(folder, dirname(data))
    for (const { commands, mark } of blocksOf(german))
      if (mark === 'run') await machine.run(commands)
    const state = join(machine.root, 'var/lib/kommunalgraph')
    expect((await stat(join(state, 'beiseite/release.sqlite'))).isFile()).toBe(true)
    expect(await readdir(join(machine.root, 'var/lib/kommunalgraph-backups'))).toHaveLength(2)
    const answer = await machine.run('curl -fsS http://localhost:3000/readyz')
    expect(JSON.parse(answer)).toMatchObject({ sequence: 1 })
  })

  it('names for containers what the repository has', async () => {
    const { scripts } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'))
    const blocks = blocksOf(page).filter(({ mark }) => mark === 'run: repository')
    for (const { commands } of blocks) {
      const files = [...commands.matchAll(/ -f (\S+)/g)].map(([, file = '']) => file)
      expect(files.length).toBeGreaterThan(2)
      for (const file of files) expect((await stat(join(repository, file))).isFile()).toBe(true)
      expect(commands).toMatch(/^npm run pack$/m)
    }
    expect([blocks.length, typeof scripts.pack]).toEqual([2, 'string'])
  })
})
