/* The table of resources. */

/* Representations. */
export { formatsOf, formatsOfSubject } from './formats.ts'
export { timeLinks } from './history.ts'
export { addressOf, fixedAddress } from './links.ts'
/* Problems. */
export { describeProblems } from './problem-description.ts'
export { type ProblemName, type ProblemType, problemType, problemTypes } from './problems.ts'
export {
  bytesOf,
  type Document,
  factsOf,
  keptBody,
  type RepresentationFacts,
  represent,
} from './represent.ts'
export type {
  Absence,
  CacheClass,
  DocumentKind,
  Explain,
  FileKind,
  PictureKind,
  RedirectKind,
  Subject,
  Variant,
} from './resource.ts'
export { resources } from './table.ts'
