import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MunicipalProfile } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import {
  backup,
  type ErasablePart,
  erase,
  erasuresOf,
  openReader,
  openWriter,
  type Redescribed,
  storedTexts,
  verifyStore,
} from '../../src/index.ts'
import { town } from '../network.ts'
import {
  headOf,
  instantOf,
  publish,
  readerOn,
  redescriber,
  referenceDataOf,
  temporaryFile,
  temporaryFolder,
  versionOf,
} from './publish.ts'

const person = { name: 'Erika Mustermann', telephone: '+49999000001', email: 'erika@example.org' }

const contacts = (...ids: readonly number[]): MunicipalProfile['contacts'] =>
  ids.map((id) =>
    id === 1
      ? { id, basis: 'consent', ...person }
      : { id, unit: { de: 'Jugendamt' }, telephone: '+49999000002' },
  )

/**
 * A store in whose past the person stands: as she came, with another motto, without her, and once under an old name.
 */
function storeWithPast(): string {
  const file = temporaryFile()
  const writer = openWriter(file)
  const other = ['unna', town('Unna')] as const
  const steps: readonly (readonly [string, MunicipalProfile])[] = [
    ['alt', town('Alt', { contacts: contacts(1, 2) })],
    ['neu', town('Neu', { formerSlugs: ['alt'], contacts: contacts(1) })],
    [
      'neu',
      town('Neu', { formerSlugs: ['alt'], motto: { de: 'Motto' }, contacts: contacts(1, 2) }),
    ],
    ['neu', town('Neu', { formerSlugs: ['alt'], contacts: contacts(2) })],
  ]
  for (const [index, [slug, record]] of steps.entries()) {
    publish(writer, new Map([[slug, record], other]), { gone: index === 1 ? ['alt'] : [] })
    writer.intake.put(
      {
        path: `${slug}.yaml`,
        size: 1,
        mtimeMs: 1,
        digest: 'd',
        outcome: JSON.stringify({ seen: person.email }),
      },
      [{ field: 'email', value: person.email, entry: '{}' }],
    )
  }
  writer.close()
  return file
}

/** Every byte of the folder of the store, and what is packed in it. */
function bytesBeside(file: string): Buffer {
  const folder = dirname(file)
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  return Buffer.concat([...files, ...Array.from(storedTexts(file), ({ bytes }) => bytes)])
}

const holdsNothing = () => []

const request = (what: ErasablePart, sequence: number) =>
  ({ slug: 'neu', what, instant: instantOf(sequence) }) as const

describe('erasure', () => {
  it('leaves no byte of a contact anywhere', async () => {
    const file = storeWithPast()
    for (const value of Object.values(person)) expect(bytesBeside(file).includes(value)).toBe(true)
    const asked: string[] = []
    const holds = (values: readonly string[]) => {
      asked.push(...values)
      return []
    }
    expect(await erase(file, request({ contact: 1 }, 9), holds, redescriber)).toEqual({
      versions: 3,
    })
    expect(asked.sort()).toEqual(Object.values(person).sort())
    expect(readdirSync(dirname(file))).toEqual(['release.sqlite'])
    for (const value of Object.values(person)) expect(bytesBeside(file).includes(value)).toBe(false)
    expect(verifyStore(file)).toEqual([])
  })

  it('keeps the versions, redacted, hashed anew and marked', async () => {
    const file = storeWithPast()
    const before = openReader(file)
    const hashes = before
      .current()
      ?.versions('neu')
      .map(({ hash }) => hash)
    before.close()
    await erase(file, request({ contact: 1 }, 9), holdsNothing, redescriber)
    const release = readerOn(file).current()
    const versions = release?.versions('neu') ?? []
    expect(versions.map(({ slug, change, redacted }) => [slug, change, redacted])).toEqual([
      ['alt', 'create', instantOf(9)],
      ['neu', 'create', instantOf(9)],
      ['alt', 'delete', undefined],
      ['neu', 'update', instantOf(9)],
      ['neu', 'update', undefined],
    ])
    const kept = versions.map(({ hash }, index) => hash === hashes?.[index])
    expect(kept).toEqual([false, false, true, false, true])
    expect(release?.asOf(1)?.record('alt')?.contacts).toEqual(contacts(2))
    expect(release?.asOf(3)?.record('neu')?.contacts).toEqual(contacts(2))
    expect(versions.map(({ personal }) => personal)).toEqual(Array(5).fill(false))
    expect(release?.asOf(1)?.sizes('kommunen/alt')).toBeUndefined()
  })

  it('makes a new release without a change, under the eyes of a service', async () => {
    const file = storeWithPast()
    const reader = readerOn(file)
    const cursor = reader.current()?.latest(1)[0]?.cursor ?? 0
    const looking = setInterval(() => reader.poll(), 50)
    await erase(file, request({ contact: 1 }, 9), holdsNothing, redescriber)
    clearInterval(looking)
    expect(bytesBeside(file).includes(person.name)).toBe(false)
    expect(reader.current()?.sequence).toBe(5)
    expect(reader.current()?.changes(cursor, 10)).toEqual([])
    expect(reader.current()?.record('neu')?.contacts).toEqual(contacts(2))
  })

  it('says so where a service does not let go, and a second run ends it', async () => {
    const file = storeWithPast()
    const reader = openReader(file)
    const erasing = () =>
      erase(file, request({ contact: 1 }, 9), holdsNothing, redescriber, { patience: 300 })
    await expect(erasing()).rejects.toThrow(/still contains it because a service is reading/)
    reader.close()
    expect(await erasing()).toEqual({ versions: 0 })
    expect(bytesBeside(file).includes(person.name)).toBe(false)
    expect(erasuresOf(file)).toHaveLength(1)
  })

  it('logs when and which field, not what, and copies are known by a shorter log', async () => {
    const file = storeWithPast()
    const copy = join(temporaryFolder(), 'copy.sqlite')
    await backup(file, copy)
    await erase(file, request({ contact: 1 }, 9), holdsNothing, redescriber)
    expect(erasuresOf(file)).toEqual([
      { instant: instantOf(9), slug: 'neu', field: 'contacts/1', versions: 3 },
    ])
    expect(erasuresOf(copy, true)).toEqual([])
  })

  it('takes a field out of search, names and sums too', async () => {
    const file = temporaryFile()
    const writer = openWriter(file)
    const described = town('Ahlen', {
      aliases: ['Geheimname'],
      description: { de: 'Ein Wortungetüm', source: 'profil' },
      quotation: { text: { de: 'Ein Zitat' }, speaker: { name: person.name }, source: 'profil' },
    })
    publish(writer, new Map([['alt', described]]))
    publish(writer, new Map([['ahlen', { ...described, formerSlugs: ['alt'] }]]), { gone: ['alt'] })
    writer.close()
    const steps = ['aliases', 'description', 'quotation/speaker/name'] as const
    for (const [index, field] of steps.entries())
      await erase(
        file,
        { slug: 'ahlen', what: { field }, instant: instantOf(9 + index) },
        holdsNothing,
        redescriber,
      )
    const release = readerOn(file).current()
    expect(release?.resolve('alias', 'geheimname')).toBeUndefined()
    for (const text of ['Geheimname', 'Wortungetüm'])
      expect(release?.list({ page: 1, size: 9, text }).total).toBe(0)
    expect(release?.record('ahlen')?.description).toBeUndefined()
    expect(JSON.stringify(release?.record('ahlen'))).not.toContain(person.name)
    const bytes = bytesBeside(file)
    for (const text of ['Geheimname', 'geheimname', 'Wortunget', 'wortungetuem', person.name])
      expect(bytes.includes(text)).toBe(false)
    expect(verifyStore(file)).toEqual([])
  })

  it('can keep sizes and the feed’s statement, made anew', async () => {
    const file = storeWithPast()
    const sizes = { ttl: { bytes: 1, sha256: 'a', sha1: 'b' } }
    await erase(file, request({ contact: 1 }, 9), holdsNothing, {
      ...redescriber,
      version: async (task) => ({
        ...((await redescriber.version(task)) as Redescribed),
        sizes,
        member: `${task.slug} ${task.after.contacts?.length ?? 0}`,
      }),
    })
    const release = readerOn(file).current()
    expect(release?.asOf(3)?.sizes('kommunen/neu')).toEqual(sizes)
    const first = release?.changes(0, 1)[0]
    expect(release?.member(first?.cursor ?? 0)).toBe('alt 1')
  })
})

describe('erasure is refused', () => {
  const refused: readonly (readonly [string, ErasablePart, RegExp])[] = [
    ['without what it names', { contact: 7 }, /No version contains "neu: contacts\/7"/],
    [
      'of what makes it a record',
      { field: 'name' },
      /without this field it is no longer a valid record/,
    ],
    ['of nothing', { field: '' }, /No version contains|no longer a valid record/],
  ]
  it.each(refused)('%s', async (_, what, reason) => {
    const file = storeWithPast()
    await expect(erase(file, request(what, 9), holdsNothing, redescriber)).rejects.toThrow(reason)
    expect(readerOn(file).current()?.sequence).toBe(4)
  })

  it('while the data still hold the value', async () => {
    const file = storeWithPast()
    const holds = () => ['municipalities/neu.yaml:12']
    await expect(erase(file, request({ contact: 1 }, 9), holds, redescriber)).rejects.toThrow(
      /neu\.yaml:12/,
    )
    expect(bytesBeside(file).includes(person.name)).toBe(true)
    expect(erasuresOf(file)).toEqual([])
  })

  it('in a store that is not there', async () => {
    await expect(
      erase(temporaryFile(), request({ contact: 1 }, 9), holdsNothing, redescriber),
    ).rejects.toThrow(/no release/)
  })
})

it('a version that is published after an erasure does not bring it back', async () => {
  const file = storeWithPast()
  await erase(file, request({ contact: 1 }, 9), holdsNothing, redescriber)
  const writer = openWriter(file)
  const head = headOf(10)
  const draft = writer.begin(head)
  const record = town('Neu', { formerSlugs: ['alt'], motto: { de: 'Nachher' } })
  draft.put(versionOf(referenceDataOf(head, new Map()), 'neu', record))
  draft.commit()
  writer.close()
  expect(bytesBeside(file).includes(person.name)).toBe(false)
  expect(readerOn(file).current()?.versions('neu')).toHaveLength(6)
})

it('is made also where the last release lies ahead of the clock, as the next one', async () => {
  const file = storeWithPast()
  await erase(file, request({ contact: 1 }, 1), holdsNothing, redescriber)
  const release = readerOn(file).current()
  const before = release?.asOf(4)?.published ?? ''
  expect(release?.published).toBe(new Date(Date.parse(before) + 1).toISOString())
})
