import { type KnownKinds, keysIn, type MunicipalProfile, type Slug } from '@kommunalgraph/model'

/** A record that was read again. */
export interface EditedRecord {
  readonly slug: Slug
  /** As its file says it. */
  readonly record: MunicipalProfile
  readonly recordHash: string
}

/** Every key of a record, as descriptions ask for it: `ags/05358`. */
export const resolvableKeys = (kinds: KnownKinds, record: MunicipalProfile): readonly string[] =>
  keysIn(kinds, record).map((key) => key.join('/'))
