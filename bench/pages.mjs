// Profile pages a second on one core, none of them cached: the page alone, and with the description and the JSON-LD block
// that stand in it. Kreis Düren says most of all; "all" walks through every municipality in both languages.
import { cpus } from 'node:os'
import { describe, documentPath, pageIri, schemaOrgBlock } from '../packages/model/src/index.ts'
import { storedRelease } from '../packages/release/src/testing.ts'
import { assetsAt, profilePage, readAssets } from '../packages/site/src/index.ts'
import { shippedData } from './shipped.mjs'

const ROUNDS = 15
const base = 'https://daten.example.org/'
const release = storedRelease(await shippedData(base))
const assets = assetsAt(readAssets(), '/assets/')
const formats = ['ttl', 'jsonld', 'json', 'nt', 'nq', 'trig', 'rdf', 'csv']

const contextOf = (slug, language) => ({
  release,
  language,
  path: documentPath(slug),
  assets,
  formats: formats.map((extension) => ({
    label: extension,
    mediaType: `application/${extension}`,
    href: `${base}kommunen/${slug}.${extension}`,
  })),
})

const blockOf = (slug, language) => {
  const twin = pageIri(base, documentPath(slug), language === 'de' ? 'en' : 'de')
  return schemaOrgBlock(describe(release, slug, release.record(slug)), language, new Set([twin]))
}

const languages = ['de', 'en']
const everything = release
  .slugs()
  .flatMap((slug) => languages.map((language) => ({ slug, language })))
  .map((each) => ({ ...each, block: blockOf(each.slug, each.language) }))
const largest = everything.filter(({ slug }) => slug === 'kreis-dueren')

const page = ({ block, language, slug }) =>
  profilePage({ ...contextOf(slug, language), block }, slug)
const whole = ({ language, slug }) =>
  profilePage({ ...contextOf(slug, language), block: blockOf(slug, language) }, slug)

const works = [
  ['Kreis Düren: page', page, largest],
  ['all: page', page, everything],
  ['Kreis Düren: description, block and page', whole, largest],
  ['all: description, block and page', whole, everything],
]

/** Microseconds of one core a page: time in which another program had the core does not count. */
function cost(work, on, calls = 400) {
  const start = process.threadCpuUsage()
  for (let call = 0; call < calls; call += 1) work(on[call % on.length])
  const { system, user } = process.threadCpuUsage(start)
  return (system + user) / calls
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

console.log(`Node ${process.version}, ${cpus()[0].model}, one core, medians of ${ROUNDS} rounds\n`)
console.log('| work | µs a page | pages a second | kB |')
console.log('|---|---:|---:|---:|')
for (const [name, work, on] of works) {
  cost(work, on, 800)
  const micros = median(Array.from({ length: ROUNDS }, () => cost(work, on)))
  const size = on.reduce((sum, each) => sum + Buffer.byteLength(work(each)), 0) / on.length
  console.log(
    `| ${name} | ${Math.round(micros)} | ${Math.round(1e6 / micros)} | ${(size / 1000).toFixed(1)} |`,
  )
}
