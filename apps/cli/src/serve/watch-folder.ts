import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds of silence after which an edit is over: programs write a file in several steps. */
const silence = 30

/** What changed, as paths below the folder; undefined when only a look at everything can tell. */
export type Changed = readonly string[] | undefined

const foldersIn = (folder: string): readonly string[] => [
  '',
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
]

/**
 * Tell when files of a folder change, are added or go.
 *
 * One watch for each folder, not for each file: a hundred thousand files cost as much as one.
 *
 * @returns ends it
 */
export function watchFolder(folder: string, changed: (paths: Changed) => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  const touched = new Set<string>()
  let everything = false
  let timer: NodeJS.Timeout | undefined

  const isFolder = (path: string): boolean =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false

  function tell(): void {
    const paths = [...touched]
    // What lies in a folder that is new was never told.
    if (paths.some((path) => watchers.has(path) || isFolder(path))) everything = true
    if (everything) follow()
    const seen = everything ? undefined : paths
    touched.clear()
    everything = false
    changed(seen)
  }

  function note(below: string, name: string | null): void {
    if (name === null) everything = true
    else touched.add(join(below, name).replaceAll('\\', '/'))
    clearTimeout(timer)
    timer = setTimeout(tell, silence)
  }

  /** Watch folders that are new, and let go those that went. */
  function follow(): void {
    const present = new Set(foldersIn(folder))
    for (const [below, watcher] of watchers) {
      if (present.has(below)) continue
      watcher.close()
      watchers.delete(below)
    }
    for (const below of present) {
      if (watchers.has(below)) continue
      const watcher = watch(join(folder, below), (_event, name) => note(below, name))
      // A folder that goes ends its watch with an error on some systems; the one above tells it too.
      watcher.on('error', () => note(below, null))
      watchers.set(below, watcher)
    }
  }

  follow()
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}
