import type { Shared } from './context.ts'

/*
 * What a check read of the files that all records share. When one of these changes, exactly the records that read the
 * changed part are checked again.
 */

/** Shared data that note what is asked for. */
export interface Watched {
  readonly shared: Shared
  /** Sorted: `concepts/phases`, `places/05358`, `has/sources/amt`, `all/places` for a walk through a whole list. */
  readonly reads: () => readonly string[]
}

/** Tell a question for a value from one for its presence: an edited title changes only the first. */
function watchedMap<V>(
  map: ReadonlyMap<string, V>,
  name: string,
  note: (key: string) => void,
): ReadonlyMap<string, V> {
  return new Proxy(map, {
    get(target, property) {
      if (property === 'get')
        return (key: string) => {
          note(`${name}/${key}`)
          return target.get(key)
        }
      if (property === 'has')
        return (key: string) => {
          note(`has/${name}/${key}`)
          return target.has(key)
        }
      if (property === 'size') {
        note(`some/${name}`)
        return target.size
      }
      note(`all/${name}`)
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

export function watched(shared: Shared): Watched {
  const read = new Set<string>()
  const note = (key: string): void => void read.add(key)
  const { fields, lookFiles, network, own, places, schemes, sources } = shared
  const list = sources && watchedMap(sources, 'sources', note)
  return {
    reads: () => [...read].sort(),
    shared: {
      get fields() {
        note('fields')
        return fields
      },
      get network() {
        note('network')
        return network
      },
      // Of another base everything is published anew, and proved.
      own,
      // Only network.yaml names them.
      lookFiles,
      places: watchedMap(places, 'places', note),
      schemes: watchedMap(schemes, 'concepts', note),
      get sources() {
        note('there/sources')
        return list
      },
    },
  }
}

/** Values of scheme maps are maps, which JSON does not know. */
const toText = (value: unknown): string =>
  JSON.stringify(value instanceof Map ? [...value] : (value ?? null))

function* keysOf(name: string, map: ReadonlyMap<string, unknown>): Iterable<[string, string]> {
  for (const [key, value] of map) yield [`${name}/${key}`, toText(value)]
  yield [`some/${name}`, String(map.size > 0)]
  yield [`all/${name}`, [...map].map((entry) => entry.map(toText).join()).join()]
}

/** Everything that a check can read of shared data, with its content; that a key is there follows from it. */
export const sharedContents = ({
  fields,
  network,
  places,
  schemes,
  sources,
}: Shared): ReadonlyMap<string, string> =>
  new Map([
    ['fields', toText(fields)],
    ['network', toText(network)],
    ['there/sources', String(sources !== undefined)],
    ...keysOf('places', places),
    ...keysOf('concepts', schemes),
    ...keysOf('sources', sources ?? new Map()),
  ])

/** What reads differently now: keys whose content is another one; of those that came or went also their presence. */
export function changedContents(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys
    .filter((key) => before.get(key) !== after.get(key))
    .flatMap((key) => (before.has(key) && after.has(key) ? [key] : [key, `has/${key}`]))
}
