import { lostLink, targetsIn, urlNotes } from '../contact/reach.ts'
import { type LinkTarget, targetOf } from '../html/links.ts'
import type { Reading, ReadingContext, ReadingRule } from '../reading.ts'
import type { SourceLink, TextLine } from '../source/source-page.ts'
import { type SourceSpan, slice } from '../source/source-span.ts'

const withoutBrackets = (text: string): readonly [from: number, to: number] => {
  const [, before = '', url = ''] = /^(\(|\[|<)?(.*?)[)\]>]*$/.exec(text) ?? []
  return [before.length, before.length + url.length]
}

/** An address that is written out. */
function writtenAddress(value: SourceSpan): SourceSpan | undefined {
  if (value.text.length > 2000 || value.text.includes(' ')) return undefined
  const part = slice(value, ...withoutBrackets(value.text))
  return /^(?:https?:\/\/|www\.)\S/i.test(part.text) ? part : undefined
}

const hrefOf = (href: string): SourceLink => ({ from: 0, to: 0, href })

function taken(target: LinkTarget, at: SourceSpan, rest: Omit<Reading, 'facts'>): Reading {
  if (target.kind !== 'url') return { ...rest, notes: [lostLink(at, '/website', target)] }
  const { url } = target
  const fact = { kind: 'website', url, at, notes: urlNotes(url, at, '') } as const
  return { ...rest, facts: [fact] }
}

/** The link of a line, if it leads anywhere. */
function linkedIn(
  { page, index }: ReadingContext,
  { span, links }: TextLine,
): LinkTarget | undefined {
  const [target] = targetsIn(span, { links, index, base: page.base })
  return target?.kind === 'none' ? undefined : target
}

/** The link or address on the line below a label that stands alone. */
function below(
  context: ReadingContext,
  at: number,
): { readonly target: LinkTarget; readonly at: SourceSpan } | undefined {
  const line = context.lines[at]
  if (line === undefined || context.labels[at] !== undefined || line.span.text.length > 200)
    return undefined
  const linked = linkedIn(context, line)
  if (linked?.kind === 'url' || linked?.kind === 'relative')
    return { target: linked, at: line.span }
  const address = writtenAddress(line.span)
  return address && { target: targetOf(hrefOf(address.text), undefined), at: address }
}

/** *Zur Website* and its kin: the address behind the link, behind the label or on the next line. */
export const website: ReadingRule = {
  name: 'website',
  read(context, at) {
    const hit = context.labels[at]
    const line = context.lines[at]
    if (hit?.row.target !== 'website' || line === undefined) return undefined
    const structure = [hit.label]
    const linked = linkedIn(context, line)
    if (linked !== undefined) return taken(linked, line.span, { next: at + 1, structure })
    const written = writtenAddress(hit.value)
    if (written !== undefined)
      return taken(targetOf(hrefOf(written.text), undefined), written, { next: at + 1, structure })
    const found = hit.value.text === '' ? below(context, at + 1) : undefined
    if (found !== undefined) return taken(found.target, found.at, { next: at + 2, structure })
    return { next: at + 1, notes: [lostLink(line.span, '/website')] }
  },
}
