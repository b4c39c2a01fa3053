import { type Html, type HtmlPart, html } from '../html.ts'

/** A column by its name; one without a name has an empty cell for it. */
export interface TableColumn {
  readonly name: HtmlPart
  /** Its cells hold numbers. */
  readonly numeric?: boolean
}

/** What a row is about, then a cell for each other column. */
export interface TableRow {
  readonly head: HtmlPart
  readonly cells: readonly HtmlPart[]
  /** The fragment of the thing that the row is about. */
  readonly id?: string | undefined
  /** All its cells hold numbers, whatever the columns say. */
  readonly numeric?: boolean
}

/** Rows that belong together. */
interface TableGroup {
  readonly id?: string | undefined
  readonly rows: readonly TableRow[]
}

export interface Table {
  readonly caption: HtmlPart
  /** Where a heading says already what the caption would. */
  readonly hidesCaption?: boolean
  /** For the style sheet. */
  readonly name?: string
  readonly columns: readonly TableColumn[]
  readonly groups: readonly TableGroup[]
}

const idAttribute = (id: string | undefined): Html | undefined =>
  id === undefined ? undefined : html` id="${id}"`

const headerCell = ({ name, numeric = false }: TableColumn): Html =>
  name === undefined
    ? html`<td class="kern-table__cell"></td>\n`
    : html`<th scope="col" class="kern-table__header${numeric && ' kern-table__header--numeric'}">${name}</th>\n`

const headOf = (columns: readonly TableColumn[]): Html => html`<thead class="kern-table__head">
<tr class="kern-table__row">
${columns.map(headerCell)}</tr>
</thead>
`

const cellIn = (column: TableColumn | undefined, cell: HtmlPart): Html =>
  html`<td class="kern-table__cell${column?.numeric === true && ' kern-table__cell--numeric'}">${cell}</td>\n`

const rowOf = (columns: readonly TableColumn[], { cells, head, id, numeric = false }: TableRow) =>
  html`<tr class="kern-table__row${numeric && ' numbers'}"${idAttribute(id)}>
<th scope="row" class="kern-table__header">${head}</th>
${cells.map((cell, index) => cellIn(columns[index + 1], cell))}</tr>
`

const groupOf = (columns: readonly TableColumn[], { id, rows }: TableGroup): Html =>
  html`<tbody class="kern-table__body"${idAttribute(id)}>
${rows.map((row) => rowOf(columns, row))}</tbody>
`

/** A table as wide as its place; columns are named unless none has a name. */
export function table({ caption, columns, groups, hidesCaption = false, name }: Table): Html {
  const named = columns.some((column) => column.name !== undefined)
  return html`<table class="kern-table kern-table--small${name !== undefined && ` ${name}`}">
<caption${hidesCaption && html` class="kern-sr-only"`}>${caption}</caption>
${named && headOf(columns)}${groups.map((group) => groupOf(columns, group))}</table>
`
}

/**
 * A table that scrolls sideways where it is too wide, with a keyboard too.
 *
 * @param label - what the place that scrolls is called
 * @param name - of that place, for the style sheet
 */
export const wideTable = (label: string, content: Table, name?: string): Html =>
  html`<section class="kern-table-responsive${name !== undefined && ` ${name}`}" tabindex="0" aria-label="${label}">
${table(content)}</section>
`
