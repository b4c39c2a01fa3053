/* Read and check. */
export { type Edit, type Memory, type Remembered, toRemembered } from './across-changed.ts'
export type { OwnAddresses, Previous, Shared } from './context.ts'
export { checkData, type DataSet } from './data.ts'
export type { Indexed } from './entries.ts'
export { ValidatorError, type ValidatorErrorCode } from './errors.ts'
export { hasErrors, sortedIssues } from './finding.ts'
export {
  checkFolder,
  checkSharedFiles,
  checkTogether,
} from './incremental.ts'
export { type DataFileKind, isPlaced, placeOf } from './layout.ts'
export {
  type FoundFile,
  type ListedFile,
  listFolder,
  listPath,
  readFolder,
  readOne,
} from './read.ts'
export { type CheckedPaths, checkPaths, type ReadOptions, readData } from './read-data.ts'
export { type CheckedRecord, type CheckOptions, checkRecordFile } from './record-file.ts'
export { type ReportFormat, type ReportOptions, report, reportFormats } from './report.ts'
export { rulesPage } from './rules-page.ts'
/* Help editors. */
export { jsonSchemas, writeSchemas } from './schemas.ts'
export type { SharedFiles } from './shared-files.ts'
/* Guess what was meant. */
export { nearest } from './suggest.ts'
export { changedContents, sharedContents } from './watched.ts'
