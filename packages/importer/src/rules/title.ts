import { isContactTarget, type LabelTarget } from '../labels/label-table.ts'
import type { Municipality, PlaceIndex } from '../places/place-index.ts'
import { type NameSuggestion, nearNames, type Resolution, resolve } from '../places/resolve.ts'
import type { ReadingContext } from '../reading.ts'
import type { SourceSpan } from '../source/source-span.ts'

/** The line that says whose profile it is. */
export interface Title {
  readonly at: SourceSpan
  /** Its line; undefined when a label announced it. */
  readonly line: number | undefined
  readonly resolution: Resolution
  readonly suggestions: readonly NameSuggestion[]
}

type SourcePage = Pick<ReadingContext, 'lines' | 'labels' | 'contacts' | 'index'>

const longestTitle = 100
const shortestProse = 60

/** Labels that stand in profiles only; words such as *Ziele* or *Kontakt* stand in menus too. */
const sure: ReadonlySet<LabelTarget> = new Set<LabelTarget>([
  'name',
  'since',
  'population',
  'population-under-18',
  'quotation',
  'speaker',
  'ags',
  'ars',
])

/** The first label of a profile, the surest kind first; -1 when there is none. */
export function firstLabel({ labels }: Pick<ReadingContext, 'labels'>): number {
  const first = labels.findIndex((hit) => hit !== undefined && sure.has(hit.row.target))
  if (first >= 0) return first
  return labels.findIndex((hit) => hit !== undefined && !isContactTarget(hit.row.target))
}

/** How sure a line is a title: a name with type word before a bare one, both before several candidates. */
function rank(resolution: Resolution): number {
  if (resolution.state === 'one') return resolution.typed ? 3 : 2
  if (resolution.state === 'consortium') return 3
  return resolution.state === 'several' ? 1 : 0
}

/** Lines in which a title is looked for: before the first label, or before the first paragraph. */
function headOf(page: SourcePage): number {
  const label = firstLabel(page)
  if (label >= 0) return label
  const prose = page.lines.findIndex(({ span }) => span.text.length >= shortestProse)
  return prose >= 0 ? prose : page.lines.length
}

const candidate = ({ lines, index }: SourcePage, line: number): Title | undefined => {
  const at = lines[line]?.span
  if (at === undefined || at.text.length > longestTitle) return undefined
  return { at, line, resolution: resolve(at.text, index), suggestions: [] }
}

/** The title of a page: a label's value, a name of the list, a name that is nearly one, a heading. */
export function titleOf(page: SourcePage): Title | undefined {
  const head = headOf(page)
  const early = page.lines.slice(0, head).flatMap((_line, at) => candidate(page, at) ?? [])
  return (
    labelled(page) ??
    best(early, page, head) ??
    late(page, head) ??
    near(early, page) ??
    last(early, page)
  )
}

function labelled({ labels, lines, index }: SourcePage): Title | undefined {
  const line = labels.findIndex((hit) => hit?.row.target === 'name')
  const value = labels[line]?.value
  const below = labels[line + 1] === undefined ? lines[line + 1]?.span : undefined
  const at = value?.text ? value : below
  if (line < 0 || at === undefined || at.text.length > longestTitle) return undefined
  const resolution = resolve(at.text, index)
  const suggestions = rank(resolution) > 0 ? [] : nearNames(at.text, index)
  return { at, line: at === value ? undefined : line + 1, resolution, suggestions }
}

const keyOf = ({ at, resolution }: Title): string =>
  resolution.state === 'one' ? resolution.named.municipality.ags : at.text

const candidatesOf = ({ resolution }: Title): readonly Municipality[] => {
  if (resolution.state === 'one') return [resolution.named.municipality]
  return resolution.state === 'several' ? resolution.candidates : []
}

/**
 * The surest title before the profile.
 *
 * A menu may list many municipalities there. Of several names that are equally sure the one right before the first
 * label is the title; else nobody can tell.
 */
function best(titles: readonly Title[], { lines }: SourcePage, head: number): Title | undefined {
  const isHeading = ({ line = 0 }: Title): boolean => lines[line]?.hints.heading === true
  const named = titles.filter(({ resolution }) => rank(resolution) > 0)
  const headings = named.filter(isHeading)
  const ranked = headings.length > 0 ? headings : named
  const top = ranked.reduce((most, { resolution }) => Math.max(most, rank(resolution)), 0)
  const surest = ranked.filter(({ resolution }) => rank(resolution) === top)
  const [first] = surest
  if (first === undefined || new Set(surest.map(keyOf)).size === 1) return first
  const nearest = surest.find(({ line }) => line === head - 1)
  const candidates = surest.flatMap(candidatesOf).slice(0, 10)
  return nearest ?? { ...first, resolution: { state: 'several', candidates } }
}

/** Blocks may stand in another order: a name with type word counts anywhere but in a contact. */
function late(page: SourcePage, from: number): Title | undefined {
  for (let at = from; at < page.lines.length; at += 1) {
    const line = page.lines[at]
    if (line === undefined || page.labels[at] !== undefined || line.span.text.length > longestTitle)
      continue
    const title = candidate(page, at)
    if (title === undefined || rank(title.resolution) < (line.hints.heading ? 1 : 3)) continue
    if (!isNearContact(page, at)) return title
  }
  return undefined
}

const isNearContact = ({ contacts }: SourcePage, at: number): boolean =>
  [-2, -1, 1, 2].some((far) => contacts[at + far]?.some(({ anchor }) => anchor) === true)

/** Comparing with every name costs time: only so many lines before the profile are tried. */
const mostTries = 20

function near(titles: readonly Title[], { index }: SourcePage): Title | undefined {
  for (const title of titles.slice(-mostTries)) {
    const suggestions = nearNames(title.at.text, index)
    if (suggestions.length > 0) return { ...title, suggestions }
  }
  return undefined
}

/** Nothing is in the list: a name with a type word, or a heading, is the title nevertheless. */
const last = (titles: readonly Title[], { lines }: SourcePage): Title | undefined =>
  titles.findLast(
    ({ resolution, line = 0 }) =>
      resolution.state === 'typed' || lines[line]?.hints.heading === true,
  )

/** Whether a text names a municipality, for telling a profile from the site around it. */
export function isTitle(text: string, index: PlaceIndex): boolean {
  if (text.length > longestTitle) return false
  return rank(resolve(text, index)) > 0
}
