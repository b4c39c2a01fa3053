// The package.json that npm reads, made from the one that the workspace reads.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))

/** The one place of the version is the manifest of the tool; all packages are of one make. */
const { version } = readJson('apps/cli/package.json')
const { catalog } = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'))
const source = '@kommunalgraph/source'

/** Of a condition that only the workspace has, nothing is left; a path alone is a path. */
const published = (exports) =>
  Object.fromEntries(
    Object.entries(exports).map(([path, { [source]: _, ...conditions }]) => [path, conditions]),
  )

function specifier(name, range) {
  if (range.startsWith('workspace:')) return version
  if (range === 'catalog:') return catalog[name]
  return range
}

/**
 * @param folder - of the package, below the root
 * @param typed - packages that its declarations name, whose types others have written
 */
export function manifestOf(folder, typed) {
  const { bin, dependencies, description, devDependencies, exports, files, license, name, type } =
    readJson(`${folder}/package.json`)
  const types = typed
    .map((each) => `@types/${each}`)
    .filter((each) => devDependencies[each] !== undefined)
  const all = { ...dependencies, ...Object.fromEntries(types.map((t) => [t, devDependencies[t]])) }
  return {
    ...{ name, version, description, license, type },
    ...(bin && { bin: Object.fromEntries(Object.keys(bin).map((n) => [n, 'dist/bin.js'])) }),
    // A tool is called; it has nothing to import.
    exports: exports ? published(exports) : {},
    files: [...files, 'NOTICE', 'CHANGELOG.md'],
    engines: { node: '>=24' },
    dependencies: Object.fromEntries(
      Object.keys(all)
        .sort()
        .map((each) => [each, specifier(each, all[each])]),
    ),
  }
}
