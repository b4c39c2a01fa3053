import {
  type Issue,
  type MunicipalProfile,
  recordSchemaWith,
  type Slug,
} from '@kommunalgraph/model'
import type { OwnAddresses, Previous, Shared } from './context.ts'
import { type Indexed, recordEntries } from './entries.ts'
import { fileTypes, judge, readAs, type TextFile, toTextFile } from './file.ts'
import { deepFreeze } from './freeze.ts'
import type { FoundFile } from './read.ts'
import { watched } from './watched.ts'

export interface CheckOptions {
  /** The day that counts as today, `2026-11-22`: nothing here reads the clock. */
  readonly today: string
  /** What findings put before the path of a file: `data/`. */
  readonly prefix?: string
  /** What is published of each record, for the finding that content changed and its date did not. */
  readonly previous?: (slug: Slug) => Previous | undefined
  /** Where the site itself will be. */
  readonly own?: OwnAddresses | undefined
}

/** One record's file, checked as far as that goes without other records. */
export interface CheckedFile extends Indexed {
  /** Undefined when the schema refuses the file. */
  readonly record: MunicipalProfile | undefined
  readonly issues: readonly Issue[]
}

/** Check one record's file; when it changes, only this is done again for it. */
export function checkFile(
  source: TextFile,
  shared: Shared,
  today: string,
  previous?: Previous,
): CheckedFile {
  const { fields } = shared
  const schema = fields ? recordSchemaWith(fields) : fileTypes.municipality.schema
  const read = readAs({ ...fileTypes.municipality, schema }, source)
  const { document, checked } = read
  const { file, name } = source
  const { draft, value } = checked
  return {
    file,
    name,
    record: deepFreeze(value),
    isActive: draft?.status === undefined || draft.status === 'active',
    entries: document ? recordEntries(draft ?? {}, name, document) : [],
    issues: judge(fileTypes.municipality, read, shared, today, previous),
  }
}

/** A record's file with what its check read of the shared ones. */
export interface CheckedRecord extends CheckedFile {
  readonly reads: readonly string[]
}

/** Check one record's file as far as that goes without other records. */
export function checkRecordFile(
  found: FoundFile,
  shared: Shared,
  { today, prefix = '', previous }: CheckOptions,
): CheckedRecord {
  const seen = watched(shared)
  const source = toTextFile(found, found.label ?? `${prefix}${found.path}`)
  const checked = checkFile(source, seen.shared, today, previous?.(source.name))
  return { ...checked, reads: seen.reads() }
}
