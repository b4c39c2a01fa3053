import type { Base, Issue, Release } from '@kommunalgraph/model'
import { memoryRelease } from '@kommunalgraph/release'
import { hasErrors, readData } from '@kommunalgraph/validator'

/** What came of a folder: a release, or the findings that stand in its way; warnings come with either. */
export interface Admission {
  readonly issues: readonly Issue[]
  /** Undefined as soon as one finding is an error. */
  readonly release: Release | undefined
}

/**
 * Read a folder, check it, and make a release of it.
 *
 * @param today - the day that counts as today for the rules, as YYYY-MM-DD: nothing here reads the clock
 * @throws DataError when the folder itself cannot be read
 */
export async function admit(
  folder: string,
  { base, today }: { readonly base: Base; readonly today: string },
): Promise<Admission> {
  const data = await readData(folder, { today })
  if (hasErrors(data.issues) || data.network === undefined)
    return { issues: data.issues, release: undefined }
  const { concepts, network, places, records, sources } = data
  const release = memoryRelease({ base, concepts, network, places, records, sources })
  return { issues: data.issues, release }
}
