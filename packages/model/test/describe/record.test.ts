import { qb, rdf } from '@kommunalgraph/rdf/vocabularies'
import fc from 'fast-check'
import type { Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { describe as describeRecord } from '../../src/describe/record.ts'
import { recordSchema } from '../../src/fields/record.ts'
import { publishable } from '../../src/publishable.ts'
import { base, document, slug } from '../fixture.ts'
import { input, musterland, musterstadt } from '../musterstadt.ts'
import { recordArbitrary } from '../record-arbitrary.ts'
import { saidIn, saidWith } from '../say.ts'
import { shippedRecords, shippedReferenceData } from '../shipped.ts'

const idOf = ({ subject, predicate, object }: Quad): string =>
  [subject, predicate, object].map(({ id }) => id).join(' ')

/** The same value with the keys of every object the other way round; lists keep their order, which means something. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  )
}

describe('The description of a record', () => {
  it('begins with the document, then administration and territory', () => {
    const { things } = saidIn(describeRecord(musterland, slug, musterstadt))
    expect(things.slice(0, 4)).toEqual([
      'kommunen/musterstadt',
      'en/kommunen/musterstadt',
      '#verwaltung',
      '#gebiet',
    ])
  })

  it('follows the order of the tables, not that of the file', () => {
    const turned = recordSchema.parse(reversed(input))
    const quads = (record: typeof turned) => describeRecord(musterland, slug, record).map(idOf)
    expect(Object.keys(input)[0]).not.toBe(Object.keys(reversed(input) as object)[0])
    expect(quads(turned)).toEqual(quads(musterstadt))
  })

  it('says no statement twice', () => {
    for (const [each, record] of shippedRecords) {
      const ids = describeRecord(shippedReferenceData, each, record).map(idOf)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('begins what it says of each thing with its classes', () => {
    const quads = describeRecord(musterland, slug, musterstadt)
    const first = new Map(
      quads.toReversed().map(({ subject, predicate }) => [subject.value, predicate]),
    )
    // That a list has its territory as a root is said here; what the list is, the document of the list says.
    const list = `${musterland.base}def/population#territories`
    const others = [...first].filter(([subject, is]) => subject !== list && !is.equals(rdf.type))
    expect(others).toEqual([])
  })

  it('describes everything of its document that it points to, for any record', () => {
    const whole = fc.property(recordArbitrary, (record) => {
      const quads = describeRecord(shippedReferenceData, slug, publishable(record))
      const subjects = new Set(quads.map(({ subject }) => subject.value))
      const targets = new Set(quads.map(({ object }) => object.value))
      const own = [...targets].filter((target) => target.startsWith(`${document}#`))
      expect(own.filter((target) => !subjects.has(target))).toEqual([])
    })
    fc.assert(whole, { numRuns: 150 })
  })

  it('gives type and label to everything of ours that the shipped records point to', () => {
    for (const [each, record] of shippedRecords) {
      const quads = describeRecord(shippedReferenceData, each, record)
      const typed = new Set(
        quads
          .filter(({ predicate }) => predicate.equals(rdf.type))
          .map(({ subject }) => subject.value),
      )
      const ours = quads
        .map(({ object }) => object.value)
        .filter((target) => target.startsWith(base) && target.includes('#'))
      expect(ours.filter((target) => !typed.has(target))).toEqual([])
    }
  })

  it('puts no undated figure into a cube, for any record', () => {
    const dated = fc.property(recordArbitrary, (record) => {
      const { statistics = [] } = record
      const quads = describeRecord(shippedReferenceData, slug, {
        ...record,
        statistics: statistics.map(({ referenceDate: _, ...rest }) => rest),
      })
      expect(quads.filter(({ object }) => object.equals(qb.Observation))).toEqual([])
      expect(
        quads.filter(({ predicate }) => /refPeriod|observationDate/.test(predicate.value)),
      ).toEqual([])
    })
    fc.assert(dated, { numRuns: 100 })
  })

  it('has no empty text and no word for what is unknown', () => {
    const quads = describeRecord(musterland, slug, musterstadt)
    expect(
      quads.filter(({ object }) =>
        /^(?:|unbekannt|unknown|null|undefined|NaN)$/i.test(object.value),
      ),
    ).toEqual([])
    expect(saidWith({}).things).toEqual([
      'kommunen/musterstadt',
      'en/kommunen/musterstadt',
      '#verwaltung',
      '#gebiet',
      '#datensatz',
      ...['ttl', 'jsonld', 'rdf', 'csv'].map((extension) => `#distribution-${extension}`),
      '#herausgeber',
      '#website',
      '.well-known/void#dataset',
      'def/kinds#gemeinde',
      'katalog#katalog',
    ])
  })
})
