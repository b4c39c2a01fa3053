import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ImportChange, type ImportResult, merge, recordYaml } from '@kommunalgraph/importer'
import { guarded } from './importer-errors.ts'

/** What `--out`, `--force` and `--dry-run` ask for. */
export interface WriteOptions {
  readonly folder: string
  readonly force: boolean
  readonly dryRun: boolean
}

/** What became of a record's file, or would become of it. */
export type WrittenRecord =
  | { readonly state: 'new' | 'unchanged'; readonly path: string }
  | {
      readonly state: 'merged' | 'exists'
      readonly path: string
      readonly changes: readonly ImportChange[]
    }
  | { readonly state: 'unknown' }

const existing = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })

async function store(path: string, text: string, { dryRun }: WriteOptions, flag: 'w' | 'wx') {
  if (dryRun) return
  await writeFile(path, text, { flag })
}

/** An existing file keeps everything that the page does not tell; unasked, the difference is only shown. */
async function update(
  path: string,
  before: string,
  result: ImportResult,
  options: WriteOptions,
): Promise<WrittenRecord> {
  const { changes, yaml } = guarded(() => merge(before, result), path)
  if (changes.length === 0) return { state: 'unchanged', path }
  if (!options.force) return { state: 'exists', path, changes }
  await store(path, yaml, options, 'w')
  return { state: 'merged', path, changes }
}

/** Write a record where it belongs; a person's file is never overwritten unasked. */
export async function writeRecord(
  result: ImportResult,
  options: WriteOptions,
): Promise<WrittenRecord> {
  if (result.slug === undefined) return { state: 'unknown' }
  const path = join(options.folder, `${result.slug}.yaml`)
  const before = await existing(path)
  if (before !== undefined) return update(path, before, result, options)
  await store(path, recordYaml(result), options, 'wx')
  return { state: 'new', path }
}
