/** Longer texts are rare or hostile: they are answered, but not kept. */
const LONGEST_KEY = 1_000

/**
 * Keep the results of a pure function of a header or path.
 *
 * When the limit is reached, all are forgotten at once: honest clients send few different ones, and to keep order
 * among them would cost every request something.
 *
 * @param compute - pure; a missing header reaches it as the empty text, so it must mean the same
 * @param limit - how many results stay. With keys of at most 1,000 characters the default holds less than one
 * megabyte, whatever clients send.
 */
export function remember<V>(
  compute: (header: string) => V,
  limit = 256,
): (header: string | undefined) => V {
  const kept = new Map<string, { readonly value: V }>()
  return (header = '') => {
    const known = kept.get(header)
    if (known) return known.value
    const value = compute(header)
    if (header.length > LONGEST_KEY) return value
    if (kept.size >= limit) kept.clear()
    kept.set(header, { value })
    return value
  }
}
