/** Keeps what was made last: a small memory for what is costly to make and cheap to lose. */
export function lru<K, V>(most: number): (key: K, make: () => V) => V {
  const kept = new Map<K, V>()
  return (key, make) => {
    const known = kept.get(key)
    const value = known ?? make()
    kept.delete(key)
    kept.set(key, value)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return value
  }
}
