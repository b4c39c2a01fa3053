import {
  baseAt,
  changePath,
  type Difference,
  documentPath,
  type History,
  historyPath,
  isMemento,
  type Release,
  type Step,
  type Version,
  versionPath,
} from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page } from '../page.ts'
import { date } from './dates.ts'
import { labelIn } from './labels.ts'

/** When a version was published, as a link to it; a deletion has nothing to show. */
export const versionLink = (page: Page, version: Version): Html =>
  isMemento(version)
    ? html`<a href="${hrefOf(page, versionPath(version))}">${date(page, version.instant)}</a>`
    : date(page, version.instant)

/** Whether there are two records of which one followed the other. */
export const isComparable = ({ before, version }: Step): boolean =>
  before !== undefined && isMemento(version)

/** To what a version changed. */
export function changeLink(page: Page, step: Step): Html {
  const { compare, details } = page.messages.history
  const label = isComparable(step) && step.version.recordChanged ? compare : details
  return html`<a href="${hrefOf(page, changePath(step.version))}">${label}</a>`
}

export const historyLink = (page: Page, { slug }: Pick<History, 'slug'>): Html =>
  html`<a href="${hrefOf(page, historyPath(slug))}">${page.messages.history.all}</a>`

/** To the document as it is today; nothing where it is gone. */
export const presentLink = (page: Page, { slug }: Pick<History, 'slug'>): Html | undefined =>
  page.release.record(slug) &&
  html`<a href="${hrefOf(page, documentPath(slug))}">${page.messages.history.toNow}</a>`

/** That something was erased, and when; not what. */
export const erasure = (page: Page, { redacted }: Version): string | undefined =>
  redacted && page.messages.history.erased(page.formatting.date(redacted.slice(0, 10)))

/** That a version keeps the addresses of another base, under which it was published. */
export function otherBase(page: Page, version: Version): string | undefined {
  const base = isMemento(version) ? baseAt(page.release, version) : undefined
  return base === undefined || base === page.release.base
    ? undefined
    : page.messages.history.otherBase(base)
}

/** Fields by what they are called, each once, however much changed in it. */
function fieldsOf(page: Page, differences: readonly Difference[]): string {
  const names = differences.map(({ labels: [label] }) => (label ? labelIn(page, label) : ''))
  return [...new Set(names)].join(', ')
}

function updateWords(
  page: Page,
  { version }: Step,
  differences: readonly Difference[] | undefined,
) {
  const words = page.messages.history
  if (!version.recordChanged) return words.surroundings
  if (differences === undefined) return words.untold
  return differences.length > 0 ? words.changed(fieldsOf(page, differences)) : words.reordered
}

/**
 * What a version changed, in words.
 *
 * @param differences - absent where nobody compared the two
 */
export function stepWords(
  page: Page,
  step: Step,
  differences: readonly Difference[] | undefined,
): string {
  const { before, version } = step
  const words = page.messages.history
  if (version.change === 'delete') return words.deleted
  if (before === undefined) return words.first
  const moved = before.slug !== version.slug && words.moved(documentPath(version.slug))
  const again = version.change === 'create' && !moved && words.again
  const changed =
    (version.change === 'update' || differences?.length) && updateWords(page, step, differences)
  return [moved, again, changed].filter(Boolean).join(' ')
}

/** Whether a version is what is published now. */
export const isCurrent = (release: Release, { sequence, slug }: Version): boolean =>
  release.version(slug)?.sequence === sequence && release.record(slug) !== undefined
