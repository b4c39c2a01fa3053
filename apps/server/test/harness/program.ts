import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { serve } from '../../src/index.ts'
import { publicBase } from './server.ts'
import { shippedRelease, sourceOf } from './shipped.ts'

/* A program that serves what is shipped, on a free port, into the folder that it is given, until SIGTERM. */

const [stateDir = '', logLevel = 'info'] = process.argv.slice(2)
const release = await shippedRelease()
const server = await serve(
  {
    port: 0,
    host: '127.0.0.1',
    base: publicBase,
    dataDir: '',
    stateDir,
    logLevel: logLevel === 'silent' ? 'silent' : 'info',
  },
  sourceOf(release),
)
process.once('SIGTERM', () => server.close())
process.send?.(server.address)

/** How much it has worked, on any core, whenever it says that it lives. */
subscribe('http.server.response.finish', (message) => {
  const { request } = message as { readonly request: IncomingMessage }
  if (request.url !== '/healthz') return
  const { system, user } = process.cpuUsage()
  process.send?.({ milliseconds: (system + user) / 1_000 })
})
