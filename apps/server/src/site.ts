import type { DumpSet } from '@kommunalgraph/catalog'
import type { Release } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import type { Assets } from '@kommunalgraph/site'
import { type ClientGuard, guardClients, noClientLimits } from './clients/client-limits.ts'
import type { Config } from './config.ts'
import { type Limits, limits } from './limits.ts'
import type { DocumentThread } from './thread/document-thread.ts'

/** What every route shares: where we are, what is published now, and the files that pages name. */
export interface Site {
  readonly base: Base
  /** The base's path without its final slash: the prefix of every route. */
  readonly prefix: string
  readonly secure: boolean
  readonly assets: Assets
  /** The release as of now; undefined while there is none. A request asks once. */
  readonly current: () => Release | undefined
  /** Serve a release no longer: it was found to be unreadable. */
  readonly giveUp: (release: Release) => void
  /** The newest finished dumps; undefined while there are none. */
  readonly dumps: () => DumpSet | undefined
  /** The folder in which each set has a folder, named like its release. */
  readonly dumpFolder: string | undefined
  /** Makes what takes long; without it everything is made between requests. */
  readonly thread: DocumentThread | undefined
  readonly limits: Limits
  readonly clients: ClientGuard
}

/** What a site is made of; limits that are not given are the usual ones. */
interface SiteOptions
  extends Pick<Site, 'assets' | 'current' | 'giveUp'>,
    Partial<Pick<Site, 'clients' | 'dumps' | 'dumpFolder' | 'thread'>> {
  readonly base: Config['base']
  readonly limits?: Partial<Limits>
}

export function toSite(options: SiteOptions): Site {
  const { assets, base, current, dumpFolder, dumps = () => undefined, giveUp, thread } = options
  const { pathname, protocol } = new URL(base)
  return {
    base,
    prefix: pathname.slice(0, -1),
    secure: protocol === 'https:',
    assets,
    current,
    giveUp,
    dumps,
    dumpFolder,
    thread,
    limits: { ...limits, ...options.limits },
    clients: options.clients ?? guardClients(noClientLimits, () => undefined),
  }
}
