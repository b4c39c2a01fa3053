import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Publisher } from '../src/index.ts'
import { at, errors, type Folder, folder, records } from './folder.ts'

/* A publisher that stands ready and is told what changed, as by a watched folder. */

const today = '2026-12-01'

function ready(own: Folder, threads?: number): Publisher {
  const publisher = own.open(threads === undefined ? {} : { threads })
  onTestFinished(() => publisher.close())
  return publisher
}

const path = (slug: string): string => `municipalities/${slug}.yaml`

describe('a publisher that is told what changed', () => {
  it('looks at nothing else, once it has looked at everything', async () => {
    const own = await folder()
    const publisher = ready(own)
    const paths = [path('adorf')]
    expect(await publisher.publish({ today, paths, at: at(0) })).toMatchObject({ created: 4 })
    await own.edit('adorf', `${records['adorf']}aliases: [Alt-Adorf]\n`)
    await own.edit('bdorf', `${records['bdorf']}aliases: [Alt-Bdorf]\n`)
    const one = await publisher.publish({ today, paths, at: at(1) })
    expect(one).toMatchObject({ updated: 1, parsed: 1, files: 4 })
    const other = await publisher.publish({ today, at: at(2) })
    expect(other).toMatchObject({ updated: 1, parsed: 1 })
  })

  it('does not forget what was refused before', async () => {
    const own = await folder()
    const publisher = ready(own)
    await publisher.publish({ today, at: at(0) })
    await own.edit('adorf', 'kind: burg\n')
    const first = await publisher.publish({ today, paths: [path('adorf')], at: at(1) })
    expect(first.state).toBe('refused')
    await own.edit('bdorf', `${records['bdorf']}aliases: [Alt-Bdorf]\n`)
    const second = await publisher.publish({ today, paths: [path('bdorf')], at: at(2) })
    expect(second.state).toBe('refused')
    expect(errors(second).every((line) => line.startsWith('data/municipalities/adorf'))).toBe(true)
    await own.edit('adorf', `${records['adorf']}aliases: [Alt-Adorf]\n`)
    const third = await publisher.publish({ today, paths: [path('adorf')], at: at(3) })
    expect(third).toMatchObject({ state: 'published', updated: 2 })
  })

  it('counts files that come and go, and finds the folder empty', async () => {
    const own = await folder({ adorf: records['adorf'] ?? '' })
    const publisher = ready(own)
    await publisher.publish({ today, at: at(0) })
    await own.edit('bdorf', records['bdorf'] ?? '')
    const more = await publisher.publish({ today, paths: [path('bdorf')], at: at(1) })
    expect(more).toMatchObject({ created: 1, files: 2 })
    await own.edit('adorf', null)
    const fewer = await publisher.publish({
      ...{ today, paths: [path('adorf')], at: at(2), allowRemovals: ['adorf'] },
    })
    expect(fewer).toMatchObject({ deleted: 1, files: 1 })
    await own.edit('bdorf', null)
    const none = await publisher.publish({ today, paths: [path('bdorf')], at: at(3) })
    expect(none.issues.map(({ code }) => code)).toContain('data/no-records')
    expect(none.state).toBe('refused')
  })

  it('follows shared files, too', async () => {
    const own = await folder()
    const publisher = ready(own)
    await publisher.publish({ today, at: at(0) })
    await own.write('sources.yaml', 'sources: []\n')
    const broken = await publisher.publish({ today, paths: ['sources.yaml'], at: at(1) })
    expect(errors(broken)).toContain('data/municipalities/adorf.yaml source/unknown')
    expect(broken.state).toBe('refused')
  })

  it('names a file that does not belong there until it is gone', async () => {
    const own = await folder()
    const publisher = ready(own)
    await publisher.publish({ today, at: at(0) })
    await own.write('municipalities/Notiz.txt', 'x')
    const paths = ['municipalities/Notiz.txt', 'README.md']
    const codes = async (second: number) =>
      (await publisher.publish({ today, paths, at: at(second) })).issues.map(({ code }) => code)
    expect(await codes(1)).toContain('data/unexpected-file')
    await rm(join(own.data, 'municipalities/Notiz.txt'))
    expect(await codes(2)).not.toContain('data/unexpected-file')
  })

  it('notices that another publisher was there', async () => {
    const own = await folder()
    const publisher = ready(own)
    await publisher.publish({ today, at: at(0) })
    await own.edit('adorf', `${records['adorf']}aliases: [Alt-Adorf]\n`)
    await own.publish({ at: at(1) })
    const again = await publisher.publish({ today, paths: [path('bdorf')], at: at(2) })
    expect(again).toMatchObject({ state: 'unchanged', sequence: 2 })
  })

  it('publishes one after the other, however it is called', async () => {
    const own = await folder()
    const publisher = ready(own)
    const both = await Promise.all([
      publisher.publish({ today, at: at(0) }),
      publisher.publish({ today, at: at(1) }),
    ])
    expect(both.map(({ state }) => state)).toEqual(['published', 'unchanged'])
  })

  it('refuses an instant before that of the last release, and changes nothing', async () => {
    const own = await folder()
    const publisher = ready(own)
    await publisher.publish({ today, at: at(5) })
    await own.edit('adorf', `${records['adorf']}aliases: [Alt-Adorf]\n`)
    await expect(publisher.publish({ today, at: at(4) })).rejects.toMatchObject({
      code: 'release/instant',
    })
    expect(await publisher.publish({ today, at: at(6) })).toMatchObject({ updated: 1 })
  })

  it('goes on after a release whose instant lies ahead, says so, and dates records truly', async () => {
    const own = await folder()
    const publisher = ready(own)
    const ahead = '2999-01-01T00:00:00.000Z'
    await publisher.publish({ today, at: at(0) })
    await own.edit('bdorf', `${records['bdorf']}aliases: [Alt-Bdorf]\n`)
    await publisher.publish({ today, at: ahead })
    await own.edit('adorf', `${records['adorf']}aliases: [Alt-Adorf]\n`)
    const day = new Date().toISOString().slice(0, 10)
    const next = await publisher.publish({})
    expect(next).toMatchObject({ state: 'published', updated: 1 })
    const [note] = next.issues.filter(({ code }) => code === 'gate/instant-ahead')
    expect(note?.message.en).toContain(`The last release is dated ${ahead}`)
    const release = own.reader().current()
    expect(release?.published).toBe('2999-01-01T00:00:00.001Z')
    expect(release?.record('adorf')?.modified?.slice(0, 10)).toBe(day)
  })

  it('throws a sentence for people where the folder is gone', async () => {
    const own = await folder()
    const publisher = ready(own)
    await rm(own.data, { recursive: true })
    await expect(publisher.publish()).rejects.toMatchObject({ code: 'validator/folder-missing' })
    await mkdir(own.data)
    expect((await publisher.publish()).state).toBe('refused')
  })
})

describe('large work', () => {
  const district = (index: number): string => `169${String(index).padStart(2, '0')}`
  const many = (): Readonly<Record<string, string>> => {
    const towns = Array.from({ length: 40 }, (_, index): [string, string] => {
      const ags = `${district(index % 5)}${String(index).padStart(3, '0')}`
      const text = `kind: gemeinde\nname: { de: Ort ${index} }\npartOf: "${district(index % 5)}"\n`
      return [`ort-${index}`, `${text}identifiers: { ags: "${ags}", source: destatis-gv }\n`]
    })
    const around = Array.from({ length: 5 }, (_, index): [string, string] => [
      `kreis-${index}`,
      `kind: kreis\nname: { de: Kreis ${index} }\nidentifiers: { ags: "${district(index)}", source: destatis-gv }\n`,
    ])
    return Object.fromEntries([...towns, ...around])
  }

  async function large(): Promise<Folder> {
    const files = many()
    const own = await folder(files)
    const rows = Object.values(files).map((text) => {
      const ags = /ags: "(\d+)"/.exec(text)?.[1] ?? ''
      const name = /de: ([^}]+) \}/.exec(text)?.[1] ?? ''
      return `${ags.length === 5 ? 'kreis' : 'gemeinde'},${ags},${name}`
    })
    await own.write(
      'reference/muster.csv',
      ['level,ags,name', 'land,16,Probeland', ...rows, ''].join('\n'),
    )
    return own
  }

  it('gives the same release in threads as in one', async () => {
    const [alone, shared] = [await large(), await large()]
    const done: number[] = []
    const release = async (own: Folder, threads: number) => {
      const publisher = ready(own, threads)
      const onProgress = ({ done: count }: { readonly done: number }) => void done.push(count)
      const { created, issues } = await publisher.publish({ today, at: at(0), onProgress })
      const last = own.reader().current()
      const slugs = last?.slugs() ?? []
      const versions = slugs.map((slug) => [last?.version(slug), last?.sizes(`kommunen/${slug}`)])
      return { created, issues, versions }
    }
    const [one, three] = [await release(alone, 1), await release(shared, 3)]
    expect(one).toEqual(three)
    expect(one.created).toBe(45)
    expect(Math.max(...done)).toBe(45)
  })

  it('asks for the district of a town, and so links to it', async () => {
    const own = await large()
    await own.publish({ at: at(0) })
    const release = own.reader().current()
    expect(release?.resolve('ags', '16903')).toBe('kreis-3')
    await own.edit('kreis-3', `${many()['kreis-3']}status: withdrawn\n`)
    const again = await own.publish({ at: at(1) })
    expect(errors(again)).toEqual([])
    expect(again).toMatchObject({ deleted: 1, updated: 8 })
  })
})
