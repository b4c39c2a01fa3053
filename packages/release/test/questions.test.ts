import { isGone, keySchemes, type Release } from '@kommunalgraph/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openReader, openWriter } from '../src/index.ts'
import { tombstoneOf } from '../src/testing/reference-data.ts'
import { collectionArbitrary, slugs } from './collection-arbitrary.ts'
import { head, plainAnswers, sorted, versionsIn } from './plain/answers.ts'
import { keyValues, type Question, question } from './plain/question.ts'
import type { Records } from './plain/records.ts'
import { referenceDataOf, sizesOf, temporaryFile, versionOf } from './store/publish.ts'

/* The store answers every question as a look at every record does. */

function stored(records: Records) {
  const file = temporaryFile()
  const writer = openWriter(file)
  const draft = writer.begin(head)
  draft.putDocument('def/phases', sizesOf('phases'), [])
  for (const [slug, record] of sorted(records))
    if (isGone(record)) draft.remove(tombstoneOf(slug, record), record)
    else
      draft.put({
        ...versionOf(referenceDataOf(head, records), slug, record),
        sizes: sizesOf(slug),
      })
  draft.commit()
  writer.close()
  return openReader(file)
}

/** Every question of the interface. */
const answersOf = (release: Release, { query, text, count }: Question) => ({
  head: [release.sequence, release.published, release.modified, release.count, release.base],
  referenceData: [
    release.network,
    [...release.concepts],
    [...release.sources],
    release.place('05358'),
  ],
  list: release.list(query),
  facets: release.facets({
    ...(query.text && { text: query.text }),
    ...(query.where && { where: query.where }),
  }),
  all: release.facets(),
  slugs: release.slugs(),
  entries: [release.entries(undefined, 3), release.entries('dueren', 9)],
  suggest: release.suggest(text),
  points: release.points(count + 1),
  users: [
    release.users('phases', 'birth', count),
    release.users('kinds', 'gemeinde', count),
    release.users('methods', 'official', 9),
  ],
  resolve: keySchemes.map((scheme) =>
    [...keyValues, text].map((value) => release.resolve(scheme, value)),
  ),
  each: slugs.map((slug) => ({
    record: release.record(slug),
    tombstone: release.tombstone(slug),
    version: release.version(slug),
    versions: release.versions(slug),
    sizes: release.record(slug) && release.sizes(`kommunen/${slug}`),
    near: release.nearest(slug, count),
    similar: release.similar(slug, count),
  })),
  sizes: [release.sizes('def/phases'), release.sizes('def/none')],
  changes: [release.changes(0, 3), release.changes(2, 9), release.latest(2)],
  asOf: [release.asOf(1)?.count, release.asOf(2), release.asOf(1)?.entries(undefined, 9)],
})

it('the store answers as a look at every record does', () => {
  fc.assert(
    fc.property(
      collectionArbitrary,
      fc.array(question, { minLength: 1, maxLength: 8 }),
      (records, asked) => {
        const reader = stored(records)
        const store = reader.current()
        const versions = versionsIn(records)
        for (const each of asked)
          expect(store && answersOf(store, each)).toEqual(plainAnswers(records, versions, each))
        reader.close()
      },
    ),
    { numRuns: Number(process.env['KG_RUNS'] ?? (process.env['KG_FULL'] ? 500 : 150)) },
  )
})
