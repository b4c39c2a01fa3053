import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Issue, type MunicipalProfile, recordHash } from '@kommunalgraph/model'
import {
  checkRecordFile,
  type FoundFile,
  type Indexed,
  type ListedFile,
  type Previous,
  readOne,
  type Shared,
} from '@kommunalgraph/validator'

/* The first task a record: the text of a file → findings, record, facts. */

/** What all checks of one run have in common. */
export interface CheckSetup {
  readonly folder: string
  /** What findings put before the path of a file: `data/`. */
  readonly prefix: string
  readonly today: string
  readonly shared: Shared
}

export interface CheckTask {
  readonly file: ListedFile
  /** The digest of what was checked before: a file that has it still is not parsed again. */
  readonly known?: string | undefined
  /** What is published of the record. */
  readonly previous?: Previous | undefined
}

/** A file that was written again with what it had. */
interface SameFile {
  readonly state: 'same'
  readonly path: string
  readonly digest: string
}

/** A record's file, read and checked as far as that goes without other records. */
export interface CheckedText {
  readonly state: 'checked'
  readonly path: string
  /** Of the file's bytes; empty where it could not be read. */
  readonly digest: string
  readonly indexed: Indexed
  /** The shared things that the check read. */
  readonly reads: readonly string[]
  readonly issues: readonly Issue[]
  readonly record: MunicipalProfile | undefined
  readonly recordHash: string | undefined
}

export type CheckResult = CheckedText | SameFile

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64')

const find = (file: ListedFile, folder: string): Promise<FoundFile> | FoundFile =>
  'fault' in file ? file : readOne(join(folder, file.path), file.path)

export async function check(task: CheckTask, setup: CheckSetup): Promise<CheckResult> {
  const { folder, prefix, shared, today } = setup
  const { file, known, previous } = task
  const found = await find(file, folder)
  const digest = 'bytes' in found ? digestOf(found.bytes) : ''
  if (digest !== '' && digest === known) return { state: 'same', path: file.path, digest }
  const checked = checkRecordFile(found, shared, { today, prefix, previous: () => previous })
  const { entries, isActive, issues, name, reads, record } = checked
  return {
    state: 'checked',
    path: file.path,
    digest,
    indexed: { entries, file: checked.file, isActive, name },
    reads,
    issues,
    record,
    recordHash: record && recordHash(record),
  }
}
