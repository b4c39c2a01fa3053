import type { DumpExtension, DumpFile, DumpName } from '../dump-set.ts'
import type { PairFacts } from './file-pair.ts'

/** Of what a file is made, whatever compresses it. */
export const mediaTypes: Readonly<Record<DumpExtension, string>> = {
  nt: 'application/n-triples',
  nq: 'application/n-quads',
  ttl: 'text/turtle',
  jsonl: 'application/jsonl',
  csv: 'text/csv',
  'csv-metadata.json': 'application/csvm+json',
}

/** Both files of a pair as the set lists them. */
export function listed(
  name: DumpName,
  extension: DumpExtension,
  { plain, packed }: PairFacts,
): readonly DumpFile[] {
  const common = { name, extension, mediaType: mediaTypes[extension] }
  return [
    { ...common, gzip: false, ...plain },
    { ...common, gzip: true, ...packed },
  ]
}
