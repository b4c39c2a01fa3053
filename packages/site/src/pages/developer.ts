import { documentIri } from '@kommunalgraph/model'
import type { FormatRow, Iri } from '@kommunalgraph/rdf'
import { type Html, html } from '../html.ts'
import { register } from '../layout/register.ts'
import { hrefOf, openPage, type Page, type PageContext } from '../page.ts'
import { addressLink, code, number } from '../parts/data.ts'
import { part } from '../parts/part.ts'
import { type TableRow, wideTable } from '../parts/table.ts'
import { samples } from './samples.ts'

/** How one format fared against an Accept header. */
interface FormatScore {
  readonly label: string
  readonly mediaType: string
  /** How the header means it. */
  readonly match: 'name' | 'alias' | 'type' | 'any' | 'none'
  /** What the header gives it, 0 to 1. */
  readonly weight: number
}

/** Which format an Accept header gets, and why; the server's own negotiation makes it. */
export interface Explanation {
  /** The format that is sent; undefined where nothing fits. */
  readonly chosen: string | undefined
  /** Whether RDF was put in front, because the header names RDF but none of ours. */
  readonly rdfFirst: boolean
  /** Best first. */
  readonly scores: readonly FormatScore[]
}

/** What the page knows of the server that it describes. */
export interface DeveloperTools {
  /** The formats of a profile. */
  readonly formats: readonly FormatRow[]
  /** The header to explain, if one was entered. */
  readonly asked?: { readonly accept: string; readonly explanation: Explanation }
}

/** The profile that examples fetch: the first of the release; without any the list. */
function example({ release }: Page): { readonly iri: Iri; readonly name: Html | undefined } {
  const [first] = release.entries(undefined, 1)
  return {
    iri: first ? documentIri(release.base, first.slug) : `${release.base}kommunen`,
    name: first && html`${first.record.name.de}`,
  }
}

const command = (label: string, text: string): Html =>
  html`<p class="command-label">${label}</p>
<pre class="command"><code>${text}</code></pre>
`

/** A format with a command in each language; only the first stands open. */
function formatExamples(page: Page, iri: Iri, format: FormatRow, open: boolean): Html {
  return html`<details class="sample"${open && html` open`}>
<summary>${format.label} ${code(format.mediaType)}</summary>
<p>${page.messages.developer.fixed}: ${addressLink(`${iri}.${format.extension}`)}</p>
${samples.map(({ language, write }) => command(language, write(iri, format)))}</details>
`
}

function examples(page: Page, { formats }: DeveloperTools): Html {
  const words = page.messages.developer
  const { iri, name } = example(page)
  return part(
    words.examples,
    html`<p>${words.examplesText(name?.toString() ?? '')}</p>
${formats.map((format, index) => formatExamples(page, iri, format, index === 0))}`,
  )
}

function scoreRow(page: Page, { label, match, mediaType, weight }: FormatScore): TableRow {
  const { reasons } = page.messages.developer
  const reason = match !== 'none' && weight === 0 ? reasons.refused : reasons[match]
  return { head: label, cells: [code(mediaType), reason, number(page, weight)] }
}

function explained(page: Page, { chosen, rdfFirst, scores }: Explanation): Html {
  const words = page.messages.developer
  return html`<p><strong>${chosen === undefined ? words.none : words.chosen(chosen)}</strong></p>
${rdfFirst && html`<p>${words.rdfFirst}</p>`}
${wideTable(words.ranking, {
  caption: words.ranking,
  columns: [
    { name: words.format },
    { name: words.mediaType },
    { name: words.reason },
    { name: words.weight, numeric: true },
  ],
  groups: [{ rows: scores.map((score) => scoreRow(page, score)) }],
})}<p class="note">${words.tie}</p>`
}

/** The form keeps what was entered; its answer has an address of its own. */
function explain(page: Page, { asked }: DeveloperTools): Html {
  const words = page.messages.developer
  return part(
    words.explain,
    html`<p>${words.explainText}</p>
<form class="explain" action="${hrefOf(page, 'entwickler')}#explain_" method="get">
<label class="kern-label" for="accept_">${words.accept}</label>
<p class="note" id="accept_hint">${words.explainHint}</p>
<input class="kern-form-input__input" id="accept_" name="explain" type="text" maxlength="500" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="accept_hint" value="${asked?.accept ?? ''}">
<button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${words.show}</span></button>
</form>
${asked && explained(page, asked.explanation)}`,
    'explain_',
  )
}

function addresses(page: Page): Html {
  const { addressColumn, addresses: title, addressesText, meaning, paths } = page.messages.developer
  return part(
    title,
    html`<p>${addressesText}</p>
${wideTable(title, {
  caption: title,
  hidesCaption: true,
  columns: [{ name: addressColumn }, { name: meaning }],
  groups: [
    { rows: Object.entries(paths).map(([path, text]) => ({ head: code(path), cells: [text] })) },
  ],
})}`,
  )
}

/** How to get at the data: examples that run, what the server would answer and why, addresses, rules. */
export function developerPage(context: PageContext, tools: DeveloperTools): string {
  const page = openPage(context)
  const { description, intro, ruleTexts, rules, title } = page.messages.developer
  const texts = Object.values(ruleTexts).map((text) => html`<li>${text}</li>\n`)
  return register(page, { title, intro, description, hidden: tools.asked !== undefined }, [
    examples(page, tools),
    explain(page, tools),
    addresses(page),
    part(
      rules,
      html`<ul>\n${texts}</ul>
<p><a href="${hrefOf(page, 'datenfelder')}">${page.messages.fields.title}</a> · <a href="${hrefOf(page, 'def/problems')}">${page.messages.problems.title}</a> · <a href="${hrefOf(page, 'openapi.json', 'de')}">OpenAPI</a></p>`,
    ),
  ])
}
