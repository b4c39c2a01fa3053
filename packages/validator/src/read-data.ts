import { stat } from 'node:fs/promises'
import { basename, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Issue } from '@kommunalgraph/model'
import type { OwnAddresses } from './context.ts'
import { checkData, type DataSet } from './data.ts'
import { ValidatorError } from './errors.ts'
import { type FoundFile, readFolder, readOne } from './read.ts'

export interface ReadOptions {
  /** The day that counts as today, `2026-11-22`. */
  readonly today: string
  /** The folder that findings name files from; the working directory if absent. */
  readonly relativeTo?: string
  /** Where the site itself will be. */
  readonly own?: OwnAddresses
}

const toLabel = (path: string, { relativeTo = process.cwd() }: ReadOptions): string =>
  relative(relativeTo, path).replaceAll(sep, '/')

function prefixOf(folder: string, options: ReadOptions): string {
  const label = toLabel(folder, options)
  return label === '' ? '' : `${label}/`
}

/**
 * Read and check a data folder.
 *
 * @returns everything that is sound, and every finding
 * @throws ValidatorError when there is no such folder; what is wrong inside it is a finding
 */
export async function readData(folder: string, options: ReadOptions): Promise<DataSet> {
  const files = await readFolder(folder)
  const { own, today } = options
  return checkData(files, { today, prefix: prefixOf(folder, options), own })
}

/** What a check of some paths found. */
export interface CheckedPaths {
  readonly issues: readonly Issue[]
  /** How many of the files were asked for. */
  readonly files: number
}

const isInside = (folder: string, path: string): boolean => {
  const way = relative(resolve(folder), resolve(path))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

async function assertExists(path: string): Promise<void> {
  await stat(path).catch((cause: unknown) => {
    throw new ValidatorError('validator/path-missing', path, { cause })
  })
}

/** A record that is not in the folder yet, such as an import: checked as if it were. */
async function readCandidate(path: string, label: string): Promise<FoundFile> {
  if (!path.endsWith('.yaml')) throw new ValidatorError('validator/path-outside', path)
  return { ...(await readOne(path, `municipalities/${basename(path)}`)), label }
}

/**
 * Check some files or folders, with the whole data folder as their surroundings.
 *
 * A YAML file outside the folder is checked as a record that takes the place of the one with its name.
 *
 * @param paths - inside or outside the folder; none means all
 * @throws ValidatorError when a path does not exist or cannot hold a record
 */
export async function checkPaths(
  folder: string,
  paths: readonly string[],
  options: ReadOptions,
): Promise<CheckedPaths> {
  const wanted = paths.length === 0 ? [folder] : paths
  await Promise.all(wanted.map(assertExists))
  const candidates = await Promise.all(
    wanted
      .filter((path) => !isInside(folder, path))
      .map((path) => readCandidate(path, toLabel(path, options))),
  )
  const replaced = new Set(candidates.map(({ path }) => path))
  const found = (await readFolder(folder)).filter(({ path }) => !replaced.has(path))
  const prefix = prefixOf(folder, options)
  const files = [...found, ...candidates]
  const { issues } = checkData(files, { today: options.today, prefix, own: options.own })
  const isWanted = among(wanted.map((path) => toLabel(path, options)))
  return {
    issues: issues.filter(({ file }) => isWanted(file)),
    files: files.filter(({ path, label }) => isWanted(label ?? `${prefix}${path}`)).length,
  }
}

/** A file is wanted by its name or by that of a folder above it. */
const among =
  (labels: readonly string[]) =>
  (file: string): boolean =>
    labels.some((label) => label === '' || file === label || file.startsWith(`${label}/`))
