import { describe, expect, it } from 'vitest'
import { catalogueText, profileIn } from '../src/bodies/profiled.ts'
import { applicationProfiles } from '../src/profiles/profiles.ts'
import { canonical } from './closure.ts'
import { datasetOf, measuredShipped } from './snapshot.ts'

const release = await measuredShipped()
const textOf = (slug: string) =>
  catalogueText(release, (profile) => datasetOf(release, slug, profile)).text

describe('a part of the catalogue that is kept for all profiles', () => {
  it.each(applicationProfiles)('says in $name what a description says', (profile) => {
    for (const slug of release.slugs())
      expect(canonical(profileIn(textOf(slug), profile))).toBe(
        canonical(datasetOf(release, slug, profile)),
      )
  })
})
