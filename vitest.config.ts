import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

// One file for the root and for every package: the root of a run is the folder it starts in. A plain object: the root
// has no vitest to import from.
export default {
  ssr: { resolve: { conditions: ['@kommunalgraph/source', 'module', 'node'] } },
  test: {
    include: ['**/test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'bench/**'],
    globalSetup: fileURLToPath(new URL('tools/test-folder.mjs', import.meta.url)),
    setupFiles: existsSync('test/setup.ts') ? ['test/setup.ts'] : [],
    // Files share a process and its modules: loading them anew for each file took a third of all processor time.
    isolate: false,
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    execArgv: ['--conditions=@kommunalgraph/source'],
    reporters: [['default', { summary: false }], 'json'],
    // .ci/run adds these up; turbo keeps them, so a cached run still counts.
    outputFile: { json: '.vitest/results.json' },
    passWithNoTests: true,
    // Only against what hangs: no test measures time, and machines under load are slow.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
}
