// A hot GET of Turtle and of HTML, and a 304, against bare Fastify that answers the same bytes and headers from a
// constant. Logging is off on both sides. The runs alternate, so that what else the machine does hits both.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'

const ROUNDS = 5
const SECONDS = 4
const path = '/kommunen/kreis-dueren'
const root = fileURLToPath(new URL('..', import.meta.url))
const ours = 'http://localhost:3471'
const bare = 'http://localhost:3472'

const children = []
const start = (parameters, env) => {
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  children.push(child)
  return child
}

async function reachable(address) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer) return answer.arrayBuffer()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${address} does not answer`)
}

const cases = [
  { name: 'Turtle, 200', headers: { accept: 'text/turtle' } },
  { name: 'HTML, 200, br', headers: { accept: 'text/html', 'accept-encoding': 'br' } },
  { name: 'Turtle, 304', headers: { accept: 'text/turtle' }, conditional: true },
]

/** What our server says to a case, bytes as sent, for the peer to repeat. */
async function capture({ headers, conditional }) {
  const first = await raw(headers)
  if (!conditional) return { headers, answer: first }
  const asked = { ...headers, 'if-none-match': first.fields.etag }
  return { headers: asked, answer: await raw(asked) }
}

async function raw(headers) {
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    request(ours + path, { headers }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const { date, connection, 'keep-alive': keepAlive, ...fields } = response.headers
        const body = Buffer.concat(chunks).toString('base64')
        resolve({ status: response.statusCode, fields, body })
      })
    })
      .on('error', reject)
      .end()
  })
}

const measure = async (address, headers) => {
  const { requests, non2xx, errors, statusCodeStats } = await autocannon({
    url: address,
    headers,
    connections: 32,
    duration: SECONDS,
  })
  if (errors > 0) throw new Error(`${errors} errors at ${address}`)
  return { rate: requests.average, non2xx, statusCodeStats }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

try {
  start(['--conditions=@kommunalgraph/source', 'apps/cli/src/main.ts', 'serve'], {
    PORT: '3471',
    LOG_LEVEL: 'silent',
  })
  await reachable(ours + path)
  const captured = await Promise.all(cases.map(capture))
  const peer = start(['bench/bare-fastify.mjs'], { PORT: '3472' })
  peer.stdin.end(JSON.stringify(captured.map(({ answer }) => answer)))
  await reachable(`${bare}/0`)

  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, medians of ${ROUNDS} × ${SECONDS} s\n`,
  )
  console.log('| answer | Kommunalgraph | bare Fastify | ratio |')
  console.log('|---|---:|---:|---:|')
  for (const [index, { headers }] of captured.entries()) {
    const rates = { ours: [], bare: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.ours.push((await measure(ours + path, headers)).rate)
      rates.bare.push((await measure(`${bare}/${index}`, headers)).rate)
    }
    const [a, b] = [median(rates.ours), median(rates.bare)]
    const ratio = (a / b).toFixed(2)
    console.log(`| ${cases[index].name} | ${Math.round(a)}/s | ${Math.round(b)}/s | ${ratio} |`)
  }
} finally {
  for (const child of children) {
    child.kill()
    await once(child, 'exit')
  }
}
