// Lays out a package as npm gets it: what was built of its sources, what its code reads, its papers.
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { manifestOf, root } from './manifest.mjs'

// As the compiler writes them: one ends its line.
const statement = /^(?:import |.*[\w}*] from )['"]([^'"]+)['"](?: with \{.*\})?;$/gm
const call = /\b(?:import|require|import\.meta\.resolve)\(['"`]([^'"`]+)['"`$]/g

/** Packages that a text imports, by their names; Node's own modules and our own files are none. */
const importsOf = (text) =>
  [...text.matchAll(statement), ...text.matchAll(call)]
    .map(([, name]) => name)
    .filter((name) => !/^[./]|^node:/.test(name) && !builtinModules.includes(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))

/** Declarations keep the endings of sources, which only some compilers follow. */
const asBuilt = (text) =>
  text.replace(/(\bfrom ['"]|\bimport\(['"])(\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1$2.js')

/** What was built of sources that are still there: the compiler removes nothing. */
const builtOf = (folder) =>
  globSync('src/**/*.ts', { cwd: folder })
    .filter((file) => !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const path = file.replace(/^src/, 'dist').replace(/\.ts$/, '')
      return [`${path}.js`, `${path}.d.ts`]
    })

function copyBuilt(folder, target) {
  const named = { code: new Set(), types: new Set() }
  for (const file of builtOf(folder)) {
    const text = asBuilt(readFileSync(join(folder, file), 'utf8'))
    for (const each of importsOf(text)) named[file.endsWith('.d.ts') ? 'types' : 'code'].add(each)
    mkdirSync(dirname(join(target, file)), { recursive: true })
    writeFileSync(join(target, file), text)
  }
  return named
}

const papers = [
  ['README.md', undefined],
  ['LICENSE', root],
  ['NOTICE', root],
  ['CHANGELOG.md', root],
]

/**
 * @param folder - of the package, below the root
 * @param target - an empty folder
 * @throws where its code or its types name a package that it does not depend on
 */
export function stage(folder, target) {
  const from = join(root, folder)
  const { code, types } = copyBuilt(from, target)
  const manifest = manifestOf(folder, [...types])
  const has = (name) =>
    [name, `@types/${name}`].some((each) => Object.hasOwn(manifest.dependencies, each))
  const missing = [...code, ...types].filter((name) => name !== manifest.name && !has(name))
  if (missing.length > 0)
    throw new Error(`${folder} names packages that it does not depend on: ${missing.join(', ')}`)
  for (const file of manifest.files) {
    if (file === 'dist' || papers.some(([paper]) => paper === file)) continue
    // What goes with the tool and belongs to no package, as deploy/, stands in the root.
    const place = [from, root].find((each) => existsSync(join(each, file)))
    if (place === undefined) throw new Error(`${folder} has no ${file}`)
    cpSync(join(place, file), join(target, file), { recursive: true })
  }
  for (const [file, place = from] of papers) cpSync(join(place, file), join(target, file))
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}
