import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe as describeRecord, type Release, toPublished } from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { Parser, type Quad, Store } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import { cubeFacts, methodsOfCube } from '../src/cube/contents.ts'
import type { DumpFile, DumpSet } from '../src/dump-set.ts'
import { describeDumps } from '../src/dumps/describe.ts'
import { sharedDocuments } from '../src/dumps/documents.ts'
import { addDumps, isBeingWritten, isOf, newestDumps } from '../src/dumps/dump-folder.ts'
import { writeDumps } from '../src/dumps/write-dumps.ts'
import { dumpedRelease, emptyFolder, newFolder } from './dumped.ts'
import { base } from './snapshot.ts'

const release = await dumpedRelease()

/** Every statement that some document makes, in canonical N-Triples. */
const union = (): string => {
  const documents = release
    .slugs()
    .flatMap((slug) => describeRecord(release, slug, release.record(slug) ?? fail(slug)))
  const cube = cubeFacts(release, methodsOfCube(release), undefined)
  return formatNamed('n-triples').write([
    ...[...sharedDocuments(release, cube).values()].flat(),
    ...documents,
  ])
}

const fail = (slug: string): never => {
  throw new Error(`No record at ${slug}`)
}

const canonical = (quads: readonly Quad[]): string => formatNamed('n-triples').write(quads)
const nameOf = ({ extension, gzip, name }: DumpFile): string =>
  `${name}.${extension}${gzip ? '.gz' : ''}`

let folder: string
let set: DumpSet
beforeAll(async () => {
  folder = await newFolder()
  set = await writeDumps(release, folder)
  return () => rm(folder, { recursive: true })
})

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')

describe('The dumps of a release', () => {
  it.each(['nt', 'nq', 'ttl'] as const)(
    'say in .%s the union of all documents',
    async (extension) => {
      const quads = new Parser().parse(await read(`kommunen.${extension}`))
      expect(canonical(quads)).toBe(union())
      expect(canonical(quads).split('\n')).toHaveLength(set.triples + 1)
    },
  )

  it.each(['all', 'population'] as const)(
    'have a page in each language that says since when it is so, and under which licence: %s',
    (name) => {
      const quads = describeDumps(release, name, set, undefined)
      const path = name === 'all' ? 'daten' : 'daten/population'
      for (const page of [`${base}${path}`, `${base}en/${path}`]) {
        const said = (term: string) =>
          quads
            .filter(({ predicate, subject }) => subject.value === page && predicate.value === term)
            .map(({ object }) => object.value)
        const dct = 'http://purl.org/dc/terms/'
        expect(said(`${dct}modified`)).toEqual([set.modified ?? set.published])
        expect(said(`${dct}license`)).toHaveLength(1)
      }
    },
  )

  it('count different statements and subjects truly, also where one is said twice', async () => {
    const lines = (await read('kommunen.nt')).split('\n').slice(0, -1)
    expect(set.triples).toBe(new Set(lines).size)
    expect(lines.length).toBeGreaterThan(set.triples)
    const store = new Store(new Parser().parse(lines.join('\n')))
    expect(set.entities).toBe(store.getSubjects(null, null, null).length)
    expect(set.count).toBe(release.count)
  })

  it('begin with what is shared, then go through the addresses in their order', async () => {
    const lines = (await read('kommunen.nt')).split('\n')
    const start = `<${base}kommunen/`
    // A document names others, but only its own says something of its address.
    const documents = lines.flatMap((line) =>
      line.startsWith(start) ? (/^[a-z0-9-]+(?=>)/.exec(line.slice(start.length)) ?? []) : [],
    )
    const runs = documents.filter((slug, index) => slug !== documents[index - 1])
    expect(runs).toEqual(release.slugs())
    const first = lines.findIndex((line) => line.startsWith(start))
    const shared = lines.findIndex((line) => line.startsWith(`<${base}def/phases#`))
    expect(shared).toBeLessThan(first)
  })

  it('hold every published record as a line of JSON', async () => {
    const lines = (await read('kommunen.jsonl')).trimEnd().split('\n')
    const expected = release
      .entries(undefined, 1_000)
      .map(({ slug, record }) => JSON.parse(JSON.stringify(toPublished(base, slug, record))))
    expect(lines.map((line) => JSON.parse(line))).toEqual(expected)
  })

  it('tell size and digests of the files as they lie there, packed or not', async () => {
    const names = (await readdir(folder)).toSorted()
    expect(names).toEqual(set.files.map(nameOf).toSorted())
    for (const file of set.files) {
      const bytes = await readFile(join(folder, nameOf(file)))
      const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex')
      expect(file).toMatchObject({
        bytes: bytes.length,
        sha256: digest('sha256'),
        sha1: digest('sha1'),
      })
    }
  })

  it('hold the same packed, without a time in the head', async () => {
    for (const file of set.files.filter(({ gzip }) => gzip)) {
      const packed = await readFile(join(folder, nameOf(file)))
      expect(gunzipSync(packed).toString()).toBe(await read(nameOf({ ...file, gzip: false })))
      expect([...packed.subarray(4, 8)]).toEqual([0, 0, 0, 0])
    }
  })

  it('are the same bytes when they are written again, also by other handles', async () => {
    const same = await dumpedRelease()
    const again = await writeDumps(same, await emptyFolder(), { renew: () => ({ ...same }) })
    expect(again).toEqual(set)
  })

  it('tell the period of all dated figures', () => {
    expect(set.period).toEqual({ start: '2018-12-31', end: '2024-12-31' })
  })

  it('stop between two batches when they are told to', async () => {
    const signal = AbortSignal.abort(new Error('closing'))
    await expect(writeDumps(release, await emptyFolder(), { signal })).rejects.toThrow('closing')
  })
})

const tools = [
  [
    'rapper',
    'raptor2-utils (rapper)',
    ['-q', '-o', 'ntriples'],
    { ttl: ['-i', 'turtle'], nt: ['-i', 'ntriples'] },
    [base],
  ],
  [
    'serdi',
    'serdi',
    ['-o', 'ntriples'],
    { ttl: ['-i', 'turtle'], nt: ['-i', 'ntriples'], nq: ['-i', 'nquads'] },
    [],
  ],
] as const

describe.each(tools)('%s', (tool, needs, output, inputs, rest) => {
  const isThere = spawnSync(tool, ['--version']).error === undefined
  if (!isThere) console.warn(`${tool} is not installed: its tests are skipped`)

  it.skipIf(!isThere).each(Object.entries(inputs))(
    'reads the whole .%s',
    { meta: { needs } },
    (extension, input) => {
      const file = join(folder, `kommunen.${extension}`)
      const { status, stdout } = spawnSync(tool, [...output, ...input, file, ...rest], {
        maxBuffer: 1e8,
      })
      expect(status).toBe(0)
      expect(canonical(new Parser().parse(String(stdout)))).toBe(union())
    },
  )
})

/** A release that can be read once, and not again when its files are open. */
const readOnce = (): Release => {
  let begun = 0
  return Object.create(release, {
    entries: {
      value: (...[after, limit]: Parameters<Release['entries']>) => {
        if (after === undefined) begun += 1
        if (begun > 1) throw new Error('no entries')
        return release.entries(after, limit)
      },
    },
  })
}

describe('A shelf', () => {
  it('has no set before one is finished, and finds it then', async () => {
    const shelf = join(await emptyFolder(), 'dumps')
    expect(await newestDumps(shelf)).toBeUndefined()
    const added = await addDumps(() => release, shelf)
    expect(await newestDumps(shelf)).toEqual(added)
    expect(isOf(added, release)).toBe(true)
  })

  it('keeps the last two sets', async () => {
    const shelf = await emptyFolder()
    for (const sequence of [1, 2, 3]) {
      const next = await dumpedRelease({}, sequence)
      await addDumps(() => next, shelf)
    }
    expect((await readdir(shelf)).toSorted()).toEqual(['2', '3'])
    expect((await newestDumps(shelf))?.set.sequence).toBe(3)
  })

  it('forgets sets of releases that an older copy of the store took back', async () => {
    const shelf = await emptyFolder()
    const later = await dumpedRelease({}, 9)
    await addDumps(() => later, shelf)
    const added = await addDumps(() => release, shelf)
    expect(await readdir(shelf)).toEqual(['1'])
    expect(isOf(added, release)).toBe(true)
  })

  it('tells a set from one of another base or instant with the same number', async () => {
    const added = await addDumps(() => release, await emptyFolder())
    expect(isOf(added, await dumpedRelease({ base: 'https://example.org/' }))).toBe(false)
    expect(isOf(added, await dumpedRelease({ published: '2026-11-23T08:00:00.000Z' }))).toBe(false)
    expect(isOf(undefined, release)).toBe(false)
  })

  it('leaves nothing behind where a set cannot be finished', async () => {
    const shelf = await emptyFolder()
    const signal = AbortSignal.abort()
    await expect(addDumps(() => release, shelf, { signal })).rejects.toThrow()
    expect(await readdir(shelf)).toEqual([])
  })

  it('knows when another process is at work, and when that one is gone', async () => {
    const shelf = await emptyFolder()
    expect(await isBeingWritten(shelf, 1)).toBe(false)
    const unfinished = join(shelf, '1.abcdef12.tmp')
    await mkdir(unfinished)
    await writeFile(join(unfinished, 'kommunen.nt'), 'x')
    expect(await isBeingWritten(shelf, 1)).toBe(true)
    expect(await isBeingWritten(shelf, 2)).toBe(false)
    const longAgo = new Date(Date.now() - 60_000)
    await utimes(join(unfinished, 'kommunen.nt'), longAgo, longAgo)
    expect(await isBeingWritten(shelf, 1)).toBe(false)
  })

  it('leaves no file open where a set cannot be finished', async () => {
    const open = async () =>
      (await readdir('/proc/self/fd', { withFileTypes: true }).catch(() => [])).length
    const before = await open()
    for (let round = 0; round < 3; round += 1) {
      await expect(writeDumps(readOnce(), await emptyFolder())).rejects.toThrow('no entries')
    }
    expect(await open()).toBeLessThanOrEqual(before + 2)
  })

  it('gives up a set when an erasure takes the shelf away', async () => {
    const shelf = join(await emptyFolder(), 'dumps')
    const erased = () => {
      // Who writes may put a file into a folder that is just being emptied.
      rm(shelf, { recursive: true, force: true }).catch(() => undefined)
      return release
    }
    await expect(addDumps(erased, shelf)).rejects.toThrow()
    expect(await newestDumps(shelf)).toBeUndefined()
  })
})
