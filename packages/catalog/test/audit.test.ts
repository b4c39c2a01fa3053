import type { Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { applicationProfiles } from '../src/profiles/profiles.ts'
import { auditCatalogue } from '../src/quality/audit.ts'
import { ownShapes } from '../src/quality/own-shapes.ts'
import { validateShapes } from '../src/quality/shacl.ts'
import { datasetOf, dumps, measuredShipped, published } from './snapshot.ts'

const release = await measuredShipped()

describe.each(applicationProfiles)('our shapes of $name', (profile) => {
  it('find nothing wrong with the whole catalogue', async () => {
    const audit = await auditCatalogue(release, { profile, dumps, issued: published })
    expect(audit.findings).toEqual([])
    expect(audit.scores).toHaveLength(release.count + release.concepts.size + 2)
  })

  it.each(applicationProfiles.filter((other) => other !== profile))(
    'would see that a dataset follows the profile $name',
    async (other) => {
      const quads = datasetOf(release, 'kreis-dueren', other)
      expect(await validateShapes(ownShapes(profile.name), quads)).not.toEqual([])
    },
  )
})

const without = (quads: readonly Quad[], iri: string) =>
  quads.filter(({ object, predicate }) => predicate.value !== iri && object.value !== iri)

describe('our shapes', () => {
  const [profile] = applicationProfiles
  const quads = datasetOf(release, 'kreis-dueren')
  const dct = 'http://purl.org/dc/terms/'
  const dcat = 'http://www.w3.org/ns/dcat#'

  it.each([
    `${dct}title`,
    `${dct}publisher`,
    `${dct}identifier`,
    `${dct}license`,
    `${dcat}distribution`,
    `${dcat}accessURL`,
    `${dct}LicenseDocument`,
    `${dct}Location`,
    'http://spdx.org/rdf/terms#algorithm',
    'http://www.w3.org/2004/02/skos/core#inScheme',
    'http://dcat-ap.de/def/dcatde/contributorID',
  ])('would miss %s', async (iri) => {
    const shapes = ownShapes(profile?.name ?? 'dcat-ap-de')
    expect(await validateShapes(shapes, without(quads, iri))).not.toEqual([])
  })
})
