import { definitions } from './kinds/definitions.ts'
import { context, robots } from './kinds/files.ts'
import { list } from './kinds/list.ts'
import { municipality } from './kinds/municipality.ts'
import { network } from './kinds/network.ts'
import { resolver } from './kinds/resolver.ts'
import type { DocumentKind, FileKind, RedirectKind } from './resource.ts'

/**
 * Every kind of resource. Routes, negotiation, Link headers, the alternates of 406 and the crawl for dead IRIs read
 * this table.
 */
export const resources = {
  documents: [network, list, municipality, definitions] as readonly DocumentKind[],
  files: [context, robots] as readonly FileKind[],
  redirects: [resolver] as readonly RedirectKind[],
}
