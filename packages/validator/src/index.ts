/* Read and check. */

/* Say what was found. */
export { type CheckOptions, checkData, type DataSet } from './data.ts'
export { ValidatorError, type ValidatorErrorCode } from './errors.ts'
export { hasErrors } from './finding.ts'
export { type FoundFile, readFolder } from './read.ts'
export { type CheckedPaths, checkPaths, type ReadOptions, readData } from './read-data.ts'
export { type ReportFormat, type ReportOptions, report, reportFormats } from './report.ts'
export { rulesPage } from './rules-page.ts'

/* Help editors. */
export { jsonSchemas, writeSchemas } from './schemas.ts'
