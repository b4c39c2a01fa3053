import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Installed, installed, isOffline, repository } from './installed.ts'

/* Each package as npm gives it to others. */

interface Manifest {
  readonly name: string
  readonly version?: string
  readonly private?: boolean
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

const sources = ['packages', 'apps'].flatMap((part) =>
  readdirSync(join(repository, part)).map((name) => readManifest(join(repository, part, name))),
)
const names = sources.map(({ name }) => name)
const tool = 'kommunalgraph'
const version = sources.find(({ name }) => name === tool)?.version

describe('the version', () => {
  it('stands in the manifest of the tool alone, and the changelog tells of it', async () => {
    expect(sources.filter((each) => each.version !== undefined).map(({ name }) => name)).toEqual([
      tool,
    ])
    const changelog = await readFile(join(repository, 'CHANGELOG.md'), 'utf8')
    expect(/^## (.+)$/m.exec(changelog)?.[1]).toBe(version)
  })
})

describe('what is packed', { skip: isOffline, meta: { needs: 'the npm registry' } }, () => {
  let all: Installed
  beforeAll(async () => {
    all = await installed()
  })
  const folderOf = (name: string): string => join(all.folder, 'node_modules', name)

  it('is every package of the workspace, and no other', () => {
    expect([...all.files.keys()].sort()).toEqual([...names].sort())
  })

  it.each(names)('%s is whole, and can be published', (name) => {
    const folder = folderOf(name)
    const { private: isPrivate, version: own } = readManifest(folder)
    expect([isPrivate, own]).toEqual([undefined, version])
    const start = name === tool ? 'dist/bin' : 'dist/index'
    const wanted = [`${start}.js`, `${start}.d.ts`]
    for (const file of [...wanted, 'README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md'])
      expect([file, existsSync(join(folder, file))]).toEqual([file, true])
    const strays = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!\.d)\.ts$|\.tsbuildinfo$|(^|[\\/])test[\\/]/.test(file),
    )
    expect(strays).toEqual([])
  })

  it.each(names)('%s passes publint', async (name) => {
    const { messages, pkg } = await publint({ pkgDir: folderOf(name), pack: false, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it.each(names.filter((name) => name !== tool))('%s has the right types', async (name) => {
    const file = all.files.get(name) ?? ''
    const packed = createPackageFromTarballData(new Uint8Array(await readFile(file)))
    const { types, ...rest } = await checkPackage(packed)
    expect(types).toMatchObject({ kind: 'included' })
    // Only ES modules: who requires one gets it, too, from Node 22 on; Node 10 is no reader.
    const problems = 'problems' in rest ? rest.problems : []
    const isOurs = (each: (typeof problems)[number]): boolean =>
      !('resolutionKind' in each && ['node10', 'node16-cjs'].includes(each.resolutionKind))
    expect(problems.filter(isOurs)).toEqual([])
  })
})
