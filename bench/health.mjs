// How long a question of an operator takes while 64 connections ask for addresses that nobody asked for before:
// /healthz and /readyz in turn, asked by a process of its own, against the shipped data.
//
//     node --conditions=@kommunalgraph/source bench/health.mjs
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reachable, start, stopAll } from './serving/tools.mjs'

const PORT = 3491
const CONNECTIONS = 64
const LOOKS = 150

const read = (path, agent) =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    get({ port: PORT, host: '127.0.0.1', path, agent }, (answer) => {
      answer.resume().once('end', () => resolve(performance.now() - begun))
    }).once('error', reject)
  })

/** Look every 20 ms; the first second finds code that is not compiled yet. */
async function look(name) {
  const agent = new Agent({ keepAlive: true })
  const times = []
  for (let count = 0; count < LOOKS; count += 1) {
    times.push(await read(count % 2 ? '/healthz' : '/readyz', agent))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const [early, late] = [times.slice(0, 40), times.slice(40).toSorted((a, b) => a - b)]
  const shown = [late[late.length >> 1], late.at(-6), late.at(-1), Math.max(...early)]
  console.log(`| ${name} | ${shown.map((time) => time.toFixed(1)).join(' | ')} |`)
}

const addresses = {
  'a page': (slug, number) => `/kommunen/${slug}?x=${number}`,
  Turtle: (slug, number) => `/kommunen/${slug}.ttl?x=${number}`,
  'a search': (_slug, number) => `/kommunen?q=wort${number.toString(36)}`,
  'a comparison': (slug, number) => `/vergleich?mit=${slug},koeln&x=${number}`,
}

async function flood(name, slugs) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  let [number, going] = [0, true]
  const ask = async () => {
    while (going) {
      number += 1
      await read(addresses[name](slugs[number % slugs.length], number), agent)
    }
  }
  const askers = Array.from({ length: CONNECTIONS }, ask)
  const looker = spawn(process.execPath, [fileURLToPath(import.meta.url), name], {
    stdio: 'inherit',
  })
  await new Promise((resolve) => looker.once('exit', resolve))
  going = false
  await Promise.all(askers)
  agent.destroy()
}

const [name] = process.argv.slice(2)
if (name) {
  await look(name)
  process.exit()
}
const state = mkdtempSync(join(tmpdir(), 'kommunalgraph-'))
try {
  start(
    process.execPath,
    ['--conditions=@kommunalgraph/source', 'apps/cli/bin/kommunalgraph.mjs', 'serve', '--publish'],
    { PORT: String(PORT), STATE_DIR: state, LOG_LEVEL: 'silent' },
  )
  const origin = `http://localhost:${PORT}`
  await reachable(`${origin}/readyz`, ({ status }) => status === 200)
  const { results, municipalities } = await (await fetch(`${origin}/kommunen.json`)).json()
  const slugs = (results ?? municipalities).map(({ slug }) => slug)
  console.log(
    `Node ${process.version}, ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)} before\n`,
  )
  console.log(
    '| 64 connections ask for | median | 95 of 100 | longest | longest of the first second |',
  )
  console.log('|---|---:|---:|---:|---:|')
  for (const each of Object.keys(addresses)) await flood(each, slugs)
} finally {
  await stopAll()
  rmSync(state, { recursive: true, force: true })
}
