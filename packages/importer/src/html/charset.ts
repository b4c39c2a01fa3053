/** HTML asks for the declaration in the first 1024 bytes; older pages put it later. */
const headBytes = 4096

const quotes = ['"', "'"]

/**
 * The encoding that a page declares of itself: `<meta charset>` or the content type in a `<meta http-equiv>`.
 *
 * @returns the label as written, or undefined when none is declared
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes)).toLowerCase()
  let at = head.indexOf('<meta')
  while (at >= 0) {
    const close = head.indexOf('>', at)
    const tag = head.slice(at, close < 0 ? head.length : close)
    const label = charsetIn(tag)
    if (label !== undefined) return label
    at = head.indexOf('<meta', at + 1)
  }
  return undefined
}

function charsetIn(tag: string): string | undefined {
  const at = tag.indexOf('charset')
  if (at < 0) return undefined
  let rest = tag.slice(at + 'charset'.length).trimStart()
  if (!rest.startsWith('=')) return undefined
  rest = rest.slice(1).trimStart()
  if (quotes.includes(rest.charAt(0))) rest = rest.slice(1)
  const label = /^[\w:.-]{1,40}/.exec(rest)?.[0]
  // A page that is read as bytes cannot be UTF-16, whatever it says (HTML, section 13.2.3.2).
  return label?.startsWith('utf-16') ? 'utf-8' : label
}
