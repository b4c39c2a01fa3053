import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { openReader } from '@kommunalgraph/release'
import { expect, it } from 'vitest'
import { start } from './program.ts'
import { answerOf, environment, fewData, freePort } from './served.ts'

/* What catalogues say of a file is what whoever downloads it gets: the gate measures, the server serves. */

const measured = (bytes: Uint8Array) => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  sha1: createHash('sha1').update(bytes).digest('hex'),
})

it('records sizes and digests of exactly the bytes that are served', async () => {
  const port = await freePort()
  const own = await environment({ DATA_DIR: await fewData('Ein Motto') })
  start(['serve', '--publish', '--port', String(port)], own)
  const address = `http://localhost:${port}/`
  await answerOf(`${address}readyz`)
  const reader = openReader(join(own.STATE_DIR, 'release.sqlite'))
  const release = reader.current()
  // What a release has of the cube is described when it is asked for.
  const named = ['sources', 'problems', ...(release?.concepts.keys() ?? [])]
  const paths = ['kommunen/kreis-dueren', ...named.map((name) => `def/${name}`)]
  for (const path of paths) {
    const sizes = release?.sizes(path) ?? {}
    expect([path, Object.keys(sizes)]).toEqual([
      path,
      path.startsWith('def/') ? ['ttl', 'jsonld', 'rdf'] : ['ttl', 'jsonld', 'rdf', 'csv'],
    ])
    for (const [extension, facts] of Object.entries(sizes)) {
      const file = `${address}${path}.${extension}`
      const answer = await answerOf(file, { 'accept-encoding': 'identity' })
      expect([file, answer.status]).toEqual([file, 200])
      expect([file, measured(await answer.bytes())]).toEqual([file, facts])
    }
  }
  reader.close()
})
