import type { MunicipalProfile, PageLanguage, Release, Version } from '@kommunalgraph/model'
import { historyOf, stepsOf, versionPath } from '@kommunalgraph/model'
import * as site from '../src/index.ts'
import { musterstadt } from './musterstadt.ts'
import { releaseOf } from './release.ts'

/* The municipality with everything, and how it came to be so: of each sort of change one. */

const instant = (sequence: number): string => `2026-11-2${sequence}T08:00:00.123Z`

const version = (sequence: number, further: Partial<Version>): Version => ({
  slug: 'musterstadt',
  sequence,
  instant: instant(sequence),
  change: 'update',
  hash: String(sequence),
  recordChanged: true,
  personal: true,
  ...further,
})

const versions: readonly Version[] = [
  version(1, { slug: 'alt-musterstadt', change: 'create' }),
  version(2, { change: 'create' }),
  version(3, { recordChanged: false }),
  version(4, { change: 'delete' }),
  version(5, { change: 'create' }),
  version(6, { redacted: '2026-11-27T09:00:00.000Z' }),
  version(7, {}),
]

const { goals = [], website, ...rest } = musterstadt
const without: MunicipalProfile = {
  ...rest,
  goals,
  ...(website && { website }),
  kind: 'kreis',
  name: { de: 'Musterstedt', en: 'Sample Sity', 'de-simple': 'Muster-Stedt' },
  statistics: [],
}
const reordered: MunicipalProfile = { ...rest, goals: goals.toReversed() }

/** What stood there as of each release. */
const states: Readonly<Record<number, Readonly<Record<string, MunicipalProfile>>>> = {
  1: { 'alt-musterstadt': without },
  2: { musterstadt: without },
  3: { musterstadt: without },
  4: {},
  5: { musterstadt: without },
  6: { musterstadt: { ...rest, goals } },
  7: { musterstadt: reordered },
}

const now = releaseOf({ musterstadt: reordered })
const isOurs = (slug: string) => slug === 'musterstadt' || slug === 'alt-musterstadt'

const past: Release = {
  ...now,
  sequence: 7,
  resolve: (keys, value) =>
    keys === 'alias' && value === 'alt-musterstadt' ? 'musterstadt' : now.resolve(keys, value),
  version: (slug) => (slug === 'musterstadt' ? versions.at(-1) : undefined),
  versions: (slug) => (isOurs(slug) ? versions : []),
  asOf: (sequence) => ({
    ...now,
    sequence,
    // The first version was published under another base.
    ...(sequence === 1 && { base: 'https://frueher.example.org/' as const }),
    record: (slug) => (isOurs(slug) ? states[sequence]?.[slug] : now.record(slug)),
  }),
}

type ContextOf = (path: string, language: PageLanguage, release: Release) => site.PageContext

const found = historyOf(past, 'musterstadt')
if (found === undefined) throw new Error('the fixture has no history')
const history = found
const steps = stepsOf(history)

const stepAt = (sequence: number) => {
  const step = steps[sequence - 1]
  if (step === undefined) throw new Error(`the fixture has no version ${sequence}`)
  return step
}

/** The pages about what was, by what they are called in the tests. */
export const pagesOfPast = (contextOf: ContextOf) => {
  const difference = (sequence: number) => (language: PageLanguage) => {
    const { version: of } = stepAt(sequence)
    const path = `kommunen/${of.slug}/aenderung/2026112${sequence}T080000123Z`
    return site.differencePage(contextOf(path, language, past), history, stepAt(sequence))
  }
  const memento = (sequence: number) => (language: PageLanguage) => {
    const { version: of } = stepAt(sequence)
    const snapshot = past.asOf(sequence)
    if (snapshot === undefined) throw new Error('no snapshot')
    const context = contextOf(versionPath(of), language, past)
    return site.profilePage({ ...context, original: 'kommunen/musterstadt' }, of.slug, {
      snapshot,
      version: of,
    })
  }
  return {
    history: (language: PageLanguage) =>
      site.historyPage(contextOf('kommunen/musterstadt/versionen', language, past), history),
    'profile with a past': (language: PageLanguage) =>
      site.profilePage(contextOf('kommunen/musterstadt', language, past), 'musterstadt'),
    difference: difference(6),
    'difference of a deletion': difference(4),
    version: memento(6),
    'version at a former address': memento(1),
    'version of today': memento(7),
  }
}
