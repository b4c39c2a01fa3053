import type { Note } from '../finding.ts'
import { type LinkTarget, targetOf, trackingIn } from '../html/links.ts'
import { endOf, type SourceSpan, slice, startOf } from '../source/source-span.ts'
import { readMail } from '../values/mail.ts'
import { readTelephone } from '../values/telephone.ts'
import type { ContactItem, Surroundings } from './contact-item.ts'

/*
 * How to reach somebody: mail, telephone, page. Text and link target are compared; where they disagree, neither counts.
 */

/** Targets of the links whose text is part of a span. */
export function targetsIn(part: SourceSpan, { links, base }: Surroundings): readonly LinkTarget[] {
  const from = startOf(part)
  const to = endOf(part)
  return links
    .filter((link) => link.from < to && link.to > from)
    .map((link) => targetOf(link, base))
}

/** Whether the source has the characters in another way: as references of HTML. */
const isEncoded = ({ starts, ends }: SourceSpan): boolean =>
  starts.some((start, index) => (ends[index] ?? 0) - start > 1)

function decodedNote(at: SourceSpan, address: string): readonly Note[] {
  if (at.text === address && !isEncoded(at)) return []
  return [{ code: 'import/email-decoded', at, field: '/email', words: { text: at.text, address } }]
}

const whys = {
  none: { de: '', en: '' },
  otherMailbox: { de: ': Der Link führt zu einer anderen', en: ': the link leads to another one' },
  otherNumber: { de: ': Der Link wählt eine andere', en: ': the link dials another one' },
}

const unreadable = (at: SourceSpan, why: keyof typeof whys): ContactItem => ({
  slot: 'unread',
  at,
  notes: [{ code: 'import/email-unreadable', at, words: { text: at.text, why: whys[why] } }],
  anchor: true,
})

const address = (at: SourceSpan, value: string): ContactItem => ({
  slot: 'email',
  at,
  value,
  notes: decodedNote(at, value),
  anchor: true,
})

/** The mail address of a span, by its text and its link; undefined when it has none. */
function mailIn(part: SourceSpan, around: Surroundings): ContactItem | undefined {
  const target = targetsIn(part, around).find(({ kind }) => kind.startsWith('mail'))
  const read = readMail(part.text)
  const written = read && slice(part, read.from, read.to)
  const linked = target?.kind === 'mail' ? target.address : undefined
  if (read?.state === 'address' && written !== undefined) {
    const agrees = linked === undefined || linked.toLowerCase() === read.address.toLowerCase()
    return agrees ? address(written, read.address) : unreadable(part, 'otherMailbox')
  }
  if (linked !== undefined) return address(part, linked)
  if (target !== undefined) return unreadable(part, 'none')
  return written === undefined ? undefined : unreadable(written, 'none')
}

/** A span that is a mail address and nothing else. */
export function mailItem(part: SourceSpan, around: Surroundings): ContactItem | undefined {
  const item = mailIn(part, around)
  if (item === undefined) return undefined
  const rest = part.text.length - item.at.text.length
  return rest > 2 ? undefined : item
}

/** The value of a mail label. */
export function readMailItem(value: SourceSpan, around: Surroundings): ContactItem {
  const item = mailIn(value, around)
  return item === undefined || item.slot === 'unread' ? unreadable(value, 'none') : item
}

/** The telephone number at the beginning of a span, or why there is none. */
export function telephoneItem(part: SourceSpan, around: Surroundings): ContactItem {
  const target = targetsIn(part, around).find(({ kind }) => kind === 'telephone')
  const linked = target?.kind === 'telephone' ? readTelephone(target.number) : undefined
  const other = linked?.state === 'number' ? linked.number : undefined
  const read = readTelephone(part.text)
  const at = read === undefined ? part : slice(part, read.from, read.to)
  if (read?.state === 'number') {
    const agrees = other === undefined || other === read.number
    return agrees ? { slot: 'telephone', at, value: read.number } : invalid(at, 'otherNumber')
  }
  // The page shows an extension, the link dials the whole number.
  if (other !== undefined) return { slot: 'telephone', at, value: other }
  if (read?.state === 'local')
    return {
      slot: 'unread',
      at,
      notes: [{ code: 'import/phone-local', at, words: { text: at.text } }],
    }
  return invalid(at, 'none')
}

const invalid = (at: SourceSpan, why: keyof typeof whys): ContactItem => ({
  slot: 'unread',
  at,
  notes: [{ code: 'import/phone-invalid', at, words: { text: at.text, why: whys[why] } }],
})

/** What there is to say about an address that was taken. */
export function urlNotes(url: string, at: SourceSpan, field: string): readonly Note[] {
  const found = trackingIn(url)
  if (found.length === 0) return []
  return [{ code: 'import/link-tracking', at, field, words: { text: found.join(', ') } }]
}

/** A span that is a web address. */
export function urlItem(part: SourceSpan, around: Surroundings): ContactItem | undefined {
  if (!/^(?:https?:\/\/|www\.)\S+$/i.test(part.text)) return undefined
  const link = { from: 0, to: 0, href: part.text }
  const [target = targetOf(link, undefined)] = targetsIn(part, around)
  if (target.kind === 'url')
    return { slot: 'url', at: part, value: target.url, notes: urlNotes(target.url, part, '/url') }
  return { slot: 'unread', at: part, notes: [lostLink(part)] }
}

const noScheme = {
  de: ': http:// oder https:// fehlt, und ergänzt wird nichts',
  en: ': http:// or https:// is missing, and nothing is completed',
}

const noBase = (href: string) => ({
  de: `: „${href}“ ist ohne die Adresse der Seite (--source) unvollständig`,
  en: `: "${href}" is incomplete without the address of the page (--source)`,
})

/** A link text or address that leads nowhere. */
export function lostLink(at: SourceSpan, field = '', target?: LinkTarget): Note {
  const isHost = /^(?:\S+: ?)?www\./i.test(at.text)
  const why = target?.kind === 'relative' ? noBase(target.href) : isHost ? noScheme : ''
  return { code: 'import/link-target-lost', at, field, words: { text: at.text, why } }
}
