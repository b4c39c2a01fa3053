import { type ChildProcess, fork } from 'node:child_process'
import { on, once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { newestDumps } from '@kommunalgraph/catalog'
import { expect, it, onTestFinished } from 'vitest'
import { ask } from './harness/client.ts'
import { freePort } from './harness/free-port.ts'
import { type TestStore, testStore } from './harness/published.ts'
import { shippedRelease } from './harness/releases.ts'

const shipped = await shippedRelease()
const program = fileURLToPath(new URL('harness/workers.ts', import.meta.url))

const recordOf = (name: string) => ({ ort: { kind: 'gemeinde', name: { de: name } } })

async function startWorkers(store: TestStore, port: number, count: number): Promise<ChildProcess> {
  const child = fork(program, [store.file, store.folder, String(port), String(count)], {
    execArgv: ['--conditions=@kommunalgraph/source'],
    silent: true,
  })
  onTestFinished(() => void child.kill('SIGTERM'))
  return child
}

/** What a process says next that has a certain part. */
async function said(child: ChildProcess, part: string): Promise<Record<string, unknown>> {
  for await (const [message] of on(child, 'message'))
    if (message && typeof message === 'object' && part in message) return message
  throw new Error('It says nothing')
}

/** The processes that another one started; only Linux tells them like this. */
async function childrenOf(pid: number): Promise<readonly number[]> {
  const list = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return list.trim().split(' ').filter(Boolean).map(Number)
}

/** Every connection anew, so that each of the processes gets some. */
async function sequencesOf(port: number): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => ask(port, '/readyz', { headers: { connection: 'close' } })),
  )
  return new Set(answers.map(({ headers }) => String(headers['release-sequence'])))
}

it.skipIf(process.platform !== 'linux')(
  'several processes serve one port, take up the same release, and are replaced when they crash',
  async () => {
    const store = await testStore(shipped)
    store.publish(recordOf('Eins'))
    const port = await freePort()
    const child = await startWorkers(store, port, 2)
    expect(await said(child, 'ready')).toEqual({ ready: true })
    const before = await childrenOf(child.pid ?? 0)
    expect(before).toHaveLength(2)
    expect(await sequencesOf(port)).toEqual(new Set(['1']))

    store.publish(recordOf('Zwei'))
    let seen = await sequencesOf(port)
    for (let look = 0; look < 100 && !(seen.size === 1 && seen.has('2')); look += 1) {
      await setTimeout(50)
      seen = await sequencesOf(port)
    }
    expect(seen).toEqual(new Set(['2']))

    const lost = said(child, 'loss')
    process.kill(before[0] ?? 0, 'SIGKILL')
    expect(await lost).toEqual({ loss: { pid: before[0], delay: 100 } })
    expect((await ask(port, '/kommunen/ort.ttl')).status).toBe(200)
    let after = await childrenOf(child.pid ?? 0)
    for (let look = 0; look < 100 && after.length < 2; look += 1) {
      await setTimeout(50)
      after = await childrenOf(child.pid ?? 0)
    }
    expect(after).toHaveLength(2)
    expect(after).not.toContain(before[0])

    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    await expect(ask(port, '/readyz')).rejects.toThrow('ECONNREFUSED')
  },
)

it.skipIf(process.platform !== 'linux')(
  'of several processes the first alone writes dumps, and after a crash the one in its place',
  async () => {
    const store = await testStore(shipped)
    store.publish(recordOf('Eins'))
    const child = await startWorkers(store, await freePort(), 2)
    let log = ''
    child.stdout?.on('data', (chunk) => (log += chunk))
    expect(await said(child, 'ready')).toEqual({ ready: true })
    const dumpsOf = async (sequence: number) => {
      while ((await newestDumps(join(store.folder, 'dumps')))?.set.sequence !== sequence)
        await setTimeout(50)
    }
    await dumpsOf(1)
    // A set is in the folder a moment before its writer says so.
    while (!log.includes('"msg":"dumps"')) await setTimeout(50)
    const [first = 0] = await childrenOf(child.pid ?? 0)
    process.kill(first, 'SIGKILL')
    store.publish(recordOf('Zwei'))
    await dumpsOf(2)
    while (log.match(/"msg":"dumps"/g)?.length !== 2) await setTimeout(50)
    await setTimeout(1_500)
    expect(log.match(/"msg":"dumps/g)).toHaveLength(2)
  },
)

it('does not try again and again what cannot start', async () => {
  const store = await testStore(shipped)
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const child = await startWorkers(store, port, 2)
  expect(await said(child, 'ready')).toEqual({ ready: false })
  if (child.exitCode === null) await once(child, 'exit')
  expect(child.exitCode).toBe(0)
  other.close()
})
