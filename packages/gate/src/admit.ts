import type { Base, Issue, Release } from '@kommunalgraph/model'
import { memoryRelease } from '@kommunalgraph/release'
import { readData } from '@kommunalgraph/validator'

/** What came of a folder: a release, or the findings that stand in its way; warnings come with either. */
export interface Admission {
  /** How many files were read. */
  readonly files: number
  readonly issues: readonly Issue[]
  /** Undefined as soon as one finding is an error. */
  readonly release: Release | undefined
}

/**
 * Read a folder, check it, and make a release of it.
 *
 * @param today - the day that counts as today for the rules, as YYYY-MM-DD: nothing here reads the clock
 * @throws ValidatorError when there is no such folder
 */
export async function admit(
  folder: string,
  { base, today }: { readonly base: Base; readonly today: string },
): Promise<Admission> {
  const data = await readData(folder, { today })
  const { concepts, files, issues, places, records, sources } = data
  if (!data.ok) return { files, issues, release: undefined }
  const { network } = data
  const release = memoryRelease({ base, concepts, network, places, records, sources })
  return { files, issues, release }
}
