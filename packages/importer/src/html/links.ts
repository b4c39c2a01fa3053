import type { SourceLink } from '../source/source-page.ts'
import { isMailAddress } from '../values/mail.ts'

/** Where a link leads. */
export type LinkTarget =
  | { readonly kind: 'mail'; readonly address: string }
  /** A mail link that could not be read. */
  | { readonly kind: 'mail-unreadable' }
  | { readonly kind: 'telephone'; readonly number: string }
  | { readonly kind: 'url'; readonly url: string }
  /** A relative address without anything to be relative to. */
  | { readonly kind: 'relative'; readonly href: string }
  | { readonly kind: 'none' }

const isScheme = (href: string, scheme: string): boolean =>
  href.slice(0, scheme.length).toLowerCase() === scheme

function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function mailOf(href: string): LinkTarget {
  const rest = decodedUri(href.slice('mailto:'.length))
  const end = rest.search(/[?,;]/)
  const address = (end < 0 ? rest : rest.slice(0, end)).trim()
  return isMailAddress(address) ? { kind: 'mail', address } : { kind: 'mail-unreadable' }
}

/** TYPO3 shifts characters inside these ranges and leaves others alone. */
const ranges = ['+:', '@Z', 'az'].map(
  (range) => [range.charCodeAt(0), range.charCodeAt(1)] as const,
)

function shifted(text: string, by: number): string {
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    const range = ranges.find(([first, last]) => code >= first && code <= last)
    if (range === undefined) return character
    const [first, last] = range
    const size = last - first + 1
    return String.fromCharCode(first + ((((code - first + by) % size) + size) % size))
  }).join('')
}

const longestToken = 2000
const widestShift = 27

/** The shift that makes a mail link of a token: the vector's, or the only one that does. */
function unmasked(token: string, vector: string | undefined): LinkTarget {
  if (token.length > longestToken) return { kind: 'mail-unreadable' }
  const stated = Number.parseInt(vector ?? '', 10)
  const others = Array.from({ length: 2 * widestShift }, (_none, index) => index - widestShift)
  const shifts = Number.isNaN(stated) ? others : [-stated, stated]
  const found = shifts.map((by) => shifted(token, by)).find((text) => isScheme(text, 'mailto:'))
  return found === undefined ? { kind: 'mail-unreadable' } : mailOf(found)
}

const script = /linkTo_UnCryptMailto\((?:'|"|%27|%22)(.*?)(?:'|"|%27|%22)(?:,\s*(-?\d+))?/i

/**
 * Where a link leads: a mailbox, a telephone, a page.
 *
 * Only http and https lead to a page. TYPO3's masked mail links are read back; nothing else of a script is.
 */
export function targetOf(link: SourceLink, base: string | undefined): LinkTarget {
  if (link.token !== undefined) return unmasked(link.token, link.vector)
  const href = (link.href ?? '').trim()
  if (isScheme(href, 'mailto:')) return mailOf(href)
  if (isScheme(href, 'tel:')) return { kind: 'telephone', number: decodedUri(href.slice(4)) }
  if (isScheme(href, 'javascript:')) {
    const parts = script.exec(href.slice(0, longestToken))
    return parts === null ? { kind: 'none' } : unmasked(decodedUri(parts[1] ?? ''), parts[2])
  }
  return pageOf(href, base)
}

function pageOf(href: string, base: string | undefined): LinkTarget {
  if (href === '' || href.startsWith('#')) return { kind: 'none' }
  if (/^https?:\/\//i.test(href)) return webAddress(href)
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return { kind: 'none' }
  if (base === undefined) return { kind: 'relative', href }
  return webAddress(URL.parse(href, base)?.href ?? '')
}

/** What a record may hold: no blanks, nothing that an IRI forbids. */
const isPlain = (text: string): boolean =>
  /^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]+$/u.test(text) && text.normalize('NFC') === text

/** As written when it can stand in a record, else as browsers write it. */
function webAddress(text: string): LinkTarget {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol)) return { kind: 'none' }
  const address = [text, url.href].find(isPlain)
  return address === undefined ? { kind: 'none' } : { kind: 'url', url: address }
}

const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|mtm_\w+|pk_\w+)$/i

/** Parameters of an address that follow readers around. */
export const trackingIn = (url: string): string[] =>
  [...(URL.parse(url)?.searchParams.keys() ?? [])].filter((name) => tracking.test(name))
