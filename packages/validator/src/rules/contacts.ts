import { type Contact, isPersonalMailbox, isServiceNumber } from '@kommunalgraph/model'
import { isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/min'
import { type Context, eachOf, repeated } from '../context.ts'
import type { Draft } from '../draft.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import type { RecordRule } from './record.ts'

/* Contacts: what is personal needs a basis, and every number can be dialled. */

type ContactRule = (contact: Draft<Contact>, path: Path, context: Context) => readonly Finding[]

const nameHasBasis: ContactRule = ({ name, basis }, path, { has }) =>
  name !== undefined && basis === undefined && !has([...path, 'basis'])
    ? [finding('contact/name-without-basis', [...path, 'name'])]
    : []

const mailboxHasBasis: ContactRule = ({ name, email = '', basis }, path) =>
  name === undefined && basis === undefined && isPersonalMailbox(email)
    ? [finding('contact/personal-mailbox', [...path, 'email'])]
    : []

const publicationHasSource: ContactRule = ({ basis, source }, path, { has }) =>
  basis === 'official-publication' && source === undefined && !has([...path, 'source'])
    ? [finding('contact/publication-without-source', [...path, 'basis'])]
    : []

const consentHasDate: ContactRule = ({ basis, basisSince }, path, { has }) =>
  basis === 'consent' && basisSince === undefined && !has([...path, 'basisSince'])
    ? [finding('contact/consent-without-date', [...path, 'basis'])]
    : []

const isPublished: ContactRule = ({ basis }, path) =>
  basis === 'none' ? [finding('contact/not-published', [...path, 'basis'])] : []

const ways = ['address', 'telephone', 'email', 'url'] as const

const isReachable: ContactRule = (contact, path, { has }) =>
  ways.every((way) => contact[way] === undefined && !has([...path, way]))
    ? [finding('contact/unreachable', path)]
    : []

/** A number that the library does not know may still be right: ranges change faster than its tables. */
export function telephoneFindings(value: string | undefined, path: Path): readonly Finding[] {
  if (value === undefined || isServiceNumber(value) || isValidPhoneNumber(value)) return []
  return isPossiblePhoneNumber(value)
    ? [finding('telephone/unassigned', path, { value })]
    : [finding('telephone/impossible', path, { value })]
}

const canBeDialled: ContactRule = ({ telephone }, path) =>
  telephoneFindings(telephone, [...path, 'telephone'])

const contactRulesOfOne: readonly ContactRule[] = [
  nameHasBasis,
  mailboxHasBasis,
  publicationHasSource,
  consentHasDate,
  isPublished,
  isReachable,
  canBeDialled,
]

const eachContact: RecordRule = ({ contacts }, context) =>
  eachOf(contacts).flatMap(([index, contact]) =>
    contactRulesOfOne.flatMap((rule) => rule(contact, ['contacts', index], context)),
  )

/** Numbers make IRIs, so two entries with one number would be one thing. */
const numbersAreUnique: RecordRule = ({ contacts, goals }) => [
  ...repeated(eachOf(contacts), ({ id }) => id?.toString()).map(({ index, key }) =>
    finding('contact/duplicate-id', ['contacts', index, 'id'], { value: key }),
  ),
  ...repeated(eachOf(goals), ({ id }) => id?.toString()).map(({ index, key }) =>
    finding('goal/duplicate-id', ['goals', index, 'id'], { value: key }),
  ),
]

export const contactRules: readonly RecordRule[] = [eachContact, numbersAreUnique]
