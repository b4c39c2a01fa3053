/* The table of resources. */

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
export { siteDocuments } from './site-documents.ts'
export { navigation, resourceAddresses, resources } from './table.ts'

/* Representations: formats, addresses, links, bytes. */

export { formatsOf, formatsOfSubject } from './formats.ts'
export { timeLinks } from './history.ts'
export { addressOf, fixedAddress, licenceLinks } from './links.ts'
export {
  bytesOf,
  type Document,
  factsOf,
  keptBody,
  type RepresentationFacts,
  represent,
} from './represent.ts'

/* Problems. */

export { type ProblemName, type ProblemType, problemType, problemTypes } from './problems.ts'
