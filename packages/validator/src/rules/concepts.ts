import type { SchemeName } from '@kommunalgraph/model'
import { eachOf, repeated, type Shared } from '../context.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import { nearest } from '../suggest.ts'
import type { RecordDraft, RecordRule } from './record.ts'

/* Concepts that a record names exist in their schemes. */

type Named = readonly [scheme: SchemeName, path: Path, notation: string | undefined]

/** What people write instead of a notation: its label in any language. */
function notationByLabel(
  scheme: NonNullable<ReturnType<Shared['schemes']['get']>>,
  text: string,
): string | undefined {
  const wanted = text.toLowerCase()
  const fitting = [...scheme].find(([, { label, altLabels }]) =>
    [label?.de, label?.en, ...(altLabels ?? [])].some((each) => each?.toLowerCase() === wanted),
  )
  return fitting?.[0]
}

/** A finding unless the concept exists; nobody is blamed for a scheme that cannot be read. */
export function unknownConcept(
  { schemes }: Pick<Shared, 'schemes'>,
  scheme: string,
  path: Path,
  notation: string | undefined,
): readonly Finding[] {
  const concepts = schemes.get(scheme)
  if (notation === undefined || concepts === undefined || concepts.has(notation)) return []
  const suggestion = notationByLabel(concepts, notation) ?? nearest(notation, concepts.keys())
  return [finding('concept/unknown', path, { value: notation, scheme, suggestion })]
}

const lists = [
  ['phases', 'phases'],
  ['fieldsOfAction', 'fields-of-action'],
  ['components', 'components'],
  ['funding', 'funding'],
] as const

type ListField = (typeof lists)[number][0]

const inList = (record: RecordDraft, field: ListField, scheme: SchemeName): readonly Named[] =>
  eachOf(record[field]).map(([index, notation]) => [scheme, [field, index], notation])

function programmes({ membership }: RecordDraft): readonly Named[] {
  const programme = membership?.programme
  const path = ['membership', 'programme']
  if (typeof programme === 'string') return [['programmes', path, programme]]
  return eachOf(programme).map(([index, notation]) => ['programmes', [...path, index], notation])
}

const conceptsOf = (record: RecordDraft): readonly Named[] => [
  ['cohorts', ['membership', 'cohort'], record.membership?.cohort],
  ...programmes(record),
  ...eachOf(record.statistics).flatMap(([index, { measure, method }]): readonly Named[] => [
    ['measures', ['statistics', index, 'measure'], measure],
    ['methods', ['statistics', index, 'method'], method],
  ]),
  ...lists.flatMap(([field, scheme]) => inList(record, field, scheme)),
]

const conceptsExist: RecordRule = (record, { shared }) =>
  conceptsOf(record).flatMap(([scheme, path, notation]) =>
    unknownConcept(shared, scheme, path, notation),
  )

const listedOnce: RecordRule = (record) =>
  ([...lists.map(([field]) => field), 'aliases', 'misspellings', 'formerSlugs'] as const).flatMap(
    (field) =>
      repeated(eachOf(record[field]), (value) => value).map(({ index, key }) =>
        finding('list/duplicate', [field, index], { value: key }),
      ),
  )

export const conceptRules: readonly RecordRule[] = [conceptsExist, listedOnce]
