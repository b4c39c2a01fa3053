import { gunzipSync } from 'node:zlib'
import { describeFeedPage } from '@kommunalgraph/catalog'
import { documentPath, keptWhenSuperseded, type Release } from '@kommunalgraph/model'
import { type Base, formatNamed } from '@kommunalgraph/rdf'
import { openWriter, verifyStore } from '@kommunalgraph/release'
import { describe, expect, it } from 'vitest'
import { at, errors, type Folder, folder, records } from './folder.ts'

/* A base that nobody set, and another one later. */

const [one, other] = ['http://localhost:5106/', 'http://localhost:5107/'] as [Base, Base]

/** Three releases: all there are, one with another text, one gone. */
async function history(base: Base): Promise<Folder> {
  const own = await folder()
  await own.publish({ at: at(0) }, { base })
  await own.edit('adorf', `${records['adorf']}motto: { de: Kinder zuerst }\n`)
  await own.publish({ at: at(1) }, { base })
  await own.edit('bdorf', null)
  await own.publish({ at: at(2) }, { base })
  return own
}

const current = (own: Folder): Release => {
  const release = own.reader().current()
  if (release === undefined) throw new Error('Nothing is published')
  return release
}

const textOf = (
  release: Release,
  sequence: number,
  slug: string,
  name: 'n-quads' | 'catalogue',
) => {
  const body = release.asOf(sequence)?.body(documentPath(slug), name)
  return body && gunzipSync(body.gzip()).toString('utf8')
}

/** Everything that is kept of every version, and what the feed tells. */
const everything = (own: Folder) => {
  const release = current(own)
  const changes = release.changes(0, 100)
  return {
    changes,
    feed: formatNamed('trig').write(describeFeedPage(release, 1), release.base),
    kept: changes.map(({ sequence, slug }) => [
      release.asOf(sequence)?.base,
      release.asOf(sequence)?.sizes(documentPath(slug)),
      ...[...keptWhenSuperseded, 'turtle' as const, 'json' as const].map((name) =>
        textOf(release, sequence, slug, name as 'n-quads'),
      ),
    ]),
  }
}

describe('a base that promised nothing', () => {
  it('gives way to another one, as if everything had been published there from the first', async () => {
    const moved = await history(one)
    const again = await moved.publish({ at: at(3) }, { base: other })
    expect(again).toMatchObject({ state: 'published', created: 0, updated: 0, unchanged: 3 })
    const notes = again.issues.filter(({ code }) => code === 'gate/base-moved')
    expect(notes).toHaveLength(1)
    expect(notes[0]?.message.en).toContain(`promised at ${one}`)
    expect(current(moved)).toMatchObject({ base: other, sequence: 4 })
    expect(everything(moved)).toEqual(everything(await history(other)))
    expect(JSON.stringify(everything(moved))).not.toContain(one)
    expect(verifyStore(moved.store)).toEqual([])
    expect(await moved.publish({ at: at(4) }, { base: other })).toMatchObject({
      state: 'unchanged',
    })
  })

  it('gives way to one that is set, which then keeps its guard', async () => {
    const own = await history(one)
    const set = 'https://daten.example.org/' as Base
    expect(await own.publish({ at: at(3) }, { base: set })).toMatchObject({ state: 'published' })
    const back = await own.publish({ at: at(4) }, { base: one })
    expect(errors(back)).toEqual(['data/network.yaml gate/base-changed'])
    expect(back.issues.find(({ code }) => code === 'gate/base-changed')?.remedy.en).toContain(
      'kommunalgraph publish --change-base',
    )
  })

  it('stays where the publish is refused or rehearsed', async () => {
    const own = await history(one)
    const rehearsed = await own.publish({ at: at(3), dryRun: true }, { base: other })
    expect(rehearsed.state).toBe('rehearsed')
    const open = await own.publish({ at: at(3) }, { base: 'https://daten.kommunen.de/' as Base })
    expect(errors(open)).toEqual(['data/network.yaml gate/demonstration-public'])
    await own.edit('adorf', 'kind: burg\n')
    expect(await own.publish({ at: at(3) }, { base: other })).toMatchObject({ state: 'refused' })
    expect(current(own)).toMatchObject({ base: one, sequence: 3 })
    expect(textOf(current(own), 1, 'adorf', 'n-quads')).toContain(one)
  })

  it('goes on where it was killed before everything was made anew', async () => {
    const own = await history(one)
    const writer = openWriter(own.store)
    writer.rebase(other)
    writer.close()
    expect(await own.publish({ at: at(3) }, { base: other })).toMatchObject({ state: 'published' })
    expect(everything(own)).toEqual(everything(await history(other)))
  })
})
