import type { Release } from '@kommunalgraph/model'

/** Made at its first use in a release, and kept as long as that. */
export function perRelease<Value extends object>(
  make: (release: Release) => Value,
): (release: Release) => Value {
  const made = new WeakMap<Release, Value>()
  return (release) => {
    const known = made.get(release)
    if (known) return known
    const value = make(release)
    made.set(release, value)
    return value
  }
}
