import type { ImportResult } from '../src/index.ts'
import { seen } from './evidence.ts'

const valueAt = (record: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      record,
    )

/** What is wrong with an account: gaps, overlaps, references to nothing, text that is not in its field. */
export function faults({ accounting, findings, record }: ImportResult): string[] {
  const { spans, text } = accounting
  const wrong: string[] = []
  const shown = new Map<string, string>()
  let at = 0
  for (const span of spans) {
    if (span.from !== at) wrong.push(`gap before ${span.from}`)
    if (span.to <= span.from) wrong.push(`empty span at ${span.from}`)
    at = span.to
    if (span.use === 'finding' && findings[span.finding ?? -1] === undefined)
      wrong.push(`no finding ${span.finding}`)
    if (span.use !== 'field') continue
    const value = valueAt(record, span.field ?? '')
    if (value === undefined) wrong.push(`no value at ${span.field}`)
    if (
      typeof value !== 'string' ||
      /telephone|email|url|website|name|identifiers|members|since/.test(span.field ?? '')
    )
      continue
    const part = seen(text.slice(span.from, span.to)).trim()
    // Character references of HTML read otherwise than they are written.
    const whole = shown.get(value) ?? seen(value)
    shown.set(value, whole)
    if (!part.includes('&') && !whole.includes(part)) wrong.push(`${span.field} lacks ${part}`)
  }
  if (at !== text.length) wrong.push(`ends at ${at} of ${text.length}`)
  return wrong
}
