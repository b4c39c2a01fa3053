import type { Base } from '@kommunalgraph/rdf'
import type { Contact } from './fields/nodes/contact.ts'
import type { MunicipalProfile } from './fields/record.ts'
import { documentIri, type Slug } from './iri.ts'

/** No basis is none: a name that nobody gave a reason for is not published either. */
const isWithheld = ({ basis, name }: Contact): boolean =>
  basis === 'none' || (basis === undefined && name !== undefined)

/**
 * The record as it may be published: without contacts that have no basis for publication.
 *
 * Such a contact is withheld whole, since its telephone and mailbox may be personal too.
 */
export function publishable(record: MunicipalProfile): MunicipalProfile {
  if (!record.contacts?.some(isWithheld)) return record
  const { contacts, ...rest } = record
  const kept = contacts.filter((contact) => !isWithheld(contact))
  return kept.length > 0 ? { ...rest, contacts: kept } : rest
}

/** The published record as JSON says it: its address, then what the file says, without what is withheld. */
export const toPublished = (base: Base, slug: Slug, record: MunicipalProfile) => ({
  slug,
  iri: documentIri(base, slug),
  ...withoutRemarks(publishable(record)),
})

/** Without what only tells `check` something. */
const withoutRemarks = (record: MunicipalProfile): MunicipalProfile =>
  JSON.parse(JSON.stringify(record), (key, value: unknown) =>
    key === 'notPerson' ? undefined : value,
  )

/** Whether a record says that its municipality is no longer there. */
export const isGone = ({ status }: Pick<MunicipalProfile, 'status'>): boolean =>
  status === 'merged' || status === 'withdrawn'
