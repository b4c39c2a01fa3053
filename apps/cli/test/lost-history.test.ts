import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { end, run, start, temporaryFolder } from './program.ts'
import { answerOf, fewData, freePort } from './served.ts'

/** A state folder whose store is gone, while what was made from it is still there. */
async function leftovers(kind: string): Promise<string> {
  const state = await temporaryFolder()
  await mkdir(join(state, kind, '7'), { recursive: true })
  await writeFile(join(state, kind, '7', 'file'), '')
  return state
}

const toldIn = (err: string): readonly string[] =>
  err.split('\n').filter((line) => line.includes('was empty'))

it.each(['dumps', 'pictures'])(
  'publish says in one line that a store is new where %s of earlier releases are left',
  async (kind) => {
    const settings = { STATE_DIR: await leftovers(kind), DATA_DIR: await fewData('Ein Motto') }
    expect((await run(['publish', '--dry-run'], settings)).code).toBe(0)
    const first = await run(['publish'], settings)
    expect([first.code, toldIn(first.err)]).toEqual([
      0,
      [
        `The store ${join(settings.STATE_DIR, 'release.sqlite')} was empty, but ${kind}/ beside it is of earlier releases: it begins anew without their versions. A backup in its place brings them back.`,
      ],
    ])
    expect(toldIn((await run(['publish'], settings)).err)).toEqual([])
  },
)

it('publish takes an empty folder for new without a word', async () => {
  const settings = { STATE_DIR: await temporaryFolder(), DATA_DIR: await fewData('Ein Motto') }
  const { code, err } = await run(['publish'], settings)
  expect([code, toldIn(err)]).toEqual([0, []])
})

it('publish goes on where a file lies in the place of a folder', async () => {
  const state = await temporaryFolder()
  await writeFile(join(state, 'dumps'), '')
  const settings = { STATE_DIR: state, DATA_DIR: await fewData('Ein Motto') }
  const { code, err } = await run(['publish'], settings)
  expect([code, toldIn(err)]).toEqual([0, []])
})

it('serve says it, too', async () => {
  const port = await freePort()
  const settings = { PORT: String(port), STATE_DIR: await leftovers('dumps'), LOG_LEVEL: 'silent' }
  const child = start(['serve'], settings)
  const ended = end(child)
  expect((await answerOf(`http://localhost:${port}/`)).status).toBe(503)
  child.kill('SIGTERM')
  expect(toldIn((await ended).err)).toHaveLength(1)
})
