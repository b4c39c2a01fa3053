import { type DistrictKindCode, districtKinds } from './kinds.ts'

/* Names as people use them. The register writes "Köln, Stadt", and "Düren" for the district. */

/** A name without what the register puts behind a comma: "Stadt", "GKSt", "M", "gemfr. Gebiet". */
export const plainName = (name: string): string => name.replace(/\s*,.*$/s, '')

const saysWhatItIs = /kreis|region|verband/i

/** The name of a district with the word that the register leaves out, unless its name has one. */
export function registerDistrictName({ kindCode, name }: DistrictName): string {
  const isCounty = kindCode === '43' || kindCode === '44'
  const plain = plainName(name)
  return isCounty && !saysWhatItIs.test(plain) ? `${districtKinds[kindCode].term} ${plain}` : plain
}

interface DistrictName {
  readonly kindCode: DistrictKindCode | undefined
  readonly name: string
}
