import { schema } from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, type Literal, type NamedNode, type Quad, type Term } from 'n3'
import { describe, expect, it } from 'vitest'
import { schemaOrgBlock } from '../../src/block.ts'
import { base } from '../fixture.ts'
import { recordGraphs } from './graphs.ts'
import { published, rdfSyntax, typesIn } from './published.ts'

const schemaOrg = 'http://schema.org/'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

const included = (property: string, side: 'domain' | 'range'): readonly string[] =>
  published.getObjects(property, `${schemaOrg}${side}Includes`, null).map(({ value }) => value)

/** Data types of schema.org that a literal of ours is a value of; dates may be years or months (ISO 8601). */
const dataTypes: Readonly<Record<string, readonly string[]>> = {
  [`${xsd}string`]: ['Text'],
  [`${rdfSyntax}langString`]: ['Text'],
  [`${xsd}integer`]: ['Integer', 'Number'],
  [`${xsd}decimal`]: ['Number'],
  [`${xsd}boolean`]: ['Boolean'],
  [`${xsd}date`]: ['Date', 'DateTime'],
  [`${xsd}dateTime`]: ['DateTime'],
  [`${xsd}gYear`]: ['Date', 'DateTime'],
  [`${xsd}gYearMonth`]: ['Date', 'DateTime'],
}

/** What the check knows of one graph. */
interface Facts {
  readonly quads: readonly Quad[]
  readonly types: ReturnType<typeof typesIn>
}

const factsOf = (quads: readonly Quad[]): Facts => ({ quads, types: typesIn(quads, schemaOrg) })

const isRole = (term: Term, { types }: Facts): boolean =>
  types.get(term.value)?.has(`${schemaOrg}Role`) ?? false

/**
 * A role stands between two things and repeats the property that leads to it (schema.org, "Role"): what is said of
 * it is judged as said of the thing it comes from.
 */
function subjectsOf({ subject, predicate }: Quad, facts: Facts): readonly Term[] {
  const before = facts.quads.filter(
    (quad) => quad.predicate.equals(predicate) && quad.object.equals(subject),
  )
  return isRole(subject, facts) && before.length > 0
    ? before.map((quad) => quad.subject)
    : [subject]
}

const fitsDomain = (quad: Quad, facts: Facts): boolean =>
  subjectsOf(quad, facts).every(({ value }) =>
    included(quad.predicate.value, 'domain').some((type) => facts.types.get(value)?.has(type)),
  )

/** Things of other people are not judged, they may be addresses; of ours, only documents are addresses. */
function fitsRange({ predicate, object }: Quad, { types }: Facts): boolean {
  const range = included(predicate.value, 'range')
  if (object.termType === 'Literal') return isValueOf(object, range)
  const own = types.get(object.value) ?? new Set()
  if (own.size === 0 && !object.value.startsWith(base)) return true
  if (range.includes(`${schemaOrg}URL`) && !object.value.includes('#')) return true
  return own.has(`${schemaOrg}Role`) || range.some((type) => own.has(type))
}

const isValueOf = ({ datatype }: Literal, range: readonly string[]): boolean =>
  (dataTypes[datatype.value] ?? []).some((type) => range.includes(schemaOrg + type))

const isSaid = ({ predicate }: Quad): boolean => predicate.value.startsWith(schemaOrg)

const membersOf = (node: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(node).flatMap(([name, value]) =>
    [value].flat().map((each) => JSON.stringify([name, each])),
  )

function breaches(quads: readonly Quad[]): string[] {
  const facts = factsOf(quads)
  const found = quads.filter(isSaid).flatMap((quad) => {
    const name = quad.predicate.value.slice(schemaOrg.length)
    return [
      ...(fitsDomain(quad, facts) ? [] : [`${name} of ${quad.subject.value}`]),
      ...(fitsRange(quad, facts) ? [] : [`${name} to ${quad.object.value}`]),
    ]
  })
  return [...new Set(found)]
}

describe.each(recordGraphs.slice(0, 3))('What schema.org reads about %s', (_name, quads) => {
  it('uses each property on a class, and with a value, that schema.org names for it', () => {
    expect(breaches(quads)).toEqual([])
  })

  it('gives every node that it says something about a class of its own', () => {
    const { types } = factsOf(quads)
    const bare = quads.filter(isSaid).filter(({ subject }) => !types.get(subject.value)?.size)
    expect(bare).toEqual([])
  })

  it('is a bare string in the block exactly where the official context reads strings as IRIs', () => {
    const isCoerced = (name: string) => {
      const range = included(schemaOrg + name, 'range')
      return range.includes(`${schemaOrg}URL`) && !range.includes(`${schemaOrg}Text`)
    }
    const pointing = quads.filter(isSaid).filter(({ object }) => object.termType === 'NamedNode')
    const block: { '@graph': Record<string, unknown>[] } = JSON.parse(
      schemaOrgBlock(quads, 'de', new Set()) ?? '',
    )
    const written = new Set(block['@graph'].flatMap(membersOf))
    for (const { predicate, object } of pointing) {
      const name = predicate.value.slice(schemaOrg.length)
      const value = isCoerced(name) ? object.value : { '@id': object.value }
      expect(written).toContain(JSON.stringify([name, value]))
    }
  })
})

describe('The check against schema.org', () => {
  const [, musterstadt = []] = recordGraphs[0] ?? []

  it('sees a property of another class, and a value of another class', () => {
    const asPerson = musterstadt.filter(
      ({ object }) => object.value !== `${schemaOrg}GovernmentOrganization`,
    )
    expect(breaches(asPerson)).toContain(
      `slogan of https://daten.example.org/kommunen/musterstadt#verwaltung`,
    )
    const asPage = musterstadt.map(({ subject, predicate, object }) =>
      object.value === `${schemaOrg}GeoCoordinates`
        ? DataFactory.quad(subject as NamedNode, predicate as NamedNode, schema.WebPage)
        : DataFactory.quad(subject as NamedNode, predicate as NamedNode, object as NamedNode),
    )
    const point = 'https://daten.example.org/kommunen/musterstadt#punkt'
    expect(breaches(asPage)).toEqual(
      expect.arrayContaining([`latitude of ${point}`, `geo to ${point}`]),
    )
  })

  it('sees a measure concept where an address is asked for', () => {
    const concept = DataFactory.namedNode('https://daten.example.org/def/measures#population')
    const [area] = musterstadt.filter(({ object }) => object.equals(schema.PropertyValue))
    const wrong = DataFactory.quad(area?.subject as NamedNode, schema.propertyID, concept)
    expect(breaches([...musterstadt, wrong])).toEqual([`propertyID to ${concept.value}`])
  })
})
