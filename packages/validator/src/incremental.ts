import type { Issue } from '@kommunalgraph/model'
import { checkAcross } from './across.ts'
import { checkAcrossChanged, type Edit, type Memory } from './across-changed.ts'
import { misplaced, sort } from './data.ts'
import type { Indexed } from './entries.ts'
import type { Finding } from './finding.ts'
import type { FoundFile, ListedFile } from './read.ts'
import type { CheckOptions } from './record-file.ts'
import { checkShared, type SharedFiles } from './shared-files.ts'

/* The check of a data folder in parts, for those who remember what did not change; together they find what
   `checkData` does. */

/** Check the files that all records share: network, sources, concepts, reference lists. */
export const checkSharedFiles = (
  files: readonly FoundFile[],
  { today, prefix = '', own }: CheckOptions,
): SharedFiles => checkShared(sort(files, prefix), today, own)

/** What is wrong with the folder itself: files that nobody can use, and no record at all. */
export const checkFolder = (
  files: readonly ListedFile[],
  records: number,
  { prefix = '' }: Pick<CheckOptions, 'prefix'>,
): readonly Issue[] =>
  misplaced(
    sort(
      files.filter((file): file is { path: string; fault: Finding } => 'fault' in file),
      prefix,
    ),
    records,
  )

/** Run the rules across files: over all, or, where the unchanged ones are remembered, over what an edit touches. */
export const checkTogether = (
  edits: readonly Edit[],
  memory: Memory | undefined,
  { prefix = '' }: Pick<CheckOptions, 'prefix'>,
): readonly Issue[] =>
  memory
    ? checkAcrossChanged(memory, edits, prefix)
    : checkAcross(edits.flatMap(({ after }) => after ?? []).toSorted(sharedFirst))

const isSharedFile = ({ entries }: Indexed): boolean => entries[0]?.field === 'sharedSource'

const sharedFirst = (a: Indexed, b: Indexed): number =>
  Number(isSharedFile(b)) - Number(isSharedFile(a)) || (a.file < b.file ? -1 : 1)
