import { parentPort, workerData } from 'node:worker_threads'
import type { Release } from '@kommunalgraph/model'
import { openReader } from '@kommunalgraph/release'
import { bytesOf, resources } from '@kommunalgraph/resources'
import { explain } from '../explain.ts'
import { toCodedBody } from './coded-body.ts'
import type { DocumentWork, Done, FileWork, Job, ThreadData } from './job.ts'

/*
 * Makes bodies that take long beside the thread that answers requests. It reads the store itself, since a release
 * cannot be handed over to another thread.
 */

/**
 * How often the store is looked at, in milliseconds: a reader that never looks keeps the log of writes from being
 * emptied.
 */
const interval = 1_000

/** How long a replaced release may still be read, in milliseconds: a second less than its reader promises. */
const kept = 4_000

const { assets, store }: ThreadData = workerData
const reader = openReader(store.file, { copy: store.copy })
const replaced = new Map<Release, number>()

function look(): void {
  const before = reader.current()
  if (reader.poll() && before) replaced.set(before, Date.now() + kept)
  for (const [release, until] of replaced) if (until < Date.now()) replaced.delete(release)
}

const isAskedFor = (release: Release | undefined, { published, sequence }: Job): boolean =>
  release?.sequence === sequence && release.published === published

/** Just the release that a request began in: no answer mixes two. */
function releaseOf(job: Job): Release | undefined {
  look()
  return [reader.current(), ...replaced.keys()].find((each) => isAskedFor(each, job))
}

function documentBytes(release: Release, work: DocumentWork): Promise<Uint8Array> | undefined {
  const kind = resources.documents.find(({ name }) => name === work.kind)
  const { dumps, params } = work
  const query = new URLSearchParams(work.query)
  const found = kind?.open(release, { params, query, explain, dumps })
  if (kind === undefined || found?.state !== 'found') return undefined
  return bytesOf({ release, kind, subject: found.subject }, work.variant, assets)
}

function fileBytes(release: Release, { name, params }: FileWork): Uint8Array | undefined {
  const file = resources.files.find((each) => each.name === name)
  const text = file?.text(release, params)
  return text === undefined ? undefined : Buffer.from(text)
}

async function run(job: Job): Promise<Done> {
  const release = releaseOf(job)
  if (release === undefined) return { state: 'lost' }
  const { coding, work } = job
  const bytes =
    work.type === 'document' ? await documentBytes(release, work) : fileBytes(release, work)
  if (bytes === undefined) return { state: 'nothing' }
  const body = await toCodedBody(bytes, coding)
  // Of a size of its own, so that it can be handed over: what compressors give lies in larger blocks.
  return { state: 'made', body: { ...body, coded: new Uint8Array(body.coded) } }
}

setInterval(look, interval).unref()
parentPort?.on('message', async (job: Job) => {
  const done = await run(job).catch((error): Done => ({ state: 'failed', reason: String(error) }))
  const memory = done.state === 'made' ? [done.body.coded.buffer as ArrayBuffer] : []
  parentPort?.postMessage(done, memory)
})
