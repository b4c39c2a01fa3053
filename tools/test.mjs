// Lets turbo run every check, then says what failed, what was skipped and why, and how long it took:
// `node tools/test.mjs [...options of turbo run]`.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

const started = performance.now()
const checks = ['lint', 'types', 'borders', 'unused', 'manifests', 'data', 'test']
// Two tasks at a time, and vitest's own workers: more would only wait for each other.
const options = ['--continue', '--concurrency=2', '--summarize', '--output-logs=full']

// What an earlier run left must not be counted.
rmSync('.turbo/runs', { recursive: true, force: true })
const { FORCE_COLOR: _, ...plain } = { ...process.env, NO_COLOR: '1' }
const isTerminal = process.stdout.isTTY === true
const turbo = spawn(
  'turbo',
  ['run', ...checks, ...options, ...(isTerminal ? [] : ['--no-color']), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: isTerminal ? process.env : plain,
    shell: process.platform === 'win32',
  },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => turbo.kill(signal))
turbo.on('close', async (code) => {
  await summarize()
  process.exitCode = code ?? 1
})

/** What skipped tests want, with how many want it. */
const wants = (skipped) =>
  Map.groupBy(skipped, ({ meta }) =>
    meta?.needs ? `needs ${meta.needs}` : 'not meant for this platform or case',
  )

async function summarize() {
  const { failures, passed, skipped } = await import('./results.mjs')
  const seconds = Math.round((performance.now() - started) / 1000)
  const time = `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  const lines = [
    '',
    ...failures.map((line) => `FAILED  ${line}`),
    ...[...wants(skipped)].map(([need, { length }]) => `${length} skipped: ${need}`),
    `${passed} passed, ${failures.length} failed, ${skipped.length} skipped in ${time}`,
  ]
  console.log(lines.join('\n'))
}
