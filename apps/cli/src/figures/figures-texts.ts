import { areaMeasure, type FigureChange, type FigurePlan } from '@kommunalgraph/importer'
import type { Message, PageLanguage } from '@kommunalgraph/model'
import { counted } from '../language.ts'

const heads: Readonly<Record<PageLanguage, readonly string[]>> = {
  de: ['Ort', 'Zahl', 'alt', 'neu', '%'],
  en: ['place', 'figure', 'old', 'new', '%'],
}

/** A change that crosses a census is shown for checking, and is none. */
const notes: Readonly<Record<PageLanguage, string>> = {
  de: '* gegenüber einer Zahl auf Grundlage eines anderen Zensus: nur zum Prüfen, keine Veränderung\n',
  en: '* against a figure based on another census: for checking only, no change of the population\n',
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
      each.change === undefined ? '–' : `${sign(each.change)}${each.isAcross ? '*' : ' '}`,
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
  const across = changes.some(({ change, isAcross }) => isAcross && change !== undefined)
  return `${rows.map(line).join('\n')}\n${across ? notes[language] : ''}`
}

/** What was done, or would be. */
export function figuresSummary({ changes, texts, unchanged }: FigurePlan, isDry: boolean): Message {
  const [figures, files] = [changes.length, texts.size]
  const same = unchanged === 1
  if (figures === 0)
    return {
      de: `Nichts zu ändern: ${counted(unchanged, 'Zahl steht', 'Zahlen stehen')} schon in den Datensätzen.\n`,
      en: `Nothing to change: ${counted(unchanged, 'figure is', 'figures are')} in the records already.\n`,
    }
  const [records, ofRecords] = [
    counted(files, 'record', 'records'),
    counted(files, 'Datensatz', 'Datensätze'),
  ]
  return isDry
    ? {
        de: `${counted(figures, 'Zahl würde', 'Zahlen würden')} in ${ofRecords} geschrieben; ${unchanged} ${same ? 'steht' : 'stehen'} schon da. Ohne --dry-run wird geschrieben.\n`,
        en: `${counted(figures, 'figure', 'figures')} would be written to ${records}; ${unchanged} ${same ? 'is' : 'are'} there already. Without --dry-run they are written.\n`,
      }
    : {
        de: `${counted(figures, 'Zahl', 'Zahlen')} in ${ofRecords} geschrieben; ${unchanged} ${same ? 'stand' : 'standen'} schon da.\n`,
        en: `${counted(figures, 'figure', 'figures')} written to ${records}; ${unchanged} ${same ? 'was' : 'were'} there already.\n`,
      }
}
