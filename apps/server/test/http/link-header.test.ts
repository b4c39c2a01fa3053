import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HeaderLink, linkHeader } from '../../src/http/link-header.ts'

const D = 'https://kommunal.example/kommunen/kreis-dueren'

describe('the Link header', () => {
  it('writes the instant of a version as a date', () => {
    const datetime = '2026-11-20T08:00:00.999Z'
    expect(linkHeader([{ href: D, rel: 'memento', datetime }])).toBe(
      `<${D}>; rel="memento"; datetime="Fri, 20 Nov 2026 08:00:00 GMT"`,
    )
  })

  it('writes the links of a document', () => {
    const links: readonly HeaderLink[] = [
      { href: `${D}.jsonld`, rel: 'alternate', type: 'application/ld+json' },
      { href: `${D}.ttl`, rel: 'describedby', type: 'text/turtle' },
      {
        href: `https://kommunal.example/en/kommunen/kreis-dueren`,
        rel: 'alternate',
        hreflang: 'en',
      },
      { href: `${D}#gebiet`, rel: 'http://xmlns.com/foaf/0.1/primaryTopic' },
    ]
    expect(linkHeader(links)?.split(', ')).toEqual([
      `<${D}.jsonld>; rel="alternate"; type="application/ld+json"`,
      `<${D}.ttl>; rel="describedby"; type="text/turtle"`,
      '<https://kommunal.example/en/kommunen/kreis-dueren>; rel="alternate"; hreflang="en"',
      `<${D}#gebiet>; rel="http://xmlns.com/foaf/0.1/primaryTopic"`,
    ])
  })

  it('gives each relation a value of its own (LI1)', () => {
    expect(linkHeader([{ href: D, rel: ' canonical  cite-as ' }])).toBe(
      `<${D}>; rel="canonical", <${D}>; rel="cite-as"`,
    )
  })

  it('is not there without a link', () => {
    expect(linkHeader([])).toBeUndefined()
    expect(linkHeader([{ href: D, rel: '' }])).toBeUndefined()
  })

  it.each([
    ['Kreis "A" \\ B, C; D', 'title="Kreis \\"A\\" \\\\ B, C; D"'],
    ['Düren', "title*=UTF-8''D%C3%BCren"],
    ["(Dürens) 'x'*", "title*=UTF-8''%28D%C3%BCrens%29%20%27x%27%2A"],
    ['a\r\nSet-Cookie: b', "title*=UTF-8''a%0D%0ASet-Cookie%3A%20b"],
    ['\uD800', "title*=UTF-8''%EF%BF%BD"],
  ])('writes the title %j safely', (title, written) => {
    expect(linkHeader([{ href: D, rel: 'type', title }])).toBe(`<${D}>; rel="type"; ${written}`)
  })

  it('quotes a media type with parameters', () => {
    const type = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'
    expect(linkHeader([{ href: D, rel: 'linkset', type }])).toBe(
      `<${D}>; rel="linkset"; type="${type.replaceAll('"', '\\"')}"`,
    )
  })
})

/** A reader of its own: RFC 8288, section 3, strictly, with ext-value of RFC 8187. */
const VALUE =
  /<(?<href>[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]*)>(?<rest>(?:; [a-z]+(?:="(?:[^"\\]|\\.)*"|\*=UTF-8''[\w%!#$&+\-.^`|~]*))*)(?:, |$)/y

function readValues(header: string): string[] {
  const values: string[] = []
  VALUE.lastIndex = 0
  while (VALUE.lastIndex < header.length) {
    const match = VALUE.exec(header)
    if (match === null) throw new Error(`not a Link header: ${header}`)
    values.push(match.groups?.['href'] ?? '')
  }
  return values
}

it('fits the grammar in ASCII, whatever the links hold', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string())
  const link = fc.record(
    { href: text, rel: fc.constant('item'), type: text, hreflang: text, title: text },
    { requiredKeys: ['href', 'rel'] },
  )
  fc.assert(
    fc.property(fc.array(link, { minLength: 1, maxLength: 4 }), (links) => {
      const header = linkHeader(links) ?? ''
      expect(header).toMatch(/^[\x20-\x7e]+$/)
      expect(readValues(header)).toHaveLength(links.length)
    }),
    { numRuns: 300 },
  )
})
