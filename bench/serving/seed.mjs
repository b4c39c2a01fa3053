// Puts plainly numbered places straight into a store, without the gate: each has the record of Kreis Düren, which is
// as long as a complete profile gets, without keys and persons, at a place of its own and with figures of its own.
import { join } from 'node:path'
import { mappingVersion, publishable } from '../../packages/model/src/index.ts'
import { openWriter } from '../../packages/release/src/index.ts'
import { shippedData } from '../shipped.mjs'

export const slugOf = (index) => `ort-${index}`

/** Spread evenly over about the area of Germany: neighbours are to be as few as they are. */
const placeOf = (index) => ({
  lat: 47.5 + 7 * ((index * 0.754877666) % 1),
  lon: 6 + 8.5 * ((index * 0.569840291) % 1),
})

const figuresOf = (statistics, index) =>
  statistics.map((figure, at) => ({ ...figure, value: 2_000 + at + ((index * 7_919) % 200_000) }))

export async function seed(folder, count, base) {
  const { concepts, network, records, sources } = await shippedData(base)
  const { contacts, identifiers, quotation, ...shared } = publishable(records.get('kreis-dueren'))
  const writer = openWriter(join(folder, 'release.sqlite'))
  const instant = '2026-01-01T00:00:00.000Z'
  const head = { base, instant, mapping: mappingVersion, network, concepts, sources }
  const draft = writer.begin({ ...head, places: new Map() })
  for (let index = 0; index < count; index += 1) {
    const hash = String(index).padStart(64, '0')
    const record = {
      ...shared,
      name: { de: `Ort ${index}` },
      location: { ...shared.location, ...placeOf(index) },
      statistics: figuresOf(shared.statistics, index),
    }
    const facts = { recordHash: hash, recordChanged: true, personal: false, sizes: {} }
    draft.put({ slug: slugOf(index), record, hash, ...facts, dependencies: ['network'] })
  }
  draft.commit()
  writer.close()
}
