/* Import. */
export { importPage, type Accounting, type ImportResult } from './import-page.ts'
export { type ImportOptions } from './options.ts'
export { type Draft } from './draft/part.ts'
export { type Alias } from './places/aliases.ts'
export { type Candidate, type Identity } from './places/municipality.ts'

/* Findings. */
export { type Code, codeRows } from './codes.ts'
export { type Finding } from './finding.ts'
export { type Span, type Use } from './accounting.ts'
export { errorCodes, ImporterError } from './errors.ts'

/* Output. */
export { toJson, toYaml } from './output/yaml.ts'
export { merge, type Merged } from './output/merge.ts'
export { type Change } from './output/change.ts'
export { countFindings, findingLine, findingText } from './output/report.ts'
