// Writing all dumps of a collection: memory while it is written, and its speed beside n3's own StreamWriter on the same
// statements. The records are synthetic and made one after another, so that what is measured is the dumping.
//
//     node --conditions=@kommunalgraph/source --expose-gc bench/dump.mjs --count 100000
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { StreamWriter } from 'n3'
import { writeDumps } from '../packages/catalog/src/index.ts'
import { describe, formatNamed, turtleParts } from '../packages/model/src/index.ts'
import { storedRelease } from '../packages/release/src/testing.ts'
import { shippedData } from './shipped.mjs'

const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' } } })
const COUNT = Number(values.count)
const SPEED_COUNT = Math.min(COUNT, 2_000)
const ROUNDS = 5

const base = 'https://daten.example.org/'
const release = storedRelease(await shippedData(base))
const model = release.record('kreis-dueren')

const slugOf = (index) => `ort-${String(index).padStart(7, '0')}`

/** Keys, place, membership and figures, as most records have them, and no two alike. */
const recordOf = (index) => ({
  kind: 'gemeinde',
  name: { de: `Ort ${index}`, en: `Place ${index}` },
  identifiers: {
    wikidata: `Q${900_000_000 + index}`,
    source: 'hbz-nwbib',
  },
  location: { ...model.location, lat: 47 + (index % 7_000) / 1_000 },
  areaKm2: model.areaKm2,
  membership: model.membership,
  website: `https://example.org/ort/${index}`,
  statistics: model.statistics.map((figure) => ({ ...figure, value: figure.value + index })),
  sources: model.sources,
  modified: '2026-01-01',
})

/** The first so many of an endless collection: holds no record. */
const snapshotOf = (count) => {
  const indexOf = (slug) => Number(/^ort-(\d{7})$/.exec(slug)?.[1] ?? Number.NaN)
  return {
    ...release,
    count,
    record: (slug) => (indexOf(slug) < count ? recordOf(indexOf(slug)) : undefined),
    resolve: () => undefined,
    entries: (after, limit) => {
      const start = after === undefined ? 0 : indexOf(after) + 1
      const length = Math.max(0, Math.min(limit, count - start))
      return Array.from({ length }, (_, at) => ({
        slug: slugOf(start + at),
        record: recordOf(start + at),
      }))
    },
  }
}

function* statementsOf(documents) {
  for (const quads of documents) yield* quads
}

function* described(snapshot) {
  for (const { record, slug } of snapshot.entries(undefined, SPEED_COUNT))
    yield* describe(snapshot, slug, record)
}

const folderOf = () => mkdtempSync(join(tmpdir(), 'kommunalgraph-bench-'))
const mebibytes = (bytes) => bytes / 1024 / 1024
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

async function memory() {
  const warm = folderOf()
  await writeDumps(snapshotOf(200), warm)
  rmSync(warm, { recursive: true })
  globalThis.gc?.()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const idle = process.memoryUsage().rss
  let most = idle
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 50)
  const folder = folderOf()
  const start = performance.now()
  const set = await writeDumps(snapshotOf(COUNT), folder)
  const seconds = (performance.now() - start) / 1000
  clearInterval(timer)
  rmSync(folder, { recursive: true })
  const size = set.files.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(
    `${COUNT} records, ${set.triples} statements, ${Math.round(mebibytes(size))} MiB in ${set.files.length} files`,
  )
  console.log(
    `time ${seconds.toFixed(1)} s: ${Math.round(set.triples / seconds)} statements/s with all files, packed ones too`,
  )
  console.log(
    `memory: idle ${mebibytes(idle).toFixed(0)} MiB, most ${mebibytes(most).toFixed(0)} MiB, above idle ${mebibytes(most - idle).toFixed(0)} MiB`,
  )
}

/** Statements are taken document by document, as the dump has them. */
async function speed() {
  const snapshot = snapshotOf(SPEED_COUNT)
  const documents = snapshot
    .entries(undefined, SPEED_COUNT)
    .map(({ record, slug }) => describe(snapshot, slug, record))
  const count = documents.reduce((sum, quads) => sum + quads.length, 0)
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
  const nTriples = formatNamed('n-triples').write

  const ours = {
    'N-Triples': () => documents.reduce((sum, quads) => sum + nTriples(quads).length, 0),
    Turtle: () => {
      const write = turtleParts(base)
      return documents.reduce((sum, quads) => sum + write(quads).length, 0)
    },
  }
  const theirs = {
    'N-Triples': () =>
      pipeline(statementsOf(documents), new StreamWriter({ format: 'N-Triples' }), nowhere()),
    Turtle: () =>
      pipeline(statementsOf(documents), new StreamWriter({ format: 'Turtle' }), nowhere()),
  }
  const rate = async (work) => {
    const start = performance.now()
    await work()
    return count / ((performance.now() - start) / 1000)
  }
  for (const name of Object.keys(ours)) {
    const rates = { ours: [], theirs: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.ours.push(await rate(ours[name]))
      rates.theirs.push(await rate(theirs[name]))
    }
    const [mine, other] = [median(rates.ours), median(rates.theirs)]
    console.log(
      `${name}: ours ${Math.round(mine)} statements/s, n3 StreamWriter ${Math.round(other)}, ratio ${(mine / other).toFixed(2)}`,
    )
  }
  // The whole of dumping one after another: describing, both formats, tables, packing, disk.
  const rates = { ours: [], theirs: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = folderOf()
    rates.ours.push(await rate(() => writeDumps(snapshot, folder)))
    rmSync(folder, { recursive: true })
    rates.theirs.push(
      await rate(() =>
        pipeline(described(snapshot), new StreamWriter({ format: 'N-Triples' }), nowhere()),
      ),
    )
  }
  const [mine, other] = [median(rates.ours), median(rates.theirs)]
  console.log(
    `whole dump (${SPEED_COUNT} records, all files) ${Math.round(mine)} statements/s, n3 describing and writing N-Triples only ${Math.round(other)}, ratio ${(mine / other).toFixed(2)}`,
  )
}

console.log(`${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`)
await memory()
await speed()
