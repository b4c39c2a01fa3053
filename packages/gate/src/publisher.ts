import { mkdirSync } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import { type Issue, isProvisional, mappingVersion, type Release } from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'
import {
  type Committed,
  nextInstant,
  openWriter,
  type Published,
  type ReleaseWriter,
} from '@kommunalgraph/release'
import {
  hasErrors,
  isPlaced,
  type ListedFile,
  placeOf,
  sortedIssues,
} from '@kommunalgraph/validator'
import { checkFound, type Findings, type ScannedFolder } from './check.ts'
import { commitRelease, type Intention } from './commit.ts'
import { completeEarlier } from './complete-earlier.ts'
import { notice } from './findings.ts'
import type { Publication, PublisherOptions, Request } from './options.ts'
import { type Plan, planOf } from './plan.ts'
import { refusalsOf } from './refusals.ts'
import type { Rehearsal } from './rehearsal.ts'
import { type Scan, scanFolder, scanPaths } from './scan.ts'
import { faultsOf, finishDocuments } from './shared/documents.ts'
import { SharedReader, type SharedReading } from './shared/shared-reader.ts'
import { TaskRunner } from './task-runner/task-runner.ts'

/** Publishes a folder again and again; what all records share stays in memory. */
export interface Publisher {
  /**
   * Publish what changed, or refuse and change nothing. A second call waits for the first.
   *
   * @throws ValidatorError when there is no such folder; ReleaseError when the store cannot be written
   */
  publish(request?: Request): Promise<Publication>
  /** Whether its store still is the file of that name. Else close it, and open another one. */
  isInPlace(): boolean
  close(): Promise<void>
}

/** A day in local time: what people at this machine call today. */
const dayOf = (instant: Instant): string => new Date(instant).toLocaleDateString('sv-SE')

/** What is asked for several times in one publish, and is the same each time. */
function remembering<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key))
    return known.get(key) as V
  }
}

/**
 * `at` is the instant of the release, `now` the time that dates in records come from: the same, but for a clock set
 * back.
 */
type Asked = Request & { readonly at: Instant; readonly now: Instant }

/** What is published while a publish runs. */
interface Before {
  readonly last: Release | undefined
  readonly published: Published | undefined
  readonly publishedVersion: ReleaseWriter['publishedVersion']
}

/** How a publish ended, and what it has to say besides the findings. */
interface Decision {
  readonly state: Publication['state'] | 'provisional'
  readonly issues: readonly Issue[]
  readonly committed?: Committed
  readonly rehearsal?: Rehearsal
}

/** The addresses so far promised nothing: they are made anew, and then there is another look. */
const provisional: Decision = { state: 'provisional', issues: [] }

const refused = (issues: readonly Issue[]): Decision => ({ state: 'refused', issues })

class StorePublisher implements Publisher {
  readonly #options: PublisherOptions
  readonly #prefix: string
  readonly #writer: ReleaseWriter
  readonly #runner: TaskRunner
  readonly #shared: SharedReader
  #misplaced = new Map<string, ListedFile>()
  /** Paths that changed and are not published, because a publish was refused. */
  #pending: readonly string[] = []
  /** How many files of records are remembered, and as of which release; undefined before the first look. */
  #known: { readonly sequence: number | undefined; readonly files: number } | undefined
  #queue: Promise<unknown> = Promise.resolve()

  constructor(options: PublisherOptions) {
    const { base, data, patience, relativeTo = process.cwd(), site, store, threads } = options
    const label = relative(relativeTo, data).replaceAll(sep, '/')
    this.#options = options
    this.#prefix = label === '' ? '' : `${label}/`
    mkdirSync(dirname(store), { recursive: true })
    this.#writer = openWriter(store, patience === undefined ? {} : { patience })
    this.#runner = new TaskRunner(threads)
    this.#shared = new SharedReader({ base, data, site, prefix: this.#prefix })
  }

  publish(request: Request = {}): Promise<Publication> {
    const run = this.#queue.then(() => this.#publish(request)).finally(() => this.#runner.release())
    this.#queue = run.catch(() => undefined)
    return run
  }

  isInPlace(): boolean {
    return this.#writer.isInPlace()
  }

  async close(): Promise<void> {
    await this.#queue
    this.#writer.close()
  }

  async #publish(request: Request): Promise<Publication> {
    const started = performance.now()
    const { at: now = new Date().toISOString(), onProgress = () => undefined } = request
    const { site } = this.#options
    const unproved = await completeEarlier(this.#writer, { site, prefix: this.#prefix }, onProgress)
    const before = this.#before()
    const scan = await this.#look(request.paths, before.published?.sequence)
    const last = before.published?.instant
    const at = request.at ?? nextInstant(last, now)
    const today = request.today ?? dayOf(now)
    const shared = await this.#shared.read(scan.shared, today, this.#writer.intake)
    const found = this.#found(scan, shared, before)
    const findings = await checkFound(found, this.#runner, onProgress)
    const decision =
      unproved.length > 0
        ? refused(unproved)
        : await this.#decide(scan, shared, findings, before, { ...request, at, now })
    if (decision.state === 'provisional') return this.#rebase(before.published?.base ?? '', request)
    this.#settle(scan, shared, decision)
    const { created = 0, deleted = 0, updated = 0 } = decision.committed ?? {}
    const isAhead = at !== now && decision.state === 'published'
    const notes = isAhead
      ? [notice('gate/instant-ahead', `${this.#prefix}network.yaml`, { last: last ?? '' })]
      : []
    const unchanged = decision.committed?.unchanged ?? before.last?.count ?? 0
    return {
      ...{ state: decision.state, sequence: this.#writer.published?.sequence },
      ...{ created, updated, deleted, unchanged },
      ...{ files: scan.records, parsed: findings.files.size },
      seconds: (performance.now() - started) / 1000,
      issues: sortedIssues([...notes, ...findings.issues, ...decision.issues]),
      ...(decision.rehearsal && { rehearsal: decision.rehearsal }),
    }
  }

  /** Make everything anew under the base of this publisher, then publish what else changed. */
  async #rebase(before: string, request: Request): Promise<Publication> {
    const { base } = this.#options
    this.#writer.rebase(base)
    const publication = await this.#publish(request)
    const note = notice('gate/base-moved', `${this.#prefix}network.yaml`, { before, after: base })
    return { ...publication, issues: sortedIssues([note, ...publication.issues]) }
  }

  #before(): Before {
    const { last, published } = this.#writer
    const ask = published ? this.#writer.publishedVersion.bind(this.#writer) : () => undefined
    return { last, published, publishedVersion: remembering(ask) }
  }

  /** Look at what was named, or at everything where that may not be all. */
  async #look(paths: readonly string[] | undefined, sequence: number | undefined): Promise<Scan> {
    const { data } = this.#options
    const { intake } = this.#writer
    const known = this.#known?.sequence === sequence ? this.#known : undefined
    const scan =
      paths && known
        ? await scanPaths(data, intake, [...this.#pending, ...paths], known.files)
        : await scanFolder(data, intake)
    if (!paths || !known) this.#misplaced.clear()
    for (const [path, file] of scan.misplaced)
      if (file) this.#misplaced.set(path, file)
      else this.#misplaced.delete(path)
    return scan
  }

  #found(
    scan: Scan,
    shared: SharedReading,
    { published, publishedVersion }: Before,
  ): ScannedFolder {
    return {
      ...{ folder: this.#options.data, prefix: this.#prefix, scan, shared, publishedVersion },
      misplaced: [...this.#misplaced.values()],
      intake: this.#writer.intake,
      isFirst: published === undefined,
    }
  }

  #plan(findings: Findings, shared: SharedReading, before: Before, instant: Instant): Plan {
    const { base } = this.#options
    const { last, published, publishedVersion } = before
    const { intake } = this.#writer
    const successorOf = (slug: string): string | undefined => {
      const [holder] = intake.holders('formerSlug', slug, 1)
      const place = holder && placeOf(holder.path)
      const name = isPlaced(place) ? place.name : undefined
      return name !== undefined && last?.record(name) ? name : undefined
    }
    const { edited, gone } = findings
    const kinds = shared.state.files
    const everything =
      published !== undefined && (published.base !== base || published.mapping !== mappingVersion)
    return planOf({
      ...{ writer: this.#writer, publishedVersion, last, instant, edited, gone },
      ...{ kinds, changedKeys: shared.changes.referenceData, everything, successorOf },
    })
  }

  async #decide(
    scan: Scan,
    shared: SharedReading,
    findings: Findings,
    before: Before,
    request: Asked,
  ): Promise<Decision> {
    const { changes, documents, memory, state } = shared
    const { network } = state.files
    if (hasErrors(findings.issues) || network === undefined || documents === undefined)
      return refused([])
    const { base } = this.#options
    const { last, published } = before
    const plan = this.#plan(findings, shared, before, request.now)
    const { unannounced, vanishing } = plan
    const count = last?.count ?? 0
    const sizes = { count, remaining: count - vanishing.length + plan.created }
    const intended = { base, network, unannounced, vanishing, ...sizes, before: published }
    const refusals = refusalsOf(intended, request, this.#prefix)
    if (refusals.length > 0) return refused(refusals)
    const isMoved = published !== undefined && published.base !== base
    if (isMoved && isProvisional(published.base) && !request.dryRun) return provisional
    const finished = await finishDocuments(documents, memory, (path) =>
      this.#writer.hasDocument(path),
    )
    const faults = faultsOf(finished, this.#prefix)
    if (faults.length > 0) return refused(faults)
    const intention: Intention = {
      ...{ writer: this.#writer, base, network, prefix: this.#prefix },
      ...{ instant: request.at, sequence: (published?.sequence ?? 0) + 1 },
      ...{ scan, shared: state, changes, documents, finished, findings, plan },
      dropped: Object.keys(memory.documents).filter((path) => !documents.quads.has(path)),
      onProgress: request.onProgress ?? (() => undefined),
    }
    return this.#release(intention, request, published)
  }

  async #release(
    intention: Intention,
    { dryRun = false }: Asked,
    published: Published | undefined,
  ): Promise<Decision> {
    if (isNothing(intention, published)) return { state: 'unchanged', issues: [] }
    const outcome = await commitRelease(intention, this.#runner, dryRun)
    const { committed, issues, rehearsal } = outcome
    if (issues.length > 0) return refused(issues)
    if (committed === undefined)
      return { state: 'rehearsed', issues, ...(rehearsal && { rehearsal }) }
    const isSame = committed.sequence === published?.sequence
    return { state: isSame ? 'unchanged' : 'published', issues, committed }
  }

  /** Remember what the next publish may leave out. */
  #settle(scan: Scan, shared: SharedReading, { committed, state }: Decision): void {
    const sequence = this.#writer.published?.sequence
    const isDone = state === 'published' || state === 'unchanged'
    this.#pending = isDone ? [] : [...scan.changed, ...scan.gone].map(({ path }) => path)
    this.#known = { sequence, files: committed ? scan.records : scan.remembered }
    if (committed) this.#shared.keep(shared)
  }
}

/** Whether neither a record nor anything shared is other than it was published. */
function isNothing(
  { base, changes, findings, finished, plan, scan }: Intention,
  published: Published | undefined,
): boolean {
  const isSameHead = published?.base === base && published.mapping === mappingVersion
  const changed = [
    ...[findings.same, finished],
    ...[plan.candidates, plan.removals, scan.gone],
    ...[changes.contents, changes.referenceData],
  ]
  const isSame = changed.every(({ length }) => length === 0)
  return isSameHead && isSame && findings.files.size === 0
}

/**
 * Open a store for publishing a folder.
 *
 * @throws ReleaseError when the store cannot be opened
 */
export const openPublisher = (options: PublisherOptions): Publisher => new StorePublisher(options)
