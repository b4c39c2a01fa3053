import { contact } from '../contact/contact-rule.ts'
import type { Reading, ReadingContext, ReadingRule } from '../reading.ts'
import { asset } from './asset.ts'
import { list } from './bullet-list.ts'
import { label } from './labelled-value.ts'
import { motto } from './motto.ts'
import { prose } from './prose.ts'
import { quotation } from './quotation.ts'
import { secondProfile } from './second-profile.ts'
import { unknownLabel } from './unknown-label.ts'
import { website } from './website.ts'

/** Every idea of how a part of a page looks, the surest first: the first rule that reads a line has it. */
const rules: readonly ReadingRule[] = [
  secondProfile,
  label,
  website,
  contact,
  motto,
  list,
  quotation,
  asset,
  unknownLabel,
  prose,
]

/** What the rules read from a line on; lines that none reads are left out. */
export function readings(context: ReadingContext, first: number): readonly Reading[] {
  const found: Reading[] = []
  for (let at = first; at < context.lines.length; ) {
    const reading = at === context.title ? undefined : readAt(context, at)
    if (reading !== undefined) found.push(reading)
    at = Math.max(at + 1, reading?.next ?? 0)
  }
  return found
}

function readAt(context: ReadingContext, at: number): Reading | undefined {
  for (const rule of rules) {
    const reading = rule.read(context, at)
    if (reading !== undefined) return reading
  }
  return undefined
}
