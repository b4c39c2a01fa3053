import { describe, expect, it } from 'vitest'
import { folder, records } from './folder.ts'

/* What a dry run says of a release that is not made. */

describe('a rehearsal', () => {
  it('names every municipality that would be another, and nothing else', async () => {
    const own = await folder()
    await own.publish()
    await own.write('municipalities/adorf.yaml', `${records['adorf']}motto: { de: Ein Motto }\n`)
    const { rehearsal, state } = await own.publish({ dryRun: true })
    expect(state).toBe('rehearsed')
    expect(rehearsal?.municipalities.map(({ slug }) => slug)).toContain('adorf')
    const adorf = rehearsal?.municipalities.find(({ slug }) => slug === 'adorf')
    expect(adorf).toMatchObject({
      change: 'update',
      differences: [
        { field: 'motto.de', kind: 'added', place: ['motto', 'de'], after: 'Ein Motto' },
      ],
    })
    expect(adorf?.triples.added).toBeGreaterThan(0)
    expect(rehearsal?.documents).toEqual([])
    expect(own.reader().current()?.record('adorf')).not.toHaveProperty('motto')
  })

  it('has nothing to say where nothing is to be done, and of a publish', async () => {
    const own = await folder()
    expect(await own.publish()).not.toHaveProperty('rehearsal')
    // A file that was written in the same moment as it was read is read once more.
    const { rehearsal } = await own.publish({ dryRun: true })
    expect(rehearsal?.municipalities ?? []).toEqual([])
    expect(rehearsal?.pages ?? []).toEqual([])
  })

  it('has none where findings stand in the way', async () => {
    const own = await folder()
    await own.write('municipalities/adorf.yaml', 'kind: burg\n')
    const refused = await own.publish({ dryRun: true })
    expect(refused.state).toBe('refused')
    expect(refused).not.toHaveProperty('rehearsal')
  })
})
