import {
  isAboutPerson,
  type Message,
  mentionsPerson,
  pathOfPointer,
  type Slug,
} from '@kommunalgraph/model'
import type { ReadPage } from './coverage.ts'
import {
  type Claim,
  type DraftRecord,
  inFieldOrder,
  ofKind,
  pageSource,
} from './draft/draft-part.ts'
import { toDraft } from './draft/to-draft.ts'
import type { Note } from './finding.ts'
import { jsonLdNotes } from './html/json-ld.ts'
import type { ImportOptions } from './options.ts'
import { type Prepared, prepared } from './page-context.ts'
import { withKnownSources } from './places/identifiers.ts'
import { membersOf } from './places/members.ts'
import { type Identified, type Identity, identified } from './places/municipality.ts'
import type { PlaceIndex } from './places/place-index.ts'
import type { PageFact } from './reading.ts'
import { isProse } from './rules/prose.ts'
import { readings } from './rules/reading-rules.ts'
import { isTitle } from './rules/title.ts'
import { otherYears } from './rules/year.ts'
import type { Aside, AsideReason, SourcePage } from './source/source-page.ts'
import { type SourceSpan, startOf } from './source/source-span.ts'

export interface ReadProfile {
  readonly read: ReadPage
  readonly record: DraftRecord
  readonly slug: Slug | undefined
  readonly identity: Identity
}

/** Read a page's lines: find the profile, apply the rules, make the record of what they read. */
export function readProfile(
  page: SourcePage,
  text: string,
  index: PlaceIndex,
  options: ImportOptions,
): ReadProfile {
  const ready = prepared(page, index)
  const { context, title, first } = ready
  if (title === undefined && context.labels.every((hit) => hit === undefined))
    return withoutProfile(page, text)
  const found = readings(context, first)
  const facts = found.flatMap((reading) => reading.facts ?? [])
  const whose = identified(title, ofKind(facts, 'key'), index, hintsIn(facts))
  const members = membersIn(facts, whose, index)
  const { draft, claims, notes } = toDraft(
    headOf(whose, members.slugs),
    facts,
    options.basis ?? 'none',
  )
  const record = inFieldOrder(withKnownSources(withSource(draft, options), options.sharedSources))
  const taken = [...whose.claims, ...members.claims, ...claims]
  const site = siteWords(page, ready)
  return {
    record,
    slug: options.slug ?? whose.slug,
    identity: whose.identity,
    read: {
      lines: [...page.lines.map(({ span }) => span), ...page.asides.map(({ at }) => at)],
      structure: found.flatMap((reading) => reading.structure ?? []),
      claims: taken,
      removed: page.removed,
      siteWords: site.words,
      notes: [
        ...site.notes,
        ...whose.notes,
        ...found.flatMap((reading) => reading.notes ?? []),
        ...notes,
        ...taken.flatMap(personNote),
        ...otherYears(facts),
        ...pictureNotes(page),
        ...page.asides.map(asideNote),
        ...jsonLdNotes(page, record),
      ],
    },
  }
}

/** A page of another kind: nothing is read from it. */
function withoutProfile(page: SourcePage, text: string): ReadProfile {
  const note: Note = { code: 'import/no-profile', at: { from: 0, to: text.length } }
  return {
    record: {},
    slug: undefined,
    identity: { state: 'none', suggestions: [] },
    read: {
      lines: [
        ...page.lines.map(({ span }) => span),
        ...page.around,
        ...page.asides.map(({ at }) => at),
      ],
      structure: [],
      siteWords: [],
      claims: [],
      notes: [note],
      removed: page.removed,
    },
  }
}

/** What points to a municipality without proving it. */
function hintsIn(facts: readonly PageFact[]) {
  const contacts = ofKind(facts, 'contact')
  const mail = contacts.find(({ email }) => email !== undefined)?.email?.value
  const town = contacts.find(({ address }) => address !== undefined)?.address?.town.text
  return { mail, town }
}

interface Members {
  readonly slugs: readonly Slug[]
  readonly claims: readonly Claim[]
}

/** Only a consortium has members. */
function membersIn(
  facts: readonly PageFact[],
  { identity }: Identified,
  index: PlaceIndex,
): Members {
  if (identity.state !== 'consortium') return { slugs: [], claims: [] }
  return membersOf(
    ofKind(facts, 'members').flatMap(({ names }) => names),
    index,
  )
}

const headOf = ({ head }: Identified, members: readonly Slug[]): DraftRecord =>
  members.length === 0 ? head : { ...head, members }

/** The record's own source: the page. */
function withSource(draft: DraftRecord, { sourceUrl, retrieved }: ImportOptions): DraftRecord {
  const name = draft.name?.de
  const source = {
    id: pageSource,
    title: {
      de: name === undefined ? 'Profilseite' : `Profilseite: ${name}`,
      en: name === undefined ? 'Profile page' : `Profile page: ${name}`,
    },
    ...(sourceUrl === undefined ? {} : { url: sourceUrl }),
    licence: 'other-closed' as const,
    ...(retrieved === undefined ? {} : { retrieved }),
  }
  return { ...draft, sources: [source] }
}

/** Short words before the profile, but no names of municipalities; in HTML everything around it. */
function siteWords(page: SourcePage, { context, first }: Prepared) {
  const before = context.lines
    .slice(0, first)
    .map(({ span }) => span)
    .filter((line) => !isProse(line) && !isTitle(line.text, context.index))
  const words = [...page.around, ...before].toSorted((a, b) => startOf(a) - startOf(b))
  return { words, notes: droppedNote(words) }
}

function droppedNote(words: readonly SourceSpan[]): readonly Note[] {
  const [first] = words
  if (first === undefined) return []
  const text = words
    .slice(0, 100)
    .map((word) => word.text)
    .join(', ')
  return [{ code: 'import/site-words-dropped', at: first, words: { text } }]
}

/** A person in a text that is not made for one. */
const personNote = ({ at, pointer }: Claim): readonly Note[] =>
  isAboutPerson(pathOfPointer(pointer)) || !mentionsPerson(at.text)
    ? []
    : [{ code: 'import/person-in-text', at, field: pointer }]

const asideReasons: Readonly<Record<Exclude<AsideReason, 'table'>, Message>> = {
  hidden: { de: 'auf der Seite unsichtbar', en: 'invisible on the page' },
  struck: { de: 'durchgestrichen', en: 'struck out' },
  footnote: { de: 'das Zeichen einer Fußnote', en: 'the mark of a footnote' },
}

const asideNote = ({ reason, at }: Aside): Note =>
  reason === 'table'
    ? { code: 'import/table-unread', at, words: { text: at.text } }
    : { code: 'import/text-set-aside', at, words: { text: at.text, what: asideReasons[reason] } }

const pictureNotes = ({ pictures }: SourcePage): readonly Note[] =>
  pictures.map(({ from, to, name }) => ({
    code: 'import/asset-lost',
    at: { from, to },
    words: { text: name },
  }))
