// One edit until the new bytes are served: from the end of writing a file in the data folder of `serve --watch` until
// an answer shows the value, among few records and many. Two servers, edited in turn; `FOLDERS=a,b` takes state folders
// that were published before for http://localhost:3475/ and http://localhost:3476/.
//
//     COUNTS=100,10953 node --conditions=@kommunalgraph/source bench/watch.mjs
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { publishedFolder, writeRegister } from './published.mjs'
import { idle, reachable, start, stopAll } from './serving/tools.mjs'

const counts = (process.env.COUNTS ?? '100,10953').split(',').map(Number)
const prepared = process.env.FOLDERS?.split(',') ?? []
const EDITS = Number(process.env.EDITS ?? 25)
/** Edits before these find code that is not compiled yet. */
const WARM = 5

const cli = ['--conditions=@kommunalgraph/source', 'apps/cli/bin/kommunalgraph.mjs']
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** A server that watches a folder of so many records, and how to edit one of them. */
async function watching(count, index) {
  const port = String(3475 + index)
  const origin = `http://localhost:${port}`
  const state = prepared[index] ?? (await publishedFolder(count, `${origin}/`))
  const data = join(state, 'watched')
  writeRegister(data, count)
  const [file] = readdirSync(join(data, 'municipalities')).sort()
  const path = join(data, 'municipalities', file)
  const text = readFileSync(path, 'utf8')
  const address = `${origin}/kommunen/${file.replace('.yaml', '.json')}`
  const server = start(process.execPath, [...cli, 'serve', '--watch'], {
    ...{ PORT: port, STATE_DIR: state, DATA_DIR: data, LOG_LEVEL: 'silent' },
  })
  await reachable(`${origin}/readyz`, ({ status }) => status === 200)
  await idle(server)
  /** Milliseconds until the area that was written is served. */
  const edit = async (area) => {
    const changed = text.replace(/^areaKm2: \{ value: [\d.]+/m, `areaKm2: { value: ${area}`)
    if (changed === text) throw new Error(`${file} says no area`)
    writeFileSync(path, changed)
    const begun = performance.now()
    while (performance.now() - begun < 30_000) {
      const { areaKm2 } = await (await fetch(address)).json()
      if (areaKm2.value === area) return performance.now() - begun
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    throw new Error(`${address} never shows the edit`)
  }
  const remove = () => rmSync(prepared[index] ? data : state, { recursive: true })
  return { edit, remove }
}

const servers = []
try {
  for (const [index, count] of counts.entries()) servers.push(await watching(count, index))
  const load = () => loadavg()[0].toFixed(1)
  const before = load()
  const times = servers.map(() => [])
  for (let round = 0; round < WARM + EDITS; round += 1)
    for (const [index, { edit }] of servers.entries()) {
      const took = await edit(1_000 + round)
      if (round >= WARM) times[index].push(took)
    }
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, load ${before} – ${load()}, medians of ${EDITS} edits\n`,
  )
  console.log('| records | one edit until its bytes are served |\n|---:|---:|')
  for (const [index, count] of counts.entries())
    console.log(`| ${count} | ${median(times[index]).toFixed(0)} ms |`)
  console.log(`\nlast / first: ${(median(times.at(-1)) / median(times[0])).toFixed(2)}`)
} finally {
  await stopAll()
  for (const { remove } of servers) remove()
}
