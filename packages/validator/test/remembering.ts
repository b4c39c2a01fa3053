import type { Issue } from '@kommunalgraph/model'
import {
  type CheckedRecord,
  changedContents,
  checkFolder,
  checkRecordFile,
  checkSharedFiles,
  checkTogether,
  type Edit,
  type FoundFile,
  type Indexed,
  type Memory,
  type Remembered,
  sharedContents,
  toRemembered,
} from '../src/index.ts'

const options = { today: '2026-02-01', prefix: 'data/' }

const isRecord = (path: string): boolean => path.startsWith('municipalities/')

/** What the publishing side remembers between two checks, held in maps. */
export class Remembering implements Memory {
  readonly #entries = new Map<string, readonly Remembered[]>()
  readonly #reads = new Map<string, readonly string[]>()
  #contents: ReadonlyMap<string, string> = new Map()
  /** How often a question was answered: what an edit costs. */
  asked = 0

  holders(field: string, value: string, limit = Number.POSITIVE_INFINITY) {
    this.asked += 1
    return [...this.#entries]
      .flatMap(([path, entries]) =>
        entries
          .filter((each) => each.field === field && each.value === value)
          .map(({ entry }) => ({ path, entry })),
      )
      .slice(0, limit)
  }

  *fields(field: string) {
    for (const [path, entries] of this.#entries)
      for (const each of entries) if (each.field === field) yield { path, value: each.value }
  }

  /** Check what changed, then remember what was found whether it is sound or not. */
  check(files: readonly FoundFile[], changed: ReadonlySet<string>): readonly Issue[] {
    const shared = checkSharedFiles(
      files.filter(({ path }) => !isRecord(path)),
      options,
    )
    const contents = sharedContents(shared.shared)
    const stale = new Set(changedContents(this.#contents, contents))
    const again = new Set([
      ...changed,
      ...[...this.#reads]
        .filter(([, reads]) => reads.some((key) => stale.has(key)))
        .map(([path]) => path),
    ])
    const records = files.filter(({ path }) => isRecord(path))
    const checked = new Map(
      records
        .filter(({ path }) => again.has(path))
        .map((file) => [file.path, checkRecordFile(file, shared.shared, options)]),
    )
    const edits = [...again].flatMap((path) => this.#editOf(path, checked, shared.index))
    const issues = [
      ...checkFolder([], records.length, options),
      ...shared.issues,
      ...[...checked.values()].flatMap((each) => each.issues),
      ...checkTogether(edits, this, options),
    ]
    for (const { path, after } of edits) this.#remember(path, after)
    for (const [path, { reads }] of checked) this.#reads.set(path, reads)
    this.#contents = contents
    return issues
  }

  #editOf(
    path: string,
    checked: ReadonlyMap<string, CheckedRecord>,
    index: readonly Indexed[],
  ): readonly Edit[] {
    const before = this.#entries.get(path) ?? []
    const after = checked.get(path) ?? index.find(({ file }) => file === `data/${path}`)
    return [{ path, before, after }]
  }

  #remember(path: string, after: Indexed | undefined): void {
    this.#reads.delete(path)
    if (after) this.#entries.set(path, toRemembered(after))
    else this.#entries.delete(path)
  }
}
