import type { Quad, Term } from 'n3'
import { describe, expect, it } from 'vitest'
import { recordGraphs, sharedGraphs } from './graphs.ts'
import { askedBy, classesAbove, rdfs, typesIn } from './published.ts'

/** What everything is, and so nothing that has to be said. */
const everything = new Set([`${rdfs}Resource`, 'http://www.w3.org/2002/07/owl#Thing'])

/** Where usage and axiom disagree, and we follow usage. */
const reasons: Readonly<Record<string, string>> = {
  'http://purl.org/dc/terms/type range':
    'rdfs:Class in DCMI’s axiom; DCAT, ADMS and CPOV point with it to SKOS concepts, and so do we',
  'http://purl.org/linked-data/cube#order range':
    'xsd:int in the axiom; the recommendation’s own examples write plain integers, whose values are the same',
}

type Types = ReturnType<typeof typesIn>

/**
 * Whether a term is one of some classes; things of other people stay bare and are not judged (docs/vocabulary.md,
 * section 1).
 */
function isOneOf(term: Term, classes: readonly string[], types: Types): boolean {
  if (classes.some((each) => everything.has(each))) return true
  if (term.termType === 'Literal') return isLiteralOf(term.datatype.value, classes)
  const own = types.get(term.value)
  return own === undefined || classes.some((each) => own.has(each))
}

const isLiteralOf = (datatype: string, classes: readonly string[]): boolean =>
  classes.includes(`${rdfs}Literal`) || classes.some((each) => classesAbove(datatype).has(each))

function breaches(quads: readonly Quad[]): string[] {
  const types = typesIn(quads)
  const found = quads.flatMap(({ subject, predicate, object }) =>
    (['domain', 'range'] as const).flatMap((side) => {
      const term = side === 'domain' ? subject : object
      const broken = askedBy(predicate.value, side).some(
        (classes) => !isOneOf(term, classes, types),
      )
      return broken ? [`${predicate.value} ${side}`] : []
    }),
  )
  return [...new Set(found)].filter((breach) => !(breach in reasons))
}

describe.each([...recordGraphs, ...sharedGraphs])('In the description of %s', (_name, quads) => {
  it('types satisfy the domains and ranges that the vocabularies state', () => {
    expect(breaches(quads)).toEqual([])
  })
})

describe('The check of domains and ranges', () => {
  const [, musterstadt = []] = recordGraphs[0] ?? []
  const without = (type: string) => musterstadt.filter(({ object }) => object.value !== type)

  it('sees an interval without its type', () => {
    expect(breaches(without('http://www.w3.org/2006/time#Interval'))).toEqual(
      expect.arrayContaining([
        'http://www.w3.org/2006/time#hasTime range',
        'http://www.w3.org/2006/time#hasBeginning domain',
      ]),
    )
  })

  it('sees a source that is no entity, by the super-property too', () => {
    expect(breaches(without('http://www.w3.org/ns/prov#Entity'))).toContain(
      'http://www.w3.org/ns/prov#wasQuotedFrom range',
    )
  })

  it('has no reason that nothing needs', () => {
    const all = [...recordGraphs, ...sharedGraphs].flatMap(([, quads]) => quads)
    const used = new Set(all.map(({ predicate }) => `${predicate.value} range`))
    expect(Object.keys(reasons).filter((breach) => !used.has(breach))).toEqual([])
  })
})
