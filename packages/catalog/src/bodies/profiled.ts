import type { BodyName, ReferenceData } from '@kommunalgraph/model'
import { formatNamed, iri } from '@kommunalgraph/rdf'
import { DataFactory, Parser, type Quad } from 'n3'
import { type ApplicationProfile, applicationProfiles } from '../profiles/profiles.ts'
import type { NamedText } from './texts.ts'

/*
 * A municipality's part of the catalogue in every application profile, as one text in TriG: what all profiles say is in
 * no graph, what only some of them say in graphs of their names. Most is in no graph, so one text is little more than
 * one profile would be.
 */

/** The name under which the part of the catalogue is kept. */
export const catalogueBody: BodyName = 'catalogue'

type Counts = Map<string, Map<string, Map<string, number>>>

/** How often statements are made: looked up term by term, since texts of whole statements are long. */
class Tally {
  readonly #counts: Counts = new Map()

  add({ object, predicate, subject }: Quad): void {
    const properties = this.#counts.get(subject.value) ?? new Map<string, Map<string, number>>()
    this.#counts.set(subject.value, properties)
    const objects = properties.get(predicate.value) ?? new Map<string, number>()
    properties.set(predicate.value, objects)
    objects.set(object.id, (objects.get(object.id) ?? 0) + 1)
  }

  of({ object, predicate, subject }: Quad): number {
    return this.#counts.get(subject.value)?.get(predicate.value)?.get(object.id) ?? 0
  }
}

const inGraph = ({ object, predicate, subject }: Quad, graph: Quad['graph']): Quad =>
  DataFactory.quad(subject, predicate, object, graph)

/** @param describe - the dataset with everything that it names, in a profile (`describeDatasetClosure`) */
export function catalogueText(
  { base }: ReferenceData,
  describe: (profile: ApplicationProfile) => readonly Quad[],
): NamedText {
  const closures = applicationProfiles.map((profile) => ({ profile, quads: describe(profile) }))
  const tally = new Tally()
  for (const { quads } of closures) for (const quad of quads) tally.add(quad)
  const isCommon = (quad: Quad): boolean => tally.of(quad) === closures.length
  const common = closures[0]?.quads.filter(isCommon) ?? []
  const own = closures.flatMap(({ profile, quads }) =>
    quads.filter((quad) => !isCommon(quad)).map((quad) => inGraph(quad, iri(profile.iri))),
  )
  const { mediaType, write } = formatNamed('trig')
  return { name: catalogueBody, mediaType, text: write([...common, ...own], base) }
}

/** What a kept text says in one profile. */
export const profileIn = (text: string, profile: ApplicationProfile): readonly Quad[] =>
  new Parser({ format: 'application/trig' })
    .parse(text)
    .filter(({ graph }) => graph.termType === 'DefaultGraph' || graph.value === profile.iri)
    .map((quad) => inGraph(quad, DataFactory.defaultGraph()))
