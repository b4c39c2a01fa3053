/* What is wrong, in sentences for people. */
export { ReleaseError, type ReleaseErrorCode } from './errors.ts'

/* The store in one file: publishing, reading, copies, checks, erasure. */
export type { ErasablePart } from './rules/erasure.ts'
export { erasableInNetwork } from './rules/network-erasure.ts'
export { nextInstant } from './rules/next-instant.ts'
export { backup } from './store/backup.ts'
export type { CompletedVersion, IncompleteVersion, NewBody } from './store/bodies.ts'
export type { Committed, ReleaseDraft } from './store/draft.ts'
export { type ErasureOptions, type ErasureRequest, erase, type Holds } from './store/erase.ts'
export { type Erasure, erasuresOf } from './store/erasures.ts'
export type { FileEntry, FileState, Intake } from './store/intake.ts'
export { openReader, type ReaderOptions, type ReleaseReader } from './store/reader.ts'
export type { DraftHead } from './store/reference-data.ts'
export type { Redescribed, Redescriber, Redescription } from './store/rewrite-version.ts'
export { type StoredText, storedTexts } from './store/texts.ts'
export { type StoreFault, verifyStore } from './store/verify.ts'
export type { NewVersion } from './store/write.ts'
export {
  openWriter,
  type Published,
  type PublishedVersion,
  type ReleaseWriter,
  type WriterOptions,
} from './store/writer.ts'
