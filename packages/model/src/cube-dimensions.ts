import { iri } from '@kommunalgraph/rdf'
import { sdmxDimension } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import type { ConceptFacts, SharedFacts } from './description-context.ts'
import { cubeIri } from './iri.ts'

/* What tells observations of one territory and one date apart: dimensions of the population cube with code lists. */

/** What a measure counts: a concept of `measures` that has an age group. */
type Counted = ConceptFacts & { readonly ageGroup: string }

interface Based {
  readonly base?: string | undefined
}

export interface CodedDimension {
  /** Its component, and its column in the table. */
  readonly name: 'age' | 'sex' | 'base'
  readonly scheme: string
  readonly property: (shared: Pick<SharedFacts, 'base'>) => NamedNode
  /** The code of an observation. */
  readonly notationOf: (measure: Counted, figure: Based) => string
}

/** Stands where a measure counts both: a data cube has no observation without one of its dimensions. */
const bothSexes = 'total'

/** Stands where an observation does not say its base. */
const unsaidBase = 'not-stated'

const all: readonly CodedDimension[] = [
  {
    ...{ name: 'age', scheme: 'age-groups' },
    property: () => sdmxDimension.age,
    notationOf: ({ ageGroup }) => ageGroup,
  },
  {
    ...{ name: 'sex', scheme: 'sexes' },
    property: () => sdmxDimension.sex,
    notationOf: ({ sex }) => sex ?? bothSexes,
  },
  {
    ...{ name: 'base', scheme: 'census-bases' },
    // No standard has it.
    property: ({ base }) => iri(cubeIri(base, 'census-base')),
    notationOf: (_measure, { base }) => base ?? unsaidBase,
  },
]

/** Those that a network has code lists for: figures by sex, say, are in few of them. */
export const dimensionsOf = ({
  concepts,
}: Pick<SharedFacts, 'concepts'>): readonly CodedDimension[] =>
  all.filter(({ scheme }) => concepts.has(scheme))

/** A measure that is in the cube: one that counts an age group. */
export function countedMeasure(
  { concepts }: Pick<SharedFacts, 'concepts'>,
  measure: string,
): Counted | undefined {
  const found = concepts.get('measures')?.concepts.find(({ notation }) => notation === measure)
  const { ageGroup } = found ?? {}
  return found && ageGroup !== undefined ? { ...found, ageGroup } : undefined
}
