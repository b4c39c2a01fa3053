// The peer: plain Fastify that answers prepared bytes and headers, one route for each, with no other work.
import { text } from 'node:stream/consumers'
import fastify from 'fastify'

const answers = JSON.parse(await text(process.stdin))
const app = fastify({ logger: false })
for (const [index, { status, fields, body }] of answers.entries()) {
  const bytes = Buffer.from(body, 'base64')
  app.get(`/${index}`, (_request, reply) =>
    reply
      .code(status)
      .headers(fields)
      .send(bytes.length > 0 ? bytes : undefined),
  )
}
await app.listen({ port: Number(process.env.PORT), host: 'localhost' })
process.once('SIGTERM', () => process.exit())
