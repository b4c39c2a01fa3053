import {
  type MunicipalProfile,
  publishable,
  type Release,
  recordHash,
  type Slug,
} from '@kommunalgraph/model'
import { openWriter } from '@kommunalgraph/release'
import { afterAll, describe, expect, it } from 'vitest'
import type { EditedRecord } from '../src/edited-record.ts'
import { nextRelease } from '../src/next-release.ts'
import { type Plan, planOf, type Situation } from '../src/plan.ts'
import { at, folder, records } from './folder.ts'

/* Against one release: a district, two of its towns, a city beside them. */

const own = await folder(records, afterAll)
await own.publish({ at: at(0) })
const writer = openWriter(own.store)
afterAll(() => writer.close())
const last = writer.last as Release

/** What the file of a published record says. */
function said(slug: Slug): MunicipalProfile {
  const { issued: _issued, modified: _modified, ...record } = last.record(slug) as MunicipalProfile
  return record
}

/** A file that says something else, perhaps under another name. */
const edit = (
  slug: Slug,
  more: Partial<MunicipalProfile> = {},
  text: MunicipalProfile = said(slug),
): EditedRecord => {
  const record = { ...text, ...more }
  return { slug, record, recordHash: recordHash(record) }
}

const plan = (
  edits: readonly EditedRecord[],
  gone: readonly Slug[] = [],
  more: Partial<Situation> = {},
): Plan =>
  planOf({
    ...{ writer, last, kinds: last, instant: at(9), changedKeys: [], everything: false },
    publishedVersion: (slug) => writer.publishedVersion(slug),
    edited: new Map(edits.map((each) => [each.slug, each])),
    gone: new Set(gone),
    successorOf: () => undefined,
    ...more,
  })

const taskOf = (made: Plan, slug: Slug) => [...made.tasks()].find((task) => task.slug === slug)

const withdrawal = { status: 'withdrawn' } as const
const motto = { motto: { de: 'Neu' } } as const
const renamed = { name: { de: 'Kreis Neumuster' } }
const moved = { identifiers: { ags: '16909', source: 'destatis-gv' } }

describe('what is made anew', () => {
  it('is nothing where nothing is other', () => {
    const made = plan([edit('adorf'), edit('kreis-muster')])
    expect(made).toMatchObject({ candidates: [], removals: [], vanishing: [], created: 0 })
    expect([...made.tasks()]).toEqual([])
  })

  it('is an edited record, which gets the day of the publish and keeps its first', () => {
    const made = plan([edit('adorf', motto)])
    expect(made.candidates).toEqual(['adorf'])
    const task = taskOf(made, 'adorf')
    expect(task).toMatchObject({ recordChanged: true, record: { issued: at(0), modified: at(9) } })
    expect(task?.publishedHash).toBe(last.version('adorf')?.hash)
  })

  it('is a new record', () => {
    const made = plan([edit('cdorf', {}, { kind: 'gemeinde', name: { de: 'Cdorf' } })])
    expect(made).toMatchObject({ candidates: ['cdorf'], created: 1 })
    expect(taskOf(made, 'cdorf')).toMatchObject({
      ...{ publishedHash: undefined, recordChanged: true },
      record: { issued: at(9), modified: at(9) },
    })
  })

  it('counts as new only what was never published', () => {
    const cdorf = edit('cdorf', {}, { kind: 'gemeinde', name: { de: 'Cdorf' } })
    expect(plan([edit('adorf', motto), cdorf])).toMatchObject({
      candidates: ['adorf', 'cdorf'],
      created: 1,
    })
  })

  it('has the dates that are written', () => {
    const dates = { issued: '2020-01-01', modified: '2020-02-02' }
    expect(taskOf(plan([edit('adorf', dates)]), 'adorf')?.record).toMatchObject(dates)
  })

  it('was not modified before it was issued, whatever is written', () => {
    const { record } = taskOf(plan([edit('adorf', { modified: '2020-02-02' })]), 'adorf') ?? {}
    expect(record).toMatchObject({ issued: record?.modified, modified: record?.issued })
    expect(record?.modified).not.toBe('2020-02-02')
  })

  it('says nothing of a contact without a basis', () => {
    const contacts = [{ id: 1, name: 'Erika Mustermann', basis: 'none' as const }]
    const edited = edit('adorf', { ...motto, contacts })
    const task = taskOf(plan([edited]), 'adorf')
    expect(publishable(edited.record).contacts).toBeUndefined()
    expect(JSON.stringify(task?.record)).not.toContain('Mustermann')
  })

  it('is whoever names an edited record, with the date as it was, if the edit is one of what they name', () => {
    const named = plan([edit('kreis-muster', renamed)])
    expect(named.candidates).toEqual(['adorf', 'bdorf', 'kreis-muster'])
    const task = taskOf(named, 'adorf')
    expect(task).toMatchObject({ recordChanged: false, record: { modified: at(0) } })
    expect(task?.neighbours.get('kreis-muster')?.name.de).toBe('Kreis Neumuster')
    const other = plan([edit('kreis-muster', motto)])
    expect(other.candidates).toEqual(['kreis-muster'])
  })

  it('is whoever asked for a key that another one has now', () => {
    expect(plan([edit('kreis-muster', moved)]).candidates).toEqual([
      'adorf',
      'bdorf',
      'kreis-muster',
    ])
  })

  it('is whoever asked for a key that nobody had', () => {
    const state: MunicipalProfile = { kind: 'kreis', name: { de: 'Probeland' } }
    const key = { identifiers: { ags: '16', source: 'destatis-gv' } }
    const asking = ['kreis-muster', 'probestadt']
    expect(plan([edit('probeland', key, state)]).candidates).toEqual(
      [...asking, 'probeland'].toSorted(),
    )
    // The same where one that is published gets it.
    expect(plan([edit('adorf', key)]).candidates).toEqual(['adorf', ...asking])
  })

  it('is whoever read a shared thing that is other', () => {
    const [key = ''] = ['place/16901', 'place/16'].filter((each) => writer.dependents(each).length)
    expect(plan([], [], { changedKeys: [key] }).candidates).toEqual(writer.dependents(key))
    expect(plan([], [], { changedKeys: ['place/nichts'] }).candidates).toEqual([])
  })

  it('is everybody where base or mapping are others, with the dates as they were', () => {
    const made = plan([edit('bdorf', motto)], [], { everything: true })
    expect(made.candidates).toEqual(last.slugs())
    expect(taskOf(made, 'adorf')).toMatchObject({
      ...{ recordChanged: false, record: { issued: at(0), modified: at(0) } },
    })
    expect(taskOf(made, 'bdorf')?.record.modified).toBe(at(9))
    const unedited = plan([edit('adorf')], [], { everything: true })
    expect(taskOf(unedited, 'adorf')?.record.modified).toBe(at(0))
  })
})

describe('who goes', () => {
  it('is one whose file is gone; who named it is made anew without it', () => {
    const made = plan([], ['kreis-muster'])
    expect(made).toMatchObject({ candidates: ['adorf', 'bdorf'], vanishing: ['kreis-muster'] })
    expect(made.removals).toMatchObject([{ tombstone: { status: 'withdrawn' } }])
    const task = taskOf(made, 'adorf')
    expect(task?.holders.get('ags/16901')).toBe('kreis-muster')
    expect(task?.neighbours.get('kreis-muster')).toBeUndefined()
  })

  it('is nobody where the file of what was never published is gone', () => {
    expect(plan([], ['edorf'])).toMatchObject({ candidates: [], removals: [], vanishing: [] })
  })

  it('is no loss where an edited record names its former address', () => {
    const made = plan([edit('neudorf', { formerSlugs: ['bdorf'] }, said('bdorf'))], ['bdorf'])
    expect(made).toMatchObject({ candidates: ['neudorf'], vanishing: [], created: 1 })
    expect(made.removals).toMatchObject([
      { tombstone: { slug: 'bdorf', status: 'merged', replacedBy: 'neudorf' } },
    ])
  })

  it('is one all the same where the record that names its former address is gone, too', () => {
    const gone = edit('neudorf', { ...withdrawal, formerSlugs: ['bdorf'] }, said('bdorf'))
    const made = plan([gone], ['bdorf'])
    expect(made).toMatchObject({ candidates: [], vanishing: ['bdorf'] })
    expect(made.removals[0]?.tombstone).toMatchObject({ slug: 'bdorf', status: 'withdrawn' })
  })

  it('is no loss where it was never published', () => {
    expect(plan([edit('edorf', withdrawal, said('bdorf'))]).vanishing).toEqual([])
  })

  it('is no loss where another record named it before', () => {
    const made = plan([], ['bdorf'], { successorOf: () => 'adorf' })
    expect(made).toMatchObject({ vanishing: [] })
    expect(made.removals).toMatchObject([{ tombstone: { replacedBy: 'adorf' } }])
  })

  it.each(['withdrawn', 'merged'] as const)('is one whose file says %s', (status) => {
    const made = plan([edit('bdorf', { status, replacedBy: 'adorf' })])
    expect(made.candidates).toEqual([])
    expect(made.vanishing).toEqual(['bdorf'])
    expect(made.removals).toMatchObject([
      { tombstone: { slug: 'bdorf', status, replacedBy: 'adorf' } },
    ])
    // Its keys lead to the notice.
    expect(made.removals[0]?.record?.identifiers?.ags).toBe('16901002')
  })

  it('is missed by who named it, whether its file says so or is gone', () => {
    const district = edit('kreis-muster', withdrawal)
    expect(plan([district]).candidates).toEqual(['adorf', 'bdorf'])
    expect(plan([], ['kreis-muster']).candidates).toEqual(['adorf', 'bdorf'])
  })

  it('takes no contact without a basis along to the notice, and the date that its file says', () => {
    const contacts = [{ id: 1, name: 'Erika Mustermann', basis: 'none' }] as const
    const modified = '2026-05-05'
    const [removal] = plan([edit('bdorf', { ...withdrawal, contacts, modified })]).removals
    expect(removal?.record).not.toHaveProperty('contacts')
    expect(removal?.tombstone.modified).toBe(modified)
  })

  it('is no candidate, whatever it named', () => {
    const district = edit('kreis-muster', renamed)
    expect(plan([district], ['adorf']).candidates).toEqual(['bdorf', 'kreis-muster'])
    expect(plan([district, edit('adorf', withdrawal)]).candidates).toEqual([
      'bdorf',
      'kreis-muster',
    ])
  })
})

describe('what a description may know of the next release', () => {
  const next = (edits: readonly EditedRecord[], gone: readonly Slug[] = [], before = true) =>
    nextRelease(
      last,
      before ? last : undefined,
      new Map(edits.map((each) => [each.slug, each])),
      new Set(gone),
    )

  it('is what is published, as long as nobody edits it', () => {
    const { holder, neighbour } = next([])
    expect(neighbour('adorf')).toEqual(last.neighbour('adorf'))
    expect(neighbour('nirgends')).toBeUndefined()
    expect(holder('ags/16901')).toBe('kreis-muster')
    expect(holder('ags/99999')).toBeUndefined()
  })

  it('is the edit where there is one', () => {
    const edited = edit('kreis-muster', renamed)
    const { neighbour } = next([edited])
    expect(neighbour('kreis-muster')?.name.de).toBe('Kreis Neumuster')
    expect(next([edited], [], false).holder('ags/16901')).toBe('kreis-muster')
  })

  it('is nothing of one that goes, though its key still leads to it', () => {
    const withdrawn = next([edit('kreis-muster', withdrawal)])
    expect(withdrawn.neighbour('kreis-muster')).toBeUndefined()
    expect(withdrawn.holder('ags/16901')).toBe('kreis-muster')
    expect(next([], ['kreis-muster']).neighbour('kreis-muster')).toBeUndefined()
    expect(next([], ['kreis-muster']).holder('ags/16901')).toBe('kreis-muster')
  })

  it('is the one that is published, where one that is gone has the same key', () => {
    const taken = edit('neukreis', {}, said('kreis-muster'))
    const withdrawn = edit('kreis-muster', withdrawal)
    for (const edits of [
      [taken, withdrawn],
      [withdrawn, taken],
    ])
      expect(next(edits).holder('ags/16901')).toBe('neukreis')
    expect(next([taken], ['kreis-muster']).holder('ags/16901')).toBe('neukreis')
    const gone = edit('altkreis', withdrawal, said('kreis-muster'))
    expect(next([gone]).holder('ags/16901')).toBe('kreis-muster')
  })

  it('is no key that an edit gave away', () => {
    const { holder } = next([edit('kreis-muster', moved)])
    expect(holder('ags/16901')).toBeUndefined()
    expect(holder('ags/16909')).toBe('kreis-muster')
  })
})
