import { expect, it } from 'vitest'
import { difference, placeInRecord, recordSchema } from '../src/index.ts'

it('leads from a difference to where it stands in the file, entries of lists by their positions', () => {
  const goals = [1, 2].map((id) => ({ id, text: { de: `Ziel ${id}` } }))
  const facts = { kind: 'gemeinde', name: { de: 'Musterort' } }
  const before = recordSchema.parse(facts)
  const after = recordSchema.parse({ ...facts, motto: { de: 'Motto' }, goals })
  const places = difference(before, after).map(({ path }) => placeInRecord(after, path))
  expect(places).toContainEqual(['motto', 'de'])
  for (const [at, { text }] of goals.entries()) {
    const place = places.find(
      (each) => each[0] === 'goals' && each[1] === at && each.includes('text'),
    )
    expect([place, text]).toEqual([['goals', at, 'text', 'de'], text])
  }
})
