import { describe, expect, it } from 'vitest'
import { allCommands } from '../src/commands.ts'
import { run } from './program.ts'

const commands = await allCommands()
const german = { LC_ALL: 'de_DE.UTF-8' }

describe('help', () => {
  it('lists every command with an example and ends well', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    for (const { name, examples } of commands) {
      expect(out).toContain(`\n  ${name} `)
      expect(out).toContain(examples[0])
    }
  })

  it('is shown without a command, which is a mistake', async () => {
    const { code, out } = await run([])
    expect(code).toBe(1)
    expect(out).toContain('Usage:')
  })

  it('speaks German where the locale does', async () => {
    const { out } = await run(['help'], german)
    expect(out).toContain('Aufruf:')
    expect(out).not.toContain('Usage:')
  })

  it.each(commands.map(({ name }) => name))(
    'tells the options of %s in both languages',
    async (name) => {
      const [english, deutsch] = await Promise.all([
        run([name, '-h']),
        run([name, '--help'], german),
      ])
      expect([english.code, deutsch.code]).toEqual([0, 0])
      expect(english.out).toContain('Examples:')
      expect(deutsch.out).toContain('Beispiele:')
    },
  )
})

describe('--version', () => {
  it('names the version of the program and of Node', async () => {
    const { code, out } = await run(['--version'])
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^kommunalgraph \d+\.\d+\.\d+ \(Node 2\d\.[\d.]+\)\n$/),
    ])
  })
})

describe('a wrong call', () => {
  it('names the commands that there are', async () => {
    const { code, err } = await run(['publsh'])
    expect(code).toBe(1)
    expect(err).toBe(
      `There is no command "publsh". Did you mean "publish"? There are: ${commands.map(({ name }) => name).join(', ')}.\n`,
    )
  })

  it('guesses no command where none is near', async () => {
    const { err } = await run(['xyz'], german)
    expect(err).toMatch(/^Den Befehl „xyz“ gibt es nicht\. Es gibt: serve, /)
  })

  it.each([
    ['an unknown option', ['check', '--formt', 'json']],
    ['an option without its value', ['check', '--format']],
    ['a word too many', ['serve', 'now']],
  ])('with %s is one sentence that leads to the help', async (_title, words) => {
    const { code, err } = await run(words)
    expect(code).toBe(1)
    expect(err).toMatch(/^Wrong call \(.+\)\. Help: kommunalgraph \w+ --help\n$/)
  })
})
