// What the last `npm test` found: every test that vitest counted in any package, and the checks that failed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

const runs = '.turbo/runs'
const tasks = existsSync(runs)
  ? readdirSync(runs).flatMap((file) => read(join(runs, file)).tasks)
  : []

const failedTasks = tasks.filter(({ execution }) => (execution?.exitCode ?? 0) !== 0)

const files = tasks.flatMap(({ directory, task }) => {
  const results = join(directory, '.vitest/results.json')
  return task === 'test' && existsSync(results) ? read(results).testResults : []
})

const tests = files.flatMap(({ assertionResults, name }) =>
  assertionResults.map((test) => ({ ...test, file: relative('.', name) })),
)
const withStatus = (...wanted) => tests.filter(({ status }) => wanted.includes(status))

/** A file that cannot be loaded has no failed test, and is a failure all the same. */
const broken = files.filter(
  ({ assertionResults, status }) =>
    status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
)

const withTests = new Set(
  [
    ...withStatus('failed').map(({ file }) => file),
    ...broken.map(({ name }) => relative('.', name)),
  ].map((file) => file.split('/').slice(0, 2).join('/')),
)

export const passed = withStatus('passed').length
export const skipped = withStatus('skipped', 'pending', 'todo')

/** One line for each failure: a test, a file that could not be loaded, a check. */
export const failures = [
  ...withStatus('failed').map(({ file, fullName }) => `${file}: ${fullName}`),
  ...broken.map(({ message, name }) => `${relative('.', name)}: ${message.split('\n', 1)[0]}`),
  ...failedTasks
    .filter(({ directory, task }) => task !== 'test' || !withTests.has(directory))
    .map(({ taskId }) => taskId),
]
