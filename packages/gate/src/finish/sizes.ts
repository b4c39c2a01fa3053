import { distributions, type Sizes } from '@kommunalgraph/model'
import { formatOfExtension } from '@kommunalgraph/rdf'
import type { NewBody } from '@kommunalgraph/release'

/** Size and digests of the files that catalogues list, as they are served without coding. */
export const sizesOf = (bodies: readonly NewBody[]): Sizes =>
  Object.fromEntries(
    distributions.flatMap(({ extension }) => {
      const name = formatOfExtension(extension)?.name
      const body = bodies.find(({ names }) => names.some((each) => each === name))
      if (body === undefined) return []
      const { bytes, sha1, sha256 } = body
      return [[extension, { bytes, sha256, sha1 }] as const]
    }),
  )
