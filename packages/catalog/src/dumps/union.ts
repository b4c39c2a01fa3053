import { hash } from 'node:crypto'
import {
  describe,
  documentIri,
  documentPath,
  pageIri,
  type Slug,
  type World,
} from '@kommunalgraph/model'
import type { Quad } from 'n3'

/** Takes the documents one after another and leaves of each what no document before it has said. */
export interface Union {
  /** Of a document that is about no single municipality: asked first. */
  shared(quads: readonly Quad[]): readonly Quad[]
  /** Of a municipality's document. */
  municipality(slug: Slug, quads: readonly Quad[]): readonly Quad[]
  /** Different subjects and statements so far. */
  counts(): { readonly entities: number; readonly triples: number }
}

/** In 16 bytes of a string: what is remembered weighs little, and two statements never meet (128 bits). */
const digest = (text: string): string => hash('sha256', text, 'buffer').toString('latin1', 0, 16)

const keyOf = ({ subject, predicate, object }: Quad): string =>
  `${subject.value} ${predicate.value} ${object.id}`

/**
 * The union of documents, each statement once.
 *
 * What a document says of its own things is said nowhere else before it. So only what is said of shared and foreign
 * things is kept in mind, and that grows with the number of those things: websites, districts that are not published.
 */
export function unionOf(world: World): Union {
  const statements = new Set<string>()
  const subjects = new Set<string>()
  const elsewhere = otherDocuments(world)
  let [entities, triples] = [0, 0]

  function isNew(quad: Quad): boolean {
    const key = digest(keyOf(quad))
    if (statements.has(key)) return false
    statements.add(key)
    if (!elsewhere.names(quad)) subjects.add(digest(quad.subject.value))
    return true
  }

  return {
    shared(quads) {
      const rest = quads.filter((quad) => !elsewhere.says(quad) && isNew(quad))
      triples += rest.length
      return rest
    },
    municipality(slug, quads) {
      const isOwn = ownThings(world, slug)
      const own = new Set<string>()
      const rest = quads.filter((quad) => {
        if (!isOwn(quad.subject.value)) return !elsewhere.says(quad) && isNew(quad)
        own.add(quad.subject.value)
        return true
      })
      entities += own.size
      triples += rest.length
      return rest
    },
    counts: () => ({ entities: entities + subjects.size, triples }),
  }
}

/** Whether a thing is the municipality's document or page, or a fragment of it. */
function ownThings({ base }: World, slug: Slug): (subject: string) => boolean {
  const pages = (['de', 'en'] as const).map((each) => pageIri(base, documentPath(slug), each))
  return (subject) => pages.some((page) => subject === page || subject.startsWith(`${page}#`))
}

/** How many things of other municipalities are remembered at a time. */
const mostThings = 2_000

/**
 * What the documents of other published municipalities say of their own things.
 *
 * A document names others more shortly than they name themselves, so it has to be looked up: for a district once,
 * while its towns follow.
 */
function otherDocuments(world: World) {
  const start = documentIri(world.base, '')
  const things = new Map<string, ReadonlySet<string>>()

  function look(thing: string): ReadonlySet<string> {
    const slug = thing.slice(start.length).split('#', 1)[0] ?? ''
    const record = world.record(slug)
    const quads = record ? describe(world, slug, record) : []
    return new Set(quads.filter(({ subject }) => subject.value === thing).map(keyOf))
  }

  function statementsOf({ subject }: Quad): ReadonlySet<string> {
    if (!subject.value.startsWith(start)) return new Set()
    const statements = things.get(subject.value) ?? look(subject.value)
    if (things.size >= mostThings) things.clear()
    things.set(subject.value, statements)
    return statements
  }

  return {
    /** Whether a statement stands in the document that its subject belongs to. */
    says: (quad: Quad): boolean => statementsOf(quad).has(keyOf(quad)),
    /** Whether its subject is described there at all. */
    names: (quad: Quad): boolean => statementsOf(quad).size > 0,
  }
}
