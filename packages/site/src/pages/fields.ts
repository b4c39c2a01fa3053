import {
  type DictionaryEntry,
  type DictionaryTerm,
  dataDictionary,
  recordTable,
} from '@kommunalgraph/model'
import { type Html, html, join } from '../html.ts'
import { register } from '../layout/register.ts'
import { openPage, type Page, type PageContext } from '../page.ts'
import { code } from '../parts/data.ts'
import { labelIn } from '../parts/labels.ts'
import { part } from '../parts/part.ts'
import { type TableRow, wideTable } from '../parts/table.ts'

/** The anchor of a field, for links from schemas: `location-lat`. */
const anchor = (path: string): string => path.replaceAll('.', '-')

const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** Explanations are written with code between backticks. */
const explained = (text: string): Html[] =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? code(piece) : html`${piece}`))

function type(page: Page, { choices, list, required, type: kind }: DictionaryEntry): Html {
  const words = page.messages.fields
  const marks = [list && words.list, required && words.required].filter((mark) => mark !== false)
  return html`${words.types[kind]}${marks.map((mark) => html` <span class="badge">${mark}</span>`)}${
    choices.length > 0 &&
    html`<br><span class="note">${words.values}: ${join(choices.map(code), ' ')}</span>`
  }`
}

const term = (page: Page, { iri, name, on }: DictionaryTerm): Html =>
  html`<a href="${iri}"><code>${name}</code></a> <span class="note">${page.messages.fields.subjects[on]}</span>`

function rowOf(page: Page, entry: DictionaryEntry): TableRow {
  const { doc, fields, label, path, terms } = entry
  const name = code(nameOf(path))
  const rdf =
    terms.length > 0
      ? join(
          terms.map((each) => term(page, each)),
          html`<br>`,
        )
      : html`<span class="note">${page.messages.fields.derived}</span>`
  const linked = fields.length > 0 ? html`<a href="#${anchor(path)}_">${name}</a>` : name
  return {
    id: anchor(path),
    head: html`${linked}<br><span class="note">${labelIn(page, label)}</span>`,
    cells: [type(page, entry), explained(labelIn(page, doc)), rdf],
  }
}

/** The fields of a group, as a table of its own; groups inside follow. */
function group(page: Page, title: string, id: string, entries: readonly DictionaryEntry[]): Html {
  const { field, meaning, rdf, type: kind } = page.messages.fields
  const content = wideTable(title, {
    name: 'fields',
    caption: title,
    hidesCaption: true,
    columns: [field, kind, meaning, rdf].map((name) => ({ name })),
    groups: [{ rows: entries.map((entry) => rowOf(page, entry)) }],
  })
  const inner = entries
    .filter(({ fields }) => fields.length > 0)
    .map(({ fields, label, path }) => group(page, labelIn(page, label), `${anchor(path)}_`, fields))
  return html`${part(title, content, id)}${inner}`
}

/** The data dictionary: every field of a record, from the tables that check and describe it. */
export function fieldsPage(context: PageContext): string {
  const page = openPage(context)
  const words = page.messages.fields
  const { base, fields } = page.release
  return register(page, words, [
    group(page, words.record, 'record_', dataDictionary(recordTable(fields, base))),
    html`<p class="note">${words.note}</p>`,
  ])
}
