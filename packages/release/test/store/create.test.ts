import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWriter, verifyStore } from '../../src/index.ts'
import { ended, startPublisher } from './children.ts'
import { temporaryFolder } from './publish.ts'

const stores = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.sqlite'))

it('a new store has all its tables from the moment that its file is there', async () => {
  const folder = temporaryFolder()
  const child = startPublisher(folder, 'create')
  const seen = new Set<string>()
  const look = () => {
    for (const name of stores(folder).filter((each) => !seen.has(each))) {
      expect([name, verifyStore(join(folder, name))]).toEqual([name, []])
      seen.add(name)
    }
  }
  while (child.exitCode === null && child.signalCode === null) {
    look()
    await new Promise((resolve) => setImmediate(resolve))
  }
  await ended(child)
  look()
  expect(seen.size).toBe(20)
})

it('leaves nothing beside a new store', () => {
  const folder = temporaryFolder()
  openWriter(join(folder, 'release.sqlite')).close()
  expect(readdirSync(folder)).toEqual(['release.sqlite'])
})
