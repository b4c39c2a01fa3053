/** As much of a title as search engines show. */
const longestTitle = 60

/** As much of a description as search engines show. */
const longestDescription = 160

/** Cut a text between two characters as people see them, never inside one. */
function clip(text: string, length: number): string {
  if (text.length <= length) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length >= length) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** The first wording that is short enough, else the beginning of the last one. */
export function fitTitle(...wordings: readonly [string, ...string[]]): string {
  const fitting = wordings.find((each) => each.length <= longestTitle)
  return fitting ?? clip(wordings.at(-1) ?? '', longestTitle)
}

/**
 * A description of at most 160 characters: those sentences that still fit, then the closing one.
 *
 * The closing sentence stands always and is long enough alone (70 characters).
 */
export function fitDescription(
  closing: string,
  sentences: readonly (string | undefined)[] = [],
): string {
  const kept: string[] = []
  for (const sentence of sentences) {
    if (!sentence) continue
    const { length } = [...kept, sentence, closing].join(' ')
    if (length <= longestDescription) kept.push(sentence)
  }
  return clip([...kept, closing].join(' '), longestDescription)
}
