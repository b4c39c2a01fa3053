import { describeWholeCube, writeWholeCube } from '@kommunalgraph/catalog'
import { pathOf } from '@kommunalgraph/model'
import { type FormatName, formatNamed } from '@kommunalgraph/rdf'
import { defineDocument, type ResourceRequest } from '../resource.ts'
import { found, graphBodies } from './common.ts'
import { collectionFacts, collectionPage, collectionSubject } from './dumps.ts'

const address = ['daten', 'population'] as const
const path = pathOf(address, {})

/** The files are kept in these formats; each is named like a fixed form of the document. */
const fileIn = (dumps: ResourceRequest['dumps'], format: FormatName) =>
  dumps?.files.find(
    ({ extension, gzip, name }) =>
      name === 'population' && extension === formatNamed(format).extension && !gzip,
  )

const graphs = graphBodies((_subject, release) => describeWholeCube(release))

/** The figures of all municipalities as a cube: a page for people, and the cube itself as data. */
export const cube = defineDocument({
  name: 'cube',
  summary: { de: 'Alle Zahlen als Datenwürfel', en: 'All figures as a data cube' },
  address,
  readers: 'people',
  cache: 'document',
  ...collectionFacts,
  open: (release, { dumps }) => found(collectionSubject(release, path, 'population', dumps)),
  bodies: {
    html: collectionPage,
    turtle: graphs.turtle,
    'n-triples': graphs['n-triples'],
    'n-quads': graphs['n-quads'],
    csv: (_, release) => writeWholeCube(release),
  },
  file: ({ dumps }, format) => fileIn(dumps, format),
  paths: () => [path],
})
