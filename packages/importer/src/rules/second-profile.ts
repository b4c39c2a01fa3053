import { resolve } from '../places/resolve.ts'
import type { ReadingContext, ReadingRule } from '../reading.ts'

/** Lines between a title and the label that shows it is one. */
const farthest = 4

const opening = new Set(['since', 'population', 'population-under-18'])

/** Whether a label of the opening stands shortly after a line and was there before it too. */
function repeatsOpening({ labels }: ReadingContext, at: number): boolean {
  const next = labels
    .slice(at + 1, at + 1 + farthest)
    .find((hit) => opening.has(hit?.row.target ?? ''))
  if (next === undefined) return false
  return labels.slice(0, at).some((hit) => hit?.row.target === next.row.target)
}

/** Another municipality's name with the labels all over again: one page, two profiles. */
export const secondProfile: ReadingRule = {
  name: 'second-profile',
  read(context, at) {
    const { lines, index, title } = context
    const line = lines[at]?.span
    if (line === undefined || title === undefined || at <= title || line.text.length > 100)
      return undefined
    if (!repeatsOpening(context, at)) return undefined
    if (resolve(line.text, index).state === 'none') return undefined
    const words = { name: line.text }
    return { next: lines.length, notes: [{ code: 'import/profile-second', at: line, words }] }
  },
}
