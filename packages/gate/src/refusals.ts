import { type Issue, isProvisional, type Network, type Slug } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { refusal } from './findings.ts'

/* What is sound in itself and still not published, because it would do harm that cannot be taken back. */

/** Names under which nobody outside can reach anything (RFC 2606, RFC 6761), and addresses of one machine or house. */
const privateNames =
  /(?:^|\.)(?:localhost|test|example|invalid|internal|local|example\.(?:com|net|org))$/

const privateAddresses =
  /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0$|\[(?:::1|::|f[cd][\da-f]{2}:.*|fe80:.*)\]$)/

/** Whether strangers can reach an address. */
function isPublic(base: Base): boolean {
  const { hostname } = new URL(base)
  return !privateNames.test(hostname) && !privateAddresses.test(hostname)
}

/** A release as it is about to be made. */
export interface Intended {
  readonly base: Base
  readonly network: Network
  /** Addresses that go without a new one. */
  readonly vanishing: readonly Slug[]
  /** Those of them of which no file says so: it is not there any more. */
  readonly unannounced: readonly Slug[]
  /** How many are published now, and how many will be. */
  readonly count: number
  readonly remaining: number
  readonly before: { readonly base: string } | undefined
}

/** What the caller says is meant. */
export interface Allowances {
  /** So many municipalities may vanish, or these. */
  readonly allowRemovals?: number | readonly Slug[] | undefined
  readonly changeBase?: boolean | undefined
}

/** A tenth: a folder that is half mounted loses more, an ordinary day less. */
const share = 0.1
const few = 3

/** More than a tenth and at least three, or all there are: harvesters delete what a catalogue no longer lists. */
const isTooMany = ({ count, remaining, vanishing: { length } }: Intended): boolean =>
  (length >= few && length > count * share) || (length > 0 && remaining === 0)

/** In a network with fewer members than this a share protects nobody: there each one that vanishes is to be named. */
const small = 30

const comma = (slugs: readonly Slug[]): string => slugs.join(',')

function removalRefusals(
  intended: Intended,
  allowed: number | readonly Slug[],
  prefix: string,
): readonly Issue[] {
  const { count, unannounced, vanishing } = intended
  const file = `${prefix}municipalities`
  const named = typeof allowed === 'number' ? [] : allowed
  const most =
    typeof allowed === 'number' ? allowed : vanishing.filter((slug) => named.includes(slug)).length
  if (isTooMany(intended) && vanishing.length > most) {
    const names = `${vanishing.slice(0, few).join(', ')}${vanishing.length > few ? ', …' : ''}`
    const meant = count < small ? comma(vanishing) : String(vanishing.length)
    return [refusal('gate/removals', file, { count: vanishing.length, total: count, names, meant })]
  }
  const unnamed = count < small ? unannounced.filter((slug) => !named.includes(slug)) : []
  return unnamed.length === 0
    ? []
    : [
        refusal('gate/removals-unnamed', file, {
          names: unnamed.join(', '),
          meant: comma(unannounced),
        }),
      ]
}

/** Why a release is not made; empty where nothing speaks against it. */
export function refusalsOf(
  intended: Intended,
  { allowRemovals = 0, changeBase = false }: Allowances,
  prefix: string,
): readonly Issue[] {
  const { base, before, network } = intended
  const found: Issue[] = []
  if (network.demonstration && isPublic(base)) {
    const file = `${prefix}network.yaml`
    found.push(refusal('gate/demonstration-public', file, { after: base }, '/demonstration'))
  }
  if (before && before.base !== base && !isProvisional(before.base) && !changeBase)
    found.push(
      refusal('gate/base-changed', `${prefix}network.yaml`, { before: before.base, after: base }),
    )
  return [...found, ...removalRefusals(intended, allowRemovals, prefix)]
}
