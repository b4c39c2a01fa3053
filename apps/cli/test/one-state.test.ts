import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/* The program knows all states and no single one: what is of the demonstration stands in its folder. */

const root = fileURLToPath(new URL('../../..', import.meta.url))

const ofOneState =
  /Nordrhein|North Rhine|NRW|kinderstark|05358|(?<![\p{L}\p{N}-])Kreis(?![\p{L}\p{N}-])/u

/** Going round in a circle says nothing of districts. */
const idiom = /verweisen im Kreis aufeinander/g

/** Files that may name one state, because they name all, or quote the name of somebody else's list. */
const allowed = new Map([
  ['packages/model/src/states.ts', 'the names of all states'],
  ['packages/model/src/harvest-lists.ts', 'the suppliers of all states'],
  ['packages/site/src/messages/state-law.ts', 'the law of every state that was read'],
  [
    'packages/site/src/messages/profile.ts',
    'the name of a list of the hbz, whose keys records may have',
  ],
  ['packages/catalog/src/catalogue/authorities.ts', 'the name of a level in DCAT-AP.de'],
  ['packages/importer/src/codes.ts', 'words that any title may begin with'],
  ['packages/importer/src/places/aliases.ts', 'former names of municipalities'],
  ['packages/importer/src/places/place-index.ts', 'the words for a district in all states'],
  ['packages/importer/src/register/kinds.ts', 'the words of the register for all states'],
  ['packages/model/src/fields/well-known-kinds.ts', 'the kinds of all states'],
])

const withoutComments = (text: string): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(idiom, '')

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
