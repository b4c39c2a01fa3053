// Profile pages a second on one core, from a store that the gate filled with the shipped data: record and block are
// read and the page is written as UTF-8, without coding and HTTP. Kreis Düren says most of all; "all" walks through
// every municipality in both languages, more than a handle keeps records of.
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publish } from '../packages/gate/src/index.ts'
import { openReader } from '../packages/release/src/index.ts'
import { bytesOf, resources, siteDocuments } from '../packages/resources/src/index.ts'
import { assetsAt, readAssets } from '../packages/site/src/index.ts'

const ROUNDS = 15
const base = 'https://daten.example.org/'
const data = fileURLToPath(new URL('../data/', import.meta.url))
const assets = assetsAt(readAssets(), '/assets/')
const kind = resources.documents.find(({ name }) => name === 'municipality')

const folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-bench-'))
const store = join(folder, 'release.sqlite')
const { state } = await publish({ data, base, store, site: siteDocuments, today: '2026-12-01' })
if (state !== 'published') throw new Error(`${data} is ${state}`)
const reader = openReader(store)
const release = reader.current()

function render({ language, slug }) {
  const { subject } = kind.open(release, { params: { slug }, query: new URLSearchParams() })
  return bytesOf({ release, kind, subject }, { format: 'html', language }, assets)
}

const all = release.slugs().flatMap((slug) => ['de', 'en'].map((language) => ({ slug, language })))
const works = [
  ['Kreis Düren', all.filter(({ slug }) => slug === 'kreis-dueren')],
  ['all', all],
]

/** Microseconds of one core a page: time in which another program had the core does not count. */
async function cost(on, calls = 400) {
  const start = process.threadCpuUsage()
  for (let call = 0; call < calls; call += 1) await render(on[call % on.length])
  const { system, user } = process.threadCpuUsage(start)
  return (system + user) / calls
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

console.log(
  `Node ${process.version}, ${cpus()[0].model}, one core, load ${loadavg()[0].toFixed(1)}, medians of ${ROUNDS} rounds\n`,
)
console.log('| pages | µs a page | pages a second | kB |')
console.log('|---|---:|---:|---:|')
for (const [name, on] of works) {
  await cost(on, 800)
  const rounds = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await cost(on))
  const micros = median(rounds)
  const lengths = await Promise.all(on.map(async (each) => (await render(each)).length))
  const size = lengths.reduce((sum, length) => sum + length, 0) / on.length
  console.log(
    `| ${name} | ${Math.round(micros)} | ${Math.round(1e6 / micros)} | ${(size / 1000).toFixed(1)} |`,
  )
}
reader.close()
rmSync(folder, { recursive: true })
