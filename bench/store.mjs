// The store by itself: how long it takes to open it, to find, to publish one edit, among 100, 10,953 and 100,000
// municipalities that are put straight into it, without the gate: names, keys and figures of the register where it lies
// beside the repository, as far as it goes, and plainly synthetic ones; all texts are synthetic.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { toSlug } from '../packages/model/src/index.ts'
import { openReader, openWriter } from '../packages/release/src/index.ts'
import { randomFrom } from './random.mjs'
import { registerRecords } from './register.mjs'

const counts = (process.env.COUNTS ?? '100,10953,100000').split(',').map(Number)
const SEARCHES = 300
const EDITS = 30

const starts = [
  'Ahr',
  'Berg',
  'Lang',
  'Ober',
  'Unter',
  'Neu',
  'Alt',
  'Hohen',
  'Mühl',
  'Stein',
  'Grün',
  'Schön',
]
const middles = ['en', 'er', 'ing', 'els', 'ars', 'ols', 'unds', 'ils', 'eis', 'aum', 'ies', 'öhr']
const ends = [
  'bach',
  'berg',
  'burg',
  'dorf',
  'feld',
  'hausen',
  'heim',
  'kirchen',
  'rode',
  'stadt',
  'tal',
  'weiler',
]
const words =
  'Kinder Familien Angebote Beratung früh gemeinsam Schule Übergang Quartier Gesundheit Fachkräfte verlässlich Netzwerk Teilhabe Eltern Präventionskette Jugendamt Kommune Ziel Zukunft stark wachsen lernen spielen helfen'.split(
    ' ',
  )
const pick = (random, list) => list[Math.floor(random() * list.length)]
const sentence = (random, length) => Array.from({ length }, () => pick(random, words)).join(' ')

/** Slug and text of those of the register, in an order that mixes the states. */
const registered = (await registerRecords()).map(({ slug, text }) => ({
  slug,
  record: parse(text),
}))

function recordOf(index) {
  return index < registered.length
    ? { ...syntheticOf(index), ...registered[index].record }
    : syntheticOf(index)
}

function syntheticOf(index) {
  const random = randomFrom(index + 1)
  const name = `${pick(random, starts)}${pick(random, middles)}${pick(random, middles)}${pick(random, ends)} ${index}`
  const district = String(5_100 + (index % 400)).padStart(5, '0')
  const population = 2_000 + Math.floor(random() * 200_000)
  return {
    kind: 'gemeinde',
    name: { de: name },
    identifiers: { ags: `${district}${String(Math.floor(index / 400)).padStart(3, '0')}` },
    location: { lat: 47.5 + random() * 7, lon: 6 + random() * 8.5 },
    participations: [{ since: String(2012 + (index % 10)), cohort: `cohort-${index % 3}` }],
    statistics: [
      { measure: 'population', value: population, referenceDate: '2021-12-31', method: 'official' },
    ],
    description: { de: sentence(random, 90), en: sentence(random, 40) },
    goals: [1, 2, 3].map((id) => ({ id, text: { de: sentence(random, 9) } })),
    phases: ['birth', 'early-years', 'school'].slice(index % 3),
    fieldsOfAction: ['health', 'education', 'language', 'parenting'].slice(index % 4),
    contacts: [{ id: 1, telephone: '+493012345678' }],
  }
}

const facts = { bytes: 10_000, sha256: 'a'.repeat(64), sha1: 'b'.repeat(40) }
const versionOf = (index, edit = 0) => {
  const record = { ...recordOf(index), ...(edit && { motto: { de: `Leitspruch ${edit}` } }) }
  const hash = `${index}-${edit}`.padEnd(64, '0')
  return {
    slug: registered[index]?.slug ?? toSlug(record.name.de),
    record,
    hash,
    recordHash: hash,
    recordChanged: true,
    personal: false,
    sizes: { ttl: facts, jsonld: facts, rdf: facts, csv: facts },
    dependencies: ['network', 'concepts/phases', 'concepts/kinds', `resolve/ags/05${index % 400}`],
  }
}

const headOf = (sequence) => ({
  base: 'https://daten.example.org/',
  instant: new Date(Date.UTC(2026, 0, 1) + sequence * 1_000).toISOString(),
  mapping: 1,
  network: {},
  concepts: new Map(),
  sources: new Map(),
  places: new Map(),
  fields: new Map(),
})

const timed = (work) => {
  const start = performance.now()
  work()
  return performance.now() - start
}
const quantile = (times, part) => times.toSorted((a, b) => a - b)[Math.floor(times.length * part)]

/** What people type: the beginning of a name, a part of it, a word of a text, one letter wrong. */
function questionOf(index, random, count) {
  const name = recordOf(Math.floor(random() * count)).name.de.split(' ')[0]
  const start = Math.floor(random() * (name.length - 4))
  return [
    name.slice(0, 3 + (index % 4)),
    name.slice(0, 2),
    name,
    name.slice(start, start + 4),
    `${name.slice(0, 5)}${name.slice(6)}`,
    pick(random, words),
  ][index % 6]
}

function measure(count) {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-bench-'))
  const file = join(folder, 'release.sqlite')
  const writer = openWriter(file)
  const fill = timed(() => {
    const draft = writer.begin(headOf(1))
    for (let index = 0; index < count; index++) draft.put(versionOf(index))
    draft.commit()
  })
  const edits = Array.from({ length: EDITS }, (_, edit) =>
    timed(() => {
      const draft = writer.begin(headOf(edit + 2))
      draft.put(versionOf(Math.floor((edit * count) / EDITS), edit + 1))
      draft.commit()
    }),
  )
  const opened = Array.from({ length: 30 }, () =>
    timed(() => {
      const reader = openReader(file)
      reader.current().count
      reader.close()
    }),
  )
  const reader = openReader(file)
  const release = reader.current()
  const random = randomFrom(7)
  const questions = Array.from({ length: SEARCHES }, (_, index) => questionOf(index, random, count))
  const searches = questions.map((text) => timed(() => release.list({ page: 1, size: 20, text })))
  const kinds = ['prefix', 'two letters', 'whole name', 'inner part', 'wrong letter', 'text word']
  const byKind = Object.fromEntries(
    kinds.map((kind, at) => [
      kind,
      quantile(
        searches.filter((_, index) => index % 6 === at),
        0.5,
      ).toFixed(2),
    ]),
  )
  const facets = timed(() => release.facets())
  const narrowed = timed(() => release.facets({ where: { cohort: ['cohort-1'] } }))
  const near = timed(() => release.nearest(versionOf(5).slug, 5))
  const similar = timed(() => release.similar(versionOf(5).slug, 5))
  const suggest = timed(() => release.suggest(`${versionOf(5).slug}x`))
  const page = timed(() => release.list({ page: Math.ceil(count / 40), size: 20 }))
  const { size } = statSync(file)
  reader.close()
  writer.close()
  rmSync(folder, { recursive: true })
  const line = {
    records: count,
    'fill, s': (fill / 1000).toFixed(1),
    'file, MiB': (size / 2 ** 20).toFixed(0),
    'open, ms': quantile(opened, 0.5).toFixed(2),
    'edit, ms': quantile(edits, 0.5).toFixed(2),
    'search median, ms': quantile(searches, 0.5).toFixed(2),
    p95: quantile(searches, 0.95).toFixed(2),
    ...byKind,
    facets: facets.toFixed(2),
    'facets narrowed': narrowed.toFixed(2),
    nearest: near.toFixed(2),
    similar: similar.toFixed(2),
    suggest: suggest.toFixed(2),
    'middle page': page.toFixed(2),
  }
  console.log(line)
}

console.log(`${cpus()[0]?.model}, Node ${process.version}`)
for (const count of counts) measure(count)
