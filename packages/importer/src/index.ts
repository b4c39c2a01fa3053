/* A page becomes a record, findings and an account of every character; a register becomes rows. */

export { codeRows, type ImportCode } from './codes.ts'
export type { CoverageSpan, CoverageUse } from './coverage-ledger.ts'
export type { DraftRecord } from './draft/draft-part.ts'
export { errorCodes, ImporterError } from './errors.ts'
export { addConcepts, figureConceptFiles } from './figures/add-concepts.ts'
export { addSource } from './figures/add-source.ts'
export { editRecord, type RecordEdit, type RecordFigure } from './figures/edit-record.ts'
export { type FigureCode, figureCodeRows } from './figures/figure-codes.ts'
export {
  areaMeasure,
  type FigureOptions,
  type FigureTable,
  type TableFigure,
  type TableSource,
} from './figures/figure-table.ts'
export {
  type FigureChange,
  type FigureFinding,
  type FigurePlan,
  type NamedTable,
  planFigures,
  type RecordFile,
} from './figures/plan-figures.ts'
export { readFigures } from './figures/read-figures.ts'
export type { ImportFinding } from './finding.ts'
export { type Accounting, type ImportResult, importPage } from './import-page.ts'
export type { ImportOptions } from './options.ts'
export { findingLine, findingText } from './output/finding-text.ts'
export type { ImportChange } from './output/import-change.ts'
export { type Merged, merge } from './output/merge.ts'
export { recordJson, recordYaml } from './output/record-text.ts'
export type { Alias } from './places/aliases.ts'
export type { Candidate, Identity } from './places/municipality.ts'
export type { NetworkKind } from './places/network-kinds.ts'
export {
  type ContainedMunicipality,
  districtKeyOf,
  isOutsideDistricts,
  municipalitiesOf,
  type RegisterContainers,
} from './register/containers.ts'
export {
  type EditionChange,
  editionChanges,
  type RegisterUnit,
} from './register/edition-changes.ts'
export { datesOfEdition } from './register/editions.ts'
export {
  type DatedFigures,
  datedFigures,
  type FigureDates,
  type RegisterSum,
  sumOf,
  sumsBy,
} from './register/figures.ts'
export { kindOf } from './register/kinds.ts'
export { plainName, registerDistrictName } from './register/names.ts'
export { type Register, type RegisterOptions, readRegister } from './register/read-register.ts'
export {
  type ReferenceListOptions,
  referenceList,
  referenceListCsv,
} from './register/reference-list.ts'
export { type RegisterCode, registerCodeRows } from './register/register-codes.ts'
export {
  type RegisterEdition,
  type RegisterFolder,
  registerFolder,
} from './register/register-folder.ts'
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
} from './register/register-row.ts'
export { type RegisterSlug, registerSlugs } from './register/slugs.ts'
