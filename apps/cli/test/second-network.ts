import { appendFile, copyFile, cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, temporaryFolder } from './program.ts'

const own = fileURLToPath(new URL('second-network', import.meta.url))

/**
 * What of the demonstration no other network may ever say: its state, its programme, a key of it, its word for a
 * district. A key is whole: five digits in a row occur in digests, which are others at every run.
 */
export const ofTheDemonstration =
  /Nordrhein|North Rhine|NRW|kinderstark|(?<![\p{L}\p{N}])05358(?:\d{3}|\d{7})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])Kreis(?![\p{L}\p{N}-])/u

/** How it looks; the typeface is a real one, under its own name and licence. */
const look = `
look:
  logo: { file: logo.svg, dark: logo-dunkel.svg, alt: { de: Logo des Musternetzes } }
  icon: symbol.svg
  colour: { light: "#7a1f5c" }
  secondColour: { light: "#00695c", dark: "#4db6ac" }
  font: { name: Fira Sans, licence: SIL Open Font License 1.1, regular: fira-400.woff2, bold: fira-600.woff2 }
`

const fonts = {
  'fira-400.woff2': import.meta.resolve(
    '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2',
  ),
  'fira-600.woff2': import.meta.resolve(
    '@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2',
  ),
} as const

/** The folder of another network, synthetic: two states, German only, with a look of its own, begun with `init`. */
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
  // The example of `init` is of a kind that this network does not have.
  await rm(join(data, 'municipalities/musterstadt.yaml'), { force: true })
  for (const [name, from] of Object.entries(fonts))
    await copyFile(fileURLToPath(from), join(data, 'look', name))
  await appendFile(join(data, 'network.yaml'), look)
  return data
}
