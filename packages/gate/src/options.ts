import type { Issue } from '@kommunalgraph/model'
import type { Base, Instant } from '@kommunalgraph/rdf'
import type { Allowances } from './refusals.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { SiteDocuments } from './shared/documents.ts'

/** How far a publish is; `complete` gives versions of an earlier program what is kept of them now. */
export interface Progress {
  readonly stage: 'complete' | 'check' | 'make'
  readonly done: number
  readonly total: number
}

/** Where a publisher reads and writes, for as long as it lives. */
export interface PublisherOptions {
  /** The data folder. */
  readonly data: string
  /** The file of the store; made with its folder where it is not there. */
  readonly store: string
  readonly base: Base
  readonly site: SiteDocuments
  /** How many threads check and prove large work; every core by default. */
  readonly threads?: number
  /** The folder that findings name files from; the working directory if absent. */
  readonly relativeTo?: string
  /** How long to wait for another publish, in milliseconds. */
  readonly patience?: number
}

/** One publish. */
export interface Request extends Allowances {
  /** When it takes place; now, if nobody says so. */
  readonly at?: Instant
  /** The day that counts as today for the rules; that of `at` in local time, if nobody says so. */
  readonly today?: string
  /** Paths below the data folder that something saw change: no other is looked at, once all were. */
  readonly paths?: readonly string[]
  /** Check and prove everything, publish nothing. */
  readonly dryRun?: boolean
  readonly onProgress?: (progress: Progress) => void
}

/** What came of a publish. */
export interface Publication {
  /**
   * `unchanged` where there was nothing to do, `refused` where findings stand in the way, `rehearsed` for a dry run.
   */
  readonly state: 'published' | 'unchanged' | 'refused' | 'rehearsed'
  /** The release that is published now; undefined before the first. */
  readonly sequence: number | undefined
  readonly created: number
  readonly updated: number
  readonly deleted: number
  readonly unchanged: number
  /** How many files the records have, and how many of them were parsed. */
  readonly files: number
  readonly parsed: number
  readonly seconds: number
  /** Findings about everything that was checked, by file and line. */
  readonly issues: readonly Issue[]
  /** What would have been done, of a dry run that found something to do. */
  readonly rehearsal?: Rehearsal
}
