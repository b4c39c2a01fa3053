import {
  type FieldDefinition,
  type FieldTable,
  fieldTexts,
  recordRows,
  recordTable,
  referencesIn,
} from '@kommunalgraph/model'
import { type Context, repeated, type Shared } from '../context.ts'
import { type Finding, finding, type Path, toPointer } from '../finding.ts'
import { nearest } from '../suggest.ts'
import type { RecordRule } from './record.ts'

/* Concepts that a record names exist in their schemes. */

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
function unknownConcept(
  { schemes }: Pick<Shared, 'schemes'>,
  scheme: string,
  path: Path,
  notation: string,
): readonly Finding[] {
  // Without any the folder is told of it, once.
  if (schemes.size === 0) return []
  if (!schemes.has(scheme)) return [finding('scheme/missing', path, { value: scheme })]
  const concepts = schemes.get(scheme)
  if (concepts === undefined || concepts.has(notation)) return []
  const suggestion = notationByLabel(concepts, notation) ?? nearest(notation, concepts.keys())
  return [finding('concept/unknown', path, { value: notation, scheme, suggestion })]
}

/** Every concept that a file names exists in its scheme. */
export const conceptsExist =
  (rows: FieldTable) =>
  (draft: object, { shared }: Pick<Context, 'shared'>): readonly Finding[] =>
    referencesIn('scheme', rows, draft).flatMap(({ path, text, to }) =>
      unknownConcept(shared, to.scheme, path, text),
    )

/** Members and successors have rules of their own. */
const namesMunicipality = ({ refersTo }: FieldDefinition): boolean =>
  refersTo !== undefined && 'municipality' in refersTo

const listedOnce: RecordRule = (record) => {
  const listed = fieldTexts(recordRows, record, (row) => !namesMunicipality(row)).filter(
    ({ path }) => typeof path.at(-1) === 'number',
  )
  const keyed = listed.map((each, index) => [index, each] as const)
  const twice = repeated(keyed, ({ path, text }) => toPointer([...path.slice(0, -1), text]))
  return twice.flatMap(({ index }) => {
    const { path = [], text: value = '' } = listed[index] ?? {}
    return [finding('list/duplicate', path, { value })]
  })
}

/** What descriptions say of a role where a record has the field. */
const roles = { quotation: 'head-of-administration', youthOffice: 'youth-office' } as const

const rolesExist: RecordRule = (record, { shared }) =>
  (Object.entries(roles) as [keyof typeof roles, string][]).flatMap(([field, notation]) =>
    record[field] === undefined ? [] : unknownConcept(shared, 'roles', [field], notation),
  )

/** The fields of a record in this network. */
export const recordFields = ({
  shared,
}: {
  readonly shared: Pick<Shared, 'fields'>
}): FieldTable => (shared.fields ? recordTable(shared.fields) : recordRows)

const recordConceptsExist: RecordRule = (record, context) =>
  conceptsExist(recordFields(context))(record, context)

export const conceptRules: readonly RecordRule[] = [recordConceptsExist, listedOnce, rolesExist]
