import { type Finding, finding } from '../finding.ts'
import { positionIn } from '../position.ts'
import type { ReadPicture } from './read-picture.ts'
import {
  allowedElements,
  faultOfAttribute,
  faultOfStyle,
  svgNamespace,
  type What,
} from './svg-rules.ts'
import { readXml, type XmlPart } from './xml.ts'

/** So many elements are enough for a logo, and so deep; each costs whoever draws it. */
const mostElements = 2000
const deepest = 32

/** What is drawn again may draw again: a few inside each other would never end. */
const mostRepetitions = 50
const repeating: ReadonlySet<string> = new Set(['use', 'pattern', 'mask'])

/** Findings about a file beyond these say nothing new. */
const mostFindings = 10

type Attributes = ReadonlyMap<string, string>

/** A number, perhaps in pixels: what may stand as width and height of the whole. */
const numberIn = (value: string | undefined): number | undefined => {
  const found = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(value ?? '')?.[1]
  return found === undefined ? undefined : Number(found)
}

function sizeOf(root: Attributes | undefined): readonly (number | undefined)[] {
  const [, , width = 0, height = 0] = (root?.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return width > 0 && height > 0
    ? [width, height]
    : [numberIn(root?.get('width')), numberIn(root?.get('height'))]
}

const broken = {
  attribute: {
    de: 'ein Attribut ist doppelt oder falsch',
    en: 'an attribute is there twice or is wrong',
  },
  end: { de: 'ein Element ist nicht geschlossen', en: 'an element is not closed' },
  outside: { de: 'etwas steht außerhalb von <svg>', en: 'something is outside of <svg>' },
  reference: { de: 'ein & steht für nichts', en: 'an & stands for nothing' },
  tag: { de: 'ein Tag ist fehlerhaft', en: 'a tag is malformed' },
} as const

/** What a part of the file does that a logo must not; `count` and `open` tell what came before. */
class SvgReader {
  readonly #open: string[] = []
  #elements = 0
  #repetitions = 0
  root: Attributes | undefined

  faultsOf(part: XmlPart): readonly What[] {
    if (part.type === 'close') this.#open.pop()
    if (part.type === 'other') return [{ de: part.text, en: part.text }]
    if (part.type === 'text')
      return this.#open.at(-1) === 'style' ? listOf(faultOfStyle(part.text)) : []
    return part.type === 'open' ? this.#faultsOfElement(part.name, part.attributes) : []
  }

  #faultsOfElement(name: string, attributes: Attributes): readonly What[] {
    this.root ??= attributes
    this.#open.push(name)
    this.#elements += 1
    if (repeating.has(name)) this.#repetitions += 1
    const isSvg = this.#elements > 1 || (name === 'svg' && attributes.get('xmlns') === svgNamespace)
    return [
      ...(isSvg
        ? []
        : [
            {
              de: `kein SVG am Anfang (<svg xmlns="${svgNamespace}">)`,
              en: `no SVG at the beginning (<svg xmlns="${svgNamespace}">)`,
            },
          ]),
      ...(allowedElements.has(name)
        ? []
        : [{ de: `das Element ${name}`, en: `the element ${name}` }]),
      ...this.#excess(),
      ...[...attributes].flatMap(([key, value]) => {
        const fault = faultOfAttribute(key, value)
        return fault ? [{ de: `${key} ${fault.de}`, en: `${key} ${fault.en}` }] : []
      }),
    ]
  }

  #excess(): readonly What[] {
    if (this.#elements === mostElements + 1 || this.#open.length === deepest + 1)
      return [{ de: 'so viele Elemente', en: 'so many elements' }]
    return this.#repetitions === mostRepetitions + 1
      ? [{ de: 'so viele Wiederholungen', en: 'so many repetitions' }]
      : []
  }
}

const listOf = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])

/**
 * Look at an SVG: whether it is well formed, only draws, and how large it is.
 *
 * What is not known to be harmless is refused: an `img` runs no script, but the file has an address of its own.
 */
export function readSvg(text: string): ReadPicture {
  const reader = new SvgReader()
  const findings: Finding[] = []
  const position = positionIn(text)
  for (const part of readXml(text)) {
    const at = position(part.at)
    if (part.type === 'broken')
      findings.push({ ...finding('look/not-readable', [], { what: broken[part.reason] }), at })
    findings.push(
      ...reader.faultsOf(part).map((what) => ({ ...finding('look/unsafe', [], { what }), at })),
    )
    if (findings.length >= mostFindings) break
  }
  if (findings.length > 0) return { findings }
  const [width, height] = sizeOf(reader.root)
  return width && height
    ? { width, height, findings: [] }
    : { findings: [finding('look/without-size', [])] }
}
