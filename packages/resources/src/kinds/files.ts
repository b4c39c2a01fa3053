import { contextDocument } from '@kommunalgraph/model'
import type { FileKind } from '../resource.ts'

/** Five minutes until the harvest issue freezes it; from then on it is immutable and new terms mean `v2`. */
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
