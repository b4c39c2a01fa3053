import { describe, expect, it } from 'vitest'
import { readSvg } from '../../src/look/svg.ts'
import { svg } from './files.ts'

const codesOf = (text: string): readonly string[] => readSvg(text).findings.map(({ code }) => code)

const drawing = (inner: string): string => svg(inner)

describe('a logo as SVG', () => {
  it.each([
    [
      'shapes, gradients and references within',
      '<defs><linearGradient id="a"><stop offset="1"/></linearGradient></defs><use href="#b"/><rect id="b" fill="url(#a)" style="fill:url(\'#a\')"/>',
    ],
    [
      'styles of its own',
      '<style>.a { fill: #123456; }</style><style><![CDATA[.b > .c { fill: url(#a) }]]></style>',
    ],
    ['comments and characters by number', '<!-- ein Netz --><title>K&#xF6;ln &amp; Umland</title>'],
  ])('may have %s', (_, inner) => {
    expect(codesOf(drawing(inner))).toEqual([])
  })

  it('says how wide and high it is', () => {
    expect(readSvg(svg())).toMatchObject({ width: 120, height: 40 })
    expect(readSvg(svg('', 'width="30px" height="20"'))).toMatchObject({ width: 30, height: 20 })
    expect(codesOf(svg('', 'width="10cm" height="100%"'))).toEqual(['look/without-size'])
  })

  it('may begin with an XML declaration', () => {
    expect(codesOf(`<?xml version="1.0" encoding="UTF-8"?>\n${svg()}`)).toEqual([])
  })

  it.each([
    ['script', '<script/>'],
    ['script with a prefix', '<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>'],
    [
      'foreign objects',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    ],
    ['another namespace', '<g xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['a handler', '<path OnClick="a()"/>'],
    ['links', '<a href="#a"/>'],
    ['animations', '<set attributeName="href" to="javascript:a()"/>'],
    ['a reference outside', '<use href="https://example.org/#a"/>'],
    [
      'a reference by another prefix',
      '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="https://example.org/"/>',
    ],
    ['a disguised reference', '<use href="&#104;ttps://example.org/#a"/>'],
    ['a reference in a style', '<rect style="fill:url( \'//example.org\')"/>'],
    ['a reference in a property', '<rect fill="url(https://example.org/#a)"/>'],
    ['a disguised reference in a style', '<style>a { fill: \\75rl(//example.org) }</style>'],
    ['a font from elsewhere', '<style>@font-face { src: local(a) }</style>'],
    ['a reference in CDATA', '<style><![CDATA[@import "//example.org"]]></style>'],
    ['another base', '<g xml:base="https://example.org/"/>'],
    ['names of people', '<metadata>Erika Mustermann</metadata>'],
    ['data of a drawing program', '<g inkscape:label="a"/>'],
  ])('may not have %s', (_, inner) => {
    expect(new Set(codesOf(drawing(inner)))).toEqual(new Set(['look/unsafe']))
  })

  it.each([
    ['a DOCTYPE', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg()}`],
    ['a style sheet beside it', `<?xml-stylesheet href="https://example.org/a.css"?>${svg()}`],
    ['HTML in its place', '<html><body/></html>'],
    ['another namespace', '<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1"/>'],
    ['no namespace', '<svg viewBox="0 0 1 1"/>'],
    ['elements without end', drawing('<g/>'.repeat(2001))],
    ['elements in elements', drawing('<g>'.repeat(40) + '</g>'.repeat(40))],
    ['repetitions of repetitions', drawing('<use href="#a"/>'.repeat(51))],
  ])('may not be %s', (_, text) => {
    expect(new Set(codesOf(text))).toEqual(new Set(['look/unsafe']))
  })

  it.each([
    '',
    'ein Text',
    '<svg',
    svg().replace('</svg>', ''),
    svg('</g>'),
    svg('<g a="1" a="2"/>'),
    svg('<g a=1/>'),
    svg('&unbekannt;'),
    svg('a & b'),
    svg(']]>'),
    svg('<g a="&#0;"/>'),
    `${svg()}<svg/>`,
    `a${svg()}`,
    svg('<!-- -- -->'),
    svg('<g a="<"/>'),
    svg('<1/>'),
  ])('is none where it is not well formed: %s', (text) => {
    expect(codesOf(text)).toEqual(['look/not-readable'])
  })
})
