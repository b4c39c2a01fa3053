import {
  changesOf,
  type Difference,
  type DifferingValue,
  documentPath,
  fragments,
  type History,
  historyPath,
  isMemento,
  type Step,
  versionPath,
} from '@kommunalgraph/model'
import { type Html, type HtmlPart, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { hrefOf, openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { code } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { formatSection } from '../parts/formats.ts'
import { labelIn } from '../parts/labels.ts'
import { type Table, type TableRow, wideTable } from '../parts/table.ts'
import { shownValue } from '../parts/values.ts'
import { erasure, historyLink, isComparable, presentLink, stepWords } from '../parts/versions.ts'

const languageNames = (page: Page): Readonly<Record<string, string>> => page.messages.history.texts

/** What a field is called, the entry it stands in, and which part of it differs. */
function fieldName(page: Page, { entry, labels, part }: Difference): Html {
  const [first, ...inner] = labels.map((label) => labelIn(page, label))
  const name = html`<span class="lifted">${[first, ...inner].join(' › ')}</span>`
  const language = part === undefined ? undefined : (languageNames(page)[part] ?? code(part))
  return html`${name}${entry && html` ${code(entry)}`}${language && html` (${language})`}`
}

function cell(page: Page, difference: Difference, value: DifferingValue | undefined): HtmlPart {
  const { absent } = page.messages.history
  return value === undefined
    ? html`<span class="note">${absent}</span>`
    : shownValue(page, difference, value)
}

const rowOf = (page: Page, difference: Difference): TableRow => ({
  head: html`${fieldName(page, difference)}<br><span class="note">${page.messages.history.kinds[difference.kind]}</span>`,
  cells: [cell(page, difference, difference.before), cell(page, difference, difference.after)],
})

function differenceTable(page: Page, differences: readonly Difference[], caption: HtmlPart): Html {
  const words = page.messages.history
  const content: Table = {
    name: 'differences',
    caption,
    hidesCaption: true,
    columns: [{ name: words.field }, { name: words.before }, { name: words.after }],
    groups: [{ rows: differences.map((difference) => rowOf(page, difference)) }],
  }
  return wideTable(words.whatChanged, content, 'past')
}

/** To the versions compared, to all of them, and to the present. */
function ways(page: Page, history: History, { before, version }: Step): Html {
  const words = page.messages.history
  const to = (target: Step['version'] | undefined, label: string) =>
    target && isMemento(target) && html`<a href="${hrefOf(page, versionPath(target))}">${label}</a>`
  const links = [
    to(version, words.toVersion),
    to(before, words.toBefore),
    historyLink(page, history),
    presentLink(page, history),
  ]
  return html`<ul>
${links.map((link) => link && html`<li>${link}</li>\n`)}</ul>`
}

/** What one version changed against the one before it, field by field. */
export function differencePage(context: PageContext, history: History, step: Step): string {
  const page = openPage(context)
  const { version } = step
  const words = page.messages.history
  const name = wording(page, history.name).text
  const differences = isComparable(step) ? changesOf(page.release, step) : []
  const instant = page.formatting.date(version.instant)
  const when = isComparable(step) ? words.differenceOf(instant) : words.noticeTitle(instant)
  return layout(page, {
    title: fitTitle(words.differenceTitle(name), name),
    description: fitDescription(words.differenceDescription(name)),
    crumbs: [
      { name: page.messages.list.title, path: 'kommunen' },
      { name: phrase(page, history.name), path: documentPath(history.slug) },
      { name: words.heading, path: historyPath(history.slug) },
      { name: date(page, version.instant) },
    ],
    hidden: true,
    main: html`<div class="headline" id="${fragments.activity}">
<h1 class="kern-heading-x-large">${phrase(page, history.name)} – ${words.whatChanged}</h1>
<p class="lead">${when}</p>
<p>${stepWords(page, step, differences)} ${erasure(page, version)}</p>
${ways(page, history, step)}
</div>
${differences.length > 0 && differenceTable(page, differences, when)}${formatSection(page)}`,
  })
}
