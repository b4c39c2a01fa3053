import { describeCube, describeScheme, describeSources, type Release } from '@kommunalgraph/model'
import { cubePage, problemsPage, schemePage, sourcesPage } from '@kommunalgraph/site'
import { describeProblems } from '../problem-description.ts'
import { problemTypes } from '../problems.ts'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, notFound, rdfFormats } from './common.ts'

type Open = (release: Release) => Omit<Subject, 'path'>

/** What stands under `/def` at a fixed address: how it is described and shown. */
const fixed: ReadonlyMap<string, Open> = new Map<string, Open>([
  [
    'population',
    (release) => ({
      licence: release.network.licences.facts,
      quads: () => describeCube(release),
      page: cubePage,
    }),
  ],
  [
    'problems',
    (release) => ({
      licence: release.network.licences.metadata,
      quads: () => describeProblems(release),
      page: (context) => problemsPage(context, problemTypes),
    }),
  ],
  [
    'sources',
    (release) => ({
      licence: release.network.licences.metadata,
      quads: () => describeSources(release),
      page: sourcesPage,
    }),
  ],
])

function schemeSubject(release: Release, name: string): Omit<Subject, 'path'> | undefined {
  const scheme = release.concepts.get(name)
  return (
    scheme && {
      modified: scheme.modified,
      licence: scheme.licence,
      quads: () => describeScheme(release, scheme),
      page: (context) => schemePage(context, name),
    }
  )
}

/** So many records that name a concept are read within some milliseconds. */
const few = 50

/** Definitions: concept schemes, sources, the cube's structure, kinds of problem. */
export const definitions: DocumentKind = {
  name: 'definitions',
  pattern: 'def/:name',
  readers: 'programs',
  formats: ['html', ...rdfFormats],
  cache: 'document',
  isLong: ({ count }) => count > few,
  open: (release, { params: { name = '' } }) => {
    const subject = fixed.get(name)?.(release) ?? schemeSubject(release, name)
    if (subject === undefined) return notFound()
    const path = `def/${name}`
    return found({ path, kept: (body) => release.body(path, body), ...subject })
  },
  paths: (release) => [...fixed.keys(), ...release.concepts.keys()].map((name) => `def/${name}`),
}
