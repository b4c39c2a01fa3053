// Makes of every package what npm installs: `npm run pack [-- folder]`, by default packed/.
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { root } from './pack/manifest.mjs'
import { stage } from './pack/stage.mjs'

const out = resolve(process.argv[2] ?? join(root, 'packed'))
const shell = process.platform === 'win32'
const staging = mkdtempSync(join(tmpdir(), 'kommunalgraph-pack-'))
try {
  execFileSync('tsc', ['-b', 'apps/cli'], { cwd: root, stdio: 'inherit', shell })
  mkdirSync(out, { recursive: true })
  for (const file of globSync('kommunalgraph-*.tgz', { cwd: out })) rmSync(join(out, file))
  const targets = globSync(['packages/*/package.json', 'apps/*/package.json'], { cwd: root }).map(
    (manifest) => {
      const folder = manifest.replace(/[\\/]package\.json$/, '')
      const target = join(staging, folder)
      mkdirSync(target, { recursive: true })
      stage(folder, target)
      return target
    },
  )
  const options = ['--ignore-scripts', '--silent', '--pack-destination', out]
  execFileSync('npm', ['pack', ...options, ...targets], { cwd: staging, stdio: 'inherit', shell })
} finally {
  rmSync(staging, { recursive: true, force: true })
}
