import { recordRows, referencesIn } from '@kommunalgraph/model'
import { html } from '../html.ts'
import { phrase } from '../page.ts'
import { conceptLink } from '../parts/concepts.ts'
import { factList } from '../parts/facts.ts'
import { foldedPart } from '../parts/folded-part.ts'
import type { ProfilePart } from './profile-part.ts'

/** Words of administration and statistics; what the work is about is told where it stands. */
const schemes: ReadonlySet<string> = new Set([
  'kinds',
  'measures',
  'methods',
  'census-bases',
  'programmes',
  'cohorts',
  'evidence',
])

/** What the words of this page mean, on the spot. */
export const glossaryPart: ProfilePart = ({ page, record }) => {
  const named = referencesIn('scheme', recordRows, record).filter(({ to }) =>
    schemes.has(to.scheme),
  )
  const unique = new Map(named.map(({ text, to }) => [`${to.scheme}/${text}`, { text, to }]))
  const facts = [...unique.values()].flatMap(({ text, to }) => {
    const definition = page.snapshot.concepts
      .get(to.scheme)
      ?.concepts.find(({ notation }) => notation === text)?.definition
    return definition
      ? [{ label: conceptLink(page, to.scheme, text), value: phrase(page, definition) }]
      : []
  })
  if (facts.length === 0) return undefined
  return foldedPart(
    page.messages.answers.glossary,
    html`<div class="glossary">${factList(facts)}</div>`,
  )
}
