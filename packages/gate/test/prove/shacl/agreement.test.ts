import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readShapes } from '../../../src/prove/shapes.ts'
import { graphs, quads } from '../sample.ts'
import { readersOf } from './readers.ts'
import { spoilt } from './spoil.ts'

/* Our shapes as our functions and as the library reads them. */

const { ours, theirs } = readersOf(readShapes())

it('lets every sound graph pass', () => {
  expect(graphs.length).toBeGreaterThan(80)
  for (const graph of graphs) expect(ours(graph)).toEqual([])
})

// The library takes milliseconds for each, more on a machine that is busy.
it('finds the same as the library in 1,000 graphs that have gone wrong', async () => {
  const components = new Set<string>()
  let broken = 0
  const graph = fc.oneof(spoilt([quads]), spoilt(graphs))
  const agrees = fc.asyncProperty(graph, async (each) => {
    const found = ours(each)
    expect(found).toEqual(await theirs(each))
    if (found.length > 0) broken += 1
    for (const line of found) components.add(line.replace(/^.* \| /, ''))
  })
  // Always the same thousand: what they show does not hang on chance.
  await fc.assert(agrees, { numRuns: 1000, seed: 1 })
  // Most of them, for a sound graph shows little.
  expect(broken).toBeGreaterThan(500)
  expect(components.size).toBeGreaterThan(10)
})
