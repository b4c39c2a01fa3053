import { existsSync, readFileSync } from 'node:fs'
import { type Message, stateName } from '@kommunalgraph/model'

/* Outlines that the program has from an official source: those of one state. */

/** Beside `src` and `dist`. */
const fileOf = (state: string): URL => new URL(`../../outlines/${state}.geojson`, import.meta.url)

/** The outlines of some states as texts of files, by key, as far as there are any. */
export const outlineFiles = (states: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    states
      .filter((state) => existsSync(fileOf(state)))
      .map((state) => [state, readFileSync(fileOf(state), 'utf8')]),
  )

/** Which states the program has no outlines of, for whoever made a folder; undefined where it has all. */
export function lackingOutlines(states: readonly string[]): Message | undefined {
  const there = outlineFiles(states)
  const names = states.filter((state) => !there.has(state)).map((state) => stateName(state))
  if (names.length === 0) return undefined
  const list = (language: 'de' | 'en') =>
    names.map((name) => (language === 'en' ? name?.en : undefined) ?? name?.de ?? '').join(', ')
  return {
    de: `Ohne Umrisse für die Karten: ${list('de')}. Das Programm hat dafür keine amtliche Quelle; die Karten zeigen nur Punkte, bis Dateien in data/outlines liegen (docs/data.md).\n`,
    en: `Without outlines for maps: ${list('en')}. The program has no official source of them; maps show points only until there are files in data/outlines (docs/data.md).\n`,
  }
}
