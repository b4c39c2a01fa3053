import type { AssociationKindCode, DistrictKindCode, MunicipalityKindCode } from './kinds.ts'

/* The register as rows. A value that could not be read is undefined, and a finding says so. */

interface RowBase {
  /** The line in the file, counted from 1. */
  readonly line: number
  /** The day whose territories are listed, as `2025-11-30`; it is not the day of the figures. */
  readonly territorialStatus: string | undefined
  /** As the register writes it, but with single blanks. */
  readonly name: string
}

interface WithSeat extends RowBase {
  /** Where the administration sits. */
  readonly seat: string | undefined
}

/** A state: key of 2 digits. */
export interface StateRow extends WithSeat {
  readonly record: 'state'
  readonly key: string
}

/** A Regierungsbezirk, or what statistics put in its place: key of 3 digits. */
export interface AdministrativeRegionRow extends WithSeat {
  readonly record: 'administrative-region'
  readonly key: string
}

/** A region of Baden-Württemberg: key of 4 digits. */
export interface RegionRow extends WithSeat {
  readonly record: 'region'
  readonly key: string
}

/** A district or independent city: key of 5 digits. */
export interface DistrictRow extends WithSeat {
  readonly record: 'district'
  readonly key: string
  readonly kindCode: DistrictKindCode | undefined
}

/** A municipal association, or a municipality that belongs to none: key of 9 digits, with which its ARS begin. */
export interface AssociationRow extends WithSeat {
  readonly record: 'association'
  readonly key: string
  readonly kindCode: AssociationKindCode | undefined
}

/** Figures of the register; their dates are not in it. */
export interface RegisterFigures {
  readonly areaHectares: number | undefined
  readonly population: number | undefined
  /** Of the population. */
  readonly male: number | undefined
}

/** A municipality or unincorporated area: its key is the AGS of 8 digits. */
export interface MunicipalityRow extends RowBase, RegisterFigures {
  readonly record: 'municipality'
  readonly key: string
  /** Amtlicher Regionalschlüssel, 12 digits. */
  readonly ars: string
  readonly kindCode: MunicipalityKindCode | undefined
  /** Of the administration. */
  readonly postcode: string | undefined
  /** Whether the municipality has further postcodes. */
  readonly severalPostcodes: boolean
}

export type RegisterRow =
  | StateRow
  | AdministrativeRegionRow
  | RegionRow
  | DistrictRow
  | AssociationRow
  | MunicipalityRow

/** The rows of one kind. */
export const rowsOf = <K extends RegisterRow['record']>(
  rows: readonly RegisterRow[],
  record: K,
): readonly Extract<RegisterRow, { readonly record: K }>[] =>
  rows.filter((row): row is Extract<RegisterRow, { readonly record: K }> => row.record === record)
