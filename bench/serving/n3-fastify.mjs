// The peer for what is not in the cache: a Fastify handler that maps a record to quads and writes them with n3's
// Writer at each request. It reads the same store and maps with the same code; nothing is negotiated or kept.
import { join } from 'node:path'
import fastify from 'fastify'
import { Writer } from 'n3'
import { describe } from '../../packages/model/src/index.ts'
import { formatNamed } from '../../packages/rdf/src/index.ts'
import { openReader } from '../../packages/release/src/index.ts'

const reader = openReader(join(process.argv[2], 'release.sqlite'))
const first = reader.current()
const [{ record, slug }] = first.entries(undefined, 1)
// The prefixes that our Turtle uses, so that both write about as many bytes.
const prefixes = Object.fromEntries(
  formatNamed('turtle')
    .write(describe(first, slug, record), first.base)
    .matchAll(/^@prefix (\S+): <(\S+)> \.$/gm)
    .map(([, prefix, namespace]) => [prefix, namespace]),
)
const app = fastify({ logger: false })

app.get('/kommunen/:slug', (request, reply) => {
  const { slug } = request.params
  const release = reader.current()
  const record = release.record(slug)
  if (record === undefined) return reply.code(404).send()
  const writer = new Writer({ prefixes })
  writer.addQuads(describe(release, slug, record))
  writer.end((_error, text) => reply.type('text/turtle; charset=utf-8').send(text))
  return reply
})
await app.listen({ port: Number(process.env.PORT), host: 'localhost' })
