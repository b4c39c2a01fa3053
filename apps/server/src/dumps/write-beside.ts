import { addDumps } from '@kommunalgraph/catalog'
import type { Snapshot } from '@kommunalgraph/model'

/**
 * Write the dumps of a release that stands in no store, between requests: for a folder that is served as it stands.
 *
 * @param rest - between batches, as a multiple of the time that a batch took
 */
export const writeDumpsBeside = async (
  release: Snapshot,
  shelf: string,
  rest: number,
  signal: AbortSignal,
): Promise<void> => {
  await addDumps(() => release, shelf, { rest, signal })
}
