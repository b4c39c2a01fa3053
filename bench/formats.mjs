// Writing the description of Kreis Düren: our Turtle beside n3's Writer, our compacted JSON-LD beside jsonld's fromRDF
// and compact with the same context. Rounds alternate.
import { cpus } from 'node:os'
import jsonld from 'jsonld'
import { Writer } from 'n3'
import { describe } from '../packages/model/src/index.ts'
import { contextDocument, formatNamed, loadContext } from '../packages/rdf/src/index.ts'
import { storedRelease } from '../packages/release/src/testing.ts'
import { shippedData } from './shipped.mjs'

const ROUNDS = 15
const CALLS = 40
const base = 'https://daten.example.org/'
const release = storedRelease(await shippedData(base))
const record = release.record('kreis-dueren')
const quads = describe(release, 'kreis-dueren', record)
const turtle = formatNamed('turtle').write
const jsonLd = formatNamed('json-ld').write

const prefixes = Object.fromEntries(
  turtle(quads, base)
    .matchAll(/^@prefix (\S+): <(\S+)> \.$/gm)
    .map(([, prefix, namespace]) => [prefix, namespace]),
)
const { '@context': context } = JSON.parse(contextDocument())

const n3Turtle = () =>
  new Promise((resolve, reject) => {
    const writer = new Writer({ prefixes })
    writer.addQuads(quads)
    writer.end((error, text) => (error ? reject(error) : resolve(text)))
  })

const libraryJsonLd = async () => {
  const document = await jsonld.fromRDF(quads)
  return JSON.stringify(await jsonld.compact(document, context, { documentLoader: loadContext }))
}

/** Microseconds a call. */
async function cost(work) {
  const start = performance.now()
  for (let call = 0; call < CALLS; call += 1) await work()
  return ((performance.now() - start) * 1000) / CALLS
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const pairs = [
  ['describe: record → quads', () => describe(release, 'kreis-dueren', record), undefined],
  ['Turtle: ours / n3 Writer', () => turtle(quads, base), n3Turtle],
  ['JSON-LD: ours / jsonld fromRDF + compact', () => jsonLd(quads, base), libraryJsonLd],
]

console.log(
  `Node ${process.version}, ${cpus()[0].model}, one core, ${quads.length} quads, medians of ${ROUNDS} rounds\n`,
)
console.log('| work | µs | peer µs | peer / ours |')
console.log('|---|---:|---:|---:|')
for (const [name, ours, peer] of pairs) {
  const costs = { ours: [], peer: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    costs.ours.push(await cost(ours))
    if (peer) costs.peer.push(await cost(peer))
  }
  const [a, b] = [median(costs.ours), peer && median(costs.peer)]
  const shown = b === undefined ? ['–', '–'] : [Math.round(b), (b / a).toFixed(2)]
  console.log(`| ${name} | ${Math.round(a)} | ${shown[0]} | ${shown[1]} |`)
}
