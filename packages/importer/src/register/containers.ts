import {
  type AdministrativeRegionRow,
  type AssociationRow,
  type DistrictRow,
  type MunicipalityRow,
  type RegionRow,
  type RegisterRow,
  rowsOf,
  type StateRow,
} from './register-row.ts'

/** What a municipality lies in; undefined where it lies in none, or where the line of it is missing. */
export interface RegisterContainers {
  readonly state: StateRow | undefined
  readonly administrativeRegion: AdministrativeRegionRow | undefined
  readonly region: RegionRow | undefined
  readonly district: DistrictRow | undefined
  readonly association: AssociationRow | undefined
}

/** A municipality of the register with its containers. */
export interface ContainedMunicipality extends RegisterContainers {
  readonly municipality: MunicipalityRow
}

const byKey = <R extends RegisterRow>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.key, row]))

/** The municipalities and unincorporated areas, in the order of the rows, each with what it lies in. */
export function municipalitiesOf(rows: readonly RegisterRow[]): readonly ContainedMunicipality[] {
  const states = byKey(rowsOf(rows, 'state'))
  const administrativeRegions = byKey(rowsOf(rows, 'administrative-region'))
  const regions = byKey(rowsOf(rows, 'region'))
  const districts = byKey(rowsOf(rows, 'district'))
  const associations = byKey(rowsOf(rows, 'association'))
  return rowsOf(rows, 'municipality').map((municipality) => ({
    municipality,
    state: states.get(municipality.key.slice(0, 2)),
    administrativeRegion: administrativeRegions.get(municipality.key.slice(0, 3)),
    region: regions.get(municipality.key.slice(0, 4)),
    district: districts.get(districtKeyOf(municipality)),
    association: associations.get(municipality.ars.slice(0, 9)),
  }))
}

/** The key of the district that a municipality lies in. */
export const districtKeyOf = ({ key }: MunicipalityRow): string => key.slice(0, 5)

/** Areas of a state that lie in none of its districts: coastal waters, the condominium with Luxembourg. Not Berlin. */
export const isOutsideDistricts = ({ key }: MunicipalityRow): boolean => /^\d\d000(?!000)/.test(key)
