import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientOf, hasUnknownProxy, toTrusted } from '../../src/clients/address.ts'

const request = (remoteAddress: string | undefined, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage

const proxies = toTrusted(['127.0.0.1', '10.0.0.0/8', '2001:db8:ffff::/48']) ?? (() => false)
const nobody = () => false

describe('who a request comes from', () => {
  it.each([
    ['the socket', '198.51.100.7', {}, '198.51.100.7'],
    ['the socket, written as IPv6', '::ffff:198.51.100.7', {}, '198.51.100.7'],
    [
      'nobody whom a stranger names',
      '198.51.100.7',
      { 'x-forwarded-for': '1.1.1.1' },
      '198.51.100.7',
    ],
    ['whom the proxy names', '127.0.0.1', { 'x-forwarded-for': '198.51.100.7' }, '198.51.100.7'],
    [
      'whom it names, mapped',
      '::ffff:127.0.0.1',
      { 'x-forwarded-for': '198.51.100.7' },
      '198.51.100.7',
    ],
    [
      'the last one who is no proxy',
      '127.0.0.1',
      { 'x-forwarded-for': '1.1.1.1, 198.51.100.7, 10.1.2.3' },
      '198.51.100.7',
    ],
    [
      'the same with ports',
      '127.0.0.1',
      { 'x-forwarded-for': '198.51.100.7:4711' },
      '198.51.100.7',
    ],
    [
      'the first proxy, where all are',
      '127.0.0.1',
      { 'x-forwarded-for': '10.0.0.9, 10.0.0.8' },
      '10.0.0.9',
    ],
    ['the proxy that names nobody', '127.0.0.1', { 'x-forwarded-for': 'unknown' }, '127.0.0.1'],
    [
      'the proxy before an invention',
      '127.0.0.1',
      { 'x-forwarded-for': '1.1.1.1, ?, 10.0.0.8' },
      '10.0.0.8',
    ],
    [
      'Forwarded',
      '127.0.0.1',
      { forwarded: 'for=1.1.1.1;proto=https, by=x;For=198.51.100.7' },
      '198.51.100.7',
    ],
    [
      'Forwarded, quoted, IPv6',
      '127.0.0.1',
      { forwarded: 'for="[2001:db8:1:2:3::4]:4711"' },
      '2001:db8:1:2',
    ],
    [
      'Forwarded, a name of the proxy’s own',
      '127.0.0.1',
      { forwarded: 'for=_hidden' },
      '127.0.0.1',
    ],
    [
      'the proxy, where a client forges a quotation',
      '127.0.0.1',
      { forwarded: 'for="1.1.1.1, for="[2001:db8::1]"' },
      '127.0.0.1',
    ],
    [
      'both fields, where they agree',
      '127.0.0.1',
      { forwarded: 'for=198.51.100.7', 'x-forwarded-for': '198.51.100.7' },
      '198.51.100.7',
    ],
    [
      'neither field, where they differ',
      '127.0.0.1',
      { forwarded: 'for=1.1.1.1', 'x-forwarded-for': '198.51.100.7' },
      '127.0.0.1',
    ],
    [
      'the half of an IPv6 address that a household has',
      '2001:db8:1:2:aaaa::1',
      {},
      '2001:db8:1:2',
    ],
    [
      'a proxy with an IPv6 address',
      '2001:db8:ffff::1',
      { 'x-forwarded-for': '198.51.100.7' },
      '198.51.100.7',
    ],
  ] as const)('%s', (_what, socket, headers, client) => {
    expect(clientOf(request(socket, headers), proxies)).toBe(client)
  })

  it('is nobody where the socket is closed', () => {
    expect(clientOf(request(undefined), proxies)).toBe('')
  })
})

it.each(['localhost', '10.0.0.0/33', '300.1.1.1', '10.0.0.0/', 'a b'])(
  'takes %s for no address of a proxy',
  (text) => {
    expect(toTrusted(['127.0.0.1', text])).toBeUndefined()
  },
)

describe('a proxy that nobody named', () => {
  it.each([
    ['near by', '10.0.0.1', { 'x-forwarded-for': '198.51.100.7' }, true],
    ['on this machine', '::1', { forwarded: 'for=198.51.100.7' }, true],
    [
      'far away, so that a client may have written the field',
      '198.51.100.7',
      { forwarded: 'for=1.1.1.1' },
      false,
    ],
    ['where there is no such field', '10.0.0.1', {}, false],
  ] as const)('%s', (_what, socket, headers, is) => {
    expect(hasUnknownProxy(request(socket, headers), nobody)).toBe(is)
    expect(hasUnknownProxy(request(socket, headers), () => true)).toBe(false)
  })
})

it('trusts a network of IPv4 that is written as IPv6, and no other', () => {
  const trusted = toTrusted(['::ffff:10.0.0.0/104']) ?? nobody
  const from = (proxy: string) =>
    clientOf(request(proxy, { 'x-forwarded-for': '198.51.100.7' }), trusted)
  expect([from('10.9.9.9'), from('11.9.9.9')]).toEqual(['198.51.100.7', '11.9.9.9'])
})
