import { eachOf, repeated } from '../context.ts'
import { finding } from '../finding.ts'
import { kindIn, type RecordRule } from './record.ts'

/* What a record says about other records, as far as it alone can tell. */

const mergedHasSuccessor: RecordRule = ({ status, replacedBy }, { has }) =>
  status === 'merged' && replacedBy === undefined && !has(['replacedBy'])
    ? [finding('status/merged-without-successor', ['status'])]
    : []

const activeHasNoSuccessor: RecordRule = ({ status, replacedBy }, { has }) => {
  const isActive = status === 'active' || (status === undefined && !has(['status']))
  return replacedBy !== undefined && isActive
    ? [finding('status/active-with-successor', ['replacedBy'])]
    : []
}

const membersFitKind: RecordRule = ({ kind = '', members }, { has, shared }) => {
  const known = kindIn(shared, kind)
  if (known === undefined || known.members === 'allowed') return []
  if (known.members === 'needed')
    return has(['members']) ? [] : [finding('consortium/without-members', ['kind'])]
  return members === undefined ? [] : [finding('members/not-for-kind', ['members'], { kind })]
}

const membersAreDistinct: RecordRule = ({ members }, { name }) => [
  ...repeated(eachOf(members), (slug) => slug).map(({ index, key: value }) =>
    finding('members/duplicate', ['members', index], { value }),
  ),
  ...eachOf(members).flatMap(([index, slug]) =>
    slug === name ? [finding('members/itself', ['members', index])] : [],
  ),
]

export const statusRules: readonly RecordRule[] = [
  mergedHasSuccessor,
  activeHasNoSuccessor,
  membersFitKind,
  membersAreDistinct,
]
