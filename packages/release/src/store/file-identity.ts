import { statSync } from 'node:fs'

/**
 * What tells a file from another one of the same name; undefined where there is none. One that is read as immutable may
 * also be written anew.
 */
export function identityOf(file: string, immutable = false): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true })
  if (stat === undefined) return undefined
  const { dev, ino, mtimeNs, size } = stat
  return (immutable ? [dev, ino, mtimeNs, size] : [dev, ino]).join('/')
}
