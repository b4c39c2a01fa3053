/** So short a text occurs everywhere: it is only found where it stands alone. */
const shortest = 4

/** Whether a text holds a value. */
export const holds = (text: string, value: string): boolean =>
  value.length < shortest ? text === value : text.includes(value)

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const toAscii = (text: string): string =>
  text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** How files of any format of ours would write a value: plain, in JSON, in an address, in HTML. */
export function spellingsOf(value: string): readonly Buffer[] {
  const json = JSON.stringify(value).slice(1, -1)
  const written = [
    value,
    json,
    toAscii(json),
    encodeURIComponent(value),
    value.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign),
  ]
  return value.length < shortest ? [] : [...new Set(written)].map((text) => Buffer.from(text))
}
