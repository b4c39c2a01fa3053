import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number]

/** Tells whether an address is one of some that were named. */
export type IsTrusted = (address: ipaddr.IPv4 | ipaddr.IPv6) => boolean

/** Four numbers or colons: `10` and `010.1` would be addresses, too, and other ones than whoever wrote them meant. */
const isWhole = (text: string): boolean =>
  /:|^(?:(?:0|[1-9]\d*)\.){3}(?:0|[1-9]\d*)(?:\/|$)/.test(text)

/** IPv4 written as IPv6 is IPv4, as it is of a socket. */
const unmapped = (address: ipaddr.IPv4 | ipaddr.IPv6, bits: number): Network =>
  address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() && bits >= 96
    ? [address.toIPv4Address(), bits - 96]
    : [address, bits]

/** An address, or a network in the notation with a slash; undefined for all else. */
function toNetwork(text: string): Network | undefined {
  if (!isWhole(text)) return undefined
  if (ipaddr.isValidCIDR(text)) return unmapped(...ipaddr.parseCIDR(text))
  if (!ipaddr.isValid(text)) return undefined
  const address = ipaddr.process(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

/** @returns undefined where one of the texts is neither an address nor a network */
export function toTrusted(texts: readonly string[]): IsTrusted | undefined {
  const networks = texts.map(toNetwork)
  if (!networks.every((network) => network !== undefined)) return undefined
  return (address) =>
    networks.some(
      ([network, bits]) => network.kind() === address.kind() && address.match([network, bits]),
    )
}

/** `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1`, `[2001:db8::1]:4711`; undefined for names and inventions. */
function toAddress(text: string) {
  const bare = /^\[(.*)\](?::\d+)?$/.exec(text)?.[1] ?? text.replace(/^([\d.]+):\d+$/, '$1')
  return isWhole(bare) && ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined
}

/** What proxies say of who asked them, the last one last (RFC 7239, section 4). */
const inForwarded = (field: string): readonly string[] =>
  [...field.matchAll(/(?:^|[;,])\s*for=(?:"([^"]*)"|([^;,\s]*))/gi)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  )

const inForwardedFor = (field: string): readonly string[] =>
  field.split(',').map((text) => text.trim())

/**
 * Who a request comes from: the address of its socket or, as long as that is a trusted proxy's, the one that this proxy
 * names. Where it names two, one of the fields was written by the client, and none is believed.
 *
 * @returns undefined for a socket that is closed already
 */
function sourceOf({ headers, socket }: IncomingMessage, isTrusted: IsTrusted) {
  const nearest = toAddress(socket.remoteAddress ?? '')
  if (nearest === undefined || !isTrusted(nearest)) return nearest
  const { forwarded, 'x-forwarded-for': forwardedFor } = headers
  const chains = [
    ...(forwarded === undefined ? [] : [inForwarded(forwarded)]),
    ...(forwardedFor === undefined ? [] : [inForwardedFor(String(forwardedFor))]),
  ]
  const sources = chains.map((chain) => lastUntrusted(nearest, chain, isTrusted))
  const [first, second = first] = sources
  return first?.toString() === second?.toString() ? (first ?? nearest) : nearest
}

function lastUntrusted(
  nearest: ipaddr.IPv4 | ipaddr.IPv6,
  chain: readonly string[],
  isTrusted: IsTrusted,
) {
  let source = nearest
  for (const text of chain.toReversed()) {
    const before = isTrusted(source) ? toAddress(text) : undefined
    if (before === undefined) break
    source = before
  }
  return source
}

/** The first half of an IPv6 address: a household has all that begin so. */
const network = (address: ipaddr.IPv6): string =>
  address.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')

/** What the requests of one client are counted under. */
export function clientOf(request: IncomingMessage, isTrusted: IsTrusted): string {
  const source = sourceOf(request, isTrusted)
  if (source === undefined) return ''
  return source instanceof ipaddr.IPv6 ? network(source) : source.toString()
}

/** Whether a request comes from a proxy that nobody named: then all its clients count as one. */
export function hasUnknownProxy(
  { headers, socket }: IncomingMessage,
  isTrusted: IsTrusted,
): boolean {
  if (headers.forwarded === undefined && headers['x-forwarded-for'] === undefined) return false
  const nearest = toAddress(socket.remoteAddress ?? '')
  if (nearest === undefined || isTrusted(nearest)) return false
  return ['private', 'loopback', 'uniqueLocal', 'linkLocal'].includes(nearest.range())
}
