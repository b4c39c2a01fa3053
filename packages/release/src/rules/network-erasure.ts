import {
  type FieldTable,
  fieldTexts,
  type Network,
  networkRows,
  networkSchema,
} from '@kommunalgraph/model'
import { isOfPerson, valueAt, without } from './erasure.ts'

/* What is taken out of network.yaml: fields that name a person or how to reach one, or what they stand in. */

/** A network without a field, and what it said there. */
export interface NetworkRedaction {
  readonly network: Network
  /** Texts by which it would be known again. */
  readonly values: readonly string[]
}

/** Every field of a table that may be erased, with what it stands in: `publisher`, `publisher/name`. */
const erasableIn = (rows: FieldTable, before = ''): readonly string[] =>
  Object.entries(rows).flatMap(([name, row]) => {
    const way = before + name
    const inside = row.nodeShape ? erasableIn(row.nodeShape.rows, `${way}/`) : []
    return inside.length > 0 || row.personal !== undefined ? [way, ...inside] : []
  })

/** The fields of network.yaml that may be erased, as their way in it. */
export const erasableInNetwork: readonly string[] = erasableIn(networkRows)

const textsAt = (network: Network, field: string): readonly string[] =>
  fieldTexts(networkRows, network, isOfPerson)
    .filter(({ path }) => `${path.join('/')}/`.startsWith(`${field}/`))
    .map(({ text }) => text)

/** Whether a network is none without a field. */
const isNeeded = (network: object, path: readonly string[]): boolean =>
  networkSchema.safeParse(network).error?.issues.some(
    // What an older program knew besides is not needed.
    ({ code, path: at }) => code !== 'unrecognized_keys' && path.join('/').startsWith(at.join('/')),
  ) ?? false

type Tree = Readonly<Record<string, unknown>>

function withValue(tree: Tree, [first = '', ...rest]: readonly string[], value: unknown): Tree {
  const inside = rest.length > 0 ? withValue(tree[first] as Tree, rest, value) : value
  return { ...tree, [first]: inside }
}

/** Without the field; what no network can be without is what it is today. */
function redacted(network: Network, path: readonly string[], today: Network): object {
  const rest = without(network, path)
  if (!isNeeded(rest, path)) return rest
  const now = valueAt(today, path)
  return now === undefined
    ? redacted(network, path.slice(0, -1), today)
    : withValue(network, path, now)
}

/**
 * Take a field out of a network.
 *
 * @param today - the network as the folder has it: what it says is not erased
 * @returns undefined where the network has nothing there that is not said today
 */
export function redactNetwork(
  network: Network,
  field: string,
  today: Network,
): NetworkRedaction | undefined {
  const stays = new Set(textsAt(today, field))
  const values = textsAt(network, field).filter((text) => !stays.has(text))
  if (values.length === 0) return undefined
  // Every field was checked when it came, and one that was needed has the value of a network that is checked, too.
  return { network: redacted(network, field.split('/'), today) as Network, values }
}
