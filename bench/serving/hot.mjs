// Hot answers: Turtle, HTML and a 304 against bare Fastify with the same bytes and fields, nginx with the same file,
// and Trifid with the same graph. One process each, logging off.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerOf, compare, reachable, start } from './tools.mjs'

const path = '/kommunen/kreis-dueren'
const bare = 'http://localhost:3472'
const nginx = 'http://localhost:3474'
const trifid = 'http://localhost:3473'
const here = import.meta.dirname

const cases = [
  { name: 'Turtle, 200', headers: { accept: 'text/turtle' }, file: 'turtle.ttl', rdf: true },
  { name: 'HTML, 200, br', headers: { accept: 'text/html', 'accept-encoding': 'br' } },
  { name: 'HTML, 200', headers: { accept: 'text/html' }, file: 'page.html' },
  {
    name: 'Turtle, 304',
    headers: { accept: 'text/turtle' },
    conditional: true,
    file: 'turtle.ttl',
  },
]

async function capture(ours, { conditional, headers }) {
  const first = await answerOf(ours + path, headers)
  if (!conditional) return { headers, answer: first }
  const asked = { ...headers, 'if-none-match': first.fields.etag }
  return { headers: asked, answer: await answerOf(ours + path, asked) }
}

function startNginx(folder) {
  mkdirSync(join(folder, 'temp'), { recursive: true })
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, 'temp')};`)
    .join(' ')
  const conf = join(folder, 'nginx.conf')
  writeFileSync(
    conf,
    `worker_processes 1; daemon off; pid ${join(folder, 'pid')}; error_log stderr crit; events {}
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=100; ${temp}
types { text/turtle ttl; text/html html; }
server { listen 3474; root ${folder}; } }`,
  )
  return start('nginx', ['-c', conf, '-p', folder])
}

async function startTrifid(ours, folder) {
  const server = join(here, '../trifid/node_modules/trifid/server.js')
  if (!existsSync(server)) return undefined
  const triples = await answerOf(`${ours}${path}.nt`, {})
  writeFileSync(join(folder, 'data.nt'), triples.bytes)
  const config = join(folder, 'trifid.yaml')
  writeFileSync(
    config,
    `server: { listener: { host: localhost, port: 3473 }, logLevel: silent }
globals: { datasetBaseUrl: "${ours}/", endpoints: { default: { url: /query } } }
plugins:
  entity-renderer: { module: "@zazuko/trifid-entity-renderer", config: { ignorePaths: [/query] } }
  fetch-handler:
    module: trifid-handler-fetch
    paths: /query
    config: { url: "file:${join(folder, 'data.nt')}", contentType: application/n-triples,
      baseIRI: "${ours}", graphName: "http://example.org/graph", unionDefaultGraph: true }
`,
  )
  start(process.execPath, [server, '-c', config], {}, join(here, '../trifid'))
  await reachable(trifid + path)
  return trifid + path
}

/** The requests of nginx: the same file, its own tag. */
async function sideOfNginx({ conditional, file, headers }) {
  const address = `${nginx}/${file}`
  if (!conditional) return { address, headers }
  const { fields } = await answerOf(address, {})
  return { address, headers: { ...headers, 'if-none-match': fields.etag } }
}

export async function measureHot(ours, server) {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-bench-'))
  // nginx gives its workers to another user.
  chmodSync(folder, 0o755)
  const captured = await Promise.all(cases.map((each) => capture(ours, each)))
  const answers = captured.map(({ answer: { bytes, ...rest } }) => ({
    ...rest,
    body: bytes.toString('base64'),
  }))
  const peer = start(process.execPath, ['bench/bare-fastify.mjs'], { PORT: '3472' })
  peer.stdin.end(JSON.stringify(answers))
  await reachable(`${bare}/0`)
  for (const [index, { conditional, file }] of cases.entries())
    if (file && !conditional) writeFileSync(join(folder, file), captured[index].answer.bytes)
  startNginx(folder)
  await reachable(nginx)
  const other = await startTrifid(ours, folder)

  const ratio = (one, other) => (other ? (one / other).toFixed(2) : '–')
  const rate = (side) => (side ? `${Math.round(side.rate)}/s` : '–')
  console.log(
    '| answer | Kommunalgraph | bare Fastify | ratio | by processor time | nginx | ratio | Trifid | ratio |',
  )
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|')
  for (const [index, each] of cases.entries()) {
    const { headers } = captured[index]
    const sides = [
      { address: ours + path, headers, server },
      { address: `${bare}/${index}`, headers, server: peer },
      ...(each.file ? [await sideOfNginx(each)] : []),
      ...(each.rdf && other ? [{ address: other, headers }] : []),
    ]
    const measured = await compare(sides)
    const [us, fastify] = measured
    const [nginxSide, trifidSide] = [
      each.file && measured[2],
      each.rdf && other && measured[each.file ? 3 : 2],
    ]
    const against = (side) => [rate(side), ratio(us.rate, side?.rate)]
    const cells = [
      ...[each.name, rate(us), ...against(fastify), ratio(fastify.cost, us.cost)],
      ...[...against(nginxSide), ...against(trifidSide)],
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
