import { documentPath, keySchemes } from '@kommunalgraph/model'
import type { RedirectKind } from '../resource.ts'

/** Key schemes that have public addresses; names are resolved where paths are made canonical. */
const schemes = keySchemes.filter((scheme) => scheme !== 'alias')

/**
 * From every key ever published to the document of the municipality that has it, else of the one that had it last, also
 * where that is gone.
 */
export const resolver: RedirectKind = {
  name: 'resolver',
  summary: {
    de: 'Führt von einem amtlichen Schlüssel zur Kommune',
    en: 'Leads from an official key to the municipality',
  },
  address: ['id', { name: 'scheme', spelling: 'word' }, { name: 'value', spelling: 'verbatim' }],
  cache: 'redirect',
  target: (release, { scheme = '', value = '' }) => {
    const known = schemes.find((each) => each === scheme)
    const slug = known && (release.resolve(known, value) ?? release.lastBearer(known, value))
    return slug === undefined ? undefined : documentPath(slug)
  },
}
