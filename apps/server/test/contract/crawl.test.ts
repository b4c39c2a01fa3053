import type { Release } from '@kommunalgraph/model'
import { resources } from '@kommunalgraph/resources'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../harness/client.ts'
import {
  irisOf,
  type RdfName,
  rdfNames,
  rdfTypes,
  readGraph,
  subjectsOf,
} from '../harness/graphs.ts'
import { attribute, elements } from '../harness/pages.ts'
import { shippedRelease } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

let release: Release
const server = serving(async () => {
  release = await shippedRelease()
  return release
})

const isOwn = (iri: string): boolean => iri.startsWith(publicBase)
const documentOf = (iri: string): string => iri.replace(/#.*$/s, '')

/** Every document that has a format, by the table; versions say what their documents say, so a few will do. */
const documents = (name: RdfName): string[] =>
  resources.documents
    .filter(({ bodies }) => bodies[name])
    .flatMap((kind) => kind.paths(release).slice(0, kind.name === 'memento' ? 3 : undefined))
    .map((path) => publicBase + path)

/** Documents in their application profiles but the first, which goes without saying. */
const dressed = (): string[] =>
  resources.documents.flatMap(({ paths, profiles = [] }) =>
    paths(release).flatMap((path) =>
      profiles.slice(1).map(({ name }) => `${publicBase}${path}?profil=${name}`),
    ),
  )

/** What each document describes, and every own IRI with a document that names it. */
interface Found {
  readonly described: Map<string, Set<string>>
  readonly named: Map<string, string>
}

/** Read every document in one format, and each further one that some IRI with a fragment leads to. */
async function crawl(name: RdfName): Promise<Found> {
  const [accept = ''] = rdfTypes[name].split(';', 1)
  const found: Found = { described: new Map(), named: new Map() }
  const queue = new Set([...documents(name), ...dressed()])
  for (const address of queue) {
    const answer = await server().get(server().pathOf(address), { accept })
    const { status, headers } = answer
    expect([address, status, headers['content-type']]).toEqual([address, 200, rdfTypes[name]])
    const quads = await readGraph(answer)
    found.described.set(address, subjectsOf(quads))
    for (const iri of [...irisOf(quads)].filter(isOwn)) {
      if (!found.named.has(iri)) found.named.set(iri, address)
      if (iri.includes('#')) queue.add(documentOf(iri))
    }
  }
  return found
}

describe.each(rdfNames)('in %s', (name) => {
  let found: Found
  beforeAll(async () => {
    found = await crawl(name)
  })

  it('each own IRI with a fragment is a subject in the document it leads to', () => {
    const dead = [...found.named].filter(
      ([iri]) => iri.includes('#') && !found.described.get(documentOf(iri))?.has(iri),
    )
    expect(dead).toEqual([])
    expect(found.named.size).toBeGreaterThan(2_000)
  })

  it('each own IRI without one answers 200', async () => {
    const plain = [...found.named].filter(
      ([iri]) => !iri.includes('#') && !found.described.has(iri),
    )
    for (const [iri, from] of plain) {
      const { status } = await server().get(server().pathOf(iri))
      expect([iri, from, status]).toEqual([iri, from, 200])
    }
    expect(plain.length).toBeGreaterThan(200)
  })

  it('each document says something about itself, but for versions and profiles: they speak of their document', () => {
    const silent = [...found.described].filter(([iri, subjects]) => !subjects.has(iri))
    expect(silent.filter(([iri]) => !/\/v\/[^/]+$|\?profil=/.test(iri))).toEqual([])
  })
})

/** What a browser asks for. */
const browser = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8',
}

/** Every own address of a page: where its readers and their browsers go. */
const addressesOf = (html: string, page: string): string[] =>
  elements(html, 'a', 'link', 'img', 'script', 'form')
    // The same list in every other order: a crawler that obeys does not go there.
    .filter((each) => attribute(each, 'rel') !== 'nofollow')
    .flatMap(
      (each) =>
        attribute(each, 'href') ?? attribute(each, 'src') ?? attribute(each, 'action') ?? [],
    )
    .map((href) => new URL(href, page).href)
    .filter(isOwn)

/** Our pages quote every attribute; to parse hundreds of them again would take long. */
const idsOf = (html: string): Set<string | undefined> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))

describe('a reader who starts at the root', () => {
  const answers = new Map<string, Answer>()
  const wanted = new Map<string, string>([[publicBase, 'the start']])

  beforeAll(async () => {
    for (const [address] of wanted) {
      const document = documentOf(address)
      if (answers.has(document)) continue
      const answer = await server().get(server().pathOf(document), browser)
      answers.set(document, answer)
      if (answer.headers['content-type'] !== 'text/html; charset=utf-8') continue
      for (const next of addressesOf(answer.text, document))
        if (!wanted.has(next)) wanted.set(next, document)
    }
  })

  it('meets no dead link', () => {
    const dead = [...wanted].filter(([address]) => answers.get(documentOf(address))?.status !== 200)
    expect(dead).toEqual([])
  })

  it('meets no link to a part of a page that it does not have', () => {
    const parts = [...wanted.keys()].filter((address) => address.includes('#'))
    const ids = new Map([...answers].map(([address, { text }]) => [address, idsOf(text)]))
    const lost = parts.filter(
      (address) =>
        !ids.get(documentOf(address))?.has(decodeURIComponent(new URL(address).hash.slice(1))),
    )
    expect(lost).toEqual([])
    expect(parts.length).toBeGreaterThan(100)
  })

  it('reaches every document in both languages, in every format, and every style', () => {
    const pages = documents('turtle').flatMap((address) => [
      address,
      address.replace(publicBase, `${publicBase}en/`),
    ])
    const missed = pages.filter((address) => !answers.has(address))
    expect(missed).toEqual([])
    const ends = new Set([...answers.keys()].map((address) => /\.(\w+)$/.exec(address)?.[1]))
    expect([...ends]).toEqual(
      expect.arrayContaining([
        'ttl',
        'nt',
        'nq',
        'trig',
        'jsonld',
        'rdf',
        'json',
        'csv',
        'css',
        'svg',
      ]),
    )
  })
})
