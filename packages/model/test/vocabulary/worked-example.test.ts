import { Parser, type Quad, type Term } from 'n3'
import { describe, expect, it } from 'vitest'
import { describe as describeRecord } from '../../src/describe/record.ts'
import { base } from '../fixture.ts'
import { kreisDueren, shippedReferenceData } from '../shipped.ts'
import { readBeside } from './beside.ts'

const contract = readBeside('design/VOCABULARY.md', 'the worked example')

/** The Turtle of section 10. */
function exampleIn(text: string): Quad[] {
  const section = text.slice(text.indexOf('## 10. '))
  const [, turtle = ''] = /```turtle\n(.*?)```/s.exec(section) ?? []
  return new Parser().parse(turtle)
}

const document = `${base}kommunen/kreis-dueren`

/** Sources have other names in the shipped data; the profile page is the record's own source. */
const renamed: Readonly<Record<string, string>> = {
  [`${base}def/sources#profil-kreis-dueren`]: `${document}#quelle-profile`,
  [`${base}def/sources#destatis-gv-isys`]: `${base}def/sources#destatis-gv`,
  [`${base}def/sources#nuts`]: `${base}def/sources#eu-nuts`,
}

const show = (term: Term): string => {
  if (term.termType !== 'Literal') return renamed[term.value] ?? term.value
  return term.language
    ? `"${term.value}"@${term.language}`
    : `"${term.value}"^^${term.datatype.value}`
}

const local = (iri: string): string => iri.replace(/^.*[#/]/, '')
const statement = ({ subject, predicate, object }: Quad): string =>
  [subject, predicate, object].map(show).join(' ')

interface Difference {
  readonly why: string
  /** Which statements of the example we do not make word for word. */
  readonly applies: (quad: Quad) => boolean
  /** We say something with this property of this thing all the same, in the same language. */
  readonly otherValue?: true
}

const about =
  (subject: string, ...predicates: readonly string[]) =>
  (quad: Quad): boolean =>
    quad.subject.value === base + subject && predicates.includes(local(quad.predicate.value))

const profile = (fragment: string) => `kommunen/kreis-dueren#${fragment}`

const differences: readonly Difference[] = [
  {
    why: 'texts in square brackets stand for real ones',
    applies: ({ object }) => object.termType === 'Literal' && object.value.startsWith('['),
    otherValue: true,
  },
  {
    why: 'the day of change is that of the shipped record',
    applies: ({ predicate }) => /^(?:modified|dateModified)$/.test(local(predicate.value)),
    otherValue: true,
  },
  {
    why: 'the notation of a key has the list that it is from as its datatype',
    applies: (quad) =>
      about(profile('schluessel-ags'), 'notation')(quad) ||
      about(profile('schluessel-nuts'), 'notation')(quad),
    otherValue: true,
  },
  {
    why: 'programmes are no organizations: the municipality takes part in each for a time of its own, and is no member',
    applies: ({ subject, object }) =>
      [subject, object].some(({ value }) => value.includes(profile('mitgliedschaft'))) ||
      /#(?:netzwerk|member)$|\/def\/roles$/.test(subject.value),
  },
  {
    why: 'name and description of the data set are made for every kind and part, so without inflection',
    applies: about(profile('datensatz'), 'name', 'description'),
    otherValue: true,
  },
  {
    why: 'the shipped record has the area of a later day, from a later edition of the register',
    applies: (quad) =>
      about(profile('gebiet'), 'hasMetricArea')(quad) ||
      about(profile('flaeche'), 'value', 'wasDerivedFrom')(quad),
    otherValue: true,
  },
  {
    why: 'the shipped record has more official figures',
    applies: about(profile('datensatz'), 'temporalCoverage'),
    otherValue: true,
  },
  {
    why: 'offices end: the office is the role on the quotation, and nobody is said to hold it today',
    applies: (quad) =>
      about(profile('sprecher'), 'jobTitle', 'affiliation', 'holds')(quad) ||
      quad.subject.value === base + profile('sprecher-amt') ||
      about(profile('zitat'), 'creator')(quad),
  },
  {
    why: 'concepts are what the document is about, and a figure has its measure as type',
    applies: ({ predicate }) => local(predicate.value) === 'subject',
  },
  {
    why: 'a goal of one municipality is a text, and no concept of a scheme',
    applies: (quad) =>
      about(profile('verwaltung'), 'purpose')(quad) ||
      (about(profile('ziel-1'), 'type')(quad) && local(quad.object.value) === 'Concept'),
  },
  {
    why: 'a territory is part of a place, whose key is a concept of a code list',
    applies: about(profile('gebiet'), 'isPartOf'),
    otherValue: true,
  },
  {
    why: 'sources are titled more fully, and licensed as their owners say',
    applies: ({ subject, predicate }) =>
      subject.value.startsWith(`${base}def/sources#`) && local(predicate.value) === 'title',
    otherValue: true,
  },
]

describe.skipIf(contract === undefined)(
  'The worked example of the vocabulary',
  { meta: { needs: '../shared/design/VOCABULARY.md' } },
  () => {
    const example = exampleIn(contract ?? '')
    const quads = describeRecord(shippedReferenceData, 'kreis-dueren', kreisDueren())
    const said = new Set(quads.map(statement))
    const missing = example.filter((quad) => !said.has(statement(quad)))

    it('has the 382 statements that its authors counted', () => {
      expect(new Set(example.map(statement)).size).toBe(382)
    })

    it('is said by us, but for the differences named here', () => {
      const unexplained = missing.filter(
        (quad) => !differences.some(({ applies }) => applies(quad)),
      )
      expect(unexplained.map(statement)).toEqual([])
    })

    it('is followed with another value where only the value differs', () => {
      const language = (term: Term) => (term.termType === 'Literal' ? term.language : '')
      const place = ({ subject, predicate, object }: Quad) =>
        [subject, predicate].map(show).join(' ') + language(object)
      const places = new Set(quads.map(place))
      const replaced = missing.filter((quad) =>
        differences.some(({ applies, otherValue }) => otherValue && applies(quad)),
      )
      expect(replaced.filter((quad) => !places.has(place(quad))).map(place)).toEqual([])
    })

    it.each(differences)('still differs: $why', ({ applies }) => {
      expect(missing.filter(applies)).not.toEqual([])
    })
  },
)
