import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { type Asked, ask, talk } from './harness/client.ts'

const program = fileURLToPath(new URL('harness/program.ts', import.meta.url))

/** Run a server as a process of its own, ask it something, stop it; what it wrote meanwhile. */
async function run(logLevel: string, work: (port: number) => Promise<unknown>) {
  const stateDir = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
  const execArgv = ['--conditions=@kommunalgraph/source']
  const child = fork(program, [stateDir, logLevel], {
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const written = Promise.all(
    [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')),
  )
  const [address] = await once(child, 'message')
  await work(Number(new URL(String(address)).port))
  child.disconnect()
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  const [out = '', err = ''] = await written
  await rm(stateDir, { recursive: true })
  return { code, out, err }
}

const secrets = {
  'user-agent': 'Geheimagent/7.0',
  cookie: 'sitzung=0815',
  authorization: 'Basic Z2VoZWlt',
  referer: 'https://example.com/suche?q=krankheit',
  'x-forwarded-for': '203.0.113.7',
  from: 'erika.mustermann@example.org',
}

const requests: readonly (Asked & { readonly path: string; readonly status: number })[] = [
  { path: '/kommunen/kreis-dueren?q=geheim&seite=2', status: 200 },
  { path: '/kommunen/kreis-dueren', status: 304, headers: { 'if-none-match': '*' } },
  { path: '/id/ags/05358?q=geheim', status: 303 },
  { path: '/KOMMUNEN?q=geheim', status: 308 },
  { path: '/%E0%A4%A?q=geheim', status: 400 },
  { path: '/nichts?q=geheim', status: 404 },
  { path: '/', status: 405, method: 'DELETE' },
  { path: '/', status: 204, method: 'OPTIONS' },
  { path: '/', status: 200, method: 'HEAD' },
  { path: '/healthz', status: 200 },
]

it('writes one line a request, without address, agent or query of the client', async () => {
  const { code, out, err } = await run('info', async (port) => {
    for (const { path, status, ...asked } of requests) {
      const answer = await ask(port, path, { ...asked, headers: { ...secrets, ...asked.headers } })
      expect(answer.status).toBe(status)
    }
    await talk(port, 'geheim geheim\r\n\r\n')
  })
  expect([code, err]).toEqual([0, ''])
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const sent = lines.filter(({ msg }) => msg === 'send')
  expect(sent.map(({ method, path, status }) => [method, path, status])).toEqual([
    ...requests.map(({ method = 'GET', path, status }) => [method, path.split('?')[0], status]),
    [undefined, undefined, 400],
  ])
  const keys = new Set(sent.flatMap((line) => Object.keys(line)))
  expect([...keys].sort()).toEqual([
    'level',
    'method',
    'ms',
    'msg',
    'path',
    'reqId',
    'status',
    'time',
  ])
  expect(out).not.toMatch(/geheim|sitzung|krankheit|erika|203\.0\.113|remote|q=/i)
  // Fastify says once where it listens; nothing else is written beside the requests.
  expect(
    lines.filter(({ msg }) => msg !== 'send').every(({ msg }) => /^Server listening/.test(msg)),
  ).toBe(true)
})

it('writes nothing at all when it is to be silent, also to a crowd', async () => {
  const { code, out, err } = await run('silent', async (port) => {
    const crowd = Array.from({ length: 200 }, (_, index) =>
      ask(port, index % 2 ? '/kommunen' : '/en/'),
    )
    expect((await ask(port, '/healthz')).status).toBe(200)
    expect(new Set((await Promise.all(crowd)).map(({ status }) => status))).toEqual(new Set([200]))
  })
  expect([code, out, err]).toEqual([0, '', ''])
})
