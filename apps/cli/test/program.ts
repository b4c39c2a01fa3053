import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { languageOf } from '../src/language.ts'
import { runProgram } from '../src/program.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** How many municipalities the shipped data have. */
export const shippedCount = readdirSync(join(root, 'data', 'municipalities')).length

/** What a call printed, and how it ended. */
export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

type Environment = Readonly<Record<string, string>>

/**
 * Start the program as a user does, in the repository's root or that of a copy; English unless the environment says
 * otherwise.
 */
export function start(
  words: readonly string[],
  environment: Environment = {},
  cwd = root,
): ChildProcess {
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', ...environment }
  const launcher = join(cwd, 'apps', 'cli', 'bin', 'kommunalgraph.mjs')
  const child = spawn(process.execPath, [launcher, ...words], { cwd, env })
  // Not SIGKILL: the launcher could not pass it on to the process that it starts.
  onTestFinished(() => void child.kill('SIGTERM'))
  return child
}

/** Wait for a program to end. */
export async function end(child: ChildProcess): Promise<Outcome> {
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk) => (out += chunk))
  child.stderr?.on('data', (chunk) => (err += chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out, err }
}

/** Run the program to its end, in a process of its own. */
export const runApart = (
  words: readonly string[],
  environment?: Environment,
  cwd?: string,
): Promise<Outcome> => end(start(words, environment, cwd))

/** Run the program to its end in this process, which has its modules already. */
export async function run(
  words: readonly string[],
  environment: Environment = {},
): Promise<Outcome> {
  let [out, err] = ['', '']
  const settings = { LC_ALL: 'C', ...environment }
  const code = await runProgram(words, {
    language: languageOf(settings),
    environment: settings,
    today: new Date().toLocaleDateString('sv-SE'),
    colour: false,
    out: (text) => (out += text),
    err: (text) => (err += text),
  })
  return { code, out, err }
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of the shipped data that a test may break. */
export async function copyOfData(): Promise<string> {
  const folder = join(await temporaryFolder(), 'data')
  await cp(join(root, 'data'), folder, { recursive: true })
  return folder
}
