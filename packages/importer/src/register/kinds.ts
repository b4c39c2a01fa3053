import type { ListedKind } from '../places/network-kinds.ts'

/** Columns 1 and 2: what a line is about, and how many digits its key has in columns 11 to 18. */
export const recordKinds = {
  '10': { kind: 'state', digits: 2 },
  '20': { kind: 'administrative-region', digits: 3 },
  '30': { kind: 'region', digits: 4 },
  '40': { kind: 'district', digits: 5 },
  '50': { kind: 'association', digits: 5 },
  '60': { kind: 'municipality', digits: 8 },
} as const

interface KindCode {
  /** The word of the register. */
  readonly term: string
  /** Our kind; absent where none fits: nobody governs an unincorporated area. */
  readonly kind?: ListedKind
}

/** Columns 123 and 124 of a district. */
export const districtKinds = {
  '41': { term: 'Kreisfreie Stadt', kind: 'kreisfreie-stadt' },
  '42': { term: 'Stadtkreis', kind: 'kreisfreie-stadt' },
  '43': { term: 'Kreis', kind: 'kreis' },
  '44': { term: 'Landkreis', kind: 'kreis' },
  '45': { term: 'Regionalverband', kind: 'kreis' },
} as const satisfies Record<string, KindCode>

/** Columns 123 and 124 of a municipal association. */
export const associationKinds = {
  '50': { term: 'Verbandsfreie Gemeinde' },
  '51': { term: 'Amt' },
  '52': { term: 'Samtgemeinde' },
  '53': { term: 'Verbandsgemeinde' },
  '54': { term: 'Verwaltungsgemeinschaft' },
  '55': { term: 'Kirchspielslandgemeinde' },
  '56': { term: 'Verwaltungsverband' },
  '57': { term: 'Verwaltungsgemeinschaft Trägermodell' },
  '58': { term: 'Erfüllende Gemeinde' },
} as const satisfies Record<string, KindCode>

/** Columns 123 and 124 of a municipality. */
export const municipalityKinds = {
  '60': { term: 'Markt', kind: 'gemeinde' },
  '61': { term: 'Kreisfreie Stadt', kind: 'kreisfreie-stadt' },
  '62': { term: 'Stadtkreis', kind: 'kreisfreie-stadt' },
  '63': { term: 'Stadt', kind: 'kreisangehoerige-stadt' },
  '64': { term: 'Gemeinde', kind: 'gemeinde' },
  '65': { term: 'Gemeindefreies Gebiet, bewohnt' },
  '66': { term: 'Gemeindefreies Gebiet, unbewohnt' },
  '67': { term: 'Große Kreisstadt', kind: 'kreisangehoerige-stadt' },
} as const satisfies Record<string, KindCode>

export type DistrictKindCode = keyof typeof districtKinds
export type AssociationKindCode = keyof typeof associationKinds
export type MunicipalityKindCode = keyof typeof municipalityKinds

/** All codes: no two tables have one in common. */
const kindCodes: Readonly<Record<string, KindCode>> = {
  ...districtKinds,
  ...associationKinds,
  ...municipalityKinds,
}

/** What a district or municipality is among our kinds; undefined for unincorporated areas and unknown codes. */
export function kindOf({ kindCode, name }: KindAndName): ListedKind | undefined {
  if (kindCode === undefined) return undefined
  // The register counts it among the districts; only its name tells.
  return kindCode === '43' && name.startsWith('Städteregion')
    ? 'staedteregion'
    : kindCodes[kindCode]?.kind
}

interface KindAndName {
  readonly kindCode: DistrictKindCode | MunicipalityKindCode | undefined
  readonly name: string
}
