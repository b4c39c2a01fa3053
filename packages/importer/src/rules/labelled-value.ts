import type { LabelHit } from '../labels/known-label.ts'
import { isContactTarget, type LabelTarget } from '../labels/label-table.ts'
import type { PageFact, Reading, ReadingContext, ReadingRule } from '../reading.ts'
import { type SourceSpan, slice } from '../source/source-span.ts'
import { readCredit } from '../values/credit.ts'
import { isMissing, missingNote } from '../values/missing.ts'
import { readList } from './bullet-list.ts'
import { readFigure } from './figure.ts'
import { goalsBelow, unquoted } from './motto.ts'
import { paragraphsOf } from './paragraph.ts'
import { blockAt, isProse } from './prose.ts'
import { quotationBelow } from './quotation.ts'
import { readSince } from './since.ts'

type Values = Omit<Reading, 'next'>

/** Reads a value on one line; undefined when it is none: then the line is left to other rules. */
type ReadLine = (value: SourceSpan, hit: LabelHit) => Values | undefined

const facts = (...found: readonly PageFact[]): Values => ({ facts: found })

const keyFormats = {
  ags: /^\d{5}(?:\d{3})?$/,
  ars: /^\d{12}$/,
  nuts: /^DE[0-9A-G][0-9A-Z]{2}$/,
  wikidata: /^Q[1-9]\d{0,11}$/,
} as const

const readKey =
  (scheme: keyof typeof keyFormats): ReadLine =>
  (value) => {
    const text =
      scheme === 'wikidata' || scheme === 'nuts' ? value.text : value.text.replaceAll(' ', '')
    return keyFormats[scheme].test(text)
      ? facts({ kind: 'key', scheme, value: text, at: value })
      : undefined
  }

const longestMotto = 200

/** One line of the page for each kind of label whose value is one line. */
const lineReaders: Partial<Record<LabelTarget, ReadLine>> = {
  since: (value) => readSince(value),
  population: (value, { aside }) => readFigure('population', value, aside),
  'population-under-18': (value, { aside }) => readFigure('population-under-18', value, aside),
  speaker: (value, { label }) => {
    const office = slice(label, 0, label.text.replace(/[:? ]+$/, '').length)
    const credit = readCredit(value)
    return credit === undefined ? undefined : facts({ kind: 'speaker', name: credit.name, office })
  },
  motto: (value) =>
    value.text.length <= longestMotto
      ? facts({ kind: 'motto', text: unquoted(value) ?? value })
      : undefined,
  members: (value) => facts({ kind: 'members', names: namesIn(value) }),
  ags: readKey('ags'),
  ars: readKey('ars'),
  nuts: readKey('nuts'),
  wikidata: readKey('wikidata'),
}

function namesIn(value: SourceSpan): readonly SourceSpan[] {
  const names: SourceSpan[] = []
  let from = 0
  for (const border of [...value.text.matchAll(/[,;] ?| und /g), undefined]) {
    const to = border?.index ?? value.text.length
    names.push(slice(value, from, to))
    from = to + (border?.[0].length ?? 0)
  }
  return names.filter(({ text }) => text !== '')
}

/** Reads what stands on the lines below a label. */
type ReadBelow = (context: ReadingContext, at: number) => Reading | undefined

const blockReaders: Partial<Record<LabelTarget, ReadBelow>> = {
  quotation: quotationBelow,
  goals(context, at) {
    const list = goalsBelow(context, at)
    if (list !== undefined)
      return { next: list.next, facts: [list.fact], structure: list.structure }
    const block = blockAt(context, at)
    const { texts, notes } = paragraphsOf(block, context.measure)
    if (!context.lines[at]?.hints.behindLabel && !texts.every(isProse)) return undefined
    const fact = { kind: 'goals', items: texts, strong: true, whole: texts, notes } as const
    return { next: at + block.length, facts: [fact] }
  },
  members(context, at) {
    const list = readList(context, at)
    if (list === undefined) return undefined
    const { next, items, structure } = list
    return { next, facts: [{ kind: 'members', names: items }], structure }
  },
}

function below(context: ReadingContext, at: number, hit: LabelHit): Reading | undefined {
  const line = context.lines[at]
  if (line === undefined || context.labels[at] !== undefined || at === context.title)
    return undefined
  const block = blockReaders[hit.row.target]?.(context, at)
  if (block !== undefined) return block
  if (context.bullets[at] !== undefined) return undefined
  const values = lineReaders[hit.row.target]?.(line.span, hit)
  return values === undefined ? undefined : { next: at + 1, ...values }
}

/** A label of the table, with its value behind it or below. */
export const label: ReadingRule = {
  name: 'label',
  read(context, at) {
    const hit = context.labels[at]
    if (hit === undefined || isContactTarget(hit.row.target) || hit.row.target === 'website')
      return undefined
    const missing = missingValue(context, at, hit)
    if (missing !== undefined) return missing
    if (hit.row.target === 'no-field') return withoutField(context, at, hit)
    const found = hit.value.text === '' ? below(context, at + 1, hit) : behind(hit, at + 1)
    const structure = [hit.label, ...(found?.structure ?? [])]
    return { next: at + 1, ...found, structure }
  },
}

/** A sign for a missing value, behind the label or below, is no value of it. */
function missingValue(context: ReadingContext, at: number, hit: LabelHit): Reading | undefined {
  const isAlone = hit.value.text === ''
  const below = context.labels[at + 1] === undefined ? context.lines[at + 1]?.span : undefined
  const sign = isAlone ? below : hit.value
  if (sign === undefined || !isMissing(sign.text)) return undefined
  const next = isAlone ? at + 2 : at + 1
  return { next, notes: [missingNote(hit.label, sign)], structure: [hit.label] }
}

function behind(hit: LabelHit, next: number): Reading | undefined {
  const values = lineReaders[hit.row.target]?.(hit.value, hit)
  return values === undefined ? undefined : { next, ...values }
}

/** A label that is known although the record has no field for it: its value is reported. */
function withoutField(context: ReadingContext, at: number, hit: LabelHit): Reading {
  const inline = hit.value.text !== ''
  const list = inline ? undefined : readList(context, at + 1)
  const isFree = !inline && list === undefined && context.labels[at + 1] === undefined
  const next = list?.next ?? (isFree && context.lines[at + 1] !== undefined ? at + 2 : at + 1)
  return { next, structure: [hit.label, ...(list?.structure ?? [])] }
}
