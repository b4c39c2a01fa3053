/* What a logo may hold: elements that draw, and references within itself. */

export const svgNamespace = 'http://www.w3.org/2000/svg'

/** What is wrong, as the end of a sentence. */
export interface What {
  readonly de: string
  readonly en: string
}

/** Not `image`, `a`, `foreignObject`, `script`, `animate`, `metadata`: they load, lead, run, move or name people. */
export const allowedElements: ReadonlySet<string> = new Set(
  [
    'svg g defs symbol use title desc style',
    'path rect circle ellipse line polyline polygon text tspan',
    'clipPath mask linearGradient radialGradient stop pattern filter',
    'feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR',
    'feGaussianBlur feMerge feMergeNode feMorphology feOffset',
  ].flatMap((names) => names.split(' ')),
)

const foreign: What = { de: 'verweist nach außen', en: 'refers to something outside' }
const runs: What = { de: 'führt etwas aus', en: 'runs something' }
const escaped: What = { de: 'ist verschleiert', en: 'is disguised' }
const unknown: What = { de: 'gehört nicht zu SVG', en: 'is not part of SVG' }

/** References in CSS: all but those to an element of the file itself. */
const outside = /url\(\s*(?!["']?#)|image\(|image-set\(|@import|@font-face|src\(/i

/** What is wrong with a style sheet or the value of a property. */
export function faultOfStyle(text: string): What | undefined {
  if (text.includes('\\')) return escaped
  if (outside.test(text)) return foreign
  return /expression\(|javascript:|-moz-binding|behavior\s*:/i.test(text) ? runs : undefined
}

/** Declarations name, they do not lead; but these prefixes mean what they always mean, and elements are SVG. */
const fixed: Readonly<Record<string, string>> = {
  xmlns: svgNamespace,
  'xmlns:svg': svgNamespace,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:xml': 'http://www.w3.org/XML/1998/namespace',
}

/** What is wrong with an attribute. */
export function faultOfAttribute(name: string, value: string): What | undefined {
  if (name === 'xmlns' || name.startsWith('xmlns:'))
    return (fixed[name] ?? value) === value ? undefined : unknown
  const [prefix, local = name] = name.includes(':') ? name.split(':') : [undefined, name]
  if (prefix !== undefined && prefix !== 'xlink' && prefix !== 'xml') return unknown
  if (/^on/i.test(local)) return runs
  if (local === 'base') return foreign
  if (local === 'href' || local === 'src') return value.trim().startsWith('#') ? undefined : foreign
  return faultOfStyle(value)
}
