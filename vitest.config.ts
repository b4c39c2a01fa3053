import { configDefaults, defineConfig } from 'vitest/config'

// One file for the root and for every package: the root of a run is the folder it starts in.
export default defineConfig({
  ssr: { resolve: { conditions: ['@kommunalgraph/source', 'module', 'node'] } },
  test: {
    include: ['**/test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/dist/**', 'bench/**'],
    execArgv: ['--conditions=@kommunalgraph/source'],
    reporters: [['default', { summary: false }], 'json'],
    // .ci/run adds these up; turbo keeps them, so a cached run still counts.
    outputFile: { json: '.vitest/results.json' },
    passWithNoTests: true,
    // Only against what hangs: no test measures time, and machines under load are slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
