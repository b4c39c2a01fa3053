import { fill, type IssueKind, type MessageValues } from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'
import { parseDocument } from 'yaml'
import { ImporterError } from '../errors.ts'
import { wordsOf } from '../places/fold.ts'
import type { FigureConcepts } from './add-concepts.ts'
import { editRecord, type RecordFigure } from './edit-record.ts'
import { type FigureCode, figureCodeRows } from './figure-codes.ts'
import { areaMeasure, type FigureTable, type TableFigure } from './figure-table.ts'

/* What tables would change in records: nothing is written here. */

/** A record's file. */
export interface RecordFile {
  readonly path: string
  readonly text: string
}

/** A table with the name of its file. */
export interface NamedTable {
  readonly file: string
  readonly table: FigureTable
}

/** A finding with the file that it is about: of a table, or of a record. */
export interface FigureFinding extends IssueKind {
  readonly code: FigureCode
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A figure of a record that is new, or has another value. */
export interface FigureChange {
  readonly path: string
  readonly place: string
  readonly measure: string
  readonly referenceDate: string
  readonly base: string | undefined
  /** Of the same date; else of the newest one before, or undefined. */
  readonly old: number | undefined
  readonly value: number
  /** Per cent against the old value. */
  readonly change: number | undefined
  /** Whether the old value is based on another census: then the change tells nothing of people. */
  readonly isAcross: boolean
}

export interface FigurePlan {
  readonly changes: readonly FigureChange[]
  /** New texts of files, by their paths; empty where nothing changes. */
  readonly texts: ReadonlyMap<string, string>
  readonly findings: readonly FigureFinding[]
  /** Figures of tables that records have already. */
  readonly unchanged: number
  /** Ids of the sources that the figures are from. */
  readonly sources: ReadonlySet<string>
  /** Measures and age groups that they name. */
  readonly concepts: FigureConcepts
}

export interface PlanOptions {
  /** Take figures of the same date and source over although they differ. */
  readonly replace: boolean
  /** Whether towns in a municipality of this kind may have youth offices of their own. */
  readonly isDistrict: (kind: string) => boolean
  /** Only figures of this day. */
  readonly date?: string | undefined
}

type StoredFigure = Partial<RecordFigure>

interface Stored {
  readonly path: string
  readonly text: string
  readonly key: string
  readonly name: string
  /** Whether towns of it may have youth offices of their own. */
  readonly isDistrict: boolean
  readonly figures: readonly StoredFigure[]
  readonly area: Partial<Pick<RecordFigure, 'value' | 'referenceDate' | 'source'>> | undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What of a record matters here; undefined for one without a key, as consortia are. */
function storedOf(
  { path, text }: RecordFile,
  { isDistrict }: PlanOptions,
): Stored | 'unreadable' | undefined {
  const document = parseDocument(text)
  if (document.errors.length > 0) return 'unreadable'
  const record: unknown = document.toJS()
  if (!isObject(record)) return undefined
  const { areaKm2, identifiers, kind, name, statistics } = record
  const key = isObject(identifiers) ? identifiers['ags'] : undefined
  if (typeof key !== 'string') return undefined
  return {
    ...{ path, text, key },
    name: isObject(name) ? String(name['de']) : key,
    isDistrict: typeof kind === 'string' && isDistrict(kind),
    // By their positions: an entry that is none keeps its own.
    figures: Array.isArray(statistics)
      ? statistics.map((each: unknown) => (isObject(each) ? each : {}))
      : [],
    area: isObject(areaKm2) ? areaKm2 : undefined,
  }
}

/** Words that say of many places what they are. */
const common = new Set([
  ...['kreis', 'landkreis', 'stadt', 'staedteregion', 'kreisfreie', 'an', 'der', 'am', 'bad', 'im'],
])

const tellingWords = (name: string): readonly string[] =>
  wordsOf(name).filter((word) => !common.has(word))

/** Lines that got under other keys: not one word of the name is that of the record. */
function isOtherPlace(record: string, table: string | undefined): boolean {
  if (table === undefined) return false
  const own = new Set(tellingWords(record))
  return own.size > 0 && !tellingWords(table).some((word) => own.has(word))
}

/** Youth offices are the units of such networks, and tables do not know them. */
function noteOf({ measure, note }: TableFigure, { isDistrict }: Stored): Localized | undefined {
  if (!measure.startsWith('population-under-18') || !isDistrict) return note
  const whole = {
    de: 'gilt für das ganze Gebiet, auch für Städte darin mit eigenem Jugendamt',
    en: 'for the whole territory, including towns in it with youth offices of their own',
  }
  const join = (own: string | undefined, said: string) =>
    own === undefined ? said : `${own}; ${said}`
  return { de: join(note?.de, whole.de), en: join(note?.en, whole.en) }
}

const jump = 5

const percent = (old: number, value: number): number | undefined =>
  old === 0 ? undefined : ((value - old) / old) * 100

const rounded = (change: number): string => `${change > 0 ? '+' : ''}${change.toFixed(1)}`

function found(
  code: FigureCode,
  at: Pick<FigureFinding, 'column' | 'file' | 'line'>,
  words: MessageValues = {},
): FigureFinding {
  const { message, remedy, severity } = figureCodeRows[code]
  return { code, ...at, severity, message: fill(message, words), remedy }
}

/** The first place of a record's file: all of it is meant. */
const wholeFile = (file: string) => ({ file, line: 1, column: 1 })

type Located = TableFigure & { readonly line: number; readonly column: number }

class Planner {
  readonly changes: FigureChange[] = []
  readonly findings: FigureFinding[] = []
  readonly added: RecordFigure[] = []
  readonly replaced = new Map<number, number>()
  readonly sources = new Set<string>()
  area: { value: number; referenceDate: string; source: string } | undefined
  unchanged = 0
  readonly #record: Stored
  readonly #options: PlanOptions

  constructor(record: Stored, options: PlanOptions) {
    this.#record = record
    this.#options = options
  }

  #find(code: FigureCode, file: string, { column, line, value }: Located, words: MessageValues) {
    const all = { text: value, name: this.#record.name, key: this.#record.key, ...words }
    this.findings.push(found(code, { file, line, column }, all))
  }

  #change(figure: Located, old: number | undefined, file: string, before?: StoredFigure) {
    const { base, measure, referenceDate, value } = figure
    const change = old === undefined ? undefined : percent(old, value)
    const { name: place, path } = this.#record
    const isAcross = before?.base !== undefined && before.base !== base
    this.changes.push({ path, place, measure, referenceDate, base, old, value, change, isAcross })
    if (change === undefined || Math.abs(change) <= jump) return
    const words = {
      ...{ change: rounded(change), old: old ?? '', date: before?.referenceDate ?? referenceDate },
      base: isAcross
        ? {
            de: ' Die Zahlen beruhen auf verschiedenen Zensus.',
            en: ' The figures are based on different censuses.',
          }
        : '',
    }
    this.#find('figures/jump', file, figure, words)
  }

  take(figure: Located, source: string, file: string): void {
    if (this.#options.date !== undefined && figure.referenceDate !== this.#options.date) return
    if (isOtherPlace(this.#record.name, figure.name)) {
      this.#find('figures/name-differs', file, figure, { text: figure.name ?? '' })
      return
    }
    if (figure.measure === areaMeasure) this.#takeArea(figure, source, file)
    else this.#takeFigure(figure, source, file)
  }

  #takeFigure(figure: Located, source: string, file: string): void {
    const { base, measure, method, parts, referenceDate, value } = figure
    const note = noteOf(figure, this.#record)
    const all = [...this.#record.figures, ...this.added]
    const same = all.findIndex(
      (each) =>
        each.measure === measure &&
        each.referenceDate === referenceDate &&
        each.method === method &&
        each.base === base,
    )
    const known = all[same]
    if (known !== undefined) {
      if (known.value === value) {
        this.unchanged += 1
        return
      }
      const words = { date: referenceDate, old: known.value ?? '' }
      if (known.source !== source) this.#find('figures/other-source', file, figure, words)
      else if (!this.#options.replace || same >= this.#record.figures.length)
        this.#find('figures/differs', file, figure, words)
      else {
        this.replaced.set(same, value)
        this.#change(figure, known.value, file, known)
      }
      return
    }
    const earlier = all
      .filter((each) => each.measure === measure && (each.referenceDate ?? '9') < referenceDate)
      .toSorted((a, b) => ((a.referenceDate ?? '') < (b.referenceDate ?? '') ? 1 : -1))
    const before = earlier.find((each) => each.base === base) ?? earlier[0]
    this.added.push({ measure, value, referenceDate, base, method, parts, note, source })
    this.sources.add(source)
    this.#change(figure, before?.value, file, before)
  }

  /** One area, the newest: an older one leaves it alone. */
  #takeArea(figure: Located, source: string, file: string): void {
    const { referenceDate, value } = figure
    const known = this.area ?? this.#record.area
    if (known !== undefined && (known.referenceDate ?? '') > referenceDate) return
    if (known?.referenceDate === referenceDate) {
      if (known.value === value) this.unchanged += 1
      else if (known.source !== source)
        this.#find('figures/other-source', file, figure, {
          ...{ date: referenceDate, old: known.value ?? '' },
        })
      else if (!this.#options.replace)
        this.#find('figures/differs', file, figure, { date: referenceDate, old: known.value ?? '' })
      if (known.value === value || known.source !== source || !this.#options.replace) return
    }
    this.area = { value, referenceDate, source }
    this.sources.add(source)
    this.#change(figure, known?.value, file)
  }

  /** The record with what was taken; undefined where nothing was, or nothing can be added to it. */
  text(): string | undefined {
    const { added, area, replaced } = this
    if (added.length === 0 && replaced.size === 0 && area === undefined) return undefined
    const { name, path, text } = this.#record
    try {
      return editRecord(text, { added, replaced, area })
    } catch (error) {
      if (!(error instanceof ImporterError)) throw error
      this.findings.push(found('figures/record-unwritable', wholeFile(path), { name }))
      return undefined
    }
  }
}

/** The source that a table's figures name. */
const sourceIdOf = ({ source }: FigureTable): string => source?.id ?? 'unknown'

/** What some tables would change in some records. */
export function planFigures(
  files: readonly RecordFile[],
  tables: readonly NamedTable[],
  options: PlanOptions,
): FigurePlan {
  const byKey = tables.map(({ file, table }) => ({
    file,
    source: sourceIdOf(table),
    figures: Map.groupBy(table.figures, ({ key }) => key),
  }))
  const stored = files.map((file) => ({ file, record: storedOf(file, options) }))
  const unreadable = stored
    .filter(({ record }) => record === 'unreadable')
    .map(({ file }) => found('figures/record-unreadable', wholeFile(file.path)))
  const planners = stored.flatMap(({ record }) => {
    if (record === undefined || record === 'unreadable') return []
    const planner = new Planner(record, options)
    for (const { figures, file: name, source } of byKey)
      for (const figure of figures.get(record.key) ?? []) planner.take(figure, source, name)
    return [{ path: record.path, planner, text: planner.text() }]
  })
  const findings = [...unreadable, ...planners.flatMap(({ planner }) => planner.findings)]
  const added = planners.flatMap(({ planner }) => planner.added)
  const isRefused = findings.some(({ severity }) => severity === 'error')
  const texts = planners.flatMap(({ path, text }) =>
    text === undefined ? [] : [[path, text] as const],
  )
  return {
    findings,
    changes: planners.flatMap(({ planner }) => planner.changes),
    texts: new Map(isRefused ? [] : texts),
    unchanged: planners.reduce((sum, { planner }) => sum + planner.unchanged, 0),
    sources: new Set(planners.flatMap(({ planner }) => [...planner.sources])),
    concepts: {
      measures: new Set(added.map(({ measure }) => measure)),
      ageGroups: new Set(added.flatMap(({ parts = [] }) => parts)),
    },
  }
}
