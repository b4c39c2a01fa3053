import { describeVoid, voidPath } from '@kommunalgraph/catalog'
import { addresses, type Release, voidIri } from '@kommunalgraph/model'
import { linkedDataPage } from '@kommunalgraph/site'
import { defineDocument, type ResourceRequest, type Subject } from '../resource.ts'
import { found, graphBodies } from './common.ts'

interface VoidSubject extends Subject {
  readonly dumps: ResourceRequest['dumps']
}

const describePublished = ({ dumps }: VoidSubject, release: Release) => describeVoid(release, dumps)

/** What is published as linked data, with true counts (VoID). */
export const linkedData = defineDocument({
  name: 'void',
  summary: {
    de: 'Was die verknüpften Daten umfassen (VoID)',
    en: 'What the linked data comprise (VoID)',
  },
  address: addresses.void,
  readers: 'programs',
  usesDumps: true,
  cache: 'document',
  open: (release, { dumps }) =>
    found<VoidSubject>({
      path: voidPath,
      licence: release.network.licences.metadata,
      topic: voidIri(release.base),
      dumps,
    }),
  bodies: {
    html: ({ dumps }, context) => linkedDataPage(context, dumps),
    ...graphBodies(describePublished),
  },
  markup: describePublished,
  paths: () => [voidPath],
  things: { [voidPath]: () => ['dataset'] },
})
