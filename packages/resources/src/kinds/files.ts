import { contextDocument } from '@kommunalgraph/model'
import type { FileKind } from '../resource.ts'

/** Kept for five minutes until it is frozen, then for ever: new terms will mean `v2` (docs/decisions/0015). */
export const context: FileKind = {
  name: 'context',
  path: 'kontext/v1.jsonld',
  mediaType: 'application/ld+json',
  cache: 'document',
  text: () => contextDocument(),
}

/** Everything may be read; data files are kept out of search results by header, never by Disallow. */
export const robots: FileKind = {
  name: 'robots',
  path: 'robots.txt',
  mediaType: 'text/plain; charset=utf-8',
  cache: 'document',
  text: () => 'User-agent: *\nDisallow:\n',
}
