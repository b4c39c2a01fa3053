import {
  chmodSync,
  chownSync,
  closeSync,
  openSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  openReader,
  openWriter,
  ReleaseError,
  type ReleaseErrorCode,
  verifyStore,
} from '../../src/index.ts'
import { beginDraft } from '../../src/store/draft.ts'
import { openToWrite } from '../../src/store/open.ts'
import { town } from '../network.ts'
import { ended, heard, startPublisher } from './children.ts'
import { fill, headOf, publish, readerOn, temporaryFile, writerOn } from './publish.ts'

const records = new Map([['ahlen', town('Ahlen')]])

/** A store that nobody has open. */
function closedStore(): string {
  const file = temporaryFile()
  const writer = openWriter(file)
  publish(writer, records)
  writer.close()
  return file
}

function codeOf(work: () => unknown): ReleaseErrorCode | 'none' {
  try {
    work()
    return 'none'
  } catch (error) {
    if (error instanceof ReleaseError) return error.code
    throw error
  }
}

/** Without rights over files: who runs tests as root has all of them. */
function asNobody(file: string): void {
  const { geteuid, seteuid } = process
  if (!(geteuid && seteuid) || geteuid() !== 0) return
  chownSync(dirname(file), 0, 0)
  chmodSync(dirname(file), 0o755)
  seteuid(65_534)
  onTestFinished(() => seteuid(0))
}

/** A folder and file that may be read and not written. */
function readOnlyStore(): string {
  const file = closedStore()
  chmodSync(file, 0o444)
  asNobody(file)
  if (process.geteuid?.() !== 65_534) {
    chmodSync(dirname(file), 0o555)
    onTestFinished(() => chmodSync(dirname(file), 0o755))
  }
  return file
}

describe('two publishers', () => {
  it('never publish at once: the second one is told to wait', async () => {
    const file = temporaryFile()
    const first = startPublisher(file, 'waiting')
    await heard(first, 'begun')
    const second = startPublisher(file, 'once')
    await heard(second, 'release/locked')
    expect(openReader(file).current()).toBeUndefined()
    first.stdin.write('go\n')
    await heard(first, 'committed 1')
    await Promise.all([ended(first), ended(second)])
    const third = startPublisher(file, 'once')
    await heard(third, 'committed 2')
    expect(readerOn(file).current()?.count).toBe(25)
    expect(verifyStore(file)).toEqual([])
  })

  it('do not undo each other: who was overtaken starts again', () => {
    const file = temporaryFile()
    const [one, two] = [writerOn(file), writerOn(file)]
    publish(one, records)
    expect(codeOf(() => two.begin(headOf(2)))).toBe('release/overtaken')
    expect(two.published?.sequence).toBe(1)
    expect(publish(two, new Map([['unna', town('Unna')]]))).toMatchObject({ sequence: 2 })
  })
})

describe('a full disk', () => {
  it('is said, and the last release stays', () => {
    const file = closedStore()
    const connection = openToWrite(file)
    const pages = connection.value<number>('PRAGMA page_count') ?? 0
    connection.execute(`PRAGMA max_page_count = ${pages + 4}`)
    const head = headOf(2)
    const large = town('Ahlen', { description: { de: 'Ein langer Text. '.repeat(5_000) } })
    const draft = beginDraft(connection, head, 1)
    const filling = () =>
      fill(
        draft,
        head,
        new Map([
          ['ahlen', large],
          ['unna', large],
        ]),
      )
    expect(codeOf(filling)).toBe('release/disk-full')
    expect(connection.inTransaction).toBe(false)
    connection.close()
    expect(verifyStore(file)).toEqual([])
    expect(readerOn(file).current()?.record('ahlen')).toEqual(town('Ahlen'))
    expect(publish(writerOn(file), new Map([['unna', large]]))).toMatchObject({ sequence: 2 })
  })
})

describe('a folder that may only be read', () => {
  it('is enough for a reader', () => {
    const file = readOnlyStore()
    const reader = openReader(file)
    expect(reader.current()?.record('ahlen')).toEqual(town('Ahlen'))
    expect(reader.poll()).toBe(false)
    reader.close()
  })

  it('is refused to a writer, who is told why', () => {
    const file = readOnlyStore()
    const code = codeOf(() => openWriter(file))
    expect(code).toBe('release/read-only')
  })

  it('has no room for a new store', () => {
    const file = temporaryFile()
    asNobody(file)
    if (process.geteuid?.() === 65_534)
      expect(codeOf(() => openWriter(file))).toBe('release/unreadable')
  })
})

describe('a damaged file', () => {
  it('is refused when it is no database', () => {
    const file = temporaryFile()
    writeFileSync(file, 'kein SQLite '.repeat(1_000))
    expect(codeOf(() => openReader(file))).toBe('release/no-store')
    expect(codeOf(() => openWriter(file))).toBe('release/no-store')
    expect(codeOf(() => verifyStore(file))).toBe('release/no-store')
    expect(readFileSync(file, 'utf8')).toContain('kein SQLite')
  })

  it('is not taken for a release where it is empty', () => {
    const file = temporaryFile()
    writeFileSync(file, '')
    expect(codeOf(() => verifyStore(file))).toBe('release/missing')
  })

  it('is found out when its end is missing', () => {
    const file = closedStore()
    truncateSync(file, 16 * 4096)
    expect(codeOf(() => verifyStore(file))).toBe('release/damaged')
  })

  it('is found out when pages were overwritten', () => {
    const file = closedStore()
    const handle = openSync(file, 'r+')
    const size = readFileSync(file).length
    for (let at = 20 * 4096; at < size; at += 4096)
      writeSync(handle, Buffer.alloc(512, 7), 0, 512, at)
    closeSync(handle)
    const found = () => {
      if (verifyStore(file).length > 0) throw new ReleaseError('release/damaged', file)
    }
    expect(codeOf(found)).toBe('release/damaged')
  })
})

it('says every error in both languages, with the file and what to do', () => {
  const { sentence, message } = new ReleaseError('release/disk-full', 'var/release.sqlite')
  expect(message).toBe(sentence.en)
  for (const text of [sentence.de, sentence.en]) expect(text).toContain('var/release.sqlite')
  expect(codeOf(() => verifyStore('/nowhere/release.sqlite'))).toBe('release/missing')
})
