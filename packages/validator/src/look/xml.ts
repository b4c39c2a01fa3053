/*
 * The small XML that drawings are written in: elements, attributes, text, comments, CDATA. What else XML can say, a
 * declaration apart, is told as it stands, and whatever is not well formed ends the reading: nothing is guessed, so
 * that nobody reads something else than we did.
 */

export type XmlPart = { readonly at: number } & (
  | {
      readonly type: 'open'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
    }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }
  /** A DOCTYPE or a processing instruction. */
  | { readonly type: 'other'; readonly text: string }
  | {
      readonly type: 'broken'
      readonly reason: 'tag' | 'attribute' | 'reference' | 'end' | 'outside'
    }
)

const nameStart = 'A-Za-z_\\u00c0-\\u02ff\\u0370-\\u1fff'
const name = `[${nameStart}][${nameStart}\\d.\\u00b7-]*(?::[${nameStart}][${nameStart}\\d.\\u00b7-]*)?`
const openTag = new RegExp(
  `<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'y',
)
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'g')
const closeTag = new RegExp(`</(${name})\\s*>`, 'y')
const declaration = /<\?xml\s[^?]*\?>/y
const comment = /<!--(?:(?!--)[\s\S])*-->/y
const cdata = /<!\[CDATA\[((?:(?!\]\]>)[\s\S])*)\]\]>/y
const other = /<(?:![A-Za-z]+|\?[^\s?>]*)/y
const characters = /[^<]+/y

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text with its references resolved; undefined where one is unknown. */
function resolved(text: string): string | undefined {
  let isSound = true
  const found = text.replace(/&([^;&]*);?/g, (whole, reference: string) => {
    const digits = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(reference)
    const code = digits ? Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] ? 16 : 10) : -1
    const isCharacter = code > 0 && code <= 0x10ffff
    const value = isCharacter ? String.fromCodePoint(code) : named[reference]
    if (value === undefined || !whole.endsWith(';')) isSound = false
    return value ?? ''
  })
  return isSound ? found : undefined
}

/** Undefined where a name stands twice or a reference is unknown. */
function attributesIn(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>()
  for (const [, key = '', double, single] of text.matchAll(attribute)) {
    const value = resolved(double ?? single ?? '')
    if (value === undefined || found.has(key)) return undefined
    found.set(key, value)
  }
  return found
}

/** Match at a place, and nowhere else. */
function at(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index
  return pattern.exec(text) ?? undefined
}

/** The parts of a document in their order; the last one is `broken` where it is not well formed. */
export function* readXml(text: string): Generator<XmlPart> {
  const open: string[] = []
  let roots = 0
  let index = at(declaration, text, 0)?.[0].length ?? 0
  while (index < text.length) {
    const [chars] = at(characters, text, index) ?? []
    const skipped = at(comment, text, index)
    const raw = at(cdata, text, index)
    const closing = at(closeTag, text, index)
    const tag = at(openTag, text, index)
    const [strange] = at(other, text, index) ?? []
    const here = index
    if (chars !== undefined) {
      index += chars.length
      const plain = resolved(chars)
      if (plain === undefined || chars.includes(']]>'))
        return yield { type: 'broken', reason: 'reference', at: here }
      if (open.length === 0 && chars.trim() !== '')
        return yield { type: 'broken', reason: 'outside', at: here }
      yield { type: 'text', text: plain, at: here }
    } else if (skipped) index += skipped[0].length
    else if (raw && open.length > 0) {
      index += raw[0].length
      yield { type: 'text', text: raw[1] ?? '', at: here }
    } else if (closing) {
      if (open.pop() !== closing[1]) return yield { type: 'broken', reason: 'end', at: here }
      index += closing[0].length
      yield { type: 'close', name: closing[1] ?? '', at: here }
    } else if (tag) {
      const [whole, tagName = '', rest = '', slash] = tag
      const attributes = attributesIn(rest)
      if (attributes === undefined) return yield { type: 'broken', reason: 'attribute', at: here }
      if (open.length === 0) roots += 1
      if (roots > 1) return yield { type: 'broken', reason: 'outside', at: here }
      index += whole.length
      yield { type: 'open', name: tagName, attributes, at: here }
      if (slash) yield { type: 'close', name: tagName, at: here }
      else open.push(tagName)
    } else if (strange !== undefined) return yield { type: 'other', text: strange, at: here }
    else return yield { type: 'broken', reason: 'tag', at: here }
  }
  if (open.length > 0 || roots === 0) yield { type: 'broken', reason: 'end', at: text.length }
}
