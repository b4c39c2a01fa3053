import { type Address, pathOfDocument, valuesIn } from '@kommunalgraph/model'
import { resources } from '@kommunalgraph/resources'
import { remember } from '../http/remember.ts'
import { isForOperators } from '../routes/health.ts'

interface Named {
  readonly name: string
  readonly address: Address
}

const { documents, files, pictures, redirects } = resources

const nameIn = (kinds: readonly Named[], path: string): string | undefined =>
  kinds.find(({ address }) => valuesIn(address, path))?.name

function kindOf(path: string): string {
  const picture = path.endsWith('.png') && nameIn(pictures, path.slice(0, -4))
  if (picture) return picture
  const named = nameIn(files, path) ?? nameIn([...documents, ...redirects], pathOfDocument(path))
  if (named) return named
  if (path.startsWith('assets/')) return 'asset'
  return path.startsWith('daten/') ? 'dump' : 'other'
}

/**
 * Which kind of resource a path belongs to, whether or not it is there: a row of the table, `asset`, `dump`,
 * `health`, or `other`.
 *
 * @param prefix - the path of the base without its final slash
 */
export function kindsOfPaths(prefix: string): (path: string) => string {
  const known = remember((path) => kindOf(path.slice(prefix.length + 1)), 5_000)
  return (path) => {
    if (isForOperators({ url: path })) return 'health'
    return path.startsWith(`${prefix}/`) ? known(path) : 'other'
  }
}
