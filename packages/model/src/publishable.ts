import type { MunicipalProfile } from './record.ts'

/**
 * The record as it may be published: without contacts that have no basis for publication.
 *
 * Such a contact is withheld whole, since its telephone and mailbox may be personal too.
 */
export function publishable(record: MunicipalProfile): MunicipalProfile {
  const withheld = record.contacts?.some(({ basis }) => basis === 'none')
  if (!withheld) return record
  const { contacts, ...rest } = record
  const kept = contacts?.filter(({ basis }) => basis !== 'none') ?? []
  return kept.length > 0 ? { ...rest, contacts: kept } : rest
}
