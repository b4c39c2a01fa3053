import {
  describeTombstone,
  documentIri,
  historyPath,
  isMemento,
  type PageLanguage,
  pageIri,
  type Release,
  type Slug,
  type Tombstone,
} from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'
import { timeLinks } from '@kommunalgraph/resources'
import type { Problem, Suggestion } from './problem.ts'

const longDate = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return (instant: Instant | undefined) => instant && format.format(Date.parse(instant))
}
const german = longDate('de-DE')
const english = longDate('en-GB')

/** What happened and when, as far as it is known. */
function goneDetail({ since, status }: Tombstone, { de, en }: { de: string; en: string }) {
  const merged = status === 'merged'
  const [am, on] = [german(since), english(since)]
  return {
    de:
      (merged ? `${de} ist in einer anderen Kommune aufgegangen` : `${de} ist nicht mehr dabei`) +
      (am ? `; diese Seite gibt es seit dem ${am} nicht mehr.` : '.'),
    en:
      (merged
        ? `${en} has become part of another municipality`
        : `${en} is no longer in the network`) + (on ? `; this page was removed on ${on}.` : '.'),
  }
}

function successorOf(
  release: Release,
  { replacedBy }: Tombstone,
  language: PageLanguage,
): Suggestion | undefined {
  if (replacedBy === undefined) return undefined
  const name = release.record(replacedBy)?.name
  return {
    name: name?.[language] ?? name?.de ?? replacedBy,
    href: documentIri(release.base, replacedBy),
  }
}

/** What stands in an answer about versions that are still there. */
function versionsOf(release: Release, slug: Slug, language: PageLanguage) {
  if (!release.versions(slug).some(isMemento)) return {}
  return {
    versions: pageIri(release.base, historyPath(slug), language),
    links: timeLinks(release.base, slug),
  }
}

/** What was there, since when it is gone, who follows, and where its versions are. */
export function gone(release: Release, slug: Slug, language: PageLanguage): Problem {
  const tombstone = release.tombstone(slug)
  if (tombstone === undefined) return { name: 'gone' }
  const { name, since } = tombstone
  const successor = successorOf(release, tombstone, language)
  return {
    name: 'gone',
    detail: goneDetail(tombstone, { de: name.de, en: name.en ?? name.de }),
    quads: () => describeTombstone(release, tombstone),
    ...(since && { since }),
    ...(successor && { replacedBy: successor }),
    ...versionsOf(release, slug, language),
  }
}
