import type { CubeFacts, ListEntry, Slug, Snapshot } from '@kommunalgraph/model'
import { observationsOf } from './figure-rows.ts'

/** How many records are read at a time. */
const batchSize = 200

/** Every published record in the order of the addresses, in one go. */
export function* allEntries(snapshot: Snapshot): Generator<ListEntry> {
  let after: Slug | undefined
  do {
    const entries = snapshot.entries(after, batchSize)
    yield* entries
    after = entries.at(-1)?.slug
  } while (after !== undefined)
}

/** Notes of which methods there are observations, and from which shared sources. */
export function cubeSeen(snapshot: Snapshot) {
  const seen = new Map<string, Set<string>>()
  return {
    see(entry: ListEntry): void {
      const own = new Set(entry.record.sources?.map(({ id }) => id))
      for (const { figure } of observationsOf(snapshot, entry)) {
        const sources = seen.get(figure.method) ?? new Set<string>()
        seen.set(figure.method, sources)
        const { source } = figure
        if (source !== undefined && !own.has(source)) sources.add(source)
      }
    },
    /** In an order that does not depend on the records. */
    methods: (): CubeFacts['methods'] =>
      Object.fromEntries(
        [...seen].map(([method, sources]) => [method, [...sources].toSorted()] as const).toSorted(),
      ),
  }
}

/** The same of a whole snapshot: reads every record. */
export function methodsOfCube(snapshot: Snapshot): CubeFacts['methods'] {
  const seen = cubeSeen(snapshot)
  for (const entry of allEntries(snapshot)) seen.see(entry)
  return seen.methods()
}

/** What is said of the data sets in a snapshot. */
export const cubeFacts = (
  snapshot: Snapshot,
  methods: CubeFacts['methods'],
  issued: string | undefined,
): CubeFacts => ({
  methods,
  issued: issued ?? snapshot.published,
  modified: snapshot.modified ?? snapshot.published,
})
