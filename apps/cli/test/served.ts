import { once } from 'node:events'
import { createServer } from 'node:net'
import { temporaryFolder } from './program.ts'

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** What every served test starts with: a state folder of its own and no log. */
export const environment = async (extra: Record<string, string> = {}) => ({
  STATE_DIR: await temporaryFolder(),
  LOG_LEVEL: 'silent',
  ...extra,
})

/** Ask until the server answers. */
export async function answerOf(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(address, { headers }).catch(() => undefined)
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${address} does not answer`)
}
