/** Longer headers are rare or hostile: they are answered, but not kept. */
const LONGEST_KEY = 1_000

/**
 * Keep the latest results of a pure function of a header.
 *
 * @param compute - pure; a missing header reaches it as the empty text, so it must mean the same
 * @param limit - how many results stay; the one unused for longest goes first. With keys of at most
 * 1,000 characters the default holds less than one megabyte, whatever clients send.
 */
export function remember<V>(
  compute: (header: string) => V,
  limit = 256,
): (header: string | undefined) => V {
  const kept = new Map<string, { readonly value: V }>()
  return (header = '') => {
    if (header.length > LONGEST_KEY) return compute(header)
    const entry = kept.get(header) ?? { value: compute(header) }
    // A map iterates in the order of insertion: written anew, the entry is the youngest.
    kept.delete(header)
    kept.set(header, entry)
    const [oldest = ''] = kept.keys()
    if (kept.size > limit) kept.delete(oldest)
    return entry.value
  }
}
