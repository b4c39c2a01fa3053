import { fileURLToPath } from 'node:url'
import { readData } from '../packages/validator/src/index.ts'

/** What the repository ships, checked; the day is one and the same for every measurement. */
export async function shippedData(base) {
  const folder = fileURLToPath(new URL('../data', import.meta.url))
  const { concepts, network, ok, places, records, sources } = await readData(folder, {
    today: '2026-12-01',
  })
  if (!ok) throw new Error('The shipped data have errors')
  return { base, concepts, network, places, records, sources }
}
