// Documents that are not in the cache, start, and memory: on a published collection.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReader } from '../../packages/release/src/index.ts'
import { publishedFolder } from '../published.mjs'
import { compare, idle, reachable, residentOf, start, stop } from './tools.mjs'

const ours = 'http://localhost:3475'
const peer = 'http://localhost:3476'
const cli = ['--conditions=@kommunalgraph/source', 'apps/cli/bin/kommunalgraph.mjs']

const serve = (folder) =>
  start(process.execPath, [...cli, 'serve'], {
    PORT: '3475',
    STATE_DIR: folder,
    LOG_LEVEL: 'silent',
  })

/**
 * Asks for one document after the other. Every run begins where the last one is not likely to have been, so that the
 * store must be much larger than what the cache holds.
 */
function scriptOver(folder, slugs) {
  const file = join(folder, 'over.lua')
  writeFileSync(
    file,
    `math.randomseed(os.time())
local slugs = { ${slugs.map((slug) => JSON.stringify(slug)).join(', ')} }
local at = math.random(#slugs)
request = function()
  at = at % #slugs + 1
  return wrk.format("GET", "/kommunen/" .. slugs[at])
end\n`,
  )
  return file
}

function slugsOf(folder) {
  const reader = openReader(join(folder, 'release.sqlite'))
  const slugs = reader.current().slugs()
  reader.close()
  return slugs
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** From the start of the process until it says that it is ready; the folders in turn. */
async function startsOf(folders) {
  const times = folders.map(() => [])
  for (let round = 0; round < 5; round += 1)
    for (const [index, folder] of folders.entries()) {
      const server = serve(folder)
      times[index].push(await reachable(`${ours}/readyz`, ({ status }) => status === 200))
      await stop(server)
    }
  return times.map(median)
}

async function memoryAfter(folder, documents) {
  const slugs = slugsOf(folder)
  const server = serve(folder)
  await reachable(`${ours}/readyz`, ({ status }) => status === 200)
  await idle(server)
  const before = residentOf(server)
  for (let index = 0; index < documents; index += 20)
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const number = index + at
        const extension = ['.ttl', '.html', '.jsonld', '.json'][number % 4]
        // Harvesters take bodies as they are, crawlers take them small.
        const headers = { 'accept-encoding': number % 8 < 4 ? 'br' : 'identity' }
        const address = `${ours}/kommunen/${slugs[number % slugs.length]}${extension}`
        const answer = await fetch(address, { headers })
        if (answer.status !== 200) throw new Error(String(answer.status))
        await answer.arrayBuffer()
      }),
    )
  const after = residentOf(server)
  await stop(server)
  return { before, after }
}

async function uncached(folder) {
  const slugs = slugsOf(folder)
  const server = serve(folder)
  const theirs = start(
    process.execPath,
    ['--conditions=@kommunalgraph/source', 'bench/serving/n3-fastify.mjs', folder],
    { PORT: '3476' },
  )
  await reachable(`${ours}/readyz`, ({ status }) => status === 200)
  await reachable(`${peer}/kommunen/${slugs[0]}`)
  await idle(server)
  const headers = { accept: 'text/turtle' }
  const script = scriptOver(folder, slugs)
  const rates = await compare([
    { address: ours, headers, script, server },
    { address: peer, headers, script, server: theirs },
  ])
  await Promise.all([stop(server), stop(theirs)])
  return rates
}

/** @param prepared - folders made before, one for each size */
export async function measureCold(sizes, documents, prepared = []) {
  const folders = []
  for (const [index, count] of sizes.entries())
    folders.push(prepared[index] ?? (await publishedFolder(count, `${ours}/`)))
  const [small, large] = folders
  const [few, many] = sizes
  const [us, them] = await uncached(large)
  console.log(
    '\n| document not in the cache | Kommunalgraph | Fastify, same mapping, n3 Writer | ratio | by processor time |',
  )
  console.log('|---|---:|---:|---:|---:|')
  const rates = [us, them].map(({ rate }) => `${Math.round(rate)}/s`)
  const ratios = [us.rate / them.rate, them.cost / us.cost].map((each) => each.toFixed(2))
  console.log(`| ${['Turtle, no coding', ...rates, ...ratios].join(' | ')} |`)
  const starts = await startsOf([small, large])
  console.log(`\n| | ${few} records | ${many} records | ratio |`)
  console.log('|---|---:|---:|---:|')
  const [short, long] = starts.map(Math.round)
  console.log(`| start until ready | ${short} ms | ${long} ms | ${(long / short).toFixed(2)} |`)
  const { after, before } = await memoryAfter(large, documents)
  console.log(
    `| resident memory at start, after ${documents} different documents | – | ${Math.round(before)} MiB, ${Math.round(after)} MiB | – |`,
  )
  for (const folder of folders) if (!prepared.includes(folder)) rmSync(folder, { recursive: true })
}
