/**
 * Writes a data folder of all municipalities of Germany, out of three editions of the official register that lie beside
 * the repository: plain records with keys, kind, container, area and the populations of three dates. The same editions
 * give the same bytes, and the record of a municipality is the same in a folder of a hundred and in that of all.
 *
 *     node --conditions=@kommunalgraph/source bench/register.mjs --out FOLDER [--count N]
 *
 * Unincorporated areas, which nobody governs, are written as `gemeinde`, the nearest kind there is: the folder is for
 * measuring, not for publishing.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { randomFrom } from './random.mjs'

const data = fileURLToPath(new URL('../data/', import.meta.url))

/** Oldest first: addresses are those that the oldest gave. */
const editions = ['31122021', '30112023', '30112025'].map(
  (name) => new URL(`../../shared/reference/gv100ad/GV100AD_${name}.txt.gz`, import.meta.url),
)

/** What a network of all states says. */
const allStates = Array.from(
  { length: 16 },
  (_, index) => `"${String(index + 1).padStart(2, '0')}"`,
)

/** A fixed order that mixes the states, so that the first hundred are like all of them. */
const byChance = (records) =>
  [...records]
    .map(([slug, text]) => {
      const ags = /ags: "(\d+)"/.exec(text)?.[1] ?? '0'
      return { slug, text, chance: randomFrom(Number(ags.padEnd(8, '0')))() }
    })
    .toSorted((a, b) => a.chance - b.chance)

/** The records as `{ slug, text }`, in an order that mixes the states; none where the register does not lie there. */
export async function registerRecords() {
  if (!editions.every((file) => existsSync(file))) return []
  return byChance((await readEditions()).records)
}

async function readEditions() {
  const { registerFolder } = await import('../packages/importer/src/index.ts')
  return registerFolder(editions.map((file) => ({ input: gunzipSync(readFileSync(file)) })))
}

/**
 * Write the folder: records and their reference list; what they share is that of `data/`.
 *
 * @returns how many records were written, of how many
 */
export async function generateFromRegister(folder, count = Number.POSITIVE_INFINITY) {
  const { addSource } = await import('../packages/importer/src/index.ts')
  const { records, reference, sources } = await readEditions()
  mkdirSync(join(folder, 'municipalities'), { recursive: true })
  mkdirSync(join(folder, 'reference'), { recursive: true })
  cpSync(join(data, 'concepts'), join(folder, 'concepts'), { recursive: true })
  const network = readFileSync(join(data, 'network.yaml'), 'utf8')
  writeFileSync(
    join(folder, 'network.yaml'),
    network.replace(/^states: .*$/m, `states: [${allStates.join(', ')}]`),
  )
  const known = readFileSync(join(data, 'sources.yaml'), 'utf8')
  writeFileSync(join(folder, 'sources.yaml'), sources.reduce(addSource, known))
  writeFileSync(join(folder, 'reference', 'register.csv'), reference)
  const written = byChance(records).slice(0, count)
  for (const { slug, text } of written)
    writeFileSync(join(folder, 'municipalities', `${slug}.yaml`), text)
  return { written: written.length, of: records.size }
}

function usage(sentence) {
  console.error(sentence)
  process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { count: { type: 'string' }, out: { type: 'string' } } })
  if (values.out === undefined || !/^[1-9]\d*$/.test(values.count ?? '1'))
    usage(
      'usage: node --conditions=@kommunalgraph/source bench/register.mjs --out FOLDER [--count N]',
    )
  if (!editions.every((file) => existsSync(file)))
    usage(
      'The register does not lie beside this repository (../shared/reference/gv100ad). The measurements also take a synthetic folder: node bench/generate.mjs --count 10953 --out FOLDER',
    )
  const count = values.count === undefined ? undefined : Number(values.count)
  const { of, written } = await generateFromRegister(values.out, count)
  console.log(`${written} records of the ${of} municipalities of the register in ${values.out}`)
}
