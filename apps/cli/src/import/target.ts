import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Change, type ImportResult, merge, toJson, toYaml } from '@kommunalgraph/importer'
import { guarded } from './errors.ts'

/** What `--out`, `--force` and `--dry-run` ask for. */
export interface Wish {
  readonly folder: string
  readonly format: 'yaml' | 'json'
  readonly force: boolean
  readonly dryRun: boolean
}

/** What became of a record's file, or would become of it. */
export type Written =
  | { readonly state: 'new' | 'unchanged' | 'exists'; readonly path: string }
  | { readonly state: 'merged'; readonly path: string; readonly changes: readonly Change[] }
  | { readonly state: 'unknown' }

const existing = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })

async function store(path: string, text: string, { dryRun, folder }: Wish, flag: 'w' | 'wx') {
  if (dryRun) return
  await mkdir(folder, { recursive: true })
  await writeFile(path, text, { flag })
}

/** An existing file keeps everything that the page does not tell; as JSON it is replaced whole. */
async function update(
  path: string,
  before: string,
  result: ImportResult,
  wish: Wish,
): Promise<Written> {
  if (!wish.force) return { state: 'exists', path }
  if (wish.format === 'json') {
    await store(path, toJson(result), wish, 'w')
    return { state: 'merged', path, changes: [] }
  }
  const { changes, yaml } = guarded(() => merge(before, result), path)
  if (changes.length === 0) return { state: 'unchanged', path }
  await store(path, yaml, wish, 'w')
  return { state: 'merged', path, changes }
}

/** Write a record where it belongs; a person's file is never overwritten unasked. */
export async function writeRecord(result: ImportResult, wish: Wish): Promise<Written> {
  if (result.slug === undefined) return { state: 'unknown' }
  const path = join(wish.folder, `${result.slug}.${wish.format}`)
  const before = await existing(path)
  if (before !== undefined) return update(path, before, result, wish)
  await store(path, wish.format === 'yaml' ? toYaml(result) : toJson(result), wish, 'wx')
  return { state: 'new', path }
}
