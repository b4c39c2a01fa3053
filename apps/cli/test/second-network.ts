import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, temporaryFolder } from './program.ts'

const own = fileURLToPath(new URL('second-network', import.meta.url))

/** What of the demonstration no other network may ever say: its state, its programme, its word for a district. */
export const ofTheDemonstration =
  /Nordrhein|North Rhine|NRW|kinderstark|05358|(?<![\p{L}\p{N}-])Kreis(?![\p{L}\p{N}-])/u

/** The folder of another network, synthetic: two states, German only, begun with `init`. */
export async function secondNetwork(): Promise<string> {
  const folder = join(await temporaryFolder(), 'netz')
  const words = [
    ...['--name', 'Musternetz Süd-Ost', '--states', '09,14', '--publisher', 'Musterstelle'],
    ...['--kinds', 'gemeinde,landkreis,kreisfreie-stadt'],
  ]
  const { code, err } = await run(['init', folder, ...words, '--domain', 'profile.example.org'])
  if (code !== 0) throw new Error(err)
  const data = join(folder, 'data')
  await cp(own, data, { recursive: true })
  return data
}
