import { vocabularies } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode, Quad, Term } from 'n3'
import { describe as describeRecord } from '../src/describe/record.ts'
import type { MunicipalProfile } from '../src/fields/record.ts'
import type { ReferenceData } from '../src/reference-data.ts'
import { base, document, profileOf, type RecordInput, referenceDataOf, slug } from './fixture.ts'

/** An IRI as tests read it best: `#gebiet` in the document, `def/kinds#kreis` on our base, `org:Post`, or whole. */
function shorten(iri: string): string {
  if (iri.startsWith(`${document}#`)) return iri.slice(document.length)
  if (iri.startsWith(base)) return iri.slice(base.length)
  const known = vocabularies.find(
    ({ namespace, kinds }) => iri.slice(namespace.length) in kinds && iri.startsWith(namespace),
  )
  return known ? `${known.prefix}:${iri.slice(known.namespace.length)}` : iri
}

/** A literal as `Text@de`, `2012^^xsd:gYear`, or just its text. */
function show(term: Term): string {
  if (term.termType !== 'Literal') return shorten(term.value)
  if (term.language !== '') return `${term.value}@${term.language}`
  const datatype = shorten(term.datatype.value)
  return datatype === 'xsd:string' ? term.value : `${term.value}^^${datatype}`
}

/** What a description says of a thing of the document (`''` is the document itself) with a property. */
export interface Said {
  (subject: string, predicate: NamedNode): readonly string[]
  readonly quads: readonly Quad[]
  /** The fragments that are described, in order. */
  readonly things: readonly string[]
}

export function saidIn(quads: readonly Quad[]): Said {
  const say = (subject: string, predicate: NamedNode) =>
    quads
      .filter(
        (quad) => shorten(quad.subject.value) === (subject === '' ? `kommunen/${slug}` : subject),
      )
      .filter((quad) => quad.predicate.equals(predicate))
      .map(({ object }) => show(object))
  const things = [...new Set(quads.map(({ subject }) => shorten(subject.value)))]
  return Object.assign(say, { quads, things })
}

/** What is said of a record that stands alone, or in reference data with its neighbours. */
export const saidOf = (
  record: MunicipalProfile,
  referenceData: ReferenceData = referenceDataOf(new Map()),
): Said => saidIn(describeRecord(referenceData, slug, record))

/** What is said of a small municipality with some fields more. */
export const saidWith = (fields: Partial<RecordInput>, referenceData?: ReferenceData): Said =>
  saidOf(profileOf({ kind: 'gemeinde', name: { de: 'Musterstadt' }, ...fields }), referenceData)
