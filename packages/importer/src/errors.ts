import { CodedError } from '@kommunalgraph/rdf'

/** Codes of the errors that this package throws: faults in how it is called, never in what it reads. */
export const errorCodes = [
  'importer/slug',
  'importer/source-url',
  'importer/retrieved',
  'importer/existing-record',
  'importer/unwritable-record',
  'importer/reference-date',
] as const

type ErrorCode = (typeof errorCodes)[number]

/** A fault in how the importer was called. */
export class ImporterError extends CodedError<ErrorCode> {}
