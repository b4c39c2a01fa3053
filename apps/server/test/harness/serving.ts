import type { Release } from '@kommunalgraph/model'
import { afterAll, beforeAll } from 'vitest'
import { type Options, type Running, start } from './server.ts'

/** A server for the tests of a file: started before the first, closed after the last. */
export function serving(
  release: () => Promise<Release> | Release,
  options: Options = {},
): () => Running {
  let server: Running | undefined
  beforeAll(async () => {
    server = await start(await release(), options)
  })
  afterAll(() => server?.close())
  return () => {
    if (server === undefined) throw new Error('The server has not started yet')
    return server
  }
}
