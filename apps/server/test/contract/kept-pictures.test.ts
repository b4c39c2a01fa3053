import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { toPainter } from '../../src/picture/painter.ts'
import { temporaryFolder } from '../harness/published.ts'
import { releaseOf, shippedRelease } from '../harness/releases.ts'
import { type Running, start } from '../harness/server.ts'

const shipped = await shippedRelease()
const town = (name: string, further: object = {}) =>
  releaseOf(shipped, { ort: { kind: 'gemeinde', name: { de: name }, ...further } })
const path = '/kommunen/ort.png'

/** A server that keeps pictures in a folder; closed after the test at the latest. */
async function serverOn(pictureFolder: string, release = town('Ort')): Promise<Running> {
  const server = await start(release, { pictureFolder })
  onTestFinished(() => server.close())
  return server
}

const newFolder = async (): Promise<string> => join(await temporaryFolder(), 'pictures')

/** The one file in a folder. */
async function onlyFile(folder: string): Promise<string> {
  const names = await readdir(folder)
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.png$/)])
  return join(folder, String(names[0]))
}

/** A picture that no address has: who gets it got it from the disk. */
async function otherPicture(): Promise<Uint8Array> {
  const painter = toPainter()
  const png = await painter.paint(
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2"/></svg>',
  )
  await painter.close()
  return png
}

describe('pictures on disk', () => {
  it('are painted once, however many ask at the same time and with whatever parameters', async () => {
    const folder = await newFolder()
    const server = await serverOn(folder)
    // Far more than may wait to be painted.
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, at) => server.get(`${path}?x=${at}`)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1)
    const file = await onlyFile(folder)
    const { ino } = await stat(file)
    expect((await readFile(file)).equals((await server.get(`${path}?y`)).bytes)).toBe(true)
    expect((await stat(file)).ino).toBe(ino)
  })

  it('outlive the process, and are not painted again', async () => {
    const folder = await newFolder()
    const painted = await (await serverOn(folder)).get(path)
    const again = await (await serverOn(folder)).get(path)
    expect(again.bytes.equals(painted.bytes)).toBe(true)
    expect(again.headers.etag).toBe(painted.headers.etag)
    const other = await otherPicture()
    await writeFile(await onlyFile(folder), other)
    expect((await (await serverOn(folder)).get(path)).bytes.equals(other)).toBe(true)
  })

  it.each([
    ['cut', (file: string) => truncate(file, 5_000)],
    ['empty', (file: string) => truncate(file, 0)],
    [
      'rotten',
      async (file: string) => {
        const bytes = await readFile(file)
        bytes[5_000] = Number(bytes[5_000]) ^ 1
        await writeFile(file, bytes)
      },
    ],
  ])('are painted anew where the file is %s', async (_, spoil) => {
    const folder = await newFolder()
    const { bytes } = await (await serverOn(folder)).get(path)
    const file = await onlyFile(folder)
    await spoil(file)
    const { status, bytes: again } = await (await serverOn(folder)).get(path)
    expect([status, again.equals(bytes)]).toEqual([200, true])
    expect((await readFile(await onlyFile(folder))).equals(bytes)).toBe(true)
  })

  it('are those of what is published: another name is another picture', async () => {
    const folder = await newFolder()
    const before = await (await serverOn(folder)).get(path)
    const after = await (await serverOn(folder, town('Anderswo'))).get(path)
    expect(after.bytes.equals(before.bytes)).toBe(false)
    const invisible = town('Ort', { motto: { de: 'Ein Motto' } })
    expect((await (await serverOn(folder, invisible)).get(path)).bytes.equals(before.bytes)).toBe(
      true,
    )
    expect(await readdir(folder)).toHaveLength(2)
  })

  it('come back after the folder was taken away', async () => {
    const folder = await newFolder()
    await (await serverOn(folder)).get(path)
    await rm(folder, { recursive: true })
    expect((await (await serverOn(folder)).get(path)).status).toBe(200)
    await onlyFile(folder)
  })

  it('stay in memory where nothing can be written', async () => {
    const folder = await newFolder()
    await writeFile(folder, 'a file where the folder should be')
    const server = await serverOn(folder)
    const first = await server.get(path)
    expect(first.status).toBe(200)
    expect((await server.get(`${path}?x=1`)).bytes.equals(first.bytes)).toBe(true)
    expect(await readFile(folder, 'utf8')).toContain('a file')
  })

  it('are the same for several servers that share them', async () => {
    const folder = await newFolder()
    await mkdir(folder)
    const servers = await Promise.all(Array.from({ length: 3 }, () => serverOn(folder)))
    const answers = await Promise.all(servers.map((server) => server.get(path)))
    const [first] = answers
    for (const { bytes } of answers) expect(first?.bytes.equals(bytes)).toBe(true)
    await onlyFile(folder)
  })
})
