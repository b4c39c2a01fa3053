import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

/* Connections that ask for as much as fits into one read, and take nothing. */

const program = fileURLToPath(new URL('harness/program.ts', import.meta.url))

interface Served {
  readonly child: ChildProcess
  readonly port: number
  readonly pid: number
}

/** The server in a process of its own, since its memory is measured. */
async function served(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
  const child = fork(program, [folder, 'silent'], {
    execArgv: ['--conditions=@kommunalgraph/source'],
  })
  onTestFinished(async () => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    await rm(folder, { recursive: true, force: true })
  })
  const [address] = await once(child, 'message')
  return { child, port: Number(new URL(address).port), pid: child.pid ?? 0 }
}

const megabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Milliseconds that a process has worked, on any core; Linux counts in hundredths of a second. */
function worked(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user, system] = fields.split(' ').slice(11, 13).map(Number)
  return ((user ?? 0) + (system ?? 0)) * 10
}

/**
 * Milliseconds of work until the process says that it lives: on a machine that does nothing else, so long it takes. By
 * the clock it would be a measure of what else runs. The process itself tells how much it had worked when it answered:
 * what it did until the answer was read here is no part of it.
 */
async function healthy({ child, pid, port }: Served): Promise<number> {
  const answered = once(child, 'message')
  const began = worked(pid)
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  const [{ milliseconds }] = await answered
  return milliseconds - began
}

/** Its dumps, which it writes at its start, are work that nobody asked for. */
async function finishedDumps(port: number): Promise<void> {
  while (
    (await fetch(`http://127.0.0.1:${port}/daten/kommunen.nt`, { method: 'HEAD' })).status !== 200
  )
    await setTimeout(50)
}

async function flooding(port: number, text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => undefined)
  socket.pause()
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

it.skipIf(process.platform !== 'linux')(
  'takes neither the time nor the memory of others',
  async () => {
    const server = await served()
    const { pid, port } = server
    await finishedDumps(port)
    const page = await fetch(`http://127.0.0.1:${port}/kommunen/kreis-dueren`)
    expect(page.status).toBe(200)
    await page.text()
    await healthy(server)
    const before = megabytes(pid)
    const request = 'GET /kommunen/kreis-dueren HTTP/1.1\r\nHost: x\r\n\r\n'
    const text = request.repeat(Math.ceil(65_536 / request.length))
    const sockets = await Promise.all(Array.from({ length: 100 }, () => flooding(port, text)))
    const slowest = []
    for (let look = 0; look < 10; look += 1) slowest.push(await healthy(server))
    expect(Math.max(...slowest)).toBeLessThan(200)
    expect(megabytes(pid) - before).toBeLessThan(60)
    const isClosed = (socket: Socket) =>
      new Promise((resolve) =>
        socket.closed ? resolve(0) : socket.resume().once('close', resolve),
      )
    await Promise.all(sockets.map(isClosed))
  },
)
