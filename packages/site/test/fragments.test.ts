import {
  describeCube,
  describeNetwork,
  describe as describeRecord,
  describeScheme,
  describeSources,
} from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { idsOf } from './dom.ts'
import { languages, pages, profile } from './pages.ts'
import { base, releaseOf } from './release.ts'

type Quads = ReturnType<typeof describeSources>

const release = releaseOf()

/** Fragments of the subjects that a document describes. */
function fragmentsOf(quads: Quads, path: string): string[] {
  const start = `${base}${path}#`
  const subjects = new Set(quads.map(({ subject }) => subject.value))
  return [...subjects]
    .filter((each) => each.startsWith(start))
    .map((each) => each.slice(start.length))
}

const scheme = (name: string) => {
  const found = release.concepts.get(name)
  if (found === undefined) throw new Error(`the fixture has no ${name}`)
  return describeScheme(release, found)
}

const documents = [
  ...release.slugs().map((slug) => ({
    path: `kommunen/${slug}`,
    quads: () => describeRecord(release, slug, release.record(slug) as never),
    page: (language: 'de' | 'en') => profile(slug, language),
  })),
  { path: 'def/phases', quads: () => scheme('phases'), page: pages['ordered scheme'] },
  { path: 'def/measures', quads: () => scheme('measures'), page: pages.measures },
  { path: 'def/sources', quads: () => describeSources(release), page: pages.sources },
  {
    path: 'def/population',
    quads: () => describeCube(release, { methods: { official: [], register: [] } }),
    page: pages.cube,
  },
  { path: '', quads: () => describeNetwork(release), page: pages.start },
]

describe('the page of a document', () => {
  it.each(documents)('has an element for every thing of /$path', ({ page, path, quads }) => {
    const fragments = fragmentsOf(quads(), path)
    expect(fragments).not.toHaveLength(0)
    for (const language of languages) {
      const ids = new Set(idsOf(page(language)))
      expect(fragments.filter((fragment) => !ids.has(fragment))).toEqual([])
    }
  })
})
