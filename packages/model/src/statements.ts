import { hash } from 'node:crypto'
import type { Base } from '@kommunalgraph/rdf'
import { foaf, rdf, schema, skos } from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import { documentIri, documentPath, fragments, pageIri, type Slug } from './iri.ts'
import type { StatementFacts } from './release.ts'

/** Bytes of a digest: among ten million statements, two meet with a chance of one in a hundred thousand. */
const digestLength = 8

/** Things that are shared are the same few thousand in every document. */
const known = new Map<string, Buffer>()
const most = 20_000

function digest(text: string): Buffer {
  const kept = known.get(text)
  if (kept) return kept
  const made = hash('sha256', text, 'buffer').subarray(0, digestLength)
  if (known.size >= most) known.clear()
  known.set(text, made)
  return made
}

const keyOf = ({ subject, predicate, object }: Quad): string =>
  `${subject.value} ${predicate.value} ${object.id}`

/** Begins the address of every document about a municipality, and of its pages. */
const startsOf = (base: Base, slug: Slug): readonly string[] =>
  (['de', 'en'] as const).map((language) => pageIri(base, documentPath(slug), language))

/** In the place of a subject's digest where the subject counts in its own document. */
const counted = Buffer.alloc(digestLength)

/** What documents say of the things of others that they name (`describeMentions`), too. */
const told: ReadonlySet<string> = new Set(
  [rdf.type, skos.prefLabel, schema.name, foaf.isPrimaryTopicOf].map(({ value }) => value),
)

/** Things that other documents name. */
const nameable = [fragments.territory, fragments.administration]

/**
 * What VoID counts of a municipality's document: what no other document says is a number; of the rest each statement
 * has a digest, so that one which several documents say counts once.
 */
export function statementFacts(base: Base, slug: Slug, quads: readonly Quad[]): StatementFacts {
  const own = startsOf(base, slug)
  const all = startsOf(base, '')
  const named = new Set(nameable.map((fragment) => `${documentIri(base, slug)}#${fragment}`))
  const isOwn = (subject: string): boolean =>
    own.some((start) => subject === start || subject.startsWith(`${start}#`))
  const isToldElsewhere = ({ predicate, subject }: Quad): boolean =>
    named.has(subject.value) && told.has(predicate.value)
  const subjects = new Set<string>()
  const shared: Buffer[] = []
  let count = 0
  for (const quad of quads) {
    const subject = quad.subject.value
    const mine = isOwn(subject)
    if (mine) subjects.add(subject)
    if (mine && !isToldElsewhere(quad)) count += 1
    else {
      const isMunicipal = all.some((start) => subject.startsWith(start))
      shared.push(isMunicipal ? counted : digest(subject), digest(keyOf(quad)))
    }
  }
  return { own: count, ownSubjects: subjects.size, shared: Buffer.concat(shared) }
}
