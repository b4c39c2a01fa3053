// Writing all dumps of a published collection in a thread, as a server does: time, memory, and how long the loop beside
// it waited, and its speed beside n3's StreamWriter, which writes the same statements as N-Triples alone and does not
// describe them either.
//
//     node --conditions=@kommunalgraph/source --expose-gc bench/dump.mjs [STATE_FOLDER]
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { StreamWriter } from 'n3'
import { dumpThread } from '../apps/server/src/dumps/dump-thread.ts'
import { newestDumps } from '../packages/catalog/src/index.ts'
import { describe } from '../packages/model/src/index.ts'
import { openReader } from '../packages/release/src/index.ts'
import { publishedFolder } from './published.mjs'

const ROUNDS = 5
/** So many municipalities are described before the clock of the peer begins: more do not fit into memory. */
const DESCRIBED = 1_000

const [given] = process.argv.slice(2)
const state = given ?? (await publishedFolder(10_953, 'https://daten.example.org/'))
const release = openReader(join(state, 'release.sqlite')).current()

const folderOf = () => mkdtempSync(join(tmpdir(), 'kommunalgraph-bench-'))
const mebibytes = (bytes) => bytes / 1024 / 1024
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

async function dump() {
  globalThis.gc?.()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const idle = process.memoryUsage.rss()
  let most = idle
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const folder = folderOf()
  const store = { file: join(state, 'release.sqlite'), copy: false }
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  const [start, startWork] = [performance.now(), process.cpuUsage()]
  await dumpThread({ folder, store })(release, new AbortController().signal)
  const [seconds, work] = [(performance.now() - start) / 1000, process.cpuUsage(startWork)]
  delays.disable()
  clearInterval(timer)
  const { set } = await newestDumps(folder)
  rmSync(folder, { recursive: true })
  const size = set.files.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(
    `${release.count} municipalities, ${set.triples} statements, ${Math.round(mebibytes(size))} MiB in ${set.files.length} files`,
  )
  console.log(
    `time ${seconds.toFixed(1)} s, of all cores ${((work.user + work.system) / 1e6).toFixed(1)} s; the loop beside it waited ${(delays.max / 1e6).toFixed(0)} ms at most; memory: idle ${mebibytes(idle).toFixed(0)} MiB, most ${mebibytes(most).toFixed(0)} MiB`,
  )
  return set.triples / seconds
}

function* statementsOf(documents) {
  for (const quads of documents) yield* quads
}

/** Statements a second. */
async function peer() {
  const documents = release
    .entries(undefined, DESCRIBED)
    .map(({ record, slug }) => describe(release, slug, record))
  const count = documents.reduce((sum, quads) => sum + quads.length, 0)
  const rates = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await pipeline(
      statementsOf(documents),
      new StreamWriter({ format: 'N-Triples' }),
      new Writable({ write: (_chunk, _encoding, done) => done() }),
    )
    rates.push(count / ((performance.now() - start) / 1000))
  }
  return median(rates)
}

console.log(
  `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0].toFixed(1)}`,
)
const ours = await dump()
const theirs = await peer()
console.log(
  `all files, packed ones too: ${Math.round(ours)} statements/s; n3 StreamWriter, N-Triples alone: ${Math.round(theirs)}; ratio ${(ours / theirs).toFixed(2)}`,
)
if (given === undefined) rmSync(state, { recursive: true })
