import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/* The program knows all states and no single one: what is of the demonstration stands in its folder. */

const root = fileURLToPath(new URL('../../..', import.meta.url))

const ofOneState = /Nordrhein|North Rhine|NRW|kinderstark|05358/

/** Files that may name one state, because they name all, or quote the name of somebody else's list. */
const allowed = new Map([
  ['packages/model/src/states.ts', 'the names of all states'],
  ['packages/model/src/harvest-lists.ts', 'the suppliers of all states'],
  ['packages/site/src/messages/state-law.ts', 'the law of every state that was read'],
  [
    'packages/site/src/messages/profile.ts',
    'the name of a list of the hbz, whose keys records may have',
  ],
])

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')

it('no source names one state or its programme, but for tables of all', () => {
  const sources = globSync('{packages,apps}/*/src/**/*.{ts,js,css}', { cwd: root }).filter(
    (file) => !file.endsWith('.d.ts'),
  )
  expect(sources.length).toBeGreaterThan(500)
  const named = sources
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => ofOneState.test(withoutComments(readFileSync(`${root}/${file}`, 'utf8'))))
  expect(named.toSorted()).toEqual([...allowed.keys()].toSorted())
})
