import { LRUCache } from 'lru-cache'

/** Keeps what was used last: a small memory for what is costly to make and cheap to lose. */
export function lru<K extends string | number, V extends object | number>(
  max: number,
): (key: K, make: () => V) => V {
  const kept = new LRUCache<K, V, () => V>({
    max,
    memoMethod: (_key, _old, { context }) => context(),
  })
  return (key, make) => kept.memo(key, { context: make })
}
