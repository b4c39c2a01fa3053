import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Release } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { readAssets } from '@kommunalgraph/site'
import { type AppOptions, buildApp } from '../../src/app.ts'
import { writeAssets } from '../../src/asset-folder.ts'
import { type Answer, type Asked, ask, type Headers } from './client.ts'

export const publicBase: Base = 'https://daten.example.org/'

/** A server on a real port, and how to ask it. */
export interface Running {
  readonly port: number
  readonly base: Base
  readonly assetFolder: string
  readonly get: (path: string, headers?: Headers) => Promise<Answer>
  readonly head: (path: string, headers?: Headers) => Promise<Answer>
  readonly ask: (path: string, asked: Asked) => Promise<Answer>
  /** Where this server answers for an IRI of the public base. */
  readonly pathOf: (iri: string) => string
  readonly close: () => Promise<void>
}

export type Options = Partial<
  Pick<
    AppOptions,
    'assetFolder' | 'base' | 'clientLimits' | 'dumpFolder' | 'limits' | 'pictureFolder' | 'store'
  >
> & { readonly port?: number }

/** Build the real app, let it listen, and ask it over the network. */
export async function start(
  current: Release | (() => Release | undefined),
  {
    base = publicBase,
    dumpFolder,
    pictureFolder,
    port = 0,
    clientLimits,
    limits,
    store,
    ...options
  }: Options = {},
): Promise<Running> {
  const assetFolder = options.assetFolder ?? (await mkdtemp(join(tmpdir(), 'kommunalgraph-')))
  const assets = readAssets()
  await writeAssets(assetFolder, assets)
  const app = await buildApp({
    base,
    current: typeof current === 'function' ? current : () => current,
    assets,
    assetFolder,
    logLevel: 'silent',
    ...(clientLimits && { clientLimits }),
    ...(limits && { limits }),
    ...(dumpFolder && { dumpFolder }),
    ...(pictureFolder && { pictureFolder }),
    ...(store && { store }),
  })
  await app.listen({ port, host: '127.0.0.1' })
  // Of a server on a port, this is always an object.
  const { port: taken } = app.server.address() as AddressInfo
  return {
    port: taken,
    base,
    assetFolder,
    get: (path, headers = {}) => ask(taken, path, { headers }),
    head: (path, headers = {}) => ask(taken, path, { method: 'HEAD', headers }),
    ask: (path, asked) => ask(taken, path, asked),
    pathOf: (iri) => {
      const { origin, href } = new URL(iri, base)
      if (!href.startsWith(base)) throw new Error(`${iri} is not ours`)
      return href.slice(origin.length).replace(/#.*$/s, '')
    },
    close: async () => {
      await app.close()
      await rm(assetFolder, { recursive: true, force: true })
    },
  }
}
