import { kindFrom, type MunicipalKind, type MunicipalProfile } from '@kommunalgraph/model'
import type { RuleOn, Shared } from '../context.ts'
import type { Draft } from '../draft.ts'

/** A record as far as it is sound. */
export type RecordDraft = Draft<MunicipalProfile>

export type RecordRule = RuleOn<MunicipalProfile>

/**
 * What follows from a kind; undefined for one that the network does not have, which is a finding of its own. Where its
 * list is missing or cannot be read, well-known kinds are what they are everywhere.
 */
export function kindIn(
  { schemes }: Pick<Shared, 'schemes'>,
  kind: string | undefined,
): MunicipalKind | undefined {
  if (kind === undefined) return undefined
  const declared = schemes.get('kinds')
  if (declared === undefined) return kindFrom(kind, undefined)
  const own = declared.get(kind)
  return own && kindFrom(kind, own)
}
