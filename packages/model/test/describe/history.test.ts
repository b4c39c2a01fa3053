import { formatNamed, writeLinkFormat } from '@kommunalgraph/rdf'
import { describe, expect, it } from 'vitest'
import { describeTombstone } from '../../src/describe/tombstone.ts'
import { describeVersions } from '../../src/describe/versions.ts'
import { versionPath } from '../../src/iri.ts'
import type { Tombstone, Version } from '../../src/release.ts'
import { base, referenceDataOf } from '../fixture.ts'
import { musterdorf, musterstadt } from '../musterstadt.ts'

const referenceData = referenceDataOf(
  new Map([
    ['musterdorf', musterdorf],
    ['musterstadt', musterstadt],
  ]),
)

/** Statements as `subject predicate object`, without the base. */
const said = (quads: ReturnType<typeof describeTombstone>) =>
  quads.map(({ object, predicate, subject }) =>
    [subject.value, predicate.value.replace(/^.*[#/]/, ''), object.value]
      .join(' ')
      .replaceAll(base, ''),
  )

const gone: Tombstone = {
  slug: 'altdorf',
  name: { de: 'Altdorf' },
  status: 'merged',
  replacedBy: 'musterdorf',
  since: '2026-11-20T08:00:00.123Z',
}

describe('The description of a tombstone', () => {
  it('of a merged municipality names the event and the successors of all three things', () => {
    const statements = said(describeTombstone(referenceData, gone))
    expect(statements).toEqual(
      expect.arrayContaining([
        'kommunen/altdorf invalidatedAtTime 2026-11-20T08:00:00.123Z',
        'kommunen/altdorf isReplacedBy kommunen/musterdorf',
        'kommunen/altdorf#gebiet isReplacedBy kommunen/musterdorf#gebiet',
        'kommunen/altdorf#gebiet prefLabel Altdorf',
        'kommunen/altdorf#verwaltung changedBy kommunen/altdorf#zusammenschluss',
        'kommunen/altdorf#zusammenschluss type http://www.w3.org/ns/org#ChangeEvent',
        'kommunen/altdorf#zusammenschluss originalOrganization kommunen/altdorf#verwaltung',
        'kommunen/altdorf#zusammenschluss resultingOrganization kommunen/musterdorf#verwaltung',
      ]),
    )
  })

  it('of a withdrawn one names no event, and no successor where there is none', () => {
    const { replacedBy, ...alone } = gone
    const statements = said(describeTombstone(referenceData, { ...alone, status: 'withdrawn' }))
    expect(statements.filter((each) => /ChangeEvent|isReplacedBy/.test(each))).toEqual([])
    expect(replacedBy).toBe('musterdorf')
  })
})

const version = (sequence: number, change: Version['change'], slug = 'musterstadt'): Version => ({
  slug,
  sequence,
  instant: `2026-11-2${sequence}T08:00:00.123Z`,
  change,
  hash: '',
  recordChanged: true,
  personal: false,
})

describe('The description of a history', () => {
  const versions = [
    version(1, 'create', 'altstadt'),
    version(2, 'create'),
    version(3, 'delete'),
    version(4, 'create'),
  ]
  const statements = said(
    describeVersions(referenceData, { slug: 'musterstadt', name: { de: 'Musterstadt' }, versions }),
  )

  it('leads to every version that had something to show, also under a former address', () => {
    expect(statements.filter((each) => each.startsWith('kommunen/musterstadt hasV'))).toEqual([
      'kommunen/musterstadt hasVersion kommunen/altstadt/v/20261121T080000123Z',
      'kommunen/musterstadt hasVersion kommunen/musterstadt/v/20261122T080000123Z',
      'kommunen/musterstadt hasVersion kommunen/musterstadt/v/20261124T080000123Z',
    ])
    expect(statements).toContain(
      'kommunen/musterstadt hasCurrentVersion kommunen/musterstadt/v/20261124T080000123Z',
    )
  })

  it('tells from when until when each was valid, and which one it followed', () => {
    const last = 'kommunen/musterstadt/v/20261124T080000123Z'
    const before = 'kommunen/musterstadt/v/20261122T080000123Z'
    expect(statements).toContain(`${last} previousVersion ${before}`)
    expect(statements).toContain(`${before} generatedAtTime 2026-11-22T08:00:00.123Z`)
    expect(statements).toContain(`${before} invalidatedAtTime 2026-11-23T08:00:00.123Z`)
    expect(statements.filter((each) => each.startsWith(`${last} invalidatedAtTime`))).toEqual([])
  })

  it('tells when something was erased from a version', () => {
    const redacted = { ...version(2, 'create'), redacted: '2026-11-27T09:00:00.000Z' }
    const history = { slug: 'musterstadt', name: { de: 'M' }, versions: [redacted] }
    expect(said(describeVersions(referenceData, history))).toContain(
      'kommunen/musterstadt/v/20261122T080000123Z modified 2026-11-27T09:00:00.000Z',
    )
  })

  it('tells what a version calls its area where it was published under another base', () => {
    const other = 'https://andere.example.org/'
    const history = { slug: 'musterstadt', name: { de: 'M' }, versions: [version(2, 'create')] }
    const topic = (of: string) =>
      said(describeVersions(referenceData, history, () => of as typeof base)).filter((each) =>
        each.includes('/v/20261122T080000123Z primaryTopic'),
      )
    expect(topic(other)).toEqual([
      `kommunen/musterstadt/v/20261122T080000123Z primaryTopic ${other}kommunen/musterstadt#gebiet`,
    ])
    expect(topic(base)).toEqual([])
  })

  it('of a deleted one has no current version', () => {
    const deleted = { slug: 'musterstadt', name: {}, versions: versions.slice(0, 3) }
    expect(said(describeVersions(referenceData, deleted)).join('\n')).not.toContain(
      'hasCurrentVersion',
    )
  })

  it('can be written in Turtle', () => {
    const quads = describeVersions(referenceData, {
      slug: 'musterstadt',
      name: { de: 'M' },
      versions,
    })
    expect(formatNamed('turtle').write(quads, base)).toContain('dcat:hasVersion')
  })
})

describe('A list of links', () => {
  it('has one link a line, with the attributes in a fixed order', () => {
    const href = `${base}${versionPath(version(1, 'create'))}` as const
    const text = writeLinkFormat([
      { href: base, rel: 'original timegate' },
      { href, rel: 'first memento', datetime: '2026-11-21T08:00:00.123Z' },
    ])
    expect(text).toBe(
      '<https://daten.example.org/>; rel="original timegate",\n' +
        '<https://daten.example.org/kommunen/musterstadt/v/20261121T080000123Z>; rel="first memento"; datetime="Sat, 21 Nov 2026 08:00:00 GMT"\n',
    )
  })
})
