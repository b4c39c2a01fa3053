import { isGone, keySchemes, mappingVersion, type Slug, type Version } from '@kommunalgraph/model'
import { noticeHash } from '../../src/rules/digest.ts'
import { tombstoneOf } from '../../src/testing/reference-data.ts'
import { slugs } from '../collection-arbitrary.ts'
import { base, network } from '../network.ts'
import { headOf, instantOf, referenceDataOf, sizesOf, versionOf } from '../store/publish.ts'
import { facetsOf, listOf } from './list.ts'
import { nearestOf, pointsOf, similarOf } from './places.ts'
import { keyValues, type Question } from './question.ts'
import { entriesOf, holderOf, modifiedOf, type Records, suggestionsOf, usersOf } from './records.ts'

/* What a release of one publish answers, by looking at every record. */

const places = new Map([
  ['05', { level: 'land', ags: '05', name: 'Musterland' } as const],
  ['05358', { level: 'kreis', ags: '05358', name: 'Musterkreis' } as const],
])

export const head = headOf(1, { places, mapping: mappingVersion })

/** Records by address, as the publish takes them. */
export const sorted = (records: Records) => [...records].toSorted(([a], [b]) => (a < b ? -1 : 1))

/** The only version there is of a municipality. */
function versionIn(records: Records, slug: Slug): Version | undefined {
  const record = records.get(slug)
  if (record === undefined) return undefined
  const facts = { slug, sequence: 1, instant: instantOf(1), recordChanged: true } as const
  if (isGone(record)) {
    const hash = noticeHash(tombstoneOf(slug, record))
    return { ...facts, change: 'delete', hash, personal: false }
  }
  const { hash, personal } = versionOf(referenceDataOf(head, records), slug, record)
  return { ...facts, change: 'create', hash, personal }
}

type Versions = ReadonlyMap<Slug, Version>

export const versionsIn = (records: Records): Versions =>
  new Map(
    sorted(records).flatMap(([slug]) => {
      const version = versionIn(records, slug)
      return version ? [[slug, version] as const] : []
    }),
  )

/** What became of one municipality. */
function stateOf(records: Records, versions: Versions, slug: Slug, count: number) {
  const [entries, record] = [entriesOf(records), records.get(slug)]
  const living = entries.find((entry) => entry.slug === slug)?.record
  const version = versions.get(slug)
  return {
    record: living,
    tombstone:
      record && !living ? { ...tombstoneOf(slug, record), since: instantOf(1) } : undefined,
    version,
    versions: version ? [version] : [],
    sizes: living && sizesOf(slug),
    near: nearestOf(entries, slug, count),
    similar: similarOf(entries, slug, count),
  }
}

/** The answers to the same, by looking at every record. */
export function plainAnswers(
  records: Records,
  versions: Versions,
  { query, text, count }: Question,
) {
  const entries = entriesOf(records)
  const cameAt = entries.length > 0 ? instantOf(1) : undefined
  const changes = [...versions.values()].map((version, index) => ({
    ...{ ...version, cursor: index + 1 },
    name: records.get(version.slug)?.name,
  }))
  const { text: searched, where } = query
  return {
    head: [1, instantOf(1), modifiedOf(records, cameAt), entries.length, base],
    referenceData: [network, [], [], places.get('05358')],
    list: listOf(entries, query),
    facets: facetsOf(entries, {
      ...(searched && { text: searched }),
      ...(where && { where }),
    }),
    all: facetsOf(entries),
    slugs: entries.map(({ slug }) => slug),
    entries: [entries.slice(0, 3), entries.filter(({ slug }) => slug > 'dueren').slice(0, 9)],
    suggest: suggestionsOf(records, text),
    points: pointsOf(entries, count + 1),
    users: [
      usersOf(records, 'phases', 'birth', count),
      usersOf(records, 'kinds', 'gemeinde', count),
      usersOf(records, 'methods', 'official', 9),
    ],
    resolve: keySchemes.map((scheme) =>
      [...keyValues, text].map((value) => holderOf(records, scheme, value)),
    ),
    each: slugs.map((slug) => stateOf(records, versions, slug, count)),
    sizes: [sizesOf('phases'), undefined],
    changes: [changes.slice(0, 3), changes.slice(2, 11), changes.slice(-2).toReversed()],
    asOf: [entries.length, undefined, entries.slice(0, 9)],
  }
}
