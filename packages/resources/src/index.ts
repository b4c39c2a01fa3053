/* The table of resources. */

/* Representations. */
export { formatsOf } from './formats.ts'
export { addressOf, fixedAddress } from './links.ts'
/* Problems. */
export { type ProblemName, type ProblemType, problemType, problemTypes } from './problems.ts'
export { type Document, represent } from './represent.ts'
export type {
  Absence,
  CacheClass,
  DocumentKind,
  FileKind,
  RedirectKind,
  Subject,
  Variant,
} from './resource.ts'
export { resources } from './table.ts'
