import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { stateKeys } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { askOn } from '../src/ask.ts'
import { runProgram } from '../src/program.ts'
import { run, temporaryFolder } from './program.ts'
import { register } from './register.ts'

const given = ['--name', 'Netz "Süd"', '--publisher', 'Musterstelle', '--domain', 'p.example.org']

const init = (folder: string, ...words: readonly string[]) =>
  run(['init', folder, ...given, ...words])

/** The codes of what a check finds, without what every placeholder is told for. */
async function findings(folder: string): Promise<readonly string[]> {
  const { out } = await run(['check', '--data', join(folder, 'data'), '--format', 'json'])
  const found = JSON.parse(out) as readonly { readonly code: string; readonly severity: string }[]
  return found
    .map(({ code, severity }) => `${severity} ${code}`)
    .filter((text) => !/ (?:duty\/missing-in-demonstration|network\/demonstration)$/.test(text))
}

async function emptyFolder(): Promise<string> {
  return join(await temporaryFolder(), 'netz')
}

describe('init', () => {
  it('makes a folder that check accepts and publish publishes, without a register too', async () => {
    const folder = await emptyFolder()
    const { code, out } = await init(folder, '--states', 'Bayern,14')
    expect(code).toBe(0)
    for (const path of out.trim().split('\n')) expect(existsSync(path), path).toBe(true)
    expect(await findings(folder)).toEqual(['warning reference/missing'])
    const state = join(folder, 'var')
    const published = await run(['publish', '--data', join(folder, 'data'), '--state', state])
    expect([published.code, published.out]).toEqual([0, expect.stringContaining('1 created')])
  })

  it('takes list and example from the register, with nothing that it does not say', async () => {
    const folder = await emptyFolder()
    const file = join(await temporaryFolder(), 'GV100AD.txt')
    await writeFile(file, register)
    const day = ['--population-date', '2098-12-31']
    expect((await init(folder, '--states', '14', '--register', file, ...day)).code).toBe(0)
    // The register is of a year to come.
    expect(await findings(folder)).toEqual(['error date/future'])
    expect(await readdir(join(folder, 'data/municipalities'))).toEqual(['musterdorf.yaml'])
    const record: unknown = parse(
      await readFile(join(folder, 'data/municipalities/musterdorf.yaml'), 'utf8'),
    )
    expect(record).toEqual({
      kind: 'gemeinde',
      name: { de: 'Musterdorf' },
      identifiers: { ags: '14999001', ars: '149995001001', source: 'destatis-gv' },
      areaKm2: { value: 12.34, source: 'destatis-gv' },
      partOf: '14999',
      statistics: [
        expect.objectContaining({ value: 5000, referenceDate: '2098-12-31', method: 'official' }),
      ],
    })
  })

  it('writes schemas that offer its concepts, and settings that name them', async () => {
    const folder = await emptyFolder()
    await init(folder, '--states', '09')
    const settings = JSON.parse(
      await readFile(join(folder, '.vscode/settings.json'), 'utf8'),
    ) as Record<string, object>
    for (const schema of Object.keys(settings['yaml.schemas'] ?? {}))
      expect(existsSync(join(folder, schema)), schema).toBe(true)
    const schema = await readFile(join(folder, 'schema/municipality.schema.json'), 'utf8')
    expect(schema).toContain('"population-under-18"')
  })

  it('writes a workflow that YAML can read and that calls commands that there are', async () => {
    const folder = await emptyFolder()
    await init(folder, '--states', '09')
    const workflow = await readFile(join(folder, '.github/workflows/daten.yml'), 'utf8')
    const { jobs } = parse(workflow) as { jobs: { pruefen: { steps: { run?: string }[] } } }
    const calls = jobs.pruefen.steps.flatMap(({ run: lines }) => lines?.split('\n') ?? [])
    const ours = calls.filter((line) => line.startsWith('npx kommunalgraph '))
    expect(ours.length).toBeGreaterThan(2)
    for (const line of ours) {
      const [, , command = '', ...words] = line.replace(/ >.*$/, '').split(' ')
      const { err } = await run([command, ...words, '--help'])
      expect(err, line).toBe('')
    }
  })

  it('asks for what options do not say, again where an answer is wrong', async () => {
    const folder = await emptyFolder()
    const answers = ['Netz', 'Saksen', 'Sachsen', '', 'Musterstelle', 'p.example.org', 'de,en']
    const asked: string[] = []
    let err = ''
    const code = await runProgram(['init', folder], {
      language: 'de',
      environment: {},
      today: '2026-12-01',
      colour: false,
      out: () => {},
      err: (text) => (err += text),
      ask: async (question) => {
        asked.push(question)
        return answers.shift() ?? ''
      },
    })
    expect(code).toBe(0)
    expect(asked).toHaveLength(7)
    expect(err).toContain('Das Land „Saksen“ gibt es nicht. Meinten Sie „Sachsen“?')
    const network: unknown = parse(readFileSync(join(folder, 'data/network.yaml'), 'utf8'))
    expect(network).toMatchObject({
      name: { de: 'Netz' },
      states: ['14'],
      languages: ['de', 'en'],
      harvest: { contributor: 'freistaatSachsen' },
    })
  })

  it('takes answers as people write them, and a folder whose name has a space', async () => {
    const folder = join(await temporaryFolder(), 'mein Netz $1')
    const words = ['--name', 'Netz Su\u0308d: "A" # {b}', '--states', 'BAYERN, bayern,09']
    const rest = ['--kinds', 'kreis,kreis', '--domain', 'https://kommunen-süd.example/']
    const { code, err } = await init(folder, ...words, ...rest)
    expect(code).toBe(0)
    expect(err).toContain(`cd "${folder.replace('$', '\\$')}" && `)
    expect(await findings(folder)).toEqual(['warning reference/missing'])
    expect(parse(await readFile(join(folder, 'data/network.yaml'), 'utf8'))).toMatchObject({
      name: { de: 'Netz Süd: "A" # {b}' },
      states: ['09'],
      publisher: { url: 'https://xn--kommunen-sd-2hb.example/' },
    })
  })

  it('says what is wrong with an option before it asks for anything', async () => {
    let [asked, err] = [0, '']
    const call = (...words: readonly string[]) =>
      runProgram(['init', '/nowhere/netz', ...words], {
        language: 'en',
        environment: {},
        today: '2026-12-01',
        colour: false,
        out: () => {},
        err: (text) => (err += text),
        ask: async () => {
          asked += 1
          return ''
        },
      })
    expect(await call('--languages', 'fr')).toBe(1)
    expect(await call('--register', 'nowhere.txt')).toBe(1)
    expect([asked, err]).toEqual([
      0,
      expect.stringMatching(/^--languages: .*\n"nowhere.txt" cannot be read/),
    ])
  })

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
    ['the end of the window', null],
  ])('ends with a word when whoever is asked leaves: %s', async (_way, key) => {
    const folder = await emptyFolder()
    const [input, output] = [new PassThrough(), new PassThrough()]
    let err = ''
    const code = runProgram(['init', folder], {
      language: 'en',
      environment: {},
      today: '2026-12-01',
      colour: false,
      out: () => {},
      err: (text) => (err += text),
      ask: (question) => askOn(input, output, question),
    })
    await once(output, 'data')
    if (key === null) input.end()
    else input.write(key)
    expect([await code, err]).toEqual([130, '\nCancelled; nothing is written.\n'])
    expect(existsSync(folder)).toBe(false)
  })

  it('leaves what npm and git made as it is, and goes nowhere else', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, '.git'))
    await writeFile(join(folder, 'package.json'), '{}')
    expect((await init(folder, '--states', '09')).code).toBe(0)
    expect(await readFile(join(folder, 'package.json'), 'utf8')).toBe('{}')
    const again = await init(folder, '--states', '09')
    expect([again.code, again.err]).toEqual([1, expect.stringMatching(/ is not empty \(/)])
  })

  it.each([
    [[], /^Without a terminal init needs these options: --name, --states, --publisher, --domain/],
    [[...given, '--states', '17'], /^--states: There is no state "17"/],
    [[...given, '--states', 'Bayren'], /^--states: .*Did you mean "Bayern"\?/],
    [[...given, '--states', ','], /^--states: At least one has to be named/],
    [[...given, '--states', '09', '--kinds', ' , '], /^--kinds: At least one has to be named/],
    [[...given, '--states', '09', '--name', 'A\u0085B'], /^--name: A line .* without control/],
    [[...given, '--states', '09', '--publisher', 'A\u202eB'], /^--publisher: A line/],
    [[...given, '--states', '09', '--domain', 'a.example/b'], /without path and port/],
    [[...given, '--states', '09', '--kinds', 'dorf'], /^--kinds: There is no "dorf"/],
    [[...given, '--states', '09', '--languages', 'en'], /^--languages: German \(de\) has to be/],
    [[...given, '--states', '09', '--domain', 'a b'], /^--domain: "a b" is no name of a website/],
    [[...given, '--states', '09', '--register', 'nowhere.txt'], /^"nowhere.txt" cannot be read/],
  ])('refuses %j in one sentence, and makes nothing', async (words, sentence) => {
    const folder = await emptyFolder()
    const { code, err } = await run(['init', folder, ...words])
    expect([code, err]).toEqual([1, expect.stringMatching(sentence)])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(existsSync(folder)).toBe(false)
  })

  it('works for each of the sixteen states, and for all of Germany', {
    meta: { needs: '../shared/reference/gv100ad' },
  }, async () => {
    const file = new URL(
      '../../../../shared/reference/gv100ad/GV100AD_30112025.txt.gz',
      import.meta.url,
    ).pathname
    for (const states of [...stateKeys, 'all']) {
      const folder = await emptyFolder()
      const { code, err } = await init(folder, '--states', states, '--register', file)
      expect([code, states]).toEqual([0, states])
      expect(err).not.toContain('GV100AD')
      expect([states, ...(await findings(folder))]).toEqual([states])
    }
  })
})
