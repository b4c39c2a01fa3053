// Serving: hot answers against bare Fastify, nginx and Trifid; then what is not in the cache, start and memory.
// `ONLY=hot` stops after the first, `FOLDERS=a,b` takes state folders published before for the others. Needs wrk and
// nginx on the PATH (`apt-get install wrk nginx-light`).
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureCold } from './serving/cold.mjs'
import { measureHot } from './serving/hot.mjs'
import { idle, ROUNDS, reachable, SECONDS, start, stop, stopAll } from './serving/tools.mjs'

const ours = 'http://localhost:3471'
const sizes = (process.env.COUNTS ?? '100,10953').split(',').map(Number)
const documents = Number(process.env.DOCUMENTS ?? 10_000)
const prepared = process.env.FOLDERS?.split(',')
const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-bench-'))

try {
  const cpu = cpus()
  console.log(
    `Node ${process.version}, ${cpu.length} × ${cpu[0].model}, load ${loadavg()[0].toFixed(1)} at the start, medians of ${ROUNDS} × ${SECONDS} s\n`,
  )
  const server = start(
    process.execPath,
    ['--conditions=@kommunalgraph/source', 'apps/cli/bin/kommunalgraph.mjs', 'serve', '--publish'],
    { PORT: '3471', LOG_LEVEL: 'silent', STATE_DIR: folder },
  )
  await reachable(`${ours}/readyz`, ({ status }) => status === 200)
  await idle(server)
  await measureHot(ours, server)
  await stop(server)
  if (process.env.ONLY !== 'hot') await measureCold(sizes, documents, prepared)
} finally {
  await stopAll()
  rmSync(folder, { recursive: true })
}
