import { areaMeasure, type FigureChange, type FigurePlan } from '@kommunalgraph/importer'
import type { Message, PageLanguage } from '@kommunalgraph/model'

const heads: Readonly<Record<PageLanguage, readonly string[]>> = {
  de: ['Ort', 'Zahl', 'alt', 'neu', '%'],
  en: ['place', 'figure', 'old', 'new', '%'],
}

const figureName = ({ base, measure, referenceDate }: FigureChange): string =>
  [measure === areaMeasure ? 'areaKm2' : measure, referenceDate, base].filter(Boolean).join(' ')

const sign = (change: number): string => `${change > 0 ? '+' : ''}${change.toFixed(1)}`

/** Columns as wide as their longest cell; numbers stand at the right. */
export function changesTable(changes: readonly FigureChange[], language: PageLanguage): string {
  if (changes.length === 0) return ''
  const rows = [
    heads[language],
    ...changes.map((each) => [
      each.place,
      figureName(each),
      each.old === undefined ? '–' : String(each.old),
      String(each.value),
      each.change === undefined ? '–' : sign(each.change),
    ]),
  ]
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return `${rows.map(line).join('\n')}\n`
}

/** What was done, or would be. */
export function figuresSummary({ changes, texts, unchanged }: FigurePlan, isDry: boolean): Message {
  const [figures, files] = [changes.length, texts.size]
  if (figures === 0)
    return {
      de: `Nichts zu ändern: ${unchanged} Zahlen stehen schon in den Datensätzen.\n`,
      en: `Nothing to change: ${unchanged} figures are in the records already.\n`,
    }
  return isDry
    ? {
        de: `${figures} Zahlen würden in ${files} Datensätze geschrieben; ${unchanged} stehen schon da. Ohne --dry-run wird geschrieben.\n`,
        en: `${figures} figures would be written to ${files} records; ${unchanged} are there already. Without --dry-run they are written.\n`,
      }
    : {
        de: `${figures} Zahlen in ${files} Datensätze geschrieben; ${unchanged} standen schon da.\n`,
        en: `${figures} figures written to ${files} records; ${unchanged} were there already.\n`,
      }
}
