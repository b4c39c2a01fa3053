import { describe, expect, it } from 'vitest'
import { openReader, openWriter } from '../../src/index.ts'
import { Connection } from '../../src/store/connection.ts'
import { migrate, migrations } from '../../src/store/schema.ts'
import { base, network, town } from '../network.ts'
import { instantOf, publish, readerOn, temporaryFile, writerOn } from './publish.ts'

/** A file as the first version of the program wrote it, with one release of one record. */
function oldFile(): string {
  const file = temporaryFile()
  const connection = new Connection(file)
  connection.execute('PRAGMA journal_mode = WAL')
  migrate(connection, migrations.slice(0, 1))
  // A network named one state then.
  const { states, ...rest } = network
  const before = { ...rest, state: states[0] }
  const [record, notice] = [JSON.stringify(town('Ahlen')), JSON.stringify(before)]
  connection.execute('BEGIN')
  for (const [hash, json] of [
    ['network', notice],
    ['none', '[]'],
  ])
    connection.run('INSERT INTO shared VALUES (?, ?)', hash ?? '', json ?? '')
  connection.run(
    "INSERT INTO release VALUES (1, ?, ?, 1, 'network', 'none', 'none', 1, NULL)",
    instantOf(1),
    base,
  )
  connection.run("INSERT INTO document VALUES (1, 'ahlen')")
  connection.run("INSERT INTO body VALUES (1, ?, 'digest')", record)
  connection.run("INSERT INTO version VALUES (1, 1, 1, 'create', 'hash', 'hash', 1, 0, 1, NULL)")
  connection.run(
    `INSERT INTO entry VALUES (1, 'ahlen', 1, 'ahlen', '{"de":"Ahlen"}', 'kreisangehoerige-stadt',
      NULL, NULL, NULL, NULL, NULL, '| ahlen |')`,
  )
  connection.execute('COMMIT')
  connection.close()
  return file
}

const schemaVersion = (file: string): number | undefined => {
  const connection = new Connection(file)
  const version = connection.value<number>('PRAGMA user_version')
  connection.close()
  return version
}

describe('an older file', () => {
  it('is brought up to date by the next writer, with everything in it', () => {
    const file = oldFile()
    const writer = writerOn(file)
    expect(writer.published).toMatchObject({ sequence: 1, instant: instantOf(1) })
    publish(writer, new Map([['unna', town('Unna')]]))
    const release = readerOn(file).current()
    expect(release?.versions('ahlen')).toEqual([
      {
        slug: 'ahlen',
        sequence: 1,
        instant: instantOf(1),
        change: 'create',
        hash: 'hash',
        recordChanged: true,
        personal: false,
      },
    ])
    expect(release?.record('ahlen')).toEqual(town('Ahlen'))
    expect(release?.asOf(1)?.network).toEqual(network)
    expect(schemaVersion(file)).toBe(migrations.length)
  })

  it('is refused by a reader, who may not change it', () => {
    expect(() => openReader(oldFile())).toThrow(/older version.*kommunalgraph publish/)
  })

  it('stays as it was when a step fails', () => {
    const file = oldFile()
    const connection = new Connection(file)
    const steps = [...migrations.slice(0, 1), 'CREATE TABLE half (a); CREATE TABLE half (a);']
    expect(() => migrate(connection, steps)).toThrow(/half/)
    expect(connection.value("SELECT count(*) FROM sqlite_schema WHERE name = 'half'")).toBe(0)
    connection.close()
    expect(schemaVersion(file)).toBe(1)
  })
})

describe('a file of somebody else', () => {
  it('is refused when it is newer', () => {
    const file = temporaryFile()
    openWriter(file).close()
    const connection = new Connection(file)
    connection.execute(`PRAGMA user_version = ${migrations.length + 1}`)
    connection.close()
    expect(() => openWriter(file)).toThrow(/newer version/)
    expect(() => openReader(file)).toThrow(/newer version/)
  })

  it('is refused when it is another program’s', () => {
    const file = temporaryFile()
    const connection = new Connection(file)
    connection.execute('CREATE TABLE other (a)')
    connection.close()
    expect(() => openWriter(file)).toThrow(/not a Kommunalgraph file/)
    expect(() => openReader(file)).toThrow(/not a Kommunalgraph file/)
  })
})
