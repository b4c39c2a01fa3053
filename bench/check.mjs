// Whether the check of one file takes time in proportion to its size: files of four kinds, each time twice as large.
import { cpus } from 'node:os'
import { checkFile } from '../packages/validator/src/data.ts'
import { toTextFile } from '../packages/validator/src/file.ts'

const ROUNDS = 5
const sizes = [4, 8, 16, 32, 64]

const record = (more) => `kind: gemeinde\nname: { de: Musterdorf }\n${more}\n`
const lines = (size, line) =>
  Array.from({ length: (size * 1000) / line(1000).length }, (_, index) => line(index)).join('\n')

/** A file of so many kilobytes. */
const kinds = {
  'one long text': (size) => record(`officialName: { de: "${'a '.repeat(size * 500)}" }`),
  'many goals': (size) =>
    record(
      `goals:\n${lines(size, (index) => `  - { id: ${(index % 9999) + 1}, text: { de: x } }`)}`,
    ),
  'many unknown fields': (size) => record(lines(size, (index) => `k${index}: 1`)),
  'many slips': (size) => record(lines(size, (index) => `k${index} 1`)),
}

const shared = { sources: undefined, schemes: new Map(), places: new Map(), network: undefined }

function milliseconds(text) {
  const bytes = new TextEncoder().encode(text)
  const source = toTextFile({ path: 'municipalities/musterdorf.yaml', bytes }, 'musterdorf.yaml')
  const start = performance.now()
  checkFile(source, shared, '2026-12-01')
  return performance.now() - start
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

console.log(`Node ${process.version}, ${cpus()[0].model}, one core, medians of ${ROUNDS} rounds\n`)
console.log(`| milliseconds for | ${sizes.map((size) => `${size} kB`).join(' | ')} |`)
console.log(`|---|${'---:|'.repeat(sizes.length)}`)
for (const [name, textOf] of Object.entries(kinds)) {
  const texts = sizes.map(textOf)
  for (const text of texts) milliseconds(text)
  const times = texts.map((text) =>
    median(Array.from({ length: ROUNDS }, () => milliseconds(text))),
  )
  console.log(`| ${name} | ${times.map((time) => time.toFixed(1)).join(' | ')} |`)
}
