import { describeWholeCube, writeWholeCube } from '@kommunalgraph/catalog'
import { type FormatName, formatNamed } from '@kommunalgraph/rdf'
import type { Address, DocumentKind } from '../resource.ts'
import { found } from './common.ts'
import { collectionSubject } from './dumps.ts'

const path = 'daten/population'

/** The files are kept in these formats; each is named like a fixed form of the document. */
const fileIn = (dumps: Address['dumps'], format: FormatName) =>
  dumps?.files.find(
    ({ extension, gzip, name }) =>
      name === 'population' && extension === formatNamed(format).extension && !gzip,
  )

/** The figures of all municipalities as a cube: a page for people, and the cube itself as data. */
export const cube: DocumentKind = {
  name: 'cube',
  pattern: path,
  readers: 'people',
  formats: ['html', 'turtle', 'n-triples', 'n-quads', 'csv'],
  cache: 'document',
  open: (release, { dumps }) =>
    found({
      ...collectionSubject(release, path, 'population', dumps),
      quads: () => describeWholeCube(release),
      csv: () => writeWholeCube(release),
      file: (format) => fileIn(dumps, format),
    }),
  paths: () => [path],
}
