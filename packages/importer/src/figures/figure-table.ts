import type { Message } from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'
import type { ImportFinding, Note, SourceRange } from '../finding.ts'
import type { RegisterCode } from '../register/register-codes.ts'
import type { FigureCode } from './figure-codes.ts'

/* What every format of an official table is read to. */

export type FigureNote = Note<FigureCode>

/** A figure of a table, with where it stands. */
export interface TableFigure {
  /** AGS: 2 digits a state, 5 a district or independent city, 8 a municipality in a district. */
  readonly key: string
  /** As the table writes it; undefined where it has no names. */
  readonly name: string | undefined
  /** Of the scheme `measures`, or the area, which is a field of its own. */
  readonly measure: string
  readonly value: number
  readonly referenceDate: string
  readonly base: string | undefined
  readonly method: 'official' | 'derived'
  /** The age groups that it was added up from, as concepts of `age-groups`. */
  readonly parts?: readonly string[] | undefined
  /** The same for people. */
  readonly note?: Localized | undefined
  readonly at: SourceRange
}

/** The measure that is no concept: areas are a field of their own. */
export const areaMeasure = 'area'

/** Where the figures of a table come from, as an entry of `sources.yaml`. */
export interface TableSource {
  readonly id: string
  readonly title: Localized
  readonly edition?: Localized | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  readonly licence: string
  readonly attribution?: string | undefined
  readonly changes?: Localized | undefined
}

/** What only the caller knows: no line of most tables tells it. */
export interface FigureOptions {
  readonly populationDate?: string | undefined
  readonly areaDate?: string | undefined
  /** Notation of the census that populations are based on. */
  readonly base?: string | undefined
  /** The code of a table whose file does not tell it: the flat form has that of the statistic only. */
  readonly table?: string | undefined
  /** Take men and women as well as both together. */
  readonly bySex?: boolean | undefined
  /** How the columns of a plain table are to be read, as the text of its file. */
  readonly mapping?: string | undefined
}

/** What a format makes of a text. */
export interface TableReading {
  readonly figures: readonly TableFigure[]
  readonly source: TableSource | undefined
  readonly notes: readonly FigureNote[]
  /** Of readers that settle their findings themselves. */
  readonly findings?: readonly ImportFinding<RegisterCode>[]
}

/** A table that was read: with an error among its findings nothing of it may be used. */
export interface FigureTable {
  /** What it was taken for. */
  readonly format: Message
  readonly figures: readonly (TableFigure & { readonly line: number; readonly column: number })[]
  readonly source: TableSource | undefined
  readonly findings: readonly ImportFinding<FigureCode | RegisterCode>[]
}
