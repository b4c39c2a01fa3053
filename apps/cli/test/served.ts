import { once } from 'node:events'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { publish } from '@kommunalgraph/gate'
import { toBase } from '@kommunalgraph/model'
import { siteDocuments } from '@kommunalgraph/resources'
import { copyOfData, temporaryFolder } from './program.ts'

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** What every served test starts with: a state folder of its own and no log. */
export const environment = async (extra: Record<string, string> = {}) => ({
  STATE_DIR: await temporaryFolder(),
  LOG_LEVEL: 'silent',
  ...extra,
})

/** Ask until the server answers. */
export async function answerOf(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  for (let attempt = 0; attempt < 10_000; attempt += 1) {
    const answer = await fetch(address, { headers }).catch(() => undefined)
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${address} does not answer`)
}

/** Ask until an answer is as it should be; an answer is read by whoever asks about it. */
export async function until(
  address: string,
  fits: (answer: Response) => boolean | Promise<boolean>,
): Promise<Response> {
  for (let attempt = 0; attempt < 10_000; attempt += 1) {
    const answer = await fetch(address)
    if (await fits(answer.clone())) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${address} never is as it should be`)
}

const only = 'kreis-dueren.yaml'

/** Give the only municipality of a folder another motto. */
export async function writeMotto(data: string, motto: string): Promise<void> {
  const file = join(data, 'municipalities', only)
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^motto: .*$/m, `motto: { de: "${motto}", source: profile }`))
}

/** The shipped data with one municipality only, so that they are published quickly. */
export async function fewData(motto: string): Promise<string> {
  const data = await copyOfData()
  const folder = join(data, 'municipalities')
  for (const name of await readdir(folder)) if (name !== only) await rm(join(folder, name))
  await writeMotto(data, motto)
  return data
}

/** A state folder with a release under a base; with a folder, another release in it. */
export async function publishedFolder(
  address: string,
  folder?: string,
  motto = 'Ein Motto',
): Promise<string> {
  const state = folder ?? (await temporaryFolder())
  const base = toBase(address)
  if (base === undefined) throw new Error(`${address} is no base`)
  const data = await fewData(motto)
  const { issues, state: outcome } = await publish({
    ...{ data, base, store: join(state, 'release.sqlite') },
    ...{ threads: 1, site: siteDocuments },
  })
  if (outcome !== 'published') throw new Error(JSON.stringify(issues))
  return state
}
