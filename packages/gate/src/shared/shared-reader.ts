import type { Base } from '@kommunalgraph/rdf'
import type { Intake } from '@kommunalgraph/release'
import type { ListedFile } from '@kommunalgraph/validator'
import {
  type DescribedDocuments,
  describeShared,
  type SiteDocuments,
  sharedReferenceData,
} from './documents.ts'
import {
  changedShared,
  readShared,
  rememberedShared,
  type SharedChanges,
  type SharedMemory,
  type SharedState,
  signatureOf,
  toMemory,
} from './shared-files.ts'

/** What all records share, as it is now. */
export interface SharedReading {
  readonly state: SharedState
  /** Undefined where there is no network to speak for. */
  readonly documents: DescribedDocuments | undefined
  /** How it differs from what was published last. */
  readonly changes: SharedChanges
  /** What was remembered when it was published last. */
  readonly memory: SharedMemory
}

interface Options {
  readonly base: Base
  readonly data: string
  readonly site: SiteDocuments
  readonly prefix: string
}

const none: SharedChanges = { contents: [], referenceData: [] }

/** Reads shared files when one of them was written, and else knows them. */
export class SharedReader {
  readonly #options: Options
  #last: SharedReading | undefined

  constructor(options: Options) {
    this.#options = options
  }

  /** @param listed - the files as they are in the folder; undefined where nobody saw one change */
  async read(
    listed: readonly ListedFile[] | undefined,
    today: string,
    intake: Intake,
  ): Promise<SharedReading> {
    const last = this.#last
    const isSame = listed === undefined || last?.state.signature === signatureOf(listed)
    if (last && isSame && last.state.today === today) return last
    const { base, data, prefix, site } = this.#options
    const own = { base, paths: new Set(site.others.keys()) }
    const files = listed ?? last?.state.listed ?? []
    const state = await readShared(data, files, { today, prefix, own })
    const { network } = state.files
    const referenceData = network && sharedReferenceData(base, state.files, network)
    const memory = last?.memory ?? rememberedShared(intake)
    this.#last = {
      state,
      documents: referenceData && describeShared(base, referenceData, site),
      changes: changedShared(memory, state),
      memory,
    }
    return this.#last
  }

  /** This reading was published: nothing of it is a change any more. */
  keep(reading: SharedReading): void {
    const memory = toMemory(reading.state, reading.documents?.digests ?? {})
    this.#last = { ...reading, changes: none, memory }
  }
}
