import { isMailboxOf } from '../contact/line-shapes.ts'
import type { Note } from '../finding.ts'
import type { Basis } from '../options.ts'
import type { ContactFact, PageFact } from '../reading.ts'
import type { SourceSpan } from '../source/source-span.ts'
import {
  type Claim,
  composed,
  type DraftPart,
  de,
  nothing,
  type Of,
  ofKind,
  pageSource,
  pointed,
} from './draft-part.ts'

const isEmpty = ({ unit, name, address, telephone, email, url }: ContactFact): boolean =>
  [unit, name, address, telephone, email, url].every((part) => part === undefined)

export function contacts(facts: readonly PageFact[], basis: Basis): DraftPart {
  const found = ofKind(facts, 'contact').filter((contact) => !isEmpty(contact))
  const lost = ofKind(facts, 'contact').filter(isEmpty)
  const notes = lost.flatMap(({ notes = [] }) => notes.map(({ field: _none, ...note }) => note))
  if (found.length === 0) return { ...nothing, notes }
  const parts = found.map((contact, index) => toContact(contact, index, basis))
  return {
    fields: { contacts: parts.map(({ value }) => value) },
    claims: parts.flatMap(({ claims }) => claims),
    notes: [...notes, ...parts.flatMap((part) => part.notes)],
  }
}

/** A name or a person's mailbox wants a reason, which is never guessed. */
function toContact(fact: Of<'contact'>, index: number, basis: Basis) {
  const { name, unit, role, address, telephone, email, url } = fact
  const pointer = `/contacts/${index}`
  const isPersonal = email !== undefined && isMailboxOf(email.value, name?.text)
  const persons = [name, isPersonal ? email.at : undefined].filter((at) => at !== undefined)
  const value = {
    id: index + 1,
    ...(role === undefined ? {} : { function: de(role) }),
    ...(unit === undefined ? {} : { unit: de(unit) }),
    ...(name === undefined ? {} : { name: composed(name.text) }),
    ...(persons.length === 0 ? {} : { basis }),
    ...(address === undefined ? {} : { address: toAddress(address) }),
    ...(telephone === undefined ? {} : { telephone: telephone.value }),
    ...(email === undefined ? {} : { email: email.value }),
    ...(url === undefined ? {} : { url: url.value }),
    source: pageSource,
  }
  const unfounded = basis === 'none' ? persons : []
  return {
    value,
    claims: contactClaims(fact, pointer),
    notes: [
      ...pointed(fact.notes, pointer),
      ...unfounded.map((at): Note => {
        return { code: 'import/person-without-basis', at, field: `${pointer}/basis` }
      }),
    ],
  }
}

const toAddress = ({ street, poBox, postcode, town }: NonNullable<ContactFact['address']>) => ({
  ...(street === undefined ? {} : { street: composed(street.text) }),
  ...(poBox === undefined ? {} : { poBox: poBox.text }),
  postcode: postcode.text,
  town: composed(town.text),
})

function contactClaims(fact: ContactFact, pointer: string): readonly Claim[] {
  const { name, unit, role, address, telephone, email, url } = fact
  const parts: readonly (readonly [SourceSpan | undefined, string])[] = [
    [role, 'function/de'],
    [unit, 'unit/de'],
    [name, 'name'],
    [address?.street, 'address/street'],
    [address?.poBox, 'address/poBox'],
    [address?.postcode, 'address/postcode'],
    [address?.town, 'address/town'],
    ...(address?.townLines ?? []).map((at) => [at, 'address/town'] as const),
    [telephone?.at, 'telephone'],
    [email?.at, 'email'],
    [url?.at, 'url'],
  ]
  return parts.flatMap(([at, field]) =>
    at === undefined ? [] : [{ at, pointer: `${pointer}/${field}` }],
  )
}
