import { facetNames, type ListQuery, sortNames } from '@kommunalgraph/model'
import fc from 'fast-check'
import { nameArbitrary, slugs } from '../collection-arbitrary.ts'

/* What may be asked of a collection. */

const some = <T>(values: fc.Arbitrary<T>) => fc.array(values, { minLength: 1, maxLength: 2 })

const facetValue: Readonly<Record<string, fc.Arbitrary<string>>> = {
  kind: fc.constantFrom('kreis', 'gemeinde'),
  cohort: fc.constantFrom('c1', 'c2', 'c3'),
  year: fc.constantFrom('2012', '2017'),
  district: fc.constantFrom('05358', '05911'),
  field: fc.constantFrom('health', 'school'),
  phase: fc.constantFrom('birth', 'school'),
}
const choice = fc.record(
  Object.fromEntries(facetNames.map((name) => [name, some(facetValue[name] ?? fc.constant('x'))])),
  { requiredKeys: [] },
)

const typed = fc.oneof(
  nameArbitrary,
  nameArbitrary.map((name) => name.slice(0, 3)),
  nameArbitrary.map((name) => `${name.slice(1)}`),
  fc.constantFrom('dürn', 'Kölln', 'nue', 'stadt', 'ta', '?', 'dueren kreis', 'xyzxyz'),
)

const query: fc.Arbitrary<ListQuery> = fc.record(
  {
    page: fc.integer({ min: 1, max: 3 }),
    size: fc.constantFrom(1, 3, 20),
    text: typed,
    where: choice,
    sort: fc.constantFrom(...sortNames),
    descending: fc.boolean(),
  },
  { requiredKeys: ['page', 'size'] },
)

export interface Question {
  readonly query: ListQuery
  readonly text: string
  readonly count: number
}

export const question: fc.Arbitrary<Question> = fc.record({
  query,
  text: typed,
  count: fc.integer({ min: 1, max: 4 }),
})

/** Keys that a collection may have. */
export const keyValues = [
  ...slugs,
  '05',
  '05358',
  '05358008',
  '05911',
  '05911000',
  'Q1',
  'dueren-x9',
  'en',
]
