/** From a slug as it was asked for, folded, to the present one; undefined for all that is not listed. */
export type SlugTable = (slug: string) => string | undefined

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Aliases of aliases are followed this far; no table of ours comes near it. */
const HOP_LIMIT = 8

/**
 * Write a name as our addresses write it: NFC, lower case, umlauts as `ae`, `oe`, `ue`, `ss`.
 *
 * Whoever builds a slug table folds its keys with this too. Other letters, spaces and marks stay.
 * Folding twice is folding once.
 */
export function foldWord(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().normalize('NFC')
  // A mark that stood on an umlaut now stands on its `e` and may compose with it.
  return lower.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter).normalize('NFC')
}

/** Keep the name, fold the extension: the instant of a version with its format. */
export function foldExtension(text: string): string {
  const dot = text.lastIndexOf('.')
  return dot < 0 ? text : text.slice(0, dot) + foldWord(text.slice(dot))
}

/**
 * The present address of a slug that may carry an extension.
 *
 * Follows the table until nothing changes, so that the client is redirected once. What runs in a
 * circle, or answers something that is no slug, is left as it was asked for: better 404 than a loop.
 */
export function presentSlug(text: string, table: SlugTable): string {
  const asked = foldWord(text)
  let current = asked
  for (let hop = 0; hop < HOP_LIMIT; hop++) {
    const next = follow(current, table)
    if (next === current) return current
    current = next
  }
  return asked
}

/** A name may hold a dot of its own (`st.augustin`): it is looked up whole before its stem. */
function follow(name: string, table: SlugTable): string {
  const whole = lookUp(name, table)
  if (whole !== undefined) return whole
  const dot = name.lastIndexOf('.')
  const stem = dot < 0 ? undefined : lookUp(name.slice(0, dot), table)
  return stem === undefined ? name : stem + name.slice(dot)
}

function lookUp(slug: string, table: SlugTable): string | undefined {
  const present = table(slug)
  return present !== undefined && SLUG.test(present) ? present : undefined
}
