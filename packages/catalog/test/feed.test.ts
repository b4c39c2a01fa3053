import { activityIri, type Release } from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { DataFactory, type Quad, Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { writeAtom } from '../src/feed/atom.ts'
import { describeFeed, describeFeedPage } from '../src/feed/describe.ts'
import { feedPageCount, isClosed } from '../src/feed/pages.ts'
import { validateShapes } from '../src/quality/shacl.ts'
import { shapesBeside } from './beside.ts'
import { dumpedRelease } from './dumped.ts'
import { base } from './snapshot.ts'

const size = 10
const release = await dumpedRelease()
const pages = Array.from({ length: feedPageCount(release, size) }, (_, index) => index + 1)
const quadsOf = (page: number): Quad[] => describeFeedPage(release, page, size)

const as = 'https://www.w3.org/ns/activitystreams#'
const tree = 'https://w3id.org/tree#'
const ldes = 'https://w3id.org/ldes#'

const objects = (quads: readonly Quad[], predicate: string): string[] =>
  quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value)

/** A release in which so many of the changes have happened. */
const before = (count: number): Release =>
  Object.create(release, {
    changes: {
      value: (after: number, limit: number) =>
        release.changes(after, limit).filter(({ cursor }) => cursor <= count),
    },
    latest: {
      value: (limit: number) =>
        release
          .latest(1_000)
          .filter(({ cursor }) => cursor <= count)
          .slice(0, limit),
    },
  })

describe('The feed', () => {
  it('has every change on one page, in the order in which they happened', () => {
    const members = pages.flatMap((page) => objects(quadsOf(page), `${tree}member`))
    const changes = release.changes(0, 1_000)
    expect(members).toEqual(changes.map((change) => activityIri(base, change)))
    expect(new Set(members).size).toBe(release.count)
  })

  it('says of a change what happened to which dataset and when, and nothing else', () => {
    for (const page of pages) {
      const quads = quadsOf(page)
      for (const activity of objects(quads, `${tree}member`)) {
        const said = quads.filter(
          ({ graph, subject }) => subject.value === activity && graph.termType === 'DefaultGraph',
        )
        expect(said.map(({ predicate }) => predicate.value).toSorted()).toEqual([
          'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
          `${as}object`,
          `${as}published`,
        ])
        const [object] = objects(said, `${as}object`)
        const payload = quads.filter(({ graph }) => graph.value === activity)
        expect(payload.some(({ subject }) => subject.value === object)).toBe(true)
      }
    }
  })

  it('leads from the root to every page, by the time of its first and last change', () => {
    const root = describeFeed(release, size)
    expect([...new Set(objects(root, `${tree}node`))]).toEqual(
      pages.map((page) => `${base}feed/${page}`),
    )
    const kinds = objects(root, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
    const count = (kind: string) => kinds.filter((each) => each === `${tree}${kind}`).length
    expect(count('GreaterThanOrEqualToRelation')).toBe(pages.length)
    expect(count('LessThanOrEqualToRelation')).toBe(pages.length - 1)
    expect(new Set(objects(root, `${tree}value`))).toEqual(new Set([release.published]))
  })

  it('closes a page once and for all: what comes later changes nothing on it', () => {
    const closed = pages.slice(0, -1)
    expect(closed.length).toBeGreaterThan(5)
    for (const page of closed) {
      expect(isClosed(release, page, size)).toBe(true)
      expect(objects(quadsOf(page), `${ldes}immutable`)).toEqual(['true'])
      const then = describeFeedPage(before(page * size), page, size)
      expect(formatNamed('n-quads').write(then)).toBe(formatNamed('n-quads').write(quadsOf(page)))
    }
    const open = pages.at(-1) ?? 0
    expect(objects(quadsOf(open), `${ldes}immutable`)).toEqual(['false'])
  })

  it('has no page before the first change, and no empty one behind a full one', () => {
    expect(feedPageCount(before(2 * size), size)).toBe(2)
    expect(isClosed(before(2 * size), 2, size)).toBe(true)
    expect(isClosed(before(2 * size - 1), 2, size)).toBe(false)
    const nothing = before(0)
    expect(feedPageCount(nothing, size)).toBe(0)
    expect(objects(describeFeed(nothing, size), `${tree}relation`)).toEqual([])
  })

  it('tells a change as an older program kept it', () => {
    const [change] = release.changes(0, 1)
    const self = change && activityIri(base, change)
    const kept = `<${self}> <${as}object> <https://example.org/kept> .\n`
    const older: Release = Object.create(release, {
      member: { value: (cursor: number) => (cursor === 1 ? kept : undefined) },
    })
    expect(objects(describeFeedPage(older, 1, size), `${as}object`)).toContain(
      'https://example.org/kept',
    )
  })

  it('has one view, the paths of time and thing, and says how long it keeps what', () => {
    const root = describeFeed(release)
    for (const quads of [root, ...pages.map(quadsOf)]) {
      expect(objects(quads, `${tree}view`)).toEqual([`${base}feed`])
      expect(objects(quads, `${ldes}timestampPath`)).toEqual([`${as}published`])
      expect(objects(quads, `${ldes}versionOfPath`)).toEqual([`${as}object`])
    }
    expect(objects(root, `${ldes}amount`)).toEqual(['1'])
  })

  it('has no blank node, and is said alike in every format that has graphs', () => {
    const quads = quadsOf(1)
    for (const { graph, object, subject } of quads)
      for (const term of [graph, object, subject]) expect(term.termType).not.toBe('BlankNode')
    for (const name of ['trig', 'json-ld', 'n-quads'] as const)
      expect(() => formatNamed(name).write(quads, base)).not.toThrow()
  })
})

describe('The shape of its members', () => {
  const shape = describeFeed(release).filter(({ subject }) => /#mitglied/.test(subject.value))
  const page = quadsOf(1).map(({ object, predicate, subject }) =>
    DataFactory.quad(subject, predicate, object),
  )

  it('is our own, and finds nothing wrong with a page', async () => {
    expect(objects(quadsOf(1), `${tree}shape`)).toEqual([`${base}feed#mitglied`])
    expect(await validateShapes(shape, page)).toEqual([])
  })

  it.each(['object', 'published'])('sees a member without as:%s', async (name) => {
    const without = page.filter(({ predicate }) => predicate.value !== `${as}${name}`)
    expect(await validateShapes(shape, without)).not.toEqual([])
  })
})

const shapes = shapesBeside(
  ['ldes/dcat-ap-feeds-shape.ttl', 'dcat-ap-3.0.1/html-shacl/shapes.ttl'],
  'the feed',
)

describe.skipIf(shapes === undefined)(
  'The shape of DCAT-AP Feeds',
  { meta: { needs: '../shared/shapes/ldes' } },
  () => {
    /** Shapes know no graphs. */
    const flat = (quads: readonly Quad[]): Quad[] =>
      new Store(
        quads.map(({ object, predicate, subject }) => DataFactory.quad(subject, predicate, object)),
      ).getQuads(null, null, null, null)

    it('finds nothing wrong with a page', async () => {
      expect(await validateShapes(shapes ?? [], flat(quadsOf(1)))).toEqual([])
    })

    it('would see an activity that says more, and one without an object', async () => {
      const [activity = ''] = objects(quadsOf(1), `${tree}member`)
      const more = DataFactory.quad(
        DataFactory.namedNode(activity),
        DataFactory.namedNode(`${as}summary`),
        DataFactory.literal('mehr'),
      )
      expect(await validateShapes(shapes ?? [], flat([...quadsOf(1), more]))).not.toEqual([])
      const without = quadsOf(1).filter(
        ({ predicate, subject }) =>
          !(subject.value === activity && predicate.value === `${as}object`),
      )
      expect(await validateShapes(shapes ?? [], flat(without))).not.toEqual([])
    })
  },
)

describe('The feed for feed readers', () => {
  it.each([
    ['de', 'neu aufgenommen', `${base}feed.atom`, `${base}kommunen/`],
    ['en', 'added', `${base}en/feed.atom`, `${base}en/kommunen/`],
  ] as const)(
    'tells in the words of %s what changed, newest first',
    (language, deed, self, start) => {
      const text = writeAtom(release, language)
      const entries = text.split('<entry>').slice(1)
      expect(entries).toHaveLength(50)
      expect(text).toContain(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`)
      expect(text).toContain(`<id>${self}</id>`)
      const newest = release.latest(50)
      entries.forEach((entry, index) => {
        expect(entry).toContain(`: ${deed}</title>`)
        expect(entry).toContain(`href="${start}${newest[index]?.slug}/`)
        expect(entry).toContain(`<updated>${newest[index]?.instant}</updated>`)
      })
    },
  )

  it('is well-formed whatever a name holds', () => {
    const text = writeAtom(release, 'de')
    expect(text).toContain('Musterstadt &quot;am, See&quot;: neu aufgenommen')
    expect(text.replace(/<\/?[a-z]+(?: [^<>]*)?\/?>|<\?xml[^<>]*\?>/g, '')).not.toMatch(/[<>]/)
  })
})
