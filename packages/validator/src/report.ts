import type { Issue, Message } from '@kommunalgraph/model'
import { toGithub } from './report/github.ts'
import { toJson } from './report/json.ts'
import { toPretty } from './report/pretty.ts'
import { toSarif } from './report/sarif.ts'

/** What a format may know besides the findings. */
export interface ReportOptions {
  /** How many files were checked, for the summary. */
  readonly files: number
  /** Colours for a terminal; only where standard output is one. */
  readonly colour?: boolean
}

type Writer = (issues: readonly Issue[], language: keyof Message, options: ReportOptions) => string

const writers = {
  pretty: toPretty,
  json: toJson,
  github: toGithub,
  sarif: toSarif,
} as const satisfies Record<string, Writer>

export type ReportFormat = keyof typeof writers

/** What `check --format` offers, the default first. */
export const reportFormats = Object.keys(writers) as ReportFormat[]

/** Print findings; ends with a line feed unless there is nothing to say. */
export const report = (
  issues: readonly Issue[],
  format: ReportFormat,
  language: keyof Message,
  options: ReportOptions,
): string => writers[format](issues, language, options)
