import { existsSync, readFileSync } from 'node:fs'
import { Parser, type Quad } from 'n3'

/** Files that lie beside the repository where it is developed and are not part of it. */
const shared = new URL('../../../../shared/', import.meta.url)

/** The text of such a file; undefined where it is missing, which is said aloud, since its tests are then skipped. */
export function readBeside(path: string, what: string): string | undefined {
  const file = new URL(path, shared)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  console.warn(`../shared/${path} is not there: the tests of ${what} are skipped`)
  return undefined
}

/** Shapes of several files; every parser names blank nodes its own way, so that files do not mix. */
export function shapesBeside(paths: readonly string[], what: string): readonly Quad[] | undefined {
  const texts = paths.map((path) => readBeside(`shapes/${path}`, what))
  if (texts.includes(undefined)) return undefined
  return texts.flatMap((text) => new Parser().parse(text ?? ''))
}
