/** From a start along a relation, until it ends or meets a member again, which then stands last. */
export function chainFrom(
  start: string,
  next: (from: string) => string | undefined,
): readonly string[] {
  const chain = new Set([start])
  for (let at = next(start); at !== undefined; at = next(at)) {
    if (chain.has(at)) return [...chain, at]
    chain.add(at)
  }
  return [...chain]
}

/** Whether a chain comes back to its start. */
export const isCircle = (chain: readonly string[]): boolean =>
  chain.length > 1 && chain[0] === chain.at(-1)
