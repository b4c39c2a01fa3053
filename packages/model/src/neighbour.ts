import { containerKeyOf } from './container.ts'
import type { MunicipalProfile } from './fields/record.ts'

/**
 * What the description of one municipality may know of another: nothing else of it can change that description.
 *
 * `key` is its own AGS, `point` where it lies.
 */
export interface Neighbour {
  readonly name: MunicipalProfile['name']
  readonly kind: MunicipalProfile['kind']
  readonly key?: string
  readonly point?: { readonly lat: number; readonly lon: number }
}

export function neighbourOf({ identifiers, kind, location, name }: MunicipalProfile): Neighbour {
  const key = identifiers?.ags
  const point = location && { lat: location.lat, lon: location.lon }
  return { name, kind, ...(key !== undefined && { key }), ...(point && { point }) }
}

/** Whether two say the same: then no other description changes. */
export const isSameNeighbour = (
  one: Neighbour | undefined,
  other: Neighbour | undefined,
): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What the description of a record asks of others: whom keys lead to (`ags/05358`), and what there is at addresses. */
export interface Questions {
  readonly keys: readonly string[]
  readonly slugs: readonly string[]
}

export function questionsOf(record: MunicipalProfile): Questions {
  const container = containerKeyOf(record)
  return {
    keys: container === undefined ? [] : [`ags/${container}`],
    slugs: record.members ?? [],
  }
}
