import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { recover, writeTogether } from '../src/figures/write-together.ts'
import { copyOfData, run, temporaryFolder } from './program.ts'

const mapping = `key: ags
name: name
date: { column: day }
base: { value: census-2022 }
figures:
  - { column: people, measure: population }
source:
  id: probe-2099
  title: { de: Probetabelle, en: Sample table }
  edition: { de: Ausgabe 2099, en: edition of 2099 }
  licence: dl-by-de/2.0
  attribution: "© Musteramt, 2100"
`

/** Figures that nobody has counted, of places that there are. */
const table = (dueren: number) => `ags,name,day,people
05358,"Düren, Kreis",2025-12-31,${dueren}
05315,"Köln, Stadt",2025-12-31,1030000
09162,"München",2025-12-31,1
`

async function prepare(dueren = 280000) {
  const [data, folder] = [await copyOfData(), await temporaryFolder()]
  const files = { table: join(folder, 'probe.csv'), mapping: join(folder, 'probe.yaml') }
  await writeFile(files.table, table(dueren))
  await writeFile(files.mapping, mapping)
  const words = ['figures', files.table, '--mapping', files.mapping, '--data', data]
  const record = (slug: string) => readFile(join(data, 'municipalities', `${slug}.yaml`), 'utf8')
  return { data, files, record, words }
}

describe('figures', () => {
  it('shows in a table what would change, and changes nothing', async () => {
    const { record, words } = await prepare(300000)
    const before = await record('kreis-dueren')
    const { code, err, out } = await run([...words, '--dry-run'])
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toMatch(/^place +figure +old +new +%$/)
    expect(out).toMatch(/^Kreis Düren +population 2025-12-31 census-2022 +279285 +300000 +\+7\.4$/m)
    expect(out).toMatch(/^Köln .* 1030000 +\+0\.5$/m)
    expect(err).toContain('probe.csv:2:33  warning  figures/jump')
    expect(out).not.toContain('*')
    expect(err).toContain('2 figures would be written to 2 records')
    expect(await record('kreis-dueren')).toBe(before)
  })

  it('marks what is compared with a figure of another census, where there is none of its own', async () => {
    const { files, words } = await prepare()
    await writeFile(files.mapping, mapping.replace('census-2022', 'census-2033'))
    const { out } = await run([...words, '--dry-run'])
    expect(out).toMatch(/^Köln .* 1030000 +\+0\.5\*$/m)
    expect(out).toContain('* against a figure based on another census')
  })

  it('writes figures with their source, keeps the rest, and has nothing to do the second time', async () => {
    const { data, record, words } = await prepare()
    const before = await record('kreis-dueren')
    const { code, err } = await run(words)
    expect([code, err]).toEqual([
      0,
      expect.stringContaining('2 figures written to 2 records; 0 were there already.'),
    ])
    const after = await record('kreis-dueren')
    const added = after.split('\n').filter((line) => !before.includes(line))
    expect(added).toEqual([
      '  - { measure: population, value: 280000, referenceDate: 2025-12-31, base: census-2022, method: official, source: probe-2099 }',
    ])
    expect(after.replace(`${added[0]}\n`, '')).toBe(before)
    expect(await readFile(join(data, 'sources.yaml'), 'utf8')).toContain(
      'attribution: "© Musteramt, 2100"',
    )
    expect((await run(['check', '--data', data])).out).toContain(': 0 errors')
    const again = await run(words)
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('Nothing to change: 2')])
    expect(await record('kreis-dueren')).toBe(after)
  })

  it('asks before another value of the same source, and takes it with --replace', async () => {
    const { files, record, words } = await prepare()
    await run(words)
    const before = await record('koeln')
    await writeFile(files.table, table(280001).replace('1030000', '1030001'))
    const asked = await run(words)
    expect([asked.code, asked.err]).toEqual([1, expect.stringContaining('figures/differs')])
    expect(asked.err).toContain('Nothing written')
    expect(await record('koeln')).toBe(before)
    expect((await run([...words, '--replace'])).code).toBe(0)
    expect(await record('koeln')).toBe(before.replace('1030000', '1030001'))
  })

  it('writes nothing of any table when one of them has an error', async () => {
    const { files, record, words } = await prepare()
    const [before, other] = [await record('koeln'), join(files.table, '..', 'cut.csv')]
    await writeFile(other, table(280000).slice(0, -5))
    const { code, err } = await run([...words, other])
    expect([code, err]).toEqual([1, expect.stringContaining('cut.csv:4:')])
    expect(await record('koeln')).toBe(before)
  })

  it('names what tables have where an option leaves nothing of them', async () => {
    const { words } = await prepare()
    const measure = await run([...words, '--measure', 'populaton'])
    expect([measure.code, measure.err]).toEqual([
      1,
      expect.stringContaining(
        '--measure populaton: no figure of the tables has that. There are: population.',
      ),
    ])
    const day = await run([...words, '--date', '2024-12-31'])
    expect([day.code, day.err]).toEqual([1, expect.stringContaining('There are: 2025-12-31.')])
  })

  it('says in German and in English what is wrong with a call', async () => {
    const { code, err } = await run(['figures'])
    expect([code, err]).toEqual([1, expect.stringContaining('Which table?')])
    const german = await run(['figures', 'nirgends.csv'], { LC_ALL: 'de_DE.UTF-8' })
    expect([german.code, german.err]).toEqual([1, '„nirgends.csv“ kann nicht gelesen werden.\n'])
    const day = await run(['figures', 'a.csv', '--date', '2024-02-31'])
    expect(day.err).toContain('--date takes a day like 2024-12-31')
  })
})

/** A cross table of people that nobody has counted. */
const bySex = (men: number): string =>
  [
    'Tabelle: 12411-02-03-4',
    'Bevölkerungsstand (Anzahl);;;;;;',
    ';;;;Insgesamt;männlich;weiblich',
    `31.12.2025;05358;Düren, Kreis;unter 3 Jahre;10;${men};6`,
    '31.12.2025;05358;Düren, Kreis;3 bis unter 18 Jahre;20;9;11',
    '31.12.2025;05358;Düren, Kreis;18 Jahre und mehr;70;33;37',
    '31.12.2025;05358;Düren, Kreis;Insgesamt;100;46;54',
    '__________',
    '',
  ].join('\n')

describe('figures --by-sex', () => {
  async function runWith(men: number, ...more: readonly string[]) {
    const [data, folder] = [await copyOfData(), await temporaryFolder()]
    const file = join(folder, '12411-02-03-4.csv')
    await writeFile(file, bySex(men))
    const words = ['figures', file, '--base', 'census-2022', '--data', data, ...more]
    const read = (path: string) => readFile(join(data, path), 'utf8').catch(() => undefined)
    return { data, read, words, ...(await run(words)) }
  }

  it('writes women and men as measures of their own, with the lists that these need', async () => {
    const { code, data, read, words } = await runWith(4, '--by-sex')
    expect(code).toBe(0)
    const record = (await read('municipalities/kreis-dueren.yaml')) ?? ''
    const added = record.split('\n').filter((line) => line.includes('2025-12-31'))
    expect(added.map((line) => /measure: (\S+), value: (\d+)/.exec(line)?.slice(1))).toEqual([
      ['population', '100'],
      ['population-under-18', '30'],
      ['population-male', '46'],
      ['population-under-18-male', '13'],
      ['population-female', '54'],
      ['population-under-18-female', '17'],
    ])
    expect(added[1]).toContain('method: derived, parts: [0-2, 3-17], note')
    expect(await read('concepts/age-groups.yaml')).toContain('- notation: 3-17\n')
    expect(await read('concepts/sexes.yaml')).toContain('code: _T')
    expect((await run(['check', '--data', data])).out).toContain(': 0 errors')
    expect((await run(words)).err).toContain('Nothing to change: 6')
  })

  it('leaves them out where nobody asked, and with them the dimension', async () => {
    const { code, read } = await runWith(4)
    expect(code).toBe(0)
    expect(await read('municipalities/kreis-dueren.yaml')).not.toContain('population-male')
    expect(await read('concepts/sexes.yaml')).toBeUndefined()
  })

  it('writes nothing where men and women are not all', async () => {
    const { code, err, read } = await runWith(5, '--by-sex')
    expect([code, err]).toEqual([1, expect.stringContaining('12411-02-03-4.csv:4:45')])
    expect(err).toContain('Men and women of 05358: the parts add up to 11, here it says 10')
    expect(await read('concepts/sexes.yaml')).toBeUndefined()
  })
})

const root = fileURLToPath(new URL('../../..', import.meta.url))
const reference = join(root, '..', 'shared', 'reference')

/** The files that the guide names; a table that we do not have is one of its form. */
async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const cross = join(folder, '12411-02-03-4.csv')
  const ages = ['unter 3 Jahre', '3 bis unter 18 Jahre', '18 Jahre und mehr', 'Insgesamt']
  const rows = ages.map(
    (age, index) => `31.12.2025;05358;Düren, Kreis;${age};${[1, 2, 3, 6][index]}`,
  )
  const head = ['Tabelle: 12411-02-03-4', 'Bevölkerungsstand (Anzahl);;;;', ';;;;Insgesamt']
  await writeFile(cross, `${[...head, ...rows, '__________'].join('\n')}\n`)
  return {
    'GV100AD_30112025.txt.gz': join(reference, 'gv100ad', 'GV100AD_30112025.txt.gz'),
    'GV100AD_30112023.txt.gz': join(reference, 'gv100ad', 'GV100AD_30112023.txt.gz'),
    'under-18-districts.csv': join(reference, 'under-18-districts.csv'),
    'docs/figures/under-18-districts.yaml': join(
      root,
      'docs',
      'figures',
      'under-18-districts.yaml',
    ),
    '12411-02-03-4.csv': cross,
  }
}

it.skipIf(!existsSync(reference))(
  'every command of the guide does what it says',
  { meta: { needs: '../shared/reference' } },
  async () => {
    const guide = await readFile(join(root, 'docs', 'figures.md'), 'utf8')
    const commands = [...guide.matchAll(/^ *npx kommunalgraph ((?:figures|reference) .*)$/gm)]
    const [data, files] = [await copyOfData(), await filesOf(await temporaryFolder())]
    expect(commands).toHaveLength(12)
    for (const [, command = ''] of commands) {
      const words = command
        .split(' ')
        .map((word) => files[word] ?? word.replace(/^data\//, `${data}/`))
      const { code, err, out } = await run([...words, '--data', data])
      const said = /--since/.test(command) ? /Changes: \d+, to records/ : /figures|territories/
      expect([command, code, `${err}${out}`]).toEqual([command, 0, expect.stringMatching(said)])
    }
    expect((await run(['check', '--data', data])).out).toContain(': 0 errors')
    const record = await readFile(join(data, 'municipalities', 'kreis-dueren.yaml'), 'utf8')
    expect(record).toContain(
      'value: 3, referenceDate: 2025-12-31, base: census-2022, method: derived',
    )
  },
)

const writer = fileURLToPath(new URL('./figures/writer.ts', import.meta.url))

async function killed(folder: string, after: number): Promise<void> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--conditions=@kommunalgraph/source', writer, folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  await pause(after)
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await ended
}

describe('Files that are written together', () => {
  const names = Array.from({ length: 40 }, (_, index) => join('municipalities', `${index}.yaml`))

  async function states(folder: string): Promise<ReadonlySet<string>> {
    return new Set(
      await Promise.all(
        names.map(async (name) => {
          const text = await readFile(join(folder, name), 'utf8')
          const [first] = text.split('\n')
          // Whole: every line of a file says the same.
          expect(new Set(text.trim().split('\n'))).toEqual(new Set([first]))
          expect(text).toHaveLength((first ?? '').length * 200 + 200)
          return first ?? ''
        }),
      ),
    )
  }

  it('are whole whenever the writer is killed, and all of one run after the next call', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'municipalities'))
    const text = `${'state 0'}\n`.repeat(200)
    await writeTogether(folder, new Map(names.map((name) => [name, text])))
    for (const after of [0, 3, 11, 40, 90]) {
      await killed(folder, after)
      await states(folder)
      await recover(folder)
      expect((await states(folder)).size).toBe(1)
      expect(existsSync(join(folder, '.figures-in-progress'))).toBe(false)
    }
    expect((await readdir(join(folder, 'municipalities'))).length).toBe(names.length)
  })
})
