import { type DictionaryEntry, type DictionaryTerm, dataDictionary } from '@kommunalgraph/model'
import { type Html, html, join } from '../html.ts'
import { register } from '../layout/register.ts'
import { openPage, type Page, type PageContext } from '../page.ts'
import { code } from '../parts/data.ts'
import { labelIn } from '../parts/labels.ts'
import { part } from '../parts/part.ts'

/** The anchor of a field, for links from schemas: `membership-since`. */
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

function row(page: Page, entry: DictionaryEntry): Html {
  const { doc, fields, label, path, terms } = entry
  const name = code(nameOf(path))
  const rdf =
    terms.length > 0
      ? join(
          terms.map((each) => term(page, each)),
          html`<br>`,
        )
      : html`<span class="note">${page.messages.fields.derived}</span>`
  return html`<tr class="kern-table__row" id="${anchor(path)}">
<th scope="row" class="kern-table__header">${fields.length > 0 ? html`<a href="#${anchor(path)}_">${name}</a>` : name}<br><span class="note">${labelIn(page, label)}</span></th>
<td class="kern-table__cell">${type(page, entry)}</td>
<td class="kern-table__cell">${explained(labelIn(page, doc))}</td>
<td class="kern-table__cell">${rdf}</td>
</tr>
`
}

/** The fields of a group, as a table of its own; groups inside follow. */
function group(page: Page, title: string, id: string, entries: readonly DictionaryEntry[]): Html {
  const { field, meaning, rdf, type: kind } = page.messages.fields
  const table = html`<section class="kern-table-responsive" tabindex="0" aria-label="${title}">
<table class="kern-table kern-table--small fields">
<caption class="kern-sr-only">${title}</caption>
<thead class="kern-table__head"><tr class="kern-table__row">
${[field, kind, meaning, rdf].map((name) => html`<th scope="col" class="kern-table__header">${name}</th>\n`)}</tr></thead>
<tbody class="kern-table__body">
${entries.map((entry) => row(page, entry))}</tbody>
</table>
</section>`
  const inner = entries
    .filter(({ fields }) => fields.length > 0)
    .map(({ fields, label, path }) => group(page, labelIn(page, label), `${anchor(path)}_`, fields))
  return html`${part(title, table, id)}${inner}`
}

/** The data dictionary: every field of a record, from the tables that check and describe it. */
export function fieldsPage(context: PageContext): string {
  const page = openPage(context)
  const words = page.messages.fields
  return register(page, words, [
    group(page, words.record, 'record_', dataDictionary()),
    html`<p class="note">${words.note}</p>`,
  ])
}
