import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openReader, verifyStore } from '@kommunalgraph/release'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from './program.ts'

/* The whole program, killed while it publishes; the store by itself has a crash test of its own, with many more
   kills. */

const kills = process.env['KG_FULL'] ? 40 : 4

/** Enough for threads to share the work. */
const count = 30

const root = fileURLToPath(new URL('../../..', import.meta.url))
const launcher = fileURLToPath(new URL('../bin/kommunalgraph.mjs', import.meta.url))
const shipped = fileURLToPath(new URL('../../../data', import.meta.url))

const slugs = Array.from({ length: count }, (_, index) => `probeort-${index}`)

/** Every record of the folder says the same, another thing each time. */
async function write(data: string, state: number): Promise<void> {
  for (const slug of slugs) {
    const name = slug.replace('probeort-', 'Probeort ')
    const text = `kind: gemeinde\nname: { de: ${name} }\naliases: [Stand ${state} von ${name}]\n`
    await writeFile(join(data, 'municipalities', `${slug}.yaml`), text)
  }
}

async function prepare() {
  const own = await temporaryFolder()
  const [data, state] = [join(own, 'data'), join(own, 'state')]
  await mkdir(join(data, 'municipalities'), { recursive: true })
  await mkdir(state)
  for (const name of ['network.yaml', 'sources.yaml', 'concepts', 'reference'])
    await cp(join(shipped, name), join(data, name), { recursive: true })
  return { data, state, store: join(state, 'release.sqlite') }
}

/** The launcher and the process that it starts, as one group: a signal meets both at once. */
function start(data: string, state: string): ChildProcess {
  const words = [launcher, 'publish', '--data', data, '--state', state]
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' }
  const child = spawn(process.execPath, words, {
    ...{ cwd: root, detached: true, env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  onTestFinished(() => kill(child))
  return child
}

function kill({ exitCode, pid, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
}

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

/** What is published: one state of all records, never two. */
function stateOf(store: string): number {
  if (!existsSync(store)) return 0
  expect(verifyStore(store)).toEqual([])
  const reader = openReader(store)
  const release = reader.current()
  const said = slugs.map((slug) => release?.record(slug)?.aliases?.[0] ?? 'Stand 0')
  const versions = release?.changes(0, 1_000_000).length ?? 0
  expect(versions).toBe(count * (release?.sequence ?? 0))
  reader.close()
  const states = new Set(said.map((text) => Number(/^Stand (\d+)/.exec(text)?.[1])))
  expect(states.size).toBe(1)
  return [...states][0] ?? 0
}

it(
  `${kills} kills at any moment of a publish leave the old or the new release`,
  async () => {
    const { data, state, store } = await prepare()
    await write(data, 1)
    const begun = performance.now()
    expect(await ended(start(data, state))).toBe(0)
    const whole = performance.now() - begun
    let last = stateOf(store)
    expect(last).toBe(1)
    for (let next = 2; next < 2 + kills; next += 1) {
      await write(data, next)
      const child = start(data, state)
      await pause(Math.random() * whole * 1.1)
      kill(child)
      await ended(child)
      const found = stateOf(store)
      expect([last, next]).toContain(found)
      last = found
    }
    await write(data, 1000)
    expect(await ended(start(data, state))).toBe(0)
    expect(stateOf(store)).toBe(1000)
  },
  60_000 * (kills + 2),
)
