import { execFile, spawn } from 'node:child_process'
import { cp, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './program.ts'
import { environment } from './served.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const execute = promisify(execFile)
const condition = '--conditions=@kommunalgraph/source'
const serving = ['serve', '--publish']

/** Folders that are made from the sources. */
const left = new Set(['dist', '.turbo', '.vitest'])

/** The sources of this house in a folder of their own, where a test adds to them what a contributor would. */
export interface Scratch {
  /** Write a file that was not there. */
  readonly add: (path: string, text: string) => Promise<void>
  /** Put a line behind one that is there. */
  readonly insert: (path: string, after: string, line: string) => Promise<void>
  /** Publish a folder of data with the program of the copy, and serve it. */
  readonly serve: (data: string, port: number) => Promise<void>
  /** What a module prints that stands in the copy's root. */
  readonly run: (module: string) => Promise<string>
}

/** @param parts - folders below the root, of which the sources are copied */
async function copyOf(parts: readonly string[]): Promise<string> {
  const folder = await temporaryFolder()
  for (const part of parts)
    await cp(join(root, part), join(folder, part), {
      recursive: true,
      // Dependencies are links to what pnpm installed, and packages of ours links to their neighbours.
      verbatimSymlinks: true,
      filter: (source) => !left.has(basename(source)),
    })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

export async function scratchCopy(): Promise<Scratch> {
  const folder = await copyOf(['packages', 'apps'])
  const at = (path: string) => join(folder, path)
  return {
    add: (path, text) => writeFile(at(path), text, { flag: 'wx' }),
    async insert(path, after, line) {
      const text = await readFile(at(path), 'utf8')
      if (text.split(after).length !== 2) throw new Error(`${path} has not just one ${after}`)
      await writeFile(
        at(path),
        text.replace(after, () => `${after}\n${line}`),
      )
    },
    async serve(data, port) {
      const settings = await environment({ DATA_DIR: data, PORT: String(port) })
      const child = spawn(process.execPath, [at('apps/cli/bin/kommunalgraph.mjs'), ...serving], {
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', ...settings },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      onTestFinished(() => void child.kill('SIGTERM'))
    },
    async run(module) {
      await writeFile(at('printing.ts'), module)
      const { stdout } = await execute(process.execPath, [condition, 'printing.ts'], {
        cwd: folder,
      })
      return stdout
    },
  }
}
