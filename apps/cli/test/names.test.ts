import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url)

const exported = /^export (?:abstract class|class|interface|type) (\w+)/gm

/** Every type that a source file exports, with the package that it stands in. */
const types = globSync('{packages,apps}/*/src/**/*.ts', { cwd: root }).flatMap((file) =>
  Array.from(readFileSync(new URL(file, root), 'utf8').matchAll(exported), ([, name = '']) => ({
    name,
    file,
  })),
)

it('one name means one thing: no two files export types of the same name', () => {
  const files = Map.groupBy(types, ({ name }) => name)
  const shared = [...files].filter(([, all]) => all.length > 1)
  expect(types.length).toBeGreaterThan(300)
  expect(shared.map(([name, all]) => [name, ...all.map(({ file }) => file)])).toEqual([])
})
