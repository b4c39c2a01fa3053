import { CodedError } from '@kommunalgraph/rdf'

/** A fault of the program that calls this package. */
export class SiteError extends CodedError<'site/unknown-record' | 'site/unknown-scheme'> {}
