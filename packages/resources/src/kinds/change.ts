import {
  addresses,
  changePath,
  changesOf,
  describeChange,
  factLicenceOf,
  isMemento,
  type Release,
  resourceIri,
  type Version,
  versionPath,
} from '@kommunalgraph/model'
import { differencePage } from '@kommunalgraph/site'
import { type Visit, versionPaths, visit } from '../history.ts'
import { instant as instantSchema, listOf, object, oneOf, text } from '../json-schema.ts'
import { defineDocument, type Subject } from '../resource.ts'
import { found, graphBodies, notFound, writeJson } from './common.ts'

const toJson = (release: Release, { step }: Visit) => {
  const address = (version: Version | undefined) =>
    version && isMemento(version) ? resourceIri(release.base, versionPath(version)) : null
  const { before, version } = step
  return {
    slug: version.slug,
    published: version.instant,
    change: version.change,
    before: address(before),
    after: address(version),
    differences: changesOf(release, step).map(({ labels: _labels, ...rest }) => rest),
  }
}

/** A value as the record has it. */
const value = { type: ['string', 'number', 'boolean', 'array'], items: text }

const difference = object(
  { path: listOf(text), kind: oneOf(['added', 'removed', 'changed']) },
  { entry: text, part: text, before: value, after: value },
)

interface ChangeSubject extends Subject {
  readonly visited: Visit
}

const describeVisited = (
  { licence, visited: { history, step } }: ChangeSubject,
  release: Release,
) => describeChange(release, history, step, licence)

/** What one version changed, field by field. */
export const change = defineDocument({
  name: 'change',
  summary: {
    de: 'Was eine Fassung geändert hat, Feld für Feld',
    en: 'What a version changed, field by field',
  },
  address: addresses.change,
  readers: 'people',
  cache: 'document',
  open: (release, { params: { slug, instant } }) => {
    const visited = visit(release, slug, instant)
    if (visited === undefined) return notFound(slug)
    return found<ChangeSubject>({
      path: changePath(visited.step.version),
      licence: factLicenceOf(release.network, release.recordFacts(visited.step.version.slug)),
      visited,
    })
  },
  bodies: {
    html: ({ visited: { history, step } }, context) => differencePage(context, history, step),
    ...graphBodies(describeVisited),
    json: ({ visited }, release) => writeJson(toJson(release, visited)),
  },
  jsonSchema: object({
    slug: text,
    published: instantSchema,
    change: oneOf(['create', 'update', 'delete']),
    before: { type: ['string', 'null'], format: 'uri' },
    after: { type: ['string', 'null'], format: 'uri' },
    differences: listOf(difference),
  }),
  markup: describeVisited,
  paths: (release) => versionPaths(release, changePath),
  inSitemap: false,
})
