import type { MunicipalProfile, Release, Slug } from '@kommunalgraph/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { erase, openReader, openWriter, verifyStore } from '../../src/index.ts'
import { nameArbitrary, recordArbitrary } from '../collection-arbitrary.ts'
import { facetsOf, listOf } from '../plain/list.ts'
import { nearestOf, pointsOf, similarOf } from '../plain/places.ts'
import { entriesOf, modifiedOf, type Records, suggestionsOf, usersOf } from '../plain/records.ts'
import {
  headOf,
  instantOf,
  redescriber,
  referenceDataOf,
  temporaryFile,
  versionOf,
} from './publish.ts'

/*
 * Any history of publishes, edits, deletions, renames, returns and erasures: the store says of now and of every
 * release before what a plain memory says.
 */

interface Entry {
  readonly slug: Slug
  readonly sequence: number
  readonly change: 'create' | 'update' | 'delete'
}

interface Rename {
  readonly old: Slug
  readonly target: Slug
  readonly sequence: number
}

interface Life {
  readonly slug: Slug
  readonly after: number
  readonly until: number
}

/** The plain memory: every release as a map. */
class Model {
  releases: Records[] = []
  /** When the collection last changed. */
  modified: string | undefined
  versions: Entry[] = []
  /** Every rename, oldest first. */
  readonly renames: Rename[] = []
  readonly used = new Set<Slug>()

  get now(): Records {
    return this.releases.at(-1) ?? new Map()
  }

  /** The next release, and what it changed. */
  publish(next: Records): void {
    const before = this.now
    const sequence = this.releases.length + 1
    const text = (record: MunicipalProfile | undefined) => JSON.stringify(record)
    for (const slug of [...new Set([...before.keys(), ...next.keys()])].sort()) {
      if (text(before.get(slug)) === text(next.get(slug))) continue
      const change = !before.has(slug) ? 'create' : next.has(slug) ? 'update' : 'delete'
      this.versions.push({ slug, sequence, change })
      this.modified = modifiedOf(new Map(), this.modified, instantOf(sequence))
    }
    for (const [slug, record] of next) {
      this.used.add(slug)
      for (const old of record.formerSlugs ?? [])
        if (!this.renames.some((each) => each.old === old && each.target === slug))
          this.renames.push({ old, target: slug, sequence })
    }
    this.modified = modifiedOf(next, this.modified)
    this.releases.push(next)
  }

  /** Where a former address leads. */
  renamed(slug: Slug): Slug | undefined {
    if (this.now.has(slug)) return undefined
    const next = this.renames.findLast(({ old }) => old === slug)?.target
    return next && (this.renamed(next) ?? next)
  }

  /** An address and all that it was called before, each with the releases in which it was this municipality. */
  lives(slug: Slug, after = 0, until = Number.POSITIVE_INFINITY): readonly Life[] {
    const before = this.renames.filter(
      ({ target, sequence }) => target === slug && sequence > after && sequence <= until,
    )
    const earlier = (rename: Rename) =>
      this.renames.findLast(({ old, sequence }) => old === rename.old && sequence < rename.sequence)
    return [
      { slug, after, until },
      ...before.flatMap((each) =>
        this.lives(each.old, earlier(each)?.sequence ?? 0, each.sequence),
      ),
    ]
  }

  isOwn(slug: Slug, at: Slug, sequence: number): boolean {
    return this.lives(slug).some(
      (life) => life.slug === at && sequence > life.after && sequence <= life.until,
    )
  }

  history(slug: Slug): readonly Entry[] {
    return this.versions.filter((entry) => this.isOwn(slug, entry.slug, entry.sequence))
  }

  erase(slug: Slug, number: number): boolean {
    const redacted = (record: MunicipalProfile) => {
      const { contacts = [], ...rest } = record
      const kept = contacts.filter(({ id }) => id !== number)
      return kept.length > 0 ? { ...rest, contacts: kept } : rest
    }
    /** When the state of an address in a release was published. */
    const born = (at: Slug, release: number) =>
      this.versions.findLast((each) => each.slug === at && each.sequence <= release)?.sequence ?? 0
    const isMeant = (at: Slug, release: number) => this.isOwn(slug, at, born(at, release))
    const held = this.releases.some((records, index) =>
      [...records].some(
        ([at, { contacts = [] }]) =>
          isMeant(at, index + 1) && contacts.some(({ id }) => id === number),
      ),
    )
    if (!held) return false
    this.releases = this.releases.map(
      (records, index) =>
        new Map(
          [...records].map(([at, each]) => [at, isMeant(at, index + 1) ? redacted(each) : each]),
        ),
    )
    this.releases.push(this.now)
    return true
  }
}

type Step =
  | { readonly kind: 'put'; readonly records: readonly (readonly [Slug, MunicipalProfile])[] }
  | { readonly kind: 'delete' | 'rename'; readonly slug: Slug }
  | { readonly kind: 'erase'; readonly slug: Slug; readonly contact: number }

const pool = ['ahlen', 'bonn', 'celle', 'dueren'] as const
/** Names that a municipality may take: each once. */
const fresh = ['neu-1', 'neu-2', 'neu-3'] as const
const slug = fc.constantFrom(...pool, ...fresh)

const contacts = fc
  .subarray([1, 2])
  .map((ids) =>
    ids.map(
      (id) =>
        ({ id, name: `Person ${id}`, basis: 'consent', email: `p${id}@example.org` }) as const,
    ),
  )

const record = fc.tuple(recordArbitrary, contacts, fc.option(nameArbitrary)).map(
  ([{ status: _, replacedBy: __, ...rest }, people, motto]): MunicipalProfile => ({
    ...rest,
    ...(motto !== null && { motto: { de: motto } }),
    ...(people.length > 0 && { contacts: people }),
  }),
)

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      records: fc.array(fc.tuple(fc.constantFrom(...pool), record), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('delete' as const, 'rename' as const), slug }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('erase' as const),
      slug,
      contact: fc.constantFrom(1, 2),
    }),
  },
)

/** The records after a step; undefined where the step does not fit. */
function after(model: Model, step: Exclude<Step, { kind: 'erase' }>): Records | undefined {
  const next = new Map(model.now)
  if (step.kind === 'put') {
    for (const [at, each] of step.records) next.set(at, each)
    return next
  }
  const record = next.get(step.slug)
  if (record === undefined) return undefined
  next.delete(step.slug)
  if (step.kind === 'delete') return next
  const target = fresh.find((each) => !model.used.has(each))
  if (target === undefined) return undefined
  return next.set(target, { ...record, formerSlugs: [step.slug] })
}

function publishTo(file: string, model: Model, records: Records): void {
  const writer = openWriter(file)
  const head = headOf(model.releases.length + 1)
  const draft = writer.begin(head)
  const referenceData = referenceDataOf(head, new Map())
  for (const gone of model.now.keys())
    if (!records.has(gone)) draft.remove({ slug: gone, name: { de: gone }, status: 'withdrawn' })
  for (const [at, each] of records)
    if (JSON.stringify(each) !== JSON.stringify(model.now.get(at)))
      draft.put(versionOf(referenceData, at, each))
  draft.commit()
  writer.close()
}

async function eraseFrom(file: string, model: Model, step: Extract<Step, { kind: 'erase' }>) {
  const instant = instantOf(model.releases.length + 1)
  const request = { slug: step.slug, what: { contact: step.contact }, instant }
  if (!model.erase(step.slug, step.contact)) return
  await erase(file, request, () => [], redescriber)
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

/** Lists, facets and neighbours are those of a folder that always was as it is now. */
function expectSameCollection(release: Release, { modified, now: records }: Model): void {
  const entries = entriesOf(records)
  const page = { page: 1, size: 9 }
  for (const text of ['dür', 'koeln', 'neu stadt', 'a', 'dürn'])
    expect(release.list({ ...page, text })).toEqual(listOf(entries, { ...page, text }))
  expect(release.list(page)).toEqual(listOf(entries, page))
  expect(release.facets()).toEqual(facetsOf(entries))
  const where = { kind: ['kreis', 'gemeinde'], phase: ['birth'] }
  expect(release.facets({ where })).toEqual(facetsOf(entries, { where }))
  expect(release.users('phases', 'birth', 9)).toEqual(usersOf(records, 'phases', 'birth', 9))
  expect(release.points(9)).toEqual(pointsOf(entries, 9))
  expect(release.suggest('duere')).toEqual(suggestionsOf(records, 'duere'))
  expect(release.modified).toBe(modified)
  for (const each of records.keys()) {
    expect(release.nearest(each, 3)).toEqual(nearestOf(entries, each, 3))
    expect(release.similar(each, 3)).toEqual(similarOf(entries, each, 3))
  }
}

function expectSameHistory(release: Release, model: Model): void {
  expect(release.count).toBe(model.now.size)
  for (const [index, records] of model.releases.entries()) {
    const snapshot = release.asOf(index + 1)
    const entries = snapshot?.entries(undefined, 99).map(({ slug: at, record: each }) => [at, each])
    expect(json(entries)).toEqual(json([...records].sort(([a], [b]) => (a < b ? -1 : 1))))
    expect(snapshot?.count).toBe(records.size)
  }
  for (const each of model.used) {
    expect(release.resolve('alias', each)).toBe(model.renamed(each))
    const isGone = !model.now.has(each) && model.renamed(each) === undefined
    expect(release.tombstone(each) !== undefined).toBe(isGone)
    const versions = release.versions(each)
    const expected = model.history(each)
    const sorted = (entries: readonly Entry[]) =>
      entries.map(({ slug: at, sequence, change }) => `${sequence} ${at} ${change}`).sort()
    expect(sorted(versions)).toEqual(sorted(expected))
  }
  expect(release.changes(0, 999)).toHaveLength(model.versions.length)
}

it('any history is told as a plain memory tells it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const file = temporaryFile()
      const model = new Model()
      for (const each of steps) {
        if (each.kind === 'erase') await eraseFrom(file, model, each)
        else {
          const next = after(model, each)
          if (next === undefined || JSON.stringify([...next]) === JSON.stringify([...model.now]))
            continue
          publishTo(file, model, next)
          model.publish(next)
        }
      }
      if (model.releases.length === 0) return
      const reader = openReader(file)
      const release = reader.current()
      expect(release?.sequence).toBe(model.releases.length)
      if (release) {
        expectSameHistory(release, model)
        expectSameCollection(release, model)
      }
      reader.close()
      expect(verifyStore(file)).toEqual([])
    }),
    { numRuns: Number(process.env['KG_RUNS'] ?? (process.env['KG_FULL'] ? 500 : 40)) },
  )
})
