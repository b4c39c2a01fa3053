import { documentPath, sourceAttribution } from '@kommunalgraph/model'
import { dcatde, dct } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode, Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { describeCatalogue } from '../src/catalogue/catalogue.ts'
import { defaultProfile } from '../src/profiles/profiles.ts'
import { base, dumps, measured, published, shippedInput } from './snapshot.ts'

const release = measured(await shippedInput())
const quads: readonly Quad[] = describeCatalogue(release, {
  profile: defaultProfile,
  page: 1,
  dumps,
  issued: published,
})

const file = (slug: string): string => `${base}${documentPath(slug)}#distribution-ttl`
const valuesOf = (subject: string, predicate: NamedNode): readonly string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.equals(predicate))
    .map(({ object }) => object.value)

describe('A file in the catalogue', () => {
  it('asks to name publisher and year, licence with its text, address, and all that its sources ask for', () => {
    const [german = ''] = valuesOf(file('arnsberg'), dcatde.licenseAttributionByText)
    const source = release.sources.get('destatis-gv')
    expect(german).toMatch(
      /^Kommunalgraph-Demo 2026, .*\(https:\/\/www.govdata.de\/dl-de\/by-2-0\)/,
    )
    expect(german).toContain(`${base}${documentPath('arnsberg')}`)
    expect(german).toContain(source && sourceAttribution(source)?.de)
  })

  it('says which parts are under another licence, and else that anybody may have it', () => {
    const [own = ''] = valuesOf(file('kreis-dueren'), dct.rights)
    expect(own).toBe(`${base}${documentPath('kreis-dueren')}#rechte`)
    expect(valuesOf(own, dct.description)[0]).toMatch(/Zitat .*, Leitspruch /)
    expect(valuesOf(file('arnsberg'), dct.rights)[0]).toMatch(/access-right\/PUBLIC$/)
    const [german = ''] = valuesOf(file('kreis-dueren'), dcatde.licenseAttributionByText)
    expect(german).toContain('Nicht unter der Lizenz der übrigen Teile: Zitat')
  })
})
