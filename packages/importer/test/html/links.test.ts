import { describe, expect, it } from 'vitest'
import { targetOf, trackingIn } from '../../src/html/links.ts'

const target = (href: string | undefined, base?: string) => targetOf({ from: 0, to: 0, href }, base)

describe('a link', () => {
  it('leads to a page by http and https only', () => {
    expect(target('https://www.example.org/a?b=c')).toEqual({
      kind: 'url',
      url: 'https://www.example.org/a?b=c',
    })
    expect(target('HTTP://example.org')).toMatchObject({ kind: 'url' })
    for (const href of [
      'ftp://example.org',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///a',
      '#',
      '',
      undefined,
    ])
      expect(target(href), href).toEqual({ kind: 'none' })
  })

  it('resolves against a base, and says when it has none', () => {
    expect(target('/a', 'https://example.org/b/c')).toEqual({
      kind: 'url',
      url: 'https://example.org/a',
    })
    expect(target('d', 'https://example.org/b/c')).toEqual({
      kind: 'url',
      url: 'https://example.org/b/d',
    })
    expect(target('//example.org/x', 'https://example.org/')).toMatchObject({ kind: 'url' })
    expect(target('/a')).toEqual({ kind: 'relative', href: '/a' })
  })

  it('is written as browsers write it when it could not stand in a record', () => {
    expect(target('https://example.org/a b')).toEqual({
      kind: 'url',
      url: 'https://example.org/a%20b',
    })
    expect(target('https://example.org/?a=|')).toEqual({ kind: 'none' })
  })

  it('leads to a mailbox', () => {
    expect(target('mailto:amt00@example.org?subject=x')).toEqual({
      kind: 'mail',
      address: 'amt00@example.org',
    })
    expect(target('mailto:amt00%40example.org')).toMatchObject({ address: 'amt00@example.org' })
    expect(target('mailto:%E0%A4%A')).toEqual({ kind: 'mail-unreadable' })
  })

  it('leads to a mailbox that TYPO3 has masked', () => {
    const token = 'nbjmup+tpnfAfnbjm/ume'
    const address = 'some@email.tld'
    const masked = { from: 0, to: 0, href: '#', token, vector: '1' }
    expect(targetOf(masked, undefined)).toEqual({ kind: 'mail', address })
    expect(targetOf({ ...masked, vector: '-1' }, undefined)).toEqual({ kind: 'mail', address })
    expect(target(`javascript:linkTo_UnCryptMailto('${token}',1);`)).toEqual({
      kind: 'mail',
      address,
    })
    expect(target(`javascript:linkTo_UnCryptMailto(%27${encodeURIComponent(token)}%27);`)).toEqual({
      kind: 'mail',
      address,
    })
    expect(targetOf({ ...masked, vector: '2' }, undefined)).toEqual({ kind: 'mail-unreadable' })
  })

  it('leads to a telephone', () => {
    expect(target('tel:+492214710123')).toEqual({ kind: 'telephone', number: '+492214710123' })
  })

  it('may follow its readers', () => {
    expect(trackingIn('https://example.org/?utm_source=a&b=c&fbclid=d')).toEqual([
      'utm_source',
      'fbclid',
    ])
    expect(trackingIn('https://example.org/?b=c')).toEqual([])
  })
})
