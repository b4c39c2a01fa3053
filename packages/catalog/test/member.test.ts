import { activityIri, datasetIri, documentPath, type Version } from '@kommunalgraph/model'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { changeMember } from '../src/catalogue/member.ts'
import { base, datasetOf, measuredShipped } from './snapshot.ts'

const { as, rdf } = vocabulary

const release = await measuredShipped()
const version = (change: Version['change']): Version => ({
  ...(release.version('ahlen') as Version),
  change,
})
const read = (change: Version['change']) =>
  changeMember(base, version(change), change === 'delete' ? [] : datasetOf(release, 'ahlen'))

describe('a member of the feed', () => {
  const activity = activityIri(base, version('create'))

  it.each(['create', 'update', 'delete'] as const)('says of a %s what, to whom, when', (change) => {
    const about = read(change).filter(({ graph }) => graph.termType === 'DefaultGraph')
    expect(new Set(about.map(({ subject }) => subject.value))).toEqual(new Set([activity]))
    expect(about.map(({ predicate }) => predicate.value).toSorted()).toEqual(
      [rdf.type, as.object, as.published].map(({ value }) => value).toSorted(),
    )
    const object = about.find(({ predicate }) => predicate.equals(as.object))?.object.value
    expect(object).toBe(datasetIri(base, documentPath('ahlen')))
  })

  it('carries the closure of the dataset in the graph that is named by the activity', () => {
    const payload = read('update').filter(({ graph }) => graph.termType !== 'DefaultGraph')
    expect(new Set(payload.map(({ graph }) => graph.value))).toEqual(new Set([activity]))
    expect(payload).toHaveLength(datasetOf(release, 'ahlen').length)
  })

  it('of a deletion carries nothing', () => {
    expect(read('delete').filter(({ graph }) => graph.termType !== 'DefaultGraph')).toEqual([])
  })

  it('is named for ever by what happened, not by a page of the feed', () => {
    expect(activity).toMatch(/\/kommunen\/ahlen\/aenderung\/\d{8}T\d{9}Z#aktivitaet$/)
  })
})
