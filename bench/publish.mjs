/**
 * Publishing a folder from cold, gate included, beside the plain pipeline on the same files: the `yaml` package, zod,
 * quads, n3's Writer, jsonld's fromRDF and compact, one after the other on one thread, with no check, no gate, no
 * store. Then one edit, until it is committed.
 *
 *     node --conditions=@kommunalgraph/source bench/register.mjs --out FOLDER
 *     node --conditions=@kommunalgraph/source bench/publish.mjs FOLDER
 *
 * Each row says the load of the machine before and after it: on a shared one, seconds of all cores compare better.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const base = 'https://daten.example.org/'
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string' }, store: { type: 'string' } },
})
const [folder] = positionals

/** Seconds by the wall and by all cores, and the largest resident size. */
async function measured(work) {
  let peak = 0
  const watch = () => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const timer = setInterval(watch, 20)
  const [loadBefore] = loadavg()
  const before = process.cpuUsage()
  const start = performance.now()
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  clearInterval(timer)
  watch()
  peak = Math.max(peak, process.resourceUsage().maxRSS * 1024)
  const load = [loadBefore, loadavg()[0]]
  const megabytes = Math.round(peak / 2 ** 20)
  return { seconds, cpu: (user + system) / 1e6, megabytes, load, result }
}

const report = (facts) => process.stdout.write(`${JSON.stringify(facts)}\n`)

/** The pipeline that one writes on a Monday: every file into Turtle and JSON-LD. */
async function plain() {
  const { parse } = await import('yaml')
  const { default: jsonld } = await import('jsonld')
  const { Writer } = await import('n3')
  const model = await import('../packages/model/src/index.ts')
  const { contextDocument, vocabularies } = await import('../packages/rdf/src/index.ts')
  const { readData } = await import('../packages/validator/src/index.ts')
  const shared = mkdtempSync(join(tmpdir(), 'kommunalgraph-plain-'))
  // What all records share is read the same way on both sides and does not count.
  const names = readdirSync(join(folder, 'municipalities'))
  const { cpSync, mkdirSync } = await import('node:fs')
  for (const name of ['network.yaml', 'sources.yaml', 'concepts', 'reference'])
    cpSync(join(folder, name), join(shared, name), { recursive: true })
  mkdirSync(join(shared, 'municipalities'))
  const { concepts, network, places, sources } = await readData(shared, { today: '2026-12-01' })
  rmSync(shared, { recursive: true })
  const { '@context': context } = JSON.parse(contextDocument())
  const prefixes = Object.fromEntries(
    vocabularies.map(({ prefix, namespace }) => [prefix, namespace]),
  )
  const turtle = (quads) =>
    new Promise((resolve, reject) => {
      const writer = new Writer({ prefixes })
      writer.addQuads(quads)
      writer.end((error, text) => (error ? reject(error) : resolve(text)))
    })
  const facts = await measured(async () => {
    const records = new Map()
    for (const name of names) {
      const text = readFileSync(join(folder, 'municipalities', name), 'utf8')
      records.set(name.slice(0, -5), model.recordSchema.parse(parse(text)))
    }
    const byAgs = new Map([...records].map(([slug, record]) => [record.identifiers?.ags, slug]))
    const neighbourAt = (slug) => {
      const record = records.get(slug)
      return record && model.neighbourOf(record)
    }
    const referenceData = {
      base,
      network,
      concepts,
      sources,
      neighbour: (slug) => neighbourAt(slug),
      resolve: (scheme, value) => (scheme === 'ags' ? byAgs.get(value) : undefined),
      place: (ags) => places.get(ags),
    }
    let bytes = 0
    for (const [slug, record] of records) {
      const quads = model.describe(referenceData, slug, record)
      bytes += (await turtle(quads)).length
      const document = await jsonld.fromRDF(quads)
      bytes += JSON.stringify(await jsonld.compact(document, context)).length
    }
    return { records: records.size, bytes }
  })
  report(facts)
}

/** Everything: read, check, prove, commit. */
async function cold() {
  const { publish } = await import('../packages/gate/src/index.ts')
  const { siteDocuments: site } = await import('../packages/resources/src/index.ts')
  const facts = await measured(async () => {
    const { issues, state, ...counts } = await publish({
      ...{ data: folder, store: values.store, base, site, today: '2026-12-01' },
    })
    if (state !== 'published')
      throw new Error(JSON.stringify(issues.filter(({ severity }) => severity === 'error')))
    return counts
  })
  report(facts)
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** One record is edited and published by a publisher that stands ready, as `serve --watch` has one. */
async function edit() {
  const { openPublisher } = await import('../packages/gate/src/index.ts')
  const { siteDocuments: site } = await import('../packages/resources/src/index.ts')
  const publisher = openPublisher({ data: folder, store: values.store, base, site })
  const ready = await measured(() => publisher.publish({ today: '2026-12-01' }))
  const [name] = readdirSync(join(folder, 'municipalities')).filter((each) => /dorf/.test(each))
  const path = `municipalities/${name}`
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  const times = []
  for (let round = 0; round < 15; round += 1) {
    writeFileSync(
      file,
      text.replace(/^areaKm2: .*$/m, `areaKm2: { value: ${100 + round}, source: destatis-gv }`),
    )
    const { result, seconds } = await measured(() =>
      publisher.publish({ today: '2026-12-01', paths: [path] }),
    )
    if (result.updated !== 1) throw new Error(JSON.stringify(result))
    times.push(seconds * 1000)
  }
  writeFileSync(file, text)
  await publisher.close()
  report({ ready: ready.seconds, times, median: median(times.slice(3)) })
}

/** Each part in a process of its own, so that none warms or fattens another. */
function part(name, store) {
  const self = fileURLToPath(import.meta.url)
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, self, folder, '--part', name, '--store', store],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 },
  )
  if (status !== 0) process.exit(status ?? 1)
  return JSON.parse(stdout.trim().split('\n').at(-1))
}

function main() {
  const state = mkdtempSync(join(tmpdir(), 'kommunalgraph-bench-'))
  const store = join(state, 'release.sqlite')
  const gated = part('cold', store)
  const edited = part('edit', store)
  const bare = part('plain', store)
  rmSync(state, { recursive: true })
  const { records } = bare.result
  console.log(
    `Node ${process.version}, ${cpus()[0].model}, ${cpus().length} cores, ${records} records\n`,
  )
  console.log('| work | seconds | seconds of all cores | MiB | load |')
  console.log('|---|---:|---:|---:|---|')
  const row = (name, { cpu, load, megabytes, seconds }) => {
    const loads = load.map((each) => each.toFixed(1)).join(' – ')
    console.log(`| ${name} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${megabytes} | ${loads} |`)
  }
  row('publish from cold, gate included', gated)
  row('plain pipeline, one thread', bare)
  console.log(`\nratio by the wall clock: ${(gated.seconds / bare.seconds).toFixed(2)}`)
  console.log(`ratio by seconds of all cores: ${(gated.cpu / bare.cpu).toFixed(2)}`)
  console.log(`one edit until committed, median: ${edited.median.toFixed(0)} ms`)
}

const parts = { plain, cold, edit }
if (folder === undefined) {
  console.error('usage: node bench/publish.mjs FOLDER')
  process.exit(1)
}
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (values.part === undefined) main()
  else await parts[values.part]()
}
