import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { installed, isOffline, repository, runIn } from './installed.ts'

/* The examples of the packages' READMEs, as somebody would copy them. */

const execute = promisify(execFile)

const alone = ['rdf', 'model', 'validator', 'importer']
const others = ['release', 'gate', 'resources', '../apps/server']
const fileOf = (name: string): string => `${name.replace(/.*\//, '')}.ts`

const readmeOf = (name: string): Promise<string> =>
  readFile(join(repository, 'packages', name, 'README.md'), 'utf8')

const exampleIn = (readme: string): string => /^```ts\n([\s\S]*?)^```$/m.exec(readme)?.[1] ?? ''

const printedIn = (readme: string): string | undefined =>
  /^It prints:\n\n```\n([\s\S]*?)^```$/m.exec(readme)?.[1]

const settings = {
  compilerOptions: {
    ...{ module: 'nodenext', target: 'es2024', types: ['node'], lib: ['es2024', 'esnext'] },
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false },
  },
  include: ['*.ts'],
}

describe('the README', { skip: isOffline, meta: { needs: 'the npm registry' } }, () => {
  let folder: string
  beforeAll(async () => {
    folder = join((await installed()).folder, 'examples')
    await mkdir(folder)
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    for (const name of [...alone, ...others])
      await writeFile(join(folder, fileOf(name)), exampleIn(await readmeOf(name)))
  })

  it.each(alone)('of %s prints what it says', async (name) => {
    const printed = await runIn(folder, process.execPath, [fileOf(name)])
    expect(printed).toBe(printedIn(await readmeOf(name)))
  })

  it('of a package compiles against its types, libraries checked', async () => {
    const tsc = join(repository, 'tools/node_modules/typescript/bin/tsc')
    const { stdout } = await execute(process.execPath, [tsc, '-p', folder]).catch((fault) => fault)
    expect(stdout).toBe('')
  })
})
