import type { Kind, MunicipalProfile } from '@kommunalgraph/model'
import type { RuleOn } from '../context.ts'
import type { Draft } from '../draft.ts'

/** A record as far as it is sound. */
export type RecordDraft = Draft<MunicipalProfile>

export type RecordRule = RuleOn<MunicipalProfile>

const wholeDistricts: readonly Kind[] = ['kreis', 'staedteregion', 'kreisfreie-stadt']

/** Districts, city regions and independent cities: 5 digits, a NUTS code of their own, part of the state. */
export const isDistrict = (kind: Kind): boolean => wholeDistricts.includes(kind)
