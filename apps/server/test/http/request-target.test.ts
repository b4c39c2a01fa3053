import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locationOf, splitTarget } from '../../src/http/request-target.ts'

describe('splitting a request target', () => {
  it.each([
    ['/kommunen', '/kommunen', ''],
    ['/kommunen?', '/kommunen', ''],
    ['/kommunen?q=a?b&c=/d', '/kommunen', 'q=a?b&c=/d'],
    ['/a#gebiet', '/a', ''],
    ['/a?b#gebiet?c', '/a', 'b'],
    ['http://evil.example/kommunen?q=1', '/kommunen', 'q=1'],
    ['HTTPS://evil.example', '', ''],
    ['https://evil.example?q=1', '', 'q=1'],
    ['//evil.example/a', '//evil.example/a', ''],
  ])('%s', (target, path, query) => {
    expect(splitTarget(target)).toEqual({ path, query })
  })
})

describe('the Location of a redirect', () => {
  it.each([
    ['/kommunen', '', '/kommunen'],
    ['/kommunen', '?', '/kommunen'],
    ['/kommunen', 'utm_x=1', '/kommunen?utm_x=1'],
    ['/kommunen', '?q=d%C3%BCren&seite=2', '/kommunen?q=d%C3%BCren&seite=2'],
    ['/kommunen', 'q=düren', '/kommunen?q=d%C3%BCren'],
    ['/kommunen', 'q=a?b', '/kommunen?q=a?b'],
    ['/kommunen', 'q=1#gebiet', '/kommunen?q=1'],
    ['/kommunen', 'q=100%', '/kommunen?q=100%'],
    ['/kommunen', 'a\r\nSet-Cookie: b', '/kommunen?a%0D%0ASet-Cookie:%20b'],
    ['//evil.example', '', '/evil.example'],
    ['/\\evil.example', '', '/evil.example'],
    ['', 'q', '/?q'],
  ])('of %s with "%s" is %s', (path, query, location) => {
    expect(locationOf(path, query)).toBe(location)
  })

  it('is safe in a header and stays on our host, whatever the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const location = locationOf('/kommunen', query)
        expect(location).toMatch(/^\/kommunen(?:\?[\x21-\x7e]+)?$/)
        expect(location).not.toContain('#')
        expect(new URL(location, 'https://kommunal.example').host).toBe('kommunal.example')
      }),
    )
  })
})
