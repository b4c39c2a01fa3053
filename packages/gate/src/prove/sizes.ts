import { createHash } from 'node:crypto'
import { distributions, type FileFacts, formatOfExtension, type Sizes } from '@kommunalgraph/model'

const digest = (algorithm: 'sha1' | 'sha256', bytes: Buffer): string =>
  createHash(algorithm).update(bytes).digest('hex')

function factsOf(text: string): FileFacts {
  const bytes = Buffer.from(text)
  return { bytes: bytes.length, sha256: digest('sha256', bytes), sha1: digest('sha1', bytes) }
}

/** Size and digests of the files that catalogues list, as they are served without coding. */
export function sizesOf(texts: ReadonlyMap<string, string>): Sizes {
  const facts = distributions.flatMap(({ extension }) => {
    const text = texts.get(formatOfExtension(extension)?.name ?? '')
    return text === undefined ? [] : [[extension, factsOf(text)] as const]
  })
  return Object.fromEntries(facts)
}
