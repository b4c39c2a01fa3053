import { once } from 'node:events'
import { join } from 'node:path'
import { describe, mappingVersion, recordHash, versionHash } from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { openWriter, ReleaseError } from '../../src/index.ts'
import { base, network, town } from '../network.ts'

/*
 * A process that publishes, for tests that kill it or let two of them meet:
 *
 *     node publisher.ts FILE endless      one release after another, each with its number in every record
 *     node publisher.ts FILE waiting      one release, committed when a line comes in
 *     node publisher.ts FILE once         one release at once
 *     node publisher.ts FOLDER create     twenty new stores, one after the other
 */

const [, , file = '', mode = 'once'] = process.argv

/** How many records every release has. */
const count = 25

const say = (word: string): boolean => process.stdout.write(`${word}\n`)

function publishAll(writer: ReturnType<typeof openWriter>, whenBegun = () => {}) {
  const sequence = (writer.published?.sequence ?? 0) + 1
  const instant = new Date(Date.UTC(2026, 0, 1) + sequence * 1_000).toISOString()
  const none = new Map()
  const shared = {
    network,
    concepts: none,
    fields: none,
    outlines: none,
    sources: none,
    places: none,
  }
  const draft = writer.begin({ base, instant, mapping: mappingVersion, ...shared })
  whenBegun()
  const referenceData = {
    base,
    ...shared,
    neighbour: () => undefined,
    resolve: () => undefined,
    place: () => undefined,
  }
  for (let index = 0; index < count; index++) {
    const slug = `probe-${String(index).padStart(3, '0')}`
    const record = town(`Probe ${index}`, {
      motto: { de: `Stand ${sequence}` },
      aliases: [`Probe ${sequence} von ${index}`],
    })
    const hash = versionHash(
      referenceData,
      record,
      formatNamed('n-triples').write(describe(referenceData, slug, record)),
    )
    const facts = { recordChanged: true, personal: false, sizes: {}, dependencies: ['network'] }
    draft.put({ slug, record, hash, recordHash: recordHash(record), ...facts })
  }
  return draft
}

try {
  if (mode === 'create') createStores()
  else await publishTo(file)
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error
  say(error.code)
}

function createStores(): void {
  for (let index = 0; index < 20; index++) openWriter(join(file, `${index}.sqlite`)).close()
}

async function publishTo(file: string): Promise<void> {
  const writer = openWriter(file, { patience: mode === 'once' ? 200 : 5_000 })
  say('open')
  if (mode === 'waiting') {
    const draft = publishAll(writer, () => say('begun'))
    await once(process.stdin, 'data')
    say(`committed ${draft.commit().sequence}`)
    process.stdin.destroy()
  }
  if (mode === 'once') say(`committed ${publishAll(writer).commit().sequence}`)
  while (mode === 'endless') say(`committed ${publishAll(writer).commit().sequence}`)
  writer.close()
}
