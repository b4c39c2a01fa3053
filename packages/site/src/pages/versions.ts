import { changesOf, documentPath, type History, type Step, stepsOf } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { formatSection } from '../parts/formats.ts'
import { type Table, type TableRow, wideTable } from '../parts/table.ts'
import {
  changeLink,
  erasure,
  isComparable,
  otherBase,
  presentLink,
  stepWords,
  versionLink,
} from '../parts/versions.ts'

/** So many versions are compared with the one before; to compare all of a very long history would take long. */
const compared = 50

function rowOf(page: Page, step: Step, at: number): TableRow {
  const { version } = step
  const comparable = at < compared && version.recordChanged && isComparable(step)
  const differences = comparable ? changesOf(page.release, step) : undefined
  const notes = [erasure(page, version), otherBase(page, version)].filter((note) => note)
  return {
    head: versionLink(page, version),
    cells: [
      html`${stepWords(page, step, differences)}${notes.map(
        (note) => html`<br><strong>${note}</strong>`,
      )}<br>${changeLink(page, step)}`,
    ],
  }
}

function versionTable(page: Page, steps: readonly Step[]): Html {
  const words = page.messages.history
  const versions: Table = {
    name: 'versions',
    caption: words.caption,
    hidesCaption: true,
    columns: [{ name: words.published }, { name: words.whatChanged }],
    groups: [{ rows: steps.map((step, at) => rowOf(page, step, at)) }],
  }
  return wideTable(words.caption, versions, 'past')
}

/** All versions of a municipality's document, the newest first, with what each changed in words. */
export function historyPage(context: PageContext, history: History): string {
  const page = openPage(context)
  const words = page.messages.history
  const name = wording(page, history.name).text
  const present = presentLink(page, history)
  return layout(page, {
    title: fitTitle(words.title(name), name),
    description: fitDescription(words.description(name)),
    crumbs: [
      { name: page.messages.list.title, path: 'kommunen' },
      { name: phrase(page, history.name), path: documentPath(history.slug) },
      { name: words.heading },
    ],
    main: html`<div class="headline">
<h1 class="kern-heading-x-large">${phrase(page, history.name)} – ${words.heading}</h1>
<p class="lead">${words.intro}</p>
${present && html`<p>${present}</p>`}
</div>
${versionTable(page, stepsOf(history).toReversed())}${formatSection(page)}`,
  })
}
