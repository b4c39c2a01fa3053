// What a history costs: bytes of the store for each municipality that is published and for each version before, after
// edits of `network.yaml` that make every municipality anew; then the erasure of a value in all of them.
//
//     node --conditions=@kommunalgraph/source bench/history.mjs FOLDER [EDITS]
//
// FOLDER is a data folder, as `bench/register.mjs` writes one; it is copied, not changed.
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { publish, redescribeWith } from '../packages/gate/src/index.ts'
import { erase, openReader } from '../packages/release/src/index.ts'
import { siteDocuments } from '../packages/resources/src/index.ts'

const [from, edits = '4'] = process.argv.slice(2)
if (from === undefined) {
  console.error('usage: node bench/history.mjs FOLDER [EDITS]')
  process.exit(1)
}
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'ANNUAL', 'IRREG']
const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-bench-'))
const data = join(folder, 'data')
const store = join(folder, 'release.sqlite')
const network = join(data, 'network.yaml')
cpSync(from, data, { recursive: true })

/** Seconds of a publish, and the bytes of the store after it. */
async function published() {
  const start = performance.now()
  const { state } = await publish({
    ...{
      data,
      store,
      site: siteDocuments,
      base: 'https://daten.example.org/',
      today: '2026-12-01',
    },
  })
  if (state !== 'published') throw new Error(`The folder is ${state}`)
  return { seconds: (performance.now() - start) / 1000, bytes: statSync(store).size }
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

console.log(
  `Node ${process.version}, ${cpus()[0]?.model}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}`,
)
const first = await published()
const reader = openReader(store)
const release = reader.current()
const [slug] = release.slugs()
const { count } = release
reader.close()
console.log(`present: ${kilobytes(first.bytes / count)} for each of ${count} municipalities`)
let before = first.bytes
for (let edit = 0; edit < Number(edits); edit += 1) {
  const text = readFileSync(network, 'utf8')
  writeFileSync(
    network,
    text.replace(/^(harvest: .*frequency: )\w+/m, `$1${frequencies[edit % 5]}`),
  )
  const { bytes, seconds } = await published()
  console.log(
    `edit ${edit + 1} of network.yaml: ${seconds.toFixed(0)} s, ${kilobytes((bytes - before) / count)} for each version before`,
  )
  before = bytes
}
const start = performance.now()
await erase(
  store,
  { slug, what: { field: 'areaKm2' }, instant: new Date().toISOString() },
  () => false,
  redescribeWith(siteDocuments),
)
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(`erasure in ${Number(edits) + 1} versions of one municipality: ${seconds} s`)
rmSync(folder, { recursive: true })
