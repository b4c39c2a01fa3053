import { datasetIri, documentPath, isDated } from '@kommunalgraph/model'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { describeCatalogue } from '../src/catalogue/catalogue.ts'
import { applicationProfiles } from '../src/profiles/profiles.ts'
import { fullScore, metrics } from '../src/quality/metrics.ts'
import { rateRelease, sampleOf, servedAddresses } from '../src/quality/rate.ts'
import { type QualityScore, ratingOf, scoreOf, summaryOf } from '../src/quality/score.ts'
import { viewOf } from '../src/quality/view.ts'
import { readBeside } from './beside.ts'
import { base, dumps, measuredShipped, published } from './snapshot.ts'

const { dcat, dct } = vocabulary

const release = await measuredShipped()
const answers = servedAddresses(release, dumps)

function scores(profile: (typeof applicationProfiles)[number]): ReadonlyMap<string, QualityScore> {
  const quads = describeCatalogue(release, { profile, page: 1, dumps, issued: published })
  const view = viewOf(quads)
  const circumstances = { answers, compliant: () => true }
  return new Map(
    view.instances(dcat.Dataset).map((each) => [each, scoreOf(view, each, circumstances)]),
  )
}

describe('the metrics', () => {
  it('add up to the 405 points of data.europa.eu, by its dimensions', () => {
    const of = (name: string) =>
      metrics
        .filter(({ dimension }) => dimension === name)
        .reduce((sum, each) => sum + each.points, 0)
    expect(fullScore).toBe(405)
    expect(
      ['findability', 'accessibility', 'interoperability', 'reusability', 'contextuality'].map(of),
    ).toEqual([100, 100, 110, 75, 20])
  })

  it.each(metrics)('see when $name is not there', ({ of, reached }) => {
    const view = viewOf([])
    expect(reached(view, `${base}nichts`, { answers: () => false, compliant: () => false })).toBe(
      false,
    )
    expect(['dataset', 'distribution']).toContain(of)
  })
})

describe.each(applicationProfiles)('in the profile $name', (profile) => {
  const all = scores(profile)
  const expected = profile.german ? 395 : 405

  it(`every dated profile has at least ${expected} points`, () => {
    const dated = release.slugs().filter((slug) => release.record(slug)?.statistics?.some(isDated))
    expect(dated.length).toBeGreaterThan(80)
    const low = dated.filter(
      (slug) => (all.get(datasetIri(base, documentPath(slug)))?.points ?? 0) < expected,
    )
    expect(low).toEqual([])
  })

  it('collection and cube have the same, what has no period has 20 less', () => {
    for (const path of ['daten', 'daten/population'])
      expect(all.get(datasetIri(base, path))?.points).toBe(expected)
    expect(all.get(datasetIri(base, 'def/phases'))?.points).toBe(expected - 20)
  })
})

describe('a score', () => {
  const [profile] = applicationProfiles
  const quads: Quad[] = describeCatalogue(release, { profile: profile as never, page: 1 })
  const dataset = datasetIri(base, 'kommunen/ahlen')
  const scored = (answer: boolean, from = quads) =>
    scoreOf(viewOf(from), dataset, { answers: () => answer, compliant: () => true })

  it('falls by 80 when no address answers', () => {
    expect(scored(true).points - scored(false).points).toBe(80)
  })

  it('counts the best distribution only', () => {
    const one = quads.filter(
      ({ predicate, subject }) =>
        !(
          predicate.equals(dct.rights) &&
          subject.value !== `${dataset.slice(0, -9)}distribution-csv`
        ),
    )
    expect(scored(true, one).points).toBe(scored(true).points)
    const none = quads.filter(({ predicate }) => !predicate.equals(dct.rights))
    expect(scored(true, none).points).toBe(scored(true).points - 5)
  })

  it('knows what is served, and what is not', () => {
    expect(answers(`${base}kommunen/ahlen.ttl`)).toBe(true)
    expect(answers(`${base}daten/kommunen.nt.gz`)).toBe(true)
    expect(answers(`${base}kommunen/nichts.ttl`)).toBe(false)
    expect(answers(`${base}daten/nichts.nt`)).toBe(false)
    expect(answers('https://example.org/')).toBe(false)
  })

  it.each([
    [405, 'excellent'],
    [351, 'excellent'],
    [350, 'good'],
    [221, 'good'],
    [220, 'sufficient'],
    [120, 'sufficient'],
    [119, 'bad'],
  ])('of %i is %s', (points, name) => {
    expect(ratingOf(points).en).toBe(name)
  })
})

describe('a rating', () => {
  it('takes a sample where there are many, the same every time, and says so', () => {
    const rating = rateRelease(release, { profile: applicationProfiles[2] as never, sample: 10 })
    expect(rating.municipalities).toEqual({ counted: 10, all: release.count })
    expect(sampleOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3)).toEqual([1, 4, 7])
    expect(sampleOf([1, 2], 3)).toEqual([1, 2])
    expect(sampleOf([], 3)).toEqual([])
  })

  it('of nothing is no number that is none', () => {
    expect(summaryOf([])).toMatchObject({ average: 0, counted: 0, full: 0, missing: [] })
  })
})

/** IRIs that a list of data.europa.eu names. */
function listed(name: string): readonly string[] | undefined {
  const text = readBeside(`shapes/vocab/mqa/${name}`, 'the lists of data.europa.eu')
  return text?.match(/(?<=rdf:(?:about|resource)=")[^"]+/g) ?? undefined
}

describe('the lists of data.europa.eu', () => {
  const formats = new Set(
    describeCatalogue(release, { profile: applicationProfiles[0] as never, page: 1, dumps })
      .filter(({ predicate }) => predicate.equals(dct.format))
      .map(({ object }) => object.value),
  )
  const lists = [
    ['edp-machine-readable-format.rdf', listed('edp-machine-readable-format.rdf')],
    ['edp-non-proprietary-format.rdf', listed('edp-non-proprietary-format.rdf')],
  ] as const

  it.skipIf(lists[0][1] === undefined).each(lists)(
    'have our formats: %s',
    { meta: { needs: '../shared/shapes' } },
    (_name, iris) => {
      const missing = [...formats].filter((format) => !iris?.includes(format))
      expect(missing).toEqual([])
    },
  )
})
