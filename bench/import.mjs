// How many legacy pages a second the importer reads on one core, beside the floor that no importer can pass: decoding
// the same bytes, normalising and splitting them into lines.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { importPage } from '../packages/importer/src/index.ts'
import { readData } from '../packages/validator/src/index.ts'

const SECONDS = 3
const ROUNDS = 5
const root = new URL('../', import.meta.url)
/** The legacy page that the project was created from has this size. */
const SIZE = 2812

/** A golden page, grown to that size: a paragraph of it stands there more often. */
function page(name) {
  const text = readFileSync(new URL(`packages/importer/test/golden/${name}`, root), 'utf8')
  const [paragraph] = text.match(/^.*Dieser Absatz ist ein Beispiel.*$/m)
  const missing = Math.max(0, SIZE - Buffer.byteLength(text))
  const times = Math.ceil(missing / Buffer.byteLength(`${paragraph}\n`))
  return Buffer.from(
    text.replace(
      paragraph,
      Array(times + 1)
        .fill(paragraph)
        .join('\n'),
    ),
  )
}

const { places } = await readData(fileURLToPath(new URL('data', root)), { today: '2026-12-01' })
const options = { places: [...places.values()], sourceUrl: 'https://example.org/seite' }

const decoder = new TextDecoder()
const floor = (bytes) => decoder.decode(bytes).normalize('NFC').split('\n').length

/** Calls a second, for a while. */
function rate(work) {
  const end = performance.now() + (SECONDS * 1000) / ROUNDS
  const start = performance.now()
  let calls = 0
  while (performance.now() < end) {
    work()
    calls += 1
  }
  return (calls * 1000) / (performance.now() - start)
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

console.log(`Node ${process.version}, ${cpus()[0].model}, one core, medians of ${ROUNDS} rounds\n`)
console.log('| page | bytes | pages a second | decode and split only |')
console.log('|---|---:|---:|---:|')
for (const [name, html] of [
  ['01-anatomy.txt', false],
  ['02-anatomy.html', true],
]) {
  const bytes = page(name)
  const read = () => importPage(bytes, { ...options, html })
  for (let warm = 0; warm < 100; warm += 1) read()
  const rates = { read: [], floor: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.read.push(rate(read))
    rates.floor.push(rate(() => floor(bytes)))
  }
  const shown = [median(rates.read), median(rates.floor)].map((value) => Math.round(value))
  console.log(`| ${name} | ${bytes.length} | ${shown[0]} | ${shown[1]} |`)
}
