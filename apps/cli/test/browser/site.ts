import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publish } from '@kommunalgraph/gate'
import { type Release, toBase } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { openReader } from '@kommunalgraph/release'
import { siteDocuments } from '@kommunalgraph/resources'
import { afterAll, beforeAll } from 'vitest'
import { answerOf, freePort } from '../served.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const launcher = fileURLToPath(new URL('../../bin/kommunalgraph.mjs', import.meta.url))

/** To publish the shipped records twice and prove them takes a while where others work too. */
const patience = 600_000

/** What the server sent, as it was sent. */
interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Buffer
}

/** The whole program at work, started once for all tests. */
export interface Site {
  readonly base: Base
  readonly release: Release
  /** Ask without following redirects and without unpacking. */
  readonly send: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Sent>
  /** The page at an address, as text. */
  readonly page: (path: string) => Promise<string>
}

/** The fewest words that a record may have. */
const least = (name: string) => `kind: gemeinde\nname: { de: ${name} }\n`

async function publishTo(store: string, data: string, base: Base): Promise<void> {
  const { issues, state } = await publish({ data, base, store, site: siteDocuments, threads: 2 })
  if (state !== 'published') throw new Error(JSON.stringify(issues))
}

/** The shipped data, a record with hardly anything, one that is gone, and one that was changed. */
async function publishTwice(folder: string, base: Base): Promise<string> {
  const data = join(folder, 'data')
  const store = join(folder, 'state', 'release.sqlite')
  const records = join(data, 'municipalities')
  await cp(join(root, 'data'), data, { recursive: true })
  await writeFile(join(records, 'musterdorf.yaml'), least('Musterdorf'))
  await writeFile(join(records, 'musterstadt.yaml'), least('Musterstadt'))
  await publishTo(store, data, base)
  await rm(join(records, 'musterstadt.yaml'))
  const changed = join(records, 'kreis-dueren.yaml')
  const text = await readFile(changed, 'utf8')
  await writeFile(changed, text.replace(/value: 271110/, 'value: 271111'))
  await publishTo(store, data, base)
  return store
}

const ask = (base: Base): Site['send'] => {
  return (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const request = get(new URL(path, base), { headers }, async (answer) => {
        const chunks: Buffer[] = []
        for await (const chunk of answer) chunks.push(chunk)
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          bytes: Buffer.concat(chunks),
        })
      })
      request.on('error', reject)
    })
}

async function open(folder: string): Promise<{ site: Site; child: ChildProcess; close(): void }> {
  const port = await freePort()
  const base = toBase(`http://localhost:${port}/`)
  if (base === undefined) throw new Error('a port makes a base')
  const store = await publishTwice(folder, base)
  const child = spawn(
    process.execPath,
    [launcher, 'serve', '--port', String(port), '--state', join(folder, 'state')],
    {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'silent', LC_ALL: 'C' },
      stdio: 'ignore',
    },
  )
  await answerOf(base)
  const reader = openReader(store)
  const release = reader.current()
  if (release === undefined) throw new Error('nothing is published')
  const send = ask(base)
  const page = async (path: string) => {
    const { bytes } = await send(path, { accept: 'text/html' })
    return bytes.toString('utf8')
  }
  return { site: { base, release, send, page }, child, close: () => reader.close() }
}

/** Start the program before the tests of a file and end it after them. */
export function openSite(): () => Site {
  let opened: Awaited<ReturnType<typeof open>> | undefined
  let folder: string | undefined
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-site-'))
    opened = await open(folder)
  }, patience)
  afterAll(async () => {
    opened?.close()
    if (opened && opened.child.exitCode === null) {
      opened.child.kill('SIGTERM')
      await once(opened.child, 'exit')
    }
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  })
  return () => {
    if (opened === undefined) throw new Error('the site is not open yet')
    return opened.site
  }
}
