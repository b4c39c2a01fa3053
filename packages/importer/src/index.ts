/* Import. */

export type { Span, Use } from './accounting.ts'
/* Findings. */
export { type Code, codeRows } from './codes.ts'
export type { Draft } from './draft/part.ts'
export { errorCodes, ImporterError } from './errors.ts'
export type { Finding } from './finding.ts'
export { type Accounting, type ImportResult, importPage } from './import-page.ts'
export type { ImportOptions } from './options.ts'
export type { ImportChange } from './output/change.ts'
export { type Merged, merge } from './output/merge.ts'
export { findingLine, findingText } from './output/report.ts'
/* Output. */
export { toJson, toYaml } from './output/yaml.ts'
export type { Alias } from './places/aliases.ts'
export type { Candidate, Identity } from './places/municipality.ts'
/* Register: an edition of GV100AD as rows. */
export { type RegisterCode, registerCodeRows } from './register/codes.ts'
export {
  type ContainedMunicipality,
  districtKeyOf,
  isOutsideDistricts,
  municipalitiesOf,
  type RegisterContainers,
} from './register/containers.ts'
export {
  type DatedFigures,
  datedFigures,
  type FigureDates,
  type RegisterSum,
  sumOf,
  sumsBy,
} from './register/figures.ts'
export { kindOf } from './register/kinds.ts'
export { districtName, plainName } from './register/names.ts'
export { type Register, type RegisterOptions, readRegister } from './register/read-register.ts'
export {
  type AdministrativeRegionRow,
  type AssociationRow,
  type DistrictRow,
  type MunicipalityRow,
  type RegionRow,
  type RegisterFigures,
  type RegisterRow,
  rowsOf,
  type StateRow,
} from './register/row.ts'
