// State folders for measurements: real records of the register of municipalities, published by the gate as anybody
// would publish them. That takes about ten milliseconds a record.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publish } from '../packages/gate/src/index.ts'
import { siteDocuments } from '../packages/resources/src/index.ts'

const register = join(import.meta.dirname, 'register.mjs')

/** Writes a data folder of so many records. */
export function writeRegister(folder, count) {
  const made = spawnSync(
    process.execPath,
    [...process.execArgv, register, '--out', folder, '--count', String(count)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (made.status !== 0) throw new Error(`${register} ended with ${made.status}`)
}

/**
 * A folder whose store has so many municipalities. No dumps are written beside it: who serves it has nothing else to
 * do.
 *
 * @param base - what every IRI begins with
 */
export async function publishedFolder(count, base) {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-bench-'))
  const data = join(folder, 'data')
  writeRegister(data, count)
  const { state } = await publish({
    ...{ data, base, store: join(folder, 'release.sqlite'), site: siteDocuments },
    today: '2026-12-01',
  })
  if (state !== 'published') throw new Error(`${data} is ${state}`)
  rmSync(data, { recursive: true })
  writeFileSync(join(folder, 'dumps'), 'No dumps here.\n')
  return folder
}
