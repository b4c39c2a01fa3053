// Adds up what the last `npm test` found: vitest's counts of every package, and one failure per failed check.
// The first argument is the exit code of `npm test`, which has the last word.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const status = Number(process.argv[2])
let passed = 0
let failed = 0
let skipped = 0

for (const file of existsSync('.turbo/runs') ? readdirSync('.turbo/runs') : []) {
  for (const { task, directory, execution } of read(join('.turbo/runs', file)).tasks) {
    const exitCode = execution?.exitCode ?? 0
    const results = join(directory, '.vitest/results.json')
    const counts = task === 'test' && existsSync(results) ? read(results) : undefined
    passed += counts?.numPassedTests ?? 0
    skipped += counts?.numPendingTests ?? 0
    // A file that cannot be loaded has no failed test, and is a failure all the same.
    failed += counts?.numFailedTests || Number(exitCode !== 0)
  }
}
if (status !== 0 && failed === 0) failed = 1
if (skipped > 0) console.log(`${skipped} skipped for want of a tool or file; each says so above.`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
