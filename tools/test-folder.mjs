// Before the tests of a package: a folder for everything that they write, and for what they share; gone after them.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-tests-'))
  // Some tests give up their rights, and their files lie below.
  chmodSync(folder, 0o755)
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder, TMP: folder, KG_TEST_FOLDER: folder })
  return () => rmSync(folder, { recursive: true, force: true })
}
