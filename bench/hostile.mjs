// Whether pages that are made to take long are read in proportion to their size: each twice as large as the one before.
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { importPage } from '../packages/importer/src/index.ts'
import { filled, head, hostile, hostileHtml } from '../packages/importer/test/hostile.ts'
import { readData } from '../packages/validator/src/index.ts'

const ROUNDS = 3
const sizes = [50, 100, 200, 400]

const data = fileURLToPath(new URL('../data', import.meta.url))
const { places } = await readData(data, { today: '2026-12-01' })
const known = [...places.values()]

/** Milliseconds of this thread: other work on the machine does not count. */
function milliseconds(page, html) {
  const start = process.threadCpuUsage()
  importPage(page, { places: known, html })
  const { system, user } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

const pages = [
  ...Object.entries(hostile).map(([name, piece]) => [
    name,
    (size) => head + filled(piece, size),
    false,
  ]),
  ...Object.entries(hostileHtml).map(([name, piece]) => [
    `${name}, HTML`,
    (size) => filled(piece, size),
    true,
  ]),
]

console.log(
  `Node ${process.version}, ${cpus()[0].model}, one core, the least of ${ROUNDS} rounds\n`,
)
console.log(`| milliseconds for | ${sizes.map((size) => `${size} kB`).join(' | ')} |`)
console.log(`|---|${'---:|'.repeat(sizes.length)}`)
for (const [name, pageOf, html] of pages) {
  const times = sizes.map((size) => {
    const page = pageOf(size * 1000)
    return Math.min(...Array.from({ length: ROUNDS }, () => milliseconds(page, html)))
  })
  console.log(`| ${name} | ${times.map((time) => time.toFixed(1)).join(' | ')} |`)
}
