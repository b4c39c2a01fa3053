import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Release, Snapshot } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import type { DumpSet } from '../dump-set.ts'
import { type DumpOptions, writeDumps } from './write-dumps.ts'

/** A finished set and where its files lie. */
export interface KeptDumps {
  readonly base: Base
  readonly folder: string
  readonly set: DumpSet
}

/** Stands in a set's folder since it is whole. */
const manifest = 'manifest.json'

/** How many sets are kept: who is downloading from the last but one can finish. */
const keptSets = 2

/** What nobody wrote to for so long was left behind by a process that is gone. */
const abandoned = 24 * 60 * 60 * 1000

/** The finished sets in a folder, newest first; none where there is no folder. */
async function keptIn(folder: string): Promise<readonly KeptDumps[]> {
  const names = await readdir(folder).catch(() => [])
  const read = await Promise.all(names.filter(isSet).map((name) => readSet(join(folder, name))))
  return read.filter((kept) => kept !== undefined).sort((a, b) => b.set.sequence - a.set.sequence)
}

const isSet = (name: string): boolean => /^\d+$/.test(name)

/** A folder without a manifest, or with one that cannot be read, is none. */
async function readSet(folder: string): Promise<KeptDumps | undefined> {
  try {
    const { base, ...set }: DumpSet & { readonly base: Base } = JSON.parse(
      await readFile(join(folder, manifest), 'utf8'),
    )
    return { base, folder, set }
  } catch {
    return undefined
  }
}

/** The newest finished set; undefined where there is none. */
export const newestDumps = async (folder: string): Promise<KeptDumps | undefined> =>
  (await keptIn(folder))[0]

/** Whether a set tells of just this release: after an erasure or another store, a sequence alone says nothing. */
export const isOf = (kept: KeptDumps | undefined, release: Snapshot): boolean =>
  kept !== undefined &&
  kept.base === release.base &&
  kept.set.sequence === release.sequence &&
  kept.set.published === release.published

/** A release, as its readers have it: an earlier one can be had from it. */
type Readable = Snapshot & Partial<Pick<Release, 'asOf'>>

/** The same release, as whoever reads the store now sees it: a handle may be closed seconds after it was replaced. */
function sameRelease(now: Readable, { published, sequence }: Snapshot): Snapshot {
  const same = now.sequence === sequence ? now : now.asOf?.(sequence)
  if (same?.published !== published) throw new Error(`Release ${sequence} is not there any more`)
  return same
}

/**
 * Write the dumps of a release and put them into the folder of all sets: a set appears whole or not at all.
 *
 * Several processes may do the same at once; each writes in a folder of its own, and the last one stays.
 *
 * @param take - gives the release as of its call. It is asked first when the folder is there, so that an erasure, which
 * takes the folder away when nothing can be read any more that it erased, ends every set that was begun before it; and
 * then for every batch, so that no handle is kept that a reader has replaced
 * @throws when the disk is full or read-only, or the folder was taken away
 */
export async function addDumps(
  take: () => Readable,
  folder: string,
  options: Omit<DumpOptions, 'issued' | 'renew'> = {},
): Promise<KeptDumps> {
  await mkdir(folder, { recursive: true })
  const snapshot = take()
  const issued = snapshot.asOf?.(1)?.published
  const unfinished = join(folder, `${snapshot.sequence}.${randomUUID().slice(0, 8)}.tmp`)
  const finished = join(folder, String(snapshot.sequence))
  await mkdir(unfinished)
  try {
    const renew = () => sameRelease(take(), snapshot)
    const set = await writeDumps(snapshot, unfinished, { ...options, issued, renew })
    const text = JSON.stringify({ base: snapshot.base, ...set }, null, 2)
    await writeFile(join(unfinished, manifest), `${text}\n`)
    await rm(finished, { recursive: true, force: true })
    await rename(unfinished, finished)
    await tidy(folder, snapshot.sequence)
    return { base: snapshot.base, folder: finished, set }
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

/** Who writes, writes something within half a minute. */
const silence = 30_000

/** Whether some process is writing the set of a release: one of several that serve is enough. */
export async function isBeingWritten(folder: string, sequence: number): Promise<boolean> {
  const names = await readdir(folder).catch(() => [])
  const open = names.filter((name) => name.startsWith(`${sequence}.`) && name.endsWith('.tmp'))
  const files = await Promise.all(
    open.map(async (name) => {
      const inside = await readdir(join(folder, name)).catch(() => [])
      return inside.map((file) => join(folder, name, file))
    }),
  )
  const ages = await Promise.all(files.flat().map(ageOf))
  return ages.some((age) => age < silence)
}

const ageOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => Number.POSITIVE_INFINITY,
  )

/**
 * Remove sets that are too old or of releases that an older copy of the store took back, and what was never finished.
 */
async function tidy(folder: string, newest: number): Promise<void> {
  const kept = await keptIn(folder)
  const old = [
    ...kept.filter(({ set }) => set.sequence > newest),
    ...kept.filter(({ set }) => set.sequence <= newest).slice(keptSets),
  ].map((kept) => kept.folder)
  const unfinished = (await readdir(folder)).filter((name) => name.endsWith('.tmp'))
  const left = await Promise.all(unfinished.map((name) => isAbandoned(join(folder, name))))
  const dead = unfinished.filter((_, index) => left[index]).map((name) => join(folder, name))
  for (const each of [...old, ...dead]) await rm(each, { recursive: true, force: true })
}

const isAbandoned = async (folder: string): Promise<boolean> => {
  const age = await ageOf(folder)
  return Number.isFinite(age) && age > abandoned
}
