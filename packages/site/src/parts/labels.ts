import { type FieldTable, type Label, recordRows } from '@kommunalgraph/model'
import type { Page } from '../page.ts'

/** Labels of all fields by their way in the record: `areaKm2`, `location.lat`. */
const labels: ReadonlyMap<string, Label> = new Map(walk(recordRows, ''))

function walk(rows: FieldTable, before: string): [string, Label][] {
  return Object.entries(rows).flatMap(([name, { label, nodeShape }]) => [
    [before + name, label] as [string, Label],
    ...(nodeShape ? walk(nodeShape.rows, `${before}${name}.`) : []),
  ])
}

const column = { de: 0, en: 1 } as const

export const labelIn = (page: Page, label: Label): string => label[column[page.language]]

/** What a field is called in the model's table, so that pages and data dictionary agree. */
export function fieldLabel(page: Page, field: string): string {
  const label = labels.get(field)
  return label ? labelIn(page, label) : field
}
