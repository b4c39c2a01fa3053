const surrogate = /[\uD800-\uDFFF]/

/**
 * Sort in place, as UTF-8 bytes are sorted.
 *
 * JavaScript's own order, that of UTF-16 units, is another one beyond the basic plane only.
 */
export function sortByCodePoint(texts: string[]): string[] {
  return texts.some((text) => surrogate.test(text)) ? texts.sort(compareCodePoints) : texts.sort()
}

function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  let index = 0
  while (index < length && a.charCodeAt(index) === b.charCodeAt(index)) index++
  if (index === length) return a.length - b.length
  return rank(a.charCodeAt(index)) - rank(b.charCodeAt(index))
}

/** Surrogates stand for characters beyond U+FFFF, so they come after U+E000 to U+FFFF. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
