import type { MunicipalProfile } from '@kommunalgraph/model'

/** The key of the district in which a municipality lies, or that it is; a consortium has none. */
export function districtKey({ identifiers, partOf }: MunicipalProfile): string | undefined {
  const key = (identifiers?.ags ?? partOf)?.slice(0, 5)
  return key?.length === 5 ? key : undefined
}

/** The key of the state in which a municipality lies, as far as its keys tell. */
export const stateOf = ({ identifiers, partOf }: Omit<MunicipalProfile, 'location'>) =>
  (identifiers?.ags ?? partOf)?.slice(0, 2)
