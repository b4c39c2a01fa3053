import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url)
const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8')
const sources = globSync('{packages,apps}/*/src/**/*.ts', { cwd: root })

/** What a pattern finds in each file, with the file. */
const namesIn = (files: readonly string[], pattern: RegExp) =>
  files.flatMap((file) =>
    Array.from(textOf(file).matchAll(pattern), ([, name = '']) => ({ name, file })),
  )

const types = namesIn(sources, /^export (?:abstract class|class|interface|type) (\w+)/gm)
const values = namesIn(sources, /^export (?:async )?(?:function\*?|const) (\w+)/gm)

const packageOf = (file: string): string => file.split('/', 2).join('/')

/** Names of values that a package gives to others. */
function givenBy(index: string): readonly string[] {
  const lists = Array.from(textOf(index).matchAll(/^export \{([^}]*)\}/gm), ([, list = '']) => list)
  const names = lists.flatMap((list) => list.split(',').map((name) => name.trim()))
  return names.filter((name) => /^\w+$/.test(name))
}

it('one name means one thing: no two files export types of the same name', () => {
  const files = Map.groupBy(types, ({ name }) => name)
  const shared = [...files].filter(([, all]) => all.length > 1)
  expect(types.length).toBeGreaterThan(300)
  expect(shared.map(([name, all]) => [name, ...all.map(({ file }) => file)])).toEqual([])
})

it('one name means one thing: what a package gives to others, none of them exports under the same name', () => {
  const indexes = globSync('{packages,apps}/*/src/index.ts', { cwd: root })
  const given = indexes.flatMap((index) =>
    givenBy(index).map((name) => ({ name, owner: packageOf(index) })),
  )
  const again = given.flatMap(({ name, owner }) =>
    values
      .filter((other) => other.name === name && packageOf(other.file) !== owner)
      .map(({ file }) => [name, owner, file]),
  )
  expect(given.length).toBeGreaterThan(300)
  expect(again).toEqual([])
})
