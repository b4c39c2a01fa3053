/* Read a folder. */

export { type DataFileKind, isPlaced, placeOf, sharedFolders } from './layout.ts'
export {
  type FoundFile,
  type ListedFile,
  listFolder,
  listPath,
  readFolder,
  readOne,
} from './read.ts'

/* Check it whole, and say what is wrong. */

export type { OwnAddresses, Previous, Shared } from './context.ts'
export { checkData, type DataSet } from './data.ts'
export { ValidatorError, type ValidatorErrorCode } from './errors.ts'
export { hasErrors, sortedIssues } from './finding.ts'
export { type CheckedPaths, checkPaths, type ReadOptions, readData } from './read-data.ts'
export { type ReportFormat, type ReportOptions, report, reportFormats } from './report.ts'
export { rulesPage } from './rules-page.ts'

/* Check it in parts, for those who remember what did not change. */

export { type Edit, type Memory, type Remembered, toRemembered } from './across-changed.ts'
export type { Indexed } from './entries.ts'
export {
  checkFolder,
  checkSharedFiles,
  checkTogether,
} from './incremental.ts'
export { type CheckedRecord, type CheckOptions, checkRecordFile } from './record-file.ts'
export type { SharedFiles } from './shared-files.ts'
export { changedContents, sharedContents } from './watched.ts'

/* Help who writes: schemas for editors, and what a word was meant to be. */

export { fieldLines } from './field-lines.ts'
export { type LinkInFile, linksIn } from './links-in.ts'
export { jsonSchemas, writeSchemas } from './schemas.ts'
export { nearest } from './suggest.ts'
