import type { MunicipalProfile } from '@kommunalgraph/model'

/** The key of the district in which a municipality lies, or that it is; a consortium has none. */
export function districtKey({ identifiers, partOf }: MunicipalProfile): string | undefined {
  const key = identifiers?.ags?.slice(0, 5) ?? partOf
  return key?.length === 5 ? key : undefined
}
