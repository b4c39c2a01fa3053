import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { Parser, type Quad } from 'n3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonical, rdfNames, rdfTypes, readGraph } from '../harness/graphs.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { type Running, start } from '../harness/server.ts'

/*
 * Other people's programs against a running server: here its base is the address at which it really answers.
 */

const D = 'kommunen/kreis-dueren'
let server: Running
let truth: string

/** A port that was free a moment ago: the base of a release must be known before its server listens. */
async function freePort(): Promise<number> {
  const { port, close } = await start(() => undefined)
  await close()
  return port
}

beforeAll(async () => {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}/` as const
  const shipped = await shippedRelease(base)
  const records = Object.fromEntries(shipped.slugs().map((slug) => [slug, shipped.record(slug)]))
  server = await start(releaseOf(shipped, { ...records, ...synthetic }), { base, port })
  truth = await canonical(await readGraph(await server.get(`/${D}.nq`)))
})
afterAll(() => server.close())

describe('jsonld.js', () => {
  it.each([
    ['D', D],
    ['the page, through its Link header', `${D}.html`],
    ['the English page, through its Link header', `en/${D}`],
    ['Turtle, through its Link header', `${D}.ttl`],
    ['D.jsonld', `${D}.jsonld`],
    ['the same with another spelling, through a redirect', `Kommunen/Kreis-D%C3%BCren/`],
    ['a key, through the resolver', 'id/ags/05358'],
  ])('loads %s with its own loader and our context, and reads the same graph', async (_, path) => {
    // The types know documents only; the library also takes an address, and then its loader for Node.
    const address = `${server.base}${path}` as unknown as JsonLdDocument
    const quads: unknown = await jsonld.toRDF(address)
    expect(await canonical(quads as Quad[])).toBe(truth)
  })

  it.each(['kommunen', 'def/phases.html', 'index.html', 'kommunen/musterstadt.html'])(
    'loads %s',
    async (path) => {
      const quads: unknown = await jsonld.toRDF(
        `${server.base}${path}` as unknown as JsonLdDocument,
      )
      expect((quads as Quad[]).length).toBeGreaterThan(10)
    },
  )
})

it.each(rdfNames)('fetch and a parser read %s', async (name) => {
  const [accept = ''] = rdfTypes[name].split(';')
  const answer = await fetch(`${server.base}${D}`, { headers: { accept } })
  const headers = { 'content-type': answer.headers.get('content-type') ?? '' }
  const quads = await readGraph({ headers, text: await answer.text() })
  expect(await canonical(quads)).toBe(truth)
})

async function run([command = '', ...parameters]: readonly string[], input = '') {
  const child = spawn(command, parameters, { stdio: ['pipe', 'pipe', 'pipe'] })
  const failed = new Promise<number>((resolve) => child.on('error', () => resolve(-1)))
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [output, complaint, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    Promise.race([failed, ended]),
  ])
  return { ok: code === 0, output, complaint }
}

const graphOf = (nTriples: string) =>
  canonical(new Parser({ format: 'application/n-triples' }).parse(nTriples))

const toNTriples = `
import rdflib, sys

rdflib.NORMALIZE_LITERALS = False
graph = rdflib.Graph().parse(sys.argv[1], **({'format': sys.argv[2]} if len(sys.argv) > 2 else {}))
print(len(graph))
`

/** Programs with what they are called with to tell whether they are there. */
const probes = {
  curl: ['curl', '--version'],
  rapper: ['rapper', '--version'],
  serdi: ['serdi', '-v'],
  python3: ['python3', '-c', 'import rdflib'],
  '/usr/bin/python3': ['/usr/bin/python3', '-c', 'import rdflib'],
} as const

const there = new Set<string>()
for (const [name, probe] of Object.entries(probes)) if ((await run(probe)).ok) there.add(name)
const python = ['python3', '/usr/bin/python3'].find((name) => there.has(name)) ?? ''
for (const name of ['curl', 'rapper', 'serdi'])
  if (!there.has(name)) console.warn(`${name} is not installed: its tests are skipped`)
if (python === '') console.warn('rdflib is not installed: its tests are skipped')

describe.skipIf(!there.has('curl'))('curl', { meta: { needs: 'curl' } }, () => {
  it.each(rdfNames)('gets %s with -H Accept', async (name) => {
    const [accept = ''] = rdfTypes[name].split(';')
    const { ok, output } = await run([
      'curl',
      '-sS',
      '--fail',
      '-H',
      `Accept: ${accept}`,
      `${server.base}${D}`,
    ])
    expect(ok).toBe(true)
    const headers = { 'content-type': accept }
    expect(await canonical(await readGraph({ headers, text: output }))).toBe(truth)
  })

  it.each([
    ['a key', 'id/ags/05358'],
    ['umlauts', 'kommunen/kreis-düren'],
    ['a former name', 'kommunen/altstadt'],
  ])('follows %s with -L and --compressed in one redirect', async (_, path) => {
    const format = '%{http_code} %{num_redirects} %{content_type}'
    const { output } = await run([
      'curl',
      '-sS',
      '-L',
      '--compressed',
      '-o',
      '/dev/null',
      '-w',
      format,
      '-H',
      'Accept: text/turtle',
      `${server.base}${path}`,
    ])
    expect(output).toBe('200 1 text/turtle; charset=utf-8')
  })

  it('is told with --fail that something is not there', async () => {
    expect((await run(['curl', '-sS', '--fail', `${server.base}kommunen/nirgends`])).ok).toBe(false)
  })
})

describe.skipIf(!there.has('rapper'))(
  'rapper',
  { meta: { needs: 'raptor2-utils (rapper)' } },
  () => {
    it.each([[], ['-g'], ['-i', 'turtle'], ['-i', 'ntriples'], ['-i', 'rdfxml']])(
      'reads D with %s %s',
      async (...flags) => {
        const { ok, output, complaint } = await run([
          'rapper',
          '-q',
          ...flags,
          '-o',
          'ntriples',
          `${server.base}${D}`,
        ])
        expect([ok, complaint]).toEqual([true, ''])
        expect(await graphOf(output)).toBe(truth)
      },
    )
  },
)

describe.skipIf(!there.has('serdi'))('serdi', { meta: { needs: 'serdi' } }, () => {
  it.each([
    ['turtle', 'ttl'],
    ['ntriples', 'nt'],
    ['nquads', 'nq'],
    ['trig', 'trig'],
  ])('reads %s as it comes over the network', async (syntax, extension) => {
    const body = (await server.get(`/${D}.${extension}`)).text
    const { ok, output, complaint } = await run(
      ['serdi', '-i', syntax, '-o', 'ntriples', '-'],
      body,
    )
    expect([ok, complaint]).toEqual([true, ''])
    expect(await graphOf(output)).toBe(truth)
  })
})

describe.skipIf(python === '')('rdflib', { meta: { needs: 'python3-rdflib' } }, () => {
  it.each([[], ['turtle'], ['xml'], ['nt'], ['json-ld']])(
    'parses D with format %s',
    async (...format) => {
      const { ok, output, complaint } = await run([
        python,
        '-c',
        toNTriples,
        `${server.base}${D}`,
        ...format.filter((each) => each !== undefined),
      ])
      expect([ok, complaint]).toEqual([true, ''])
      // rdflib 6 rewrites some literals, so that its statements are counted, not compared.
      expect(Number(output)).toBe(truth.trimEnd().split('\n').length)
    },
  )
})
