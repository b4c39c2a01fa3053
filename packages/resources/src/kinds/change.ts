import {
  changePath,
  changesOf,
  describeChange,
  isMemento,
  type Release,
  resourceIri,
  type Version,
  versionPath,
} from '@kommunalgraph/model'
import { differencePage } from '@kommunalgraph/site'
import { type Visit, versionPaths, visit } from '../history.ts'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, notFound, rdfFormats } from './common.ts'

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

function changeSubject(release: Release, visited: Visit): Subject {
  const { history, step } = visited
  return {
    path: changePath(step.version),
    licence: release.network.licences.facts,
    quads: () => describeChange(release, history, step),
    page: (context) => differencePage(context, history, step),
    json: () => toJson(release, visited),
  }
}

/** What one version changed, field by field. */
export const change: DocumentKind = {
  name: 'change',
  pattern: 'kommunen/:slug/aenderung/:instant',
  readers: 'people',
  formats: ['html', ...rdfFormats, 'json'],
  cache: 'document',
  open: (release, { params: { slug = '', instant = '' } }) => {
    const visited = visit(release, slug, instant)
    return visited ? found(changeSubject(release, visited)) : notFound(slug)
  },
  paths: (release) => versionPaths(release, changePath),
}
