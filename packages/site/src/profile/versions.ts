import { historyOf, stepsOf } from '@kommunalgraph/model'
import { html } from '../html.ts'
import { foldedPart } from '../parts/folded-part.ts'
import {
  changeLink,
  erasure,
  historyLink,
  isCurrent,
  otherBase,
  presentLink,
  stepWords,
  versionLink,
} from '../parts/versions.ts'
import type { ProfilePart } from './profile-part.ts'

/** So many versions stand on the profile; all are on a page of their own. */
const shown = 3

/** The last versions, without a comparison: this page is asked for often. */
export const versionsPart: ProfilePart = ({ page, slug }) => {
  const found = historyOf(page.release, slug)
  if (found === undefined) return undefined
  const steps = stepsOf(found).slice(-shown).toReversed()
  const items = steps.map(
    (step) =>
      html`<li>${versionLink(page, step.version)}: ${stepWords(page, step, undefined)}${
        step.before && html` ${changeLink(page, step)}`
      }</li>\n`,
  )
  return foldedPart(
    page.messages.history.heading,
    html`<ul>
${items}</ul>
<p>${historyLink(page, found)}</p>`,
  )
}

/** That the page shows an earlier state, and where the present one and the others are. */
export const versionNotice: ProfilePart = ({ page, seen, slug }) => {
  if (seen === undefined) return undefined
  const { version } = seen
  const words = page.messages.history
  const present = historyOf(page.release, slug) ?? { slug }
  const state = isCurrent(page.release, version) ? words.noticeCurrent : words.notice
  return html`<div class="kern-alert kern-alert--info notice" role="note">
<div class="kern-alert__header">
<span class="kern-icon kern-icon--info" aria-hidden="true"></span>
<span class="kern-title">${words.noticeTitle(page.formatting.date(version.instant))}</span>
</div>
<div class="kern-alert__body">
<p>${state} ${erasure(page, version)} ${otherBase(page, version)}</p>
<p>${presentLink(page, present)} ${historyLink(page, present)}</p>
</div>
</div>
`
}
