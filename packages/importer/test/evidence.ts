import type { DraftRecord } from '../src/index.ts'

/** Text as a reader sees it: one blank, no invisible characters, composed. */
export const seen = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b\u200c\u2060\ufeff]/g, '')
    .replaceAll(/[\s\p{Zs}]+/gu, ' ')

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** Keys whose values come from the table of sources, licences and concepts, or from the reference list. */
const ours = new Set([
  'source',
  'licence',
  'method',
  'measure',
  'basis',
  'id',
  'kind',
  'sources',
  'identifiers',
  'members',
])

function* leaves(
  value: unknown,
  path: string,
): Generator<readonly [path: string, leaf: string | number]> {
  if (typeof value === 'string' || typeof value === 'number') yield [path, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      if (!ours.has(key)) yield* leaves(part, `${path}/${key}`)
}

/** Values that do not stand in the text that they are said to come from. */
export function invented(record: DraftRecord, text: string): string[] {
  const page = seen(text)
  const digits = digitsOf(page)
  const isThere = (path: string, leaf: string | number): boolean => {
    if (typeof leaf === 'number') return digits.includes(String(leaf))
    if (path === '/name/de') return record.identifiers !== undefined || page.includes(leaf)
    if (path.endsWith('/telephone')) return digits.includes(leaf.replace(/^\+49/, ''))
    if (path.endsWith('/email')) return leaf.split(/[@.]/).every((part) => page.includes(part))
    if (path.endsWith('/referenceDate') || path.endsWith('/since'))
      return leaf
        .split('-')
        .every((part) => digits.includes(String(Number(part))) || /[a-zä]+ \d{4}/i.test(page))
    return leaf.split(/\n+/).every((part) => page.includes(seen(part).trim()))
  }
  return [...leaves(record, '')]
    .filter(([path, leaf]) => !isThere(path, leaf))
    .map(([path, leaf]) => `${path}: ${leaf}`)
}
