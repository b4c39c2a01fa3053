import type { LookUp } from '../tasks/prove.ts'

/** Thrown where a description asks for something that the thread does not have yet. */
class Missing extends Error {
  readonly key: string

  constructor(key: string) {
    super(key)
    this.key = key
  }
}

/**
 * Do something again and again until all that it looks up is there.
 *
 * Descriptions are made in one go and cannot wait; most ask for one other record, which the next ones ask for, too.
 *
 * @param fetch - puts the value of a key into `known`
 */
export async function withLookUps<T>(
  known: ReadonlyMap<string, unknown>,
  fetch: (key: string) => Promise<void>,
  work: (lookUp: LookUp) => Promise<T>,
): Promise<T> {
  const lookUp: LookUp = (key) => {
    if (!known.has(key)) throw new Missing(key)
    return known.get(key)
  }
  for (;;) {
    try {
      return await work(lookUp)
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      await fetch(error.key)
    }
  }
}
