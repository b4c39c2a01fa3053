// Documents that are not in the cache, start, and memory: on a store that was filled without the gate.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seed, slugOf } from './seed.mjs'
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
function scriptOver(folder, count, prefix) {
  const file = join(folder, 'over.lua')
  writeFileSync(
    file,
    `math.randomseed(os.time())
local at = math.random(${count})
request = function()
  at = (at + 1) % ${count}
  return wrk.format("GET", "${prefix}ort-" .. at)
end\n`,
  )
  return file
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
  const server = serve(folder)
  await reachable(`${ours}/readyz`, ({ status }) => status === 200)
  await idle(server)
  const before = residentOf(server)
  for (let index = 0; index < documents; index += 20)
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const extension = ['.ttl', '.html', '.jsonld', '.json'][(index + at) % 4]
        // Harvesters take bodies as they are, crawlers take them small.
        const headers = { 'accept-encoding': (index + at) % 8 < 4 ? 'br' : 'identity' }
        const address = `${ours}/kommunen/${slugOf(index + at)}${extension}`
        const answer = await fetch(address, { headers })
        if (answer.status !== 200) throw new Error(String(answer.status))
        await answer.arrayBuffer()
      }),
    )
  const after = residentOf(server)
  await stop(server)
  return { before, after }
}

async function uncached(folder, count) {
  const server = serve(folder)
  const theirs = start(
    process.execPath,
    ['--conditions=@kommunalgraph/source', 'bench/serving/n3-fastify.mjs', folder],
    { PORT: '3476' },
  )
  await reachable(`${ours}/readyz`, ({ status }) => status === 200)
  await reachable(`${peer}/kommunen/ort-1`)
  await idle(server)
  const headers = { accept: 'text/turtle' }
  const script = scriptOver(folder, count, '/kommunen/')
  const rates = await compare([
    { address: ours, headers, script },
    { address: peer, headers, script },
  ])
  await Promise.all([stop(server), stop(theirs)])
  return rates
}

/** A state folder without dumps: a hundred thousand records would have a dozen GiB of them, written for minutes. */
async function folderWith(count) {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-bench-'))
  await seed(folder, count, `${ours}/`)
  writeFileSync(join(folder, 'dumps'), 'No dumps here.\n')
  return folder
}

/** @param prepared - folders made before, one for each size */
export async function measureCold(sizes, documents, prepared = []) {
  const folders = []
  for (const [index, count] of sizes.entries())
    folders.push(prepared[index] ?? (await folderWith(count)))
  const [small, large] = folders
  const [few, many] = sizes
  const [us, them] = await uncached(large, many)
  console.log(
    '\n| document not in the cache | Kommunalgraph | Fastify, same mapping, n3 Writer | ratio |',
  )
  console.log('|---|---:|---:|---:|')
  const [ourRate, theirRate] = [us, them].map(Math.round)
  console.log(`| Turtle, no coding | ${ourRate}/s | ${theirRate}/s | ${(us / them).toFixed(2)} |`)
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
