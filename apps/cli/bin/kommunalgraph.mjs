#!/usr/bin/env -S node --conditions=@kommunalgraph/source
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)
const condition = '--conditions=@kommunalgraph/source'

// The link in node_modules/.bin obeys the first line and finds the pinned Node, so most calls end in this branch.
// Otherwise (an older Node, a direct call) the same file runs once more as it should.
if (process.features.typescript && process.execArgv.includes(condition)) {
  // Sources are stripped of their types and compiled once, not at each start; where nothing may be written, each time.
  enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/node', import.meta.url)))
  await import('../src/main.ts')
} else {
  const [system, file] = process.platform === 'win32' ? ['win', 'node.exe'] : ['linux', 'node']
  const pinned = fileURLToPath(
    new URL(
      `../../../tools/node_modules/node-${system}-${process.arch}/bin/${file}`,
      import.meta.url,
    ),
  )
  const node = process.features.typescript || !existsSync(pinned) ? process.execPath : pinned
  if (node === process.execPath && !process.features.typescript) {
    console.error('kommunalgraph needs Node 24: run `npm start` once, or install it.')
    process.exit(1)
  }
  const child = spawn(node, [condition, self, ...process.argv.slice(2)], { stdio: 'inherit' })
  // A terminal sends Ctrl-C to both processes itself.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('close', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}
