import { describeVoid, voidPath } from '@kommunalgraph/catalog'
import { voidIri } from '@kommunalgraph/model'
import { linkedDataPage } from '@kommunalgraph/site'
import type { DocumentKind } from '../resource.ts'
import { found, rdfFormats } from './common.ts'

/** What is published as linked data, with true counts (VoID). */
export const linkedData: DocumentKind = {
  name: 'void',
  pattern: voidPath,
  readers: 'programs',
  formats: ['html', ...rdfFormats],
  cache: 'document',
  open: (release, { dumps }) =>
    found({
      path: voidPath,
      revision: String(dumps?.sequence ?? 0),
      licence: release.network.licences.metadata,
      topic: voidIri(release.base),
      quads: () => describeVoid(release, dumps),
      page: (context) => linkedDataPage(context, dumps),
    }),
  paths: () => [voidPath],
}
